import { chartClaims, eventPanel } from "./chart-claims.ts";
import { didYouMean } from "./nearest.ts";
import { isFigure, type ChartFile, type Library } from "./library.ts";
import { PLACES } from "./place.ts";
import type { Problem } from "./problem.ts";

/** What must hold of a chart beyond its schema: every claim it names exists and fits, and every panel has something to draw. */
export function checkCharts(library: Library): Problem[] {
  return [...library.charts.values()].flatMap((chart) => [
    ...named(chart, library),
    ...dropped(chart, library),
    ...misplacedEvents(chart, library),
    ...chartClaims(chart, library).panels.flatMap((claims, index) =>
      claims.length > 0 || library.unreadable.size > 0 ? [] : [emptyPanel(chart, index, library)],
    ),
  ]);
}

function named(chart: ChartFile, library: Library): Problem[] {
  const { measure, events, leftOut } = chart.data;
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
    const fits = claim.data.kind === kind && (claim.data.kind !== "figure" || claim.data.measure === measure);
    if (fits) return [];
    return [
      {
        ...place,
        rule: "wrong-claim",
        message: `${name} is not ${kind === "event" ? "an event" : `a figure of ${measure}`}`,
        hint: "Name a claim of the right kind, or take the line out.",
      },
    ];
  });
}

/**
 * Nothing is left out silently: a figure of the measure and of a panel's place
 * that no panel draws must be left out by name. Figures of other places need no
 * line each: under the chart stands how many there are.
 */
function dropped(chart: ChartFile, library: Library): Problem[] {
  const { panels, leftOut } = chartClaims(chart, library);
  const places = new Set(chart.data.panels.map(({ place }) => place));
  const drawn = panels.flat();
  const named = new Set(leftOut.map(({ claim }) => claim));
  const twice = drawn.filter((claim, i) => drawn.indexOf(claim) !== i);
  const missing = [...library.claims.values()]
    .filter(isFigure)
    .filter(({ data }) => data.measure === chart.data.measure && places.has(data.place))
    .filter((claim) => !drawn.includes(claim) && !named.has(claim));
  const place = { file: chart.yaml.file, ...chart.yaml.placeOfKey(["panels"]) };
  return [
    ...missing.map(({ name, data }) => ({
      ...place,
      rule: "figure-not-drawn",
      message: `${name} is a figure of ${data.measure} in ${PLACES[data.place]} that no panel draws`,
      hint: "Let a panel take in its time, or name it under `leftOut` and say why.",
    })),
    ...twice.map(({ name }) => ({
      ...place,
      rule: "figure-drawn-twice",
      message: `${name} falls into two panels`,
      hint: "Let panels of one place share no day.",
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

function emptyPanel(chart: ChartFile, index: number, library: Library): Problem {
  const measures = new Set(
    [...library.claims.values()].flatMap(({ data }) => (data.kind === "figure" ? [data.measure] : [])),
  );
  const { measure } = chart.data;
  return {
    file: chart.yaml.file,
    ...chart.yaml.placeOfKey(["panels", index, "place"]),
    rule: "empty-panel",
    message: `no figure of "${measure}" stands for this place and time`,
    hint: measures.has(measure) ? "Mend the panel's place or times." : didYouMean(measure, measures),
  };
}
