import { aroundFigure } from "./around-figure.ts";
import { isFigure, type FigureClaim } from "../../../content/site.ts";
import { findNumbers } from "../../../model/find-numbers.ts";
import { qualifierIn } from "../../../model/quantity.ts";
import type { Finding, Rule } from "../../rule.ts";
import { claimValueAt } from "../../../content/yaml/value-position.ts";

/** A figure is hedged as its quote hedges it, no less and no more; the words beside it do not hedge it again. */
export const qualifierNotInQuote: Rule = {
  id: "qualifier-not-in-quote",
  node: (node, { ancestors }) => aroundFigure(node, ancestors.at(-1)),
  site: ({ claims }) => [...claims.values()].filter(isFigure).flatMap(ofFigure),
};

function ofFigure(claim: FigureClaim): Finding[] {
  const { quote, value, qualifier } = claim.data;
  const numbers = findNumbers(quote).map((number) => ({
    own: number.value === value,
    hedge: qualifierIn(quote.slice(0, number.start), quote.slice(number.end)),
  }));
  const own = numbers.filter((number) => number.own).map(({ hedge }) => hedge);
  // "about 2,500 in Iraq and 900 in Syria": one hedge may govern all that follows it.
  const governing = own.includes("exact") ? numbers.map(({ hedge }) => hedge) : [];
  if (own.length === 0 || [...own, ...governing].includes(qualifier)) return [];
  const message = `\`qualifier\` of ${claim.name} is ${qualifier}, and its quote has ${own.join(" or ")}: "${quote}"`;
  const hint = "Write the hedge that the source has, or quote the word that hedges the number too.";
  return [{ ...claimValueAt(claim, "qualifier"), message, hint }];
}
