import { orderedCharts } from "../../ordered-charts.ts";
import type { Rule } from "../../rule.ts";

/** A figure stands in one panel. */
export const figureDrawnTwice: Rule = {
  id: "figure-drawn-twice",
  site: (site) =>
    orderedCharts(site).flatMap(({ claims, yaml }) => {
      const drawn = claims.panels.flatMap(({ figures, ceilings }) => [...figures, ...ceilings]);
      return drawn
        .filter((claim, i) => drawn.indexOf(claim) !== i)
        .map(({ name }) => ({
          file: yaml.file,
          ...yaml.positionOfKey(["panels"]),
          message: `${name} falls into two panels`,
          hint: "Let panels of one measure and place share no day.",
        }));
    }),
};
