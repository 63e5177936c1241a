import { chartSchema, type ChartData } from "../charts/chart-schema.ts";
import { timeSeries } from "../charts/time-series/schema.ts";
import { chartClaims, drawnClaims } from "../content/chart-claims.ts";
import { partialDate } from "../model/claim.ts";
import { isFigure, type Claim, type FigureClaim, type Site } from "../content/site.ts";
import { didYouMean } from "../content/did-you-mean.ts";
import { comparePartialDates, dateBounds, formatPartialDate, partialDateOf } from "../model/partial-date.ts";
import { PLACES, type Place } from "../model/region.ts";
import { commentedYaml } from "./commented-yaml.ts";
import { askName, type NewKind } from "./new-file.ts";
import { askKey, type Answers } from "./question.ts";

const fileOf = (id: string) => `content/charts/${id}.yaml`;
const panel = timeSeries.schema;

/** A chart of one panel of figures. Where there are figures of its place at other times, it is a part, and says so. */
export function newChart(root: string, site: Site): NewKind {
  const name = askName(root, "id", fileOf);
  return {
    questions: [
      askKey(panel, "measure", { check: (measure) => unknownMeasure(measure, site) }),
      askKey(panel, "place"),
      { ...name, fallback: ({ measure, place }) => (measure && place ? `${measure}-${place}` : undefined) },
      askKey(chartSchema, "title"),
      askKey(chartSchema, "measured"),
      askKey(panel, "from"),
      { ...askKey(panel, "until"), check: (until, answers) => untilFault(until, answers, site) },
    ],
    make: (answers) => {
      const data = toChart(answers, site);
      const head = "# yaml-language-server: $schema=../../.vscode/schemas/chart.json";
      return { file: fileOf(answers["id"] ?? ""), text: `${head}\n\n${commentedYaml(chartSchema, data)}` };
    },
    next: ({ id = "" }) =>
      `It has a page of its own, /charts/${id}/. Show it in an explainer with <Chart id="${id}" />.`,
  };
}

/** Absent where it is empty, so that it stands in the file as an explained comment. */
type NewChart = Pick<ChartData, "order" | "title" | "measured" | "panels"> & Partial<Pick<ChartData, "part">>;

function toChart(answers: Answers, site: Site): NewChart {
  const { measure = "", title = "", measured = "", from = "", until = "" } = answers;
  const place = answers["place"] as Place;
  const span = `${formatPartialDate(partialDateOf(from))} to ${formatPartialDate(partialDateOf(until))}`;
  const order = Math.max(0, ...[...site.charts.values()].map(({ data }) => data.order)) + 1;
  const panels = [{ draws: panel.shape.draws.value, label: `${PLACES[place]}, ${span}`, measure, place, from, until }];
  const chart = { order, title, measured, panels };
  const { otherTimes } = chartClaims(dataOf(chart), site);
  return { ...chart, ...(otherTimes.length > 0 ? { part: true } : {}) };
}

function drawnBy(chart: NewChart, site: Site): readonly Claim[] {
  return drawnClaims(chartClaims(dataOf(chart), site));
}

function dataOf(chart: NewChart): ChartData {
  return { shows: [], events: [], leftOut: [], caveats: [], part: false, ...chart };
}

function figuresOf(measure: string, site: Site): FigureClaim[] {
  return [...site.claims.values()].filter(isFigure).filter(({ data }) => data.measure === measure);
}

function unknownMeasure(measure: string, site: Site): string | undefined {
  const measures = [...new Set([...site.claims.values()].filter(isFigure).map(({ data }) => data.measure))].sort();
  if (measures.includes(measure)) return undefined;
  const hint = didYouMean(measure, measures) ?? `The measures are ${measures.join(", ")}.`;
  return `must be a measure of which some claim has a figure; found "${measure}". ${hint}`;
}

/** With its last answer the chart can be drawn: it must draw something. */
function untilFault(until: string, answers: Answers, site: Site): string | undefined {
  const { from = "", measure = "", place = "" } = answers;
  if (!partialDate.safeParse(until).success) return askKey(panel, "until").check(until, answers);
  // What is wrong with an answer before this one has been said already.
  if (from === "" || measure === "" || place === "") return undefined;
  if (dateBounds(partialDateOf(until)).end <= dateBounds(partialDateOf(from)).start)
    return `must not be before --from, ${from}; found "${until}"`;
  if (drawnBy(toChart({ ...answers, until }, site), site).length > 0) return undefined;
  return `leaves nothing to draw: no figure of ${measure} is of ${PLACES[place as Place]} from ${from} to ${until}. There are ${spansOf(measure, site)}`;
}

/** Where and when there are figures: `Iraq, March 2003 to January 2026`. */
function spansOf(measure: string, site: Site): string {
  const byPlace = Map.groupBy(figuresOf(measure, site), ({ data }) => data.place);
  const spans = [...byPlace].map(([place, claims]) => {
    const dates = claims.map(({ asOf }) => asOf).sort(comparePartialDates);
    const [first, last] = [dates[0], dates.at(-1)];
    return first && last ? `${PLACES[place]}, ${formatPartialDate(first)} to ${formatPartialDate(last)}` : "";
  });
  return spans.sort().join("; ");
}
