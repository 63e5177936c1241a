import type { Advice } from "../../../content/diagnostic.ts";
import type { PanelClaims } from "../../../content/chart-claims.ts";
import { didYouMean } from "../../../content/did-you-mean.ts";
import { isFigure, type Site } from "../../../content/site.ts";
import type { Path } from "../../../content/yaml/yaml-file.ts";
import { orderedCharts } from "../../ordered-charts.ts";
import type { Rule } from "../../rule.ts";
import { valueAt } from "../../value-position.ts";

/** A panel draws something. */
export const emptyPanel: Rule = {
  id: "empty-panel",
  site: (site) => {
    // What cannot be read may be what the panel would draw.
    if (site.unreadable.size > 0) return [];
    return orderedCharts(site).flatMap(({ claims, yaml }) =>
      claims.panels.flatMap((panel, i) =>
        emptyParts(panel, site).map(({ key, ...advice }) => ({ ...valueAt(yaml, ["panels", i, key]), ...advice })),
      ),
    );
  },
};

type Empty = Advice & { readonly key: Path[number] };

function emptyParts({ panel, figures, ceilings, events }: PanelClaims, site: Site): Empty[] {
  if (panel.draws === "question") return emptyQuestion(panel.difference, figures.length, site);
  if (panel.draws === "events") {
    const message = "no event of content/events.yaml falls into these times";
    return events.length > 0 ? [] : [{ key: "from", message, hint: "Mend the panel's times." }];
  }
  const known = new Set([...site.claims.values()].filter(isFigure).map(({ data }) => data.measure));
  const parts = [
    { key: "measure", measure: panel.measure, claims: figures },
    { key: "ceilings", measure: panel.ceilings, claims: ceilings },
  ];
  return parts.flatMap(({ key, measure, claims }): Empty[] => {
    if (measure === undefined || claims.length > 0) return [];
    const hint = known.has(measure) ? "Mend the panel's place or times." : didYouMean(measure, known);
    return [{ key, message: `no figure of "${measure}" stands for this place and time`, hint }];
  });
}

function emptyQuestion(id: string, drawn: number, site: Site): Empty[] {
  if (drawn > 1 || !Object.hasOwn(site.lists.differences.data, id)) return [];
  const message = `the difference "${id}" has ${drawn === 0 ? "no figure" : "one figure"} to draw`;
  return [{ key: "difference", message, hint: "A row of numbers needs two claims of kind figure or more." }];
}
