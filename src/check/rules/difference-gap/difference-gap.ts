import type { PanelClaims } from "../../../content/chart-claims.ts";
import type { FigureClaim } from "../../../content/site.ts";
import { valueAt } from "../../../content/yaml/value-position.ts";
import { comparePartialDates } from "../../../model/partial-date.ts";
import { GAPS, type Gap } from "../../../model/difference.ts";
import { orderedCharts } from "../../ordered-charts.ts";
import type { Rule } from "../../rule.ts";

/** A chart of numbers that compete says why they differ, and the numbers bear it out as far as they can. */
export const differenceGap: Rule = {
  id: "difference-gap",
  site: (site) => {
    const { yaml, data } = site.lists.differences;
    const drawn = orderedCharts(site).flatMap(({ claims }) => claims.panels.flatMap(questionOf));
    return [...new Map(drawn)].flatMap(([id, { gap, figures }]) => {
      // A question that there is not, or that has no two numbers, is told of elsewhere.
      if (!Object.hasOwn(data, id) || figures.length < 2) return [];
      const hint = `Give it one of ${GAPS.join(", ")}: what sets the numbers apart most.`;
      if (gap === undefined)
        return [{ ...valueAt(yaml, [id]), message: `a chart draws the difference "${id}", which has no gap`, hint }];
      const wrong = isBorneOut(gap, figures) ? undefined : UNTRUE[gap];
      return wrong === undefined ? [] : [{ ...valueAt(yaml, [id, "gap"]), message: wrong, hint }];
    });
  },
};

function questionOf(claims: PanelClaims): [string, PanelClaims][] {
  return claims.panel.draws === "question" ? [[claims.panel.difference, claims]] : [];
}

const UNTRUE: Readonly<Partial<Record<Gap, string>>> = {
  counter: "all the numbers have one counter",
  day: "all the numbers are of one day and were reported on one day",
  grew: "not every later report has the greater number",
};

function isBorneOut(gap: Gap, figures: readonly FigureClaim[]): boolean {
  const several = (all: readonly string[]) => new Set(all).size > 1;
  if (gap === "counter") return several(figures.map(({ data, source }) => data.countedBy ?? source.data.outlet));
  if (gap === "day") return several(figures.map(({ data, source }) => `${data.asOf} ${source.data.published.date}`));
  if (gap !== "grew") return true;
  const inTime = figures.toSorted((a, b) => comparePartialDates(a.source.published, b.source.published));
  const values = inTime.map(({ data }) => data.value);
  return (
    several(inTime.map(({ source }) => source.data.published.date)) &&
    values.every((value, i) => value >= (values[i - 1] ?? 0))
  );
}
