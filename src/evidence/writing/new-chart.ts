import { chartSchema, type ChartData } from "../chart-file.ts";
import { chartClaims } from "../chart-claims.ts";
import { partialDate } from "../claim.ts";
import { isFigure, type ChartFile, type FigureClaim, type Library } from "../library.ts";
import { didYouMean } from "../nearest.ts";
import { comparePartialDates, dateBounds, formatPartialDate, partialDateOf } from "../partial-date.ts";
import { PLACES, type Place } from "../place.ts";
import { parseYamlFile } from "../yaml-file.ts";
import { commentedYaml } from "./commented-yaml.ts";
import { askName, type NewKind } from "./new-file.ts";
import { askKey, type Answers } from "./question.ts";

const fileOf = (id: string) => `content/charts/${id}.yaml`;
const panel = chartSchema.shape.panels.element;

/** A chart of one panel. Every figure of its place that the panel does not draw is left out by name, with the reason. */
export function newChart(root: string, library: Library): NewKind {
  const name = askName(root, "id", fileOf);
  return {
    questions: [
      askKey(chartSchema, "measure", { check: (measure) => unknownMeasure(measure, library) }),
      askKey(panel, "place"),
      { ...name, fallback: ({ measure, place }) => (measure && place ? `${measure}-${place}` : undefined) },
      askKey(chartSchema, "title"),
      askKey(chartSchema, "measured"),
      askKey(panel, "from"),
      { ...askKey(panel, "until"), check: (until, answers) => untilFault(until, answers, library) },
    ],
    make: (answers) => {
      const data = toChart(answers, library);
      const head = "# yaml-language-server: $schema=../../.vscode/schemas/chart.json";
      return { file: fileOf(answers["id"] ?? ""), text: `${head}\n\n${commentedYaml(chartSchema, data)}` };
    },
    next: ({ id = "" }) =>
      `Show it in an explainer with <Chart id="${id}" />; read its \`leftOut\` lines, if it has any.`,
  };
}

/** Absent where it is empty, so that it stands in the file as an explained comment. */
type NewChart = Omit<ChartData, "events" | "leftOut" | "caveats"> & Partial<Pick<ChartData, "leftOut">>;

function toChart(answers: Answers, library: Library): NewChart {
  const { measure = "", title = "", measured = "", from = "", until = "" } = answers;
  const place = answers["place"] as Place;
  const span = `${formatPartialDate(partialDateOf(from))} to ${formatPartialDate(partialDateOf(until))}`;
  const order = Math.max(0, ...[...library.charts.values()].map(({ data }) => data.order)) + 1;
  const panels = [{ label: `${PLACES[place]}, ${span}`, place, from, until }];
  const chart = { order, title, measured, measure, panels };
  const drawn = drawnBy(chart, library);
  const leftOut = figuresOf(measure, library)
    .filter((claim) => claim.data.place === place && !drawn.includes(claim))
    .map(({ name, asOf }) => ({
      claim: name,
      why: `it is of ${formatPartialDate(asOf)}, and this chart runs from ${span}.`,
    }));
  return { ...chart, ...(leftOut.length > 0 ? { leftOut } : {}) };
}

function drawnBy(chart: NewChart, library: Library): readonly FigureClaim[] {
  const data = { events: [], leftOut: [], caveats: [], ...chart };
  const file: ChartFile = { id: "", data, yaml: parseYamlFile("", "") };
  return chartClaims(file, library).panels.flat();
}

function figuresOf(measure: string, library: Library): FigureClaim[] {
  return [...library.claims.values()].filter(isFigure).filter(({ data }) => data.measure === measure);
}

function unknownMeasure(measure: string, library: Library): string | undefined {
  const measures = [...new Set([...library.claims.values()].filter(isFigure).map(({ data }) => data.measure))].sort();
  if (measures.includes(measure)) return undefined;
  const hint = didYouMean(measure, measures) ?? `The measures are ${measures.join(", ")}.`;
  return `must be a measure of which some claim has a figure; found "${measure}". ${hint}`;
}

/** With its last answer the chart can be drawn: it must draw something. */
function untilFault(until: string, answers: Answers, library: Library): string | undefined {
  const { from = "", measure = "", place = "" } = answers;
  if (!partialDate.safeParse(until).success) return askKey(panel, "until").check(until, answers);
  // What is wrong with an answer before this one has been said already.
  if (from === "" || measure === "" || place === "") return undefined;
  if (dateBounds(partialDateOf(until)).end <= dateBounds(partialDateOf(from)).start)
    return `must not be before --from, ${from}; found "${until}"`;
  if (drawnBy(toChart({ ...answers, until }, library), library).length > 0) return undefined;
  return `leaves nothing to draw: no figure of ${measure} is of ${PLACES[place as Place]} from ${from} to ${until}. There are ${spansOf(measure, library)}`;
}

/** Where and when there are figures: `Iraq, March 2003 to January 2026`. */
function spansOf(measure: string, library: Library): string {
  const byPlace = Map.groupBy(figuresOf(measure, library), ({ data }) => data.place);
  const spans = [...byPlace].map(([place, claims]) => {
    const dates = claims.map(({ asOf }) => asOf).sort(comparePartialDates);
    const [first, last] = [dates[0], dates.at(-1)];
    return first && last ? `${PLACES[place]}, ${formatPartialDate(first)} to ${formatPartialDate(last)}` : "";
  });
  return spans.sort().join("; ");
}
