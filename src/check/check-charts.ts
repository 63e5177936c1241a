import { eventPanel, type PanelClaims } from "../content/chart-claims.ts";
import { schemaOf } from "../charts/schemas.ts";
import { didYouMean } from "../content/did-you-mean.ts";
import { isFigure, type ChartFile, type ResolvedChart, type Site } from "../content/site.ts";
import { dateBounds, partialDateOf } from "../model/partial-date.ts";
import { PLACES } from "../model/region.ts";
import type { Diagnostic } from "../content/diagnostic.ts";

/** What must hold of a chart beyond its schema: every claim it names exists and fits, and every panel has something to draw. */
export function checkCharts(site: Site): Diagnostic[] {
  return [...site.charts.values()].flatMap((chart) => {
    // Times that run backward hold nothing: what else would be said of them follows from that.
    const backward = backwardPanels(chart);
    return backward.length > 0 ? backward : checkChart(chart, site);
  });
}

function checkChart(chart: ResolvedChart, site: Site): Diagnostic[] {
  return [
    ...named(chart, site),
    ...dropped(chart),
    ...misplacedEvents(chart, site),
    ...chart.claims.panels.flatMap((claims, index) =>
      site.unreadable.size > 0 ? [] : emptyPanel(claims, chart, index, site),
    ),
  ];
}

function backwardPanels({ data, yaml }: ChartFile): Diagnostic[] {
  return data.panels.flatMap((panel, i): Diagnostic[] => {
    if (!("until" in panel)) return [];
    const { from, until } = panel;
    if (dateBounds(partialDateOf(from)).start < dateBounds(partialDateOf(until)).end) return [];
    const place = { file: yaml.file, ...yaml.positionOfValue(["panels", i, "until"]) };
    const message = `the panel ends with ${until}, before it begins, with ${from}`;
    return [{ ...place, rule: "dates-out-of-order", message, hint: "Let `from` be the earlier day." }];
  });
}

function named(chart: ChartFile, site: Site): Diagnostic[] {
  const { panels, events, leftOut } = chart.data;
  const measures = panels.flatMap((panel) => schemaOf(panel).counts?.(panel).measure ?? []);
  const names = [
    ...events.map(({ claim }, i) => ({ claim, path: ["events", i, "claim"], kind: "event" })),
    ...leftOut.map(({ claim }, i) => ({ claim, path: ["leftOut", i, "claim"], kind: "figure" })),
  ];
  return names.flatMap(({ claim: name, path, kind }): Diagnostic[] => {
    const place = { file: chart.yaml.file, ...chart.yaml.positionOfValue(path) };
    const claim = site.claims.get(name);
    if (!claim && site.unreadable.has(name.split("#")[0] ?? "")) return [];
    if (!claim) {
      const hint = didYouMean(name, site.claims.keys()) ?? "Look the name up in content/sources/.";
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
function dropped(chart: ResolvedChart): Diagnostic[] {
  const { panels, otherTimes } = chart.claims;
  const drawn = panels.flatMap(({ figures, ceilings }) => [...figures, ...ceilings]);
  const twice = drawn.filter((claim, i) => drawn.indexOf(claim) !== i);
  const place = { file: chart.yaml.file, ...chart.yaml.positionOfKey(["panels"]) };
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
function misplacedEvents(chart: ChartFile, site: Site): Diagnostic[] {
  const { events } = chart.data;
  return events.flatMap(({ claim: name }, i): Diagnostic[] => {
    const claim = site.claims.get(name);
    if (!claim) return [];
    const place = {
      file: chart.yaml.file,
      ...chart.yaml.positionOfValue(["events", i, "claim"]),
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
function emptyPanel(claims: PanelClaims, chart: ChartFile, i: number, site: Site): Diagnostic[] {
  const measures = new Set([...site.claims.values()].filter(isFigure).map(({ data }) => data.measure));
  const ids = Object.keys(site.lists.differences.data);
  const shortages = schemaOf(claims.panel).shortages(claims.panel, claims);
  return shortages.map(({ key, message, hint, measure, difference }): Diagnostic => {
    const place = { file: chart.yaml.file, ...chart.yaml.positionOfValue(["panels", i, key]) };
    if (difference !== undefined && !ids.includes(difference)) {
      const hint = didYouMean(difference, ids) ?? "Look the id up in content/differences.yaml.";
      return { ...place, rule: "unknown-difference", message: `there is no difference "${difference}"`, hint };
    }
    const known = measure === undefined || measures.has(measure);
    return { ...place, rule: "empty-panel", message, hint: known ? hint : didYouMean(measure, measures) };
  });
}
