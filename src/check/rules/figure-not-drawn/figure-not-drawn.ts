import { PLACES } from "../../../model/region.ts";
import { isMisdated } from "../../out-of-range.ts";
import { orderedCharts } from "../../ordered-charts.ts";
import type { Rule } from "../../rule.ts";

/**
 * Nothing is left out silently: a figure of a panel's measure and place that no
 * panel draws must be left out by name, unless the chart is a part on purpose.
 * Figures of other places need no line each: under the chart stands how many
 * there are.
 */
export const figureNotDrawn: Rule = {
  id: "figure-not-drawn",
  site: (site) =>
    orderedCharts(site)
      .filter(({ data }) => !data.part)
      .flatMap(({ claims, yaml }) =>
        claims.otherTimes
          .filter((claim) => !isMisdated(claim))
          .map(({ name, data }) => ({
            file: yaml.file,
            ...yaml.positionOfKey(["panels"]),
            message: `${name} is a figure of ${data.measure} in ${PLACES[data.place]} that no panel draws`,
            hint: "Let a panel take in its time, or name it under `leftOut` and say why.",
          })),
      ),
};
