import { didYouMean } from "../../../content/did-you-mean.ts";
import type { Site } from "../../../content/site.ts";
import { DIFFERENCES_FILE } from "../../../model/difference.ts";
import { orderedCharts } from "../../ordered-charts.ts";
import type { Finding, Rule } from "../../rule.ts";
import { unknownIds } from "../../unknown-id.ts";
import { valueAt } from "../../value-position.ts";

/** A difference is there under the id that a panel or a tag names. */
export const unknownDifference: Rule = {
  id: "unknown-difference",
  site: ofPanels,
  node: (node, { site }) => unknownIds(node, "difference", site),
};

function ofPanels(site: Site): Finding[] {
  const ids = Object.keys(site.lists.differences.data);
  // Any file that cannot be read may be the one that would have it.
  if (site.unreadable.size > 0) return [];
  return orderedCharts(site).flatMap(({ data, yaml }) =>
    data.panels.flatMap((panel, i): Finding[] => {
      if (panel.draws !== "question" || ids.includes(panel.difference)) return [];
      const hint = didYouMean(panel.difference, ids) ?? `Look the id up in ${DIFFERENCES_FILE}.`;
      const position = valueAt(yaml, ["panels", i, "difference"]);
      return [{ ...position, message: `there is no difference "${panel.difference}"`, hint }];
    }),
  );
}
