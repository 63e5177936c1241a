import { didYouMean } from "../../../content/did-you-mean.ts";
import { isFigure } from "../../../content/site.ts";
import { isOfNoDifference, panelShortages } from "../../panel-shortages.ts";
import type { Rule } from "../../rule.ts";

/** A panel draws something. */
export const emptyPanel: Rule = {
  id: "empty-panel",
  site: (site) => {
    const measures = new Set([...site.claims.values()].filter(isFigure).map(({ data }) => data.measure));
    return panelShortages(site)
      .filter((shortage) => !isOfNoDifference(shortage, site))
      .map(({ position, message, hint, measure }) => {
        const known = measure === undefined || measures.has(measure);
        return { ...position, message, hint: known ? hint : didYouMean(measure, measures) };
      });
  },
};
