import { chartClaims, eventPanel, isFiguresPanel, type PanelClaims } from "./chart-claims.ts";
import { DIFFERENCES_FILE } from "./differences-file.ts";
import { didYouMean } from "./nearest.ts";
import { isFigure, type ChartFile, type Library } from "./library.ts";
import { dateBounds, partialDateOf } from "./partial-date.ts";
import { PLACES } from "./place.ts";
import type { Problem } from "./problem.ts";

/** What must hold of a chart beyond its schema: every claim it names exists and fits, and every panel has something to draw. */
export function checkCharts(library: Library): Problem[] {
  return [...library.charts.values()].flatMap((chart) => {
    // Times that run backward hold nothing: what else would be said of them follows from that.
    const backward = backwardPanels(chart);
    return backward.length > 0 ? backward : checkChart(chart, library);
  });
}

function checkChart(chart: ChartFile, library: Library): Problem[] {
  return [
    ...named(chart, library),
    ...dropped(chart, library),
    ...misplacedEvents(chart, library),
    ...chartClaims(chart, library).panels.flatMap((claims, index) =>
      library.unreadable.size > 0 ? [] : emptyPanel(claims, chart, index, library),
    ),
  ];
}

function backwardPanels({ data, yaml }: ChartFile): Problem[] {
  return data.panels.flatMap((panel, i): Problem[] => {
    if (panel.draws === "question") return [];
    const { from, until } = panel;
    if (dateBounds(partialDateOf(from)).start < dateBounds(partialDateOf(until)).end) return [];
    const place = { file: yaml.file, ...yaml.placeOfValue(["panels", i, "until"]) };
    const message = `the panel ends with ${until}, before it begins, with ${from}`;
    return [{ ...place, rule: "dates-out-of-order", message, hint: "Let `from` be the earlier day." }];
  });
}

function named(chart: ChartFile, library: Library): Problem[] {
  const { panels, events, leftOut } = chart.data;
  const measures = panels.filter(isFiguresPanel).map(({ measure }) => measure);
  const names = [
    ...events.map(({ claim }, i) => ({ claim, path: ["events", i, "claim"], kind: "event" })),
    ...leftOut.map(({ claim }, i) => ({ claim, path: ["leftOut", i, "claim"], kind: "figure" })),
  ];
  return names.flatMap(({ claim: name, path, kind }): Problem[] => {
    const place = { file: chart.yaml.file, ...chart.yaml.placeOfValue(path) };
    const claim = library.claims.get(name);
    if (!claim && library.unreadable.has(name.split("#")[0] ?? "")) return [];
    if (!claim) {
      const hint = didYouMean(name, library.claims.keys()) ?? "Look the name up in content/sources/.";
      return [{ ...place, rule: "unknown-claim", message: `there is no claim "${name}"`, hint }];
    }
    const fits = claim.data.kind === kind && (claim.data.kind !== "figure" || measures.includes(claim.data.measure));
    if (fits) return [];
    return [
      {
        ...place,
        rule: "wrong-claim",
        message: `${name} is not ${kind === "event" ? "an event" : `a figure of ${[...new Set(measures)].join(" or ")}`}`,
        hint: "Name a claim of the right kind, or take the line out.",
      },
    ];
  });
}

/**
 * Nothing is left out silently: a figure of a panel's measure and place that no
 * panel draws must be left out by name, unless the chart is a part on purpose.
 * Figures of other places need no line each: under the chart stands how many
 * there are.
 */
function dropped(chart: ChartFile, library: Library): Problem[] {
  const { panels, otherTimes } = chartClaims(chart, library);
  const drawn = panels.flatMap(({ figures, ceilings }) => [...figures, ...ceilings]);
  const twice = drawn.filter((claim, i) => drawn.indexOf(claim) !== i);
  const place = { file: chart.yaml.file, ...chart.yaml.placeOfKey(["panels"]) };
  return [
    ...(chart.data.part ? [] : otherTimes).map(({ name, data }) => ({
      ...place,
      rule: "figure-not-drawn",
      message: `${name} is a figure of ${data.measure} in ${PLACES[data.place]} that no panel draws`,
      hint: "Let a panel take in its time, or name it under `leftOut` and say why.",
    })),
    ...twice.map(({ name }) => ({
      ...place,
      rule: "figure-drawn-twice",
      message: `${name} falls into two panels`,
      hint: "Let panels of one measure and place share no day.",
    })),
  ];
}

/** An event is marked once, in exactly one panel. */
function misplacedEvents(chart: ChartFile, library: Library): Problem[] {
  const { events } = chart.data;
  return events.flatMap(({ claim: name }, i): Problem[] => {
    const claim = library.claims.get(name);
    if (!claim) return [];
    const place = {
      file: chart.yaml.file,
      ...chart.yaml.placeOfValue(["events", i, "claim"]),
      rule: "event-not-drawn",
    };
    if (events.findIndex((other) => other.claim === name) < i) {
      return [{ ...place, message: `${name} is listed twice`, hint: "Keep the line that is meant." }];
    }
    if (eventPanel(chart.data, claim) !== -1) return [];
    return [{ ...place, message: `${name} falls into no panel`, hint: "Take it out, or mend the panels' times." }];
  });
}

/** A panel draws something, and what it names is there. */
function emptyPanel({ panel, figures, ceilings, events }: PanelClaims, chart: ChartFile, i: number, library: Library) {
  const at = (key: string) => ({ file: chart.yaml.file, ...chart.yaml.placeOfValue(["panels", i, key]) });
  if (panel.draws === "question") return emptyQuestion(panel.difference, figures.length, at("difference"), library);
  if (panel.draws === "events") {
    const message = "no event of content/events.yaml falls into these times";
    return events.length > 0 ? [] : [{ ...at("from"), rule: "empty-panel", message, hint: "Mend the panel's times." }];
  }
  const known = new Set([...library.claims.values()].filter(isFigure).map(({ data }) => data.measure));
  const empty: Problem[] = [];
  for (const [key, measure, claims] of [
    ["measure", panel.measure, figures],
    ["ceilings", panel.ceilings, ceilings],
  ] as const) {
    if (measure === undefined || claims.length > 0) continue;
    const hint = known.has(measure) ? "Mend the panel's place or times." : didYouMean(measure, known);
    const message = `no figure of "${measure}" stands for this place and time`;
    empty.push({ ...at(key), rule: "empty-panel", message, hint });
  }
  return empty;
}

function emptyQuestion(id: string, drawn: number, place: Pick<Problem, "file" | "line" | "column">, library: Library) {
  const ids = Object.keys(library.differences.data);
  if (library.unreadable.has(DIFFERENCES_FILE) || drawn > 1) return [];
  if (!ids.includes(id)) {
    const hint = didYouMean(id, ids) ?? "Look the id up in content/differences.yaml.";
    return [{ ...place, rule: "unknown-difference", message: `there is no difference "${id}"`, hint }];
  }
  const message = `the difference "${id}" has ${drawn === 0 ? "no figure" : "one figure"} to draw`;
  return [
    { ...place, rule: "empty-panel", message, hint: "A row of numbers needs two claims of kind figure or more." },
  ];
}
