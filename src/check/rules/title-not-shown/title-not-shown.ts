import type { ChartData } from "../../../charts/chart-schema.ts";
import { drawnClaims } from "../../../content/chart-claims.ts";
import { figuresInTitle, withoutFigures } from "../../../content/chart-title.ts";
import { isFigure, type FigureClaim, type ResolvedChart, type Site } from "../../../content/site.ts";
import { valueAt } from "../../../content/yaml/value-position.ts";
import { DIFFERENCES_FILE } from "../../../model/difference.ts";
import { orderedCharts } from "../../ordered-charts.ts";
import type { Finding, Rule } from "../../rule.ts";
import { whyNot } from "./why-not.ts";

/** A title is read at a glance: in three lines of a phone. */
const LONGEST = 110;

/** Words that compare figures: what they say is written down under `shows`, where it can be held against the drawing. */
const COMPARING =
  /\b(?:most|majority|highest|lowest|largest|smallest|fewest|(?:more|fewer|less) than|overt[oa]ok|grew|rose|fell|dropped|doubled|tripled|above|below|exceed(?:s|ed)?|outnumber(?:s|ed)?|peak(?:s|ed)?)\b/iu;

/** What a title says of figures follows from the figures that are drawn. */
export const titleNotShown: Rule = {
  id: "title-not-shown",
  site: (site) => orderedCharts(site).flatMap((chart) => [...ofTitle(chart, site), ...ofStatements(chart, site)]),
};

function ofTitle({ data, typedTitle, claims, yaml }: ResolvedChart, site: Site): Finding[] {
  const position = valueAt(yaml, ["title"]);
  const drawn = new Set(drawnClaims(claims));
  const findings: Finding[] = [];
  for (const name of new Set(figuresInTitle(typedTitle))) {
    const claim = site.claims.get(name);
    if (!claim || isLeftOpen(data, site) || (isFigure(claim) && drawn.has(claim))) continue;
    const message = `the title prints ${name}, which is no figure that the chart draws`;
    findings.push({ ...position, message, hint: "Name a claim of kind figure that stands in the chart's table." });
  }
  const comparing = COMPARING.exec(withoutFigures(typedTitle))?.[0];
  if (comparing !== undefined && data.shows.length === 0) {
    const hint = "Add what it says to the chart's `shows`: - { claim: …, is: most-of, against: … }.";
    findings.push({ ...position, message: `the title says “${comparing}”, and nothing here shows it`, hint });
  }
  if (data.title.length > LONGEST) {
    const message = `the title has ${String(data.title.length)} letters as it is read`;
    findings.push({ ...position, message, hint: `A title has ${String(LONGEST)} at most.` });
  }
  return findings;
}

/** Is what it draws taken from a list that cannot be read? */
function isLeftOpen({ panels }: ChartData, { unreadable }: Site): boolean {
  return unreadable.has(DIFFERENCES_FILE) && panels.some(({ draws }) => draws === "question");
}

function ofStatements({ data, claims, yaml }: ResolvedChart, site: Site): Finding[] {
  const drawn = drawnClaims(claims).filter(isFigure);
  return data.shows.flatMap((statement, i): Finding[] => {
    const figure = (name: string | undefined): FigureClaim | undefined => drawn.find((claim) => claim.name === name);
    for (const key of ["claim", "against"] as const) {
      const name = statement[key];
      if (name === undefined || !site.claims.has(name) || figure(name)) continue;
      const hint = "Name a claim of kind figure that stands in the chart's table.";
      return [{ ...valueAt(yaml, ["shows", i, key]), message: `${name} is no figure that the chart draws`, hint }];
    }
    const claim = figure(statement.claim);
    if (!claim) return [];
    const why = whyNot(claim, statement.is, statement.against, figure(statement.against), drawn);
    return why === undefined ? [] : [{ ...valueAt(yaml, ["shows", i, "is"]), ...why }];
  });
}
