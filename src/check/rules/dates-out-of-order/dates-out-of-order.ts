import { isFigure, type ChartFile, type Claim } from "../../../content/site.ts";
import { dateBounds, partialDateOf } from "../../../model/partial-date.ts";
import { isBackward } from "../../ordered-charts.ts";
import type { Finding, Rule } from "../../rule.ts";
import { claimValueAt, valueAt } from "../../../content/yaml/value-position.ts";

export const datesOutOfOrder: Rule = {
  id: "dates-out-of-order",
  site: (site) => [...[...site.claims.values()].flatMap(ofClaim), ...[...site.charts.values()].flatMap(ofChart)],
};

/** A count begins no later than on the day it is of. */
function ofClaim(claim: Claim): Finding[] {
  if (!isFigure(claim)) return [];
  const { since, asOf } = claim.data;
  if (since === undefined || dateBounds(partialDateOf(since)).start < dateBounds(claim.asOf).end) return [];
  const message = `\`since\` of ${claim.name} is after its \`asOf\`, ${asOf}`;
  const hint = "A running total counts from that day or an earlier one.";
  return [{ ...claimValueAt(claim, "since"), message, hint }];
}

function ofChart({ data, yaml }: ChartFile): Finding[] {
  return data.panels.flatMap((panel, i) => {
    if (!isBackward(panel)) return [];
    const message = `the panel ends with ${panel.until}, before it begins, with ${panel.from}`;
    return [{ ...valueAt(yaml, ["panels", i, "until"]), message, hint: "Let `from` be the earlier day." }];
  });
}
