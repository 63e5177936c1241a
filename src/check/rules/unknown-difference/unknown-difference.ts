import { didYouMean } from "../../../content/did-you-mean.ts";
import { DIFFERENCES_FILE } from "../../../model/difference.ts";
import { isOfNoDifference, panelShortages } from "../../panel-shortages.ts";
import type { Rule } from "../../rule.ts";
import { unknownIds } from "../../unknown-id.ts";

/** A difference is there under the id that a panel or a tag names. */
export const unknownDifference: Rule = {
  id: "unknown-difference",
  site: (site) =>
    panelShortages(site)
      .filter((shortage) => isOfNoDifference(shortage, site))
      .map(({ position, difference = "" }) => {
        const ids = Object.keys(site.lists.differences.data);
        const hint = didYouMean(difference, ids) ?? `Look the id up in ${DIFFERENCES_FILE}.`;
        return { ...position, message: `there is no difference "${difference}"`, hint };
      }),
  node: (node, { site }) => unknownIds(node, "difference", site),
};
