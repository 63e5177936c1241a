import { isFigure, type ChartFile, type Claim } from "../../../content/site.ts";
import { dateBounds, partialDateOf } from "../../../model/partial-date.ts";
import { isBackward } from "../../ordered-charts.ts";
import type { Finding, Rule } from "../../rule.ts";
import { claimValueAt, valueAt } from "../../value-position.ts";

export const datesOutOfOrder: Rule = {
  id: "dates-out-of-order",
  site: (site) => [...[...site.claims.values()].flatMap(ofClaim), ...[...site.charts.values()].flatMap(ofChart)],
};

/** A count begins no later than on the day it is of, and a level that held did so until a later one. */
function ofClaim(claim: Claim): Finding[] {
  if (!isFigure(claim)) return [];
  const { since, heldUntil } = claim.data;
  const start = (text: string) => dateBounds(partialDateOf(text)).start;
  const asOf = dateBounds(claim.asOf);
  const wrong = [
    ...(since !== undefined && start(since) >= asOf.end ? ["since"] : []),
    ...(heldUntil !== undefined && start(heldUntil) < asOf.end ? ["heldUntil"] : []),
  ];
  return wrong.map((key) => ({
    ...claimValueAt(claim, key),
    message: `\`${key}\` of ${claim.name} is ${key === "since" ? "after" : "not after"} its \`asOf\`, ${claim.data.asOf}`,
    hint:
      key === "since"
        ? "A running total counts from that day or an earlier one."
        : "A level holds until a later day; else leave it out.",
  }));
}

function ofChart({ data, yaml }: ChartFile): Finding[] {
  return data.panels.flatMap((panel, i) => {
    if (!isBackward(panel)) return [];
    const message = `the panel ends with ${panel.until}, before it begins, with ${panel.from}`;
    return [{ ...valueAt(yaml, ["panels", i, "until"]), message, hint: "Let `from` be the earlier day." }];
  });
}
