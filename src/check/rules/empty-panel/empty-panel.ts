import { didYouMean } from "../../../content/did-you-mean.ts";
import { isFigure } from "../../../content/site.ts";
import { isMisdated } from "../../out-of-range.ts";
import { isOfNoDifference, panelShortages } from "../../panel-shortages.ts";
import type { Rule } from "../../rule.ts";

/** A panel draws something. */
export const emptyPanel: Rule = {
  id: "empty-panel",
  site: (site) => {
    const figures = [...site.claims.values()].filter(isFigure);
    const measures = new Set(figures.map(({ data }) => data.measure));
    // What a panel lacks may be a figure whose date is wrong, which is said of the figure.
    const misdated = new Set(figures.filter(isMisdated).map(({ data }) => data.measure));
    return panelShortages(site)
      .filter((shortage) => !isOfNoDifference(shortage, site) && !misdated.has(shortage.measure ?? ""))
      .map(({ position, message, hint, measure }) => {
        const known = measure === undefined || measures.has(measure);
        return { ...position, message, hint: known ? hint : didYouMean(measure, measures) };
      });
  },
};
