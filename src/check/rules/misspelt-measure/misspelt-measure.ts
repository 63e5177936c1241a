import { drawnClaims } from "../../../content/chart-claims.ts";
import { isSlip } from "../../../content/did-you-mean.ts";
import { isFigure, type FigureClaim, type Site } from "../../../content/site.ts";
import type { Finding, Rule } from "../../rule.ts";
import { claimValueAt } from "../../../content/yaml/value-position.ts";

/** A measure that one claim alone has is no other one misspelt: a chart would draw all of its figures but that. */
export const misspeltMeasure: Rule = { id: "misspelt-measure", site: lone };

function lone({ claims, charts }: Site): Finding[] {
  const measures = Map.groupBy([...claims.values()].filter(isFigure), ({ data }) => data.measure);
  const drawn = new Set([...charts.values()].flatMap((chart) => drawnClaims(chart.claims)));
  return [...measures].flatMap(([measure, [claim, ...others]]): Finding[] => {
    if (!claim || others.length > 0 || drawn.has(claim)) return [];
    const meant = [...measures.keys()].find((other) => other !== measure && isNear(measure, other));
    return meant === undefined ? [] : [finding(claim, meant)];
  });
}

function finding(claim: FigureClaim, meant: string): Finding {
  const message = `no other claim has the measure "${claim.data.measure}", and no chart draws it`;
  const hint = `Did you mean "${meant}"? If it is another measure, give it a name that is less like that one.`;
  return { ...claimValueAt(claim, "measure"), message, hint };
}

/** The same but for a slip. Another year is another measure. */
function isNear(a: string, b: string): boolean {
  const digits = (measure: string) => measure.replace(/\D/g, "");
  const words = (measure: string) => measure.split("-").sort().join("-");
  return digits(a) === digits(b) && (isSlip(a, b) || words(a) === words(b));
}
