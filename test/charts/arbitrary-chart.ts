import fc from "fast-check";
import type { Strip } from "../../src/charts/event-strip/strip.ts";
import type { Window } from "../../src/charts/event-strip/overview.ts";
import { WIDTHS } from "../../src/charts/draw-chart.ts";
import type { DotRows } from "../../src/charts/dot-rows/panel.ts";
import type { EventStrip } from "../../src/charts/event-strip/panel.ts";
import { FORMS, type Report } from "../../src/charts/report.ts";
import type { TimeSeries } from "../../src/charts/time-series/panel.ts";
import type { KnownChart, KnownPanel } from "./charts.ts";
import { QUALIFIERS, type Qualifier } from "../../src/model/quantity.ts";

const DAY = 24 * 3600 * 1000;
const FIRST = Date.UTC(1990, 0, 1);

/** Words of letters broad and narrow, as long as they may be: no word of over 14, for none in our lists is longer. */
function words(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const letter = fc.constantFrom(..."aeinorstlmwMWABG’é-".split(""));
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 14 });
  return fc
    .array(word, { minLength: Math.ceil(minLength / 2), maxLength: Math.ceil(maxLength / 4) })
    .map((all) => all.join(" ").slice(0, maxLength).trim().padEnd(minLength, "o"));
}

/** From one day to sixty years from any day on: weeks as likely as years, and decades likelier. */
const times = fc
  .record({
    first: fc.nat(12_000),
    days: fc.oneof(
      fc.double({ min: 0, max: 3.5, noNaN: true }).map((exponent) => Math.ceil(10 ** exponent)),
      fc.integer({ min: 3000, max: 22_000 }),
    ),
  })
  .map(({ first, days }) => ({ from: FIRST + first * DAY, until: FIRST + (first + days) * DAY }));

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A day, or the month or year around it where that lies within the times. */
function span({ from, until }: { readonly from: number; readonly until: number }, place: number, kind: string): Span {
  const start = from + Math.min(Math.floor((place * (until - from)) / DAY), Math.round((until - from) / DAY) - 1) * DAY;
  const [year, month] = [new Date(start).getUTCFullYear(), new Date(start).getUTCMonth()];
  const wide = {
    day: { start, end: start + DAY },
    month: { start: Date.UTC(year, month), end: Date.UTC(year, month + 1) },
    year: { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) },
  }[kind];
  return wide && wide.start >= from && wide.end <= until ? wide : { start, end: start + DAY };
}

/** Where in their panel dates stand: anywhere, in a few crowds, or all on one day. */
function places(maxLength: number, minLength = 1): fc.Arbitrary<readonly number[]> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const few = fc.array(place, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 5, arbitrary: fc.array(place, { minLength, maxLength: Math.min(maxLength, 15) }) },
    { weight: 1, arbitrary: fc.array(place, { minLength, maxLength, size: "max" }) },
    {
      weight: 3,
      arbitrary: few.chain((some) =>
        fc.array(fc.constantFrom(...some), { minLength, maxLength: Math.min(maxLength, 30), size: "medium" }),
      ),
    },
  );
}

const kind = fc.constantFrom("day", "month", "month", "year");
const value = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 3, arbitrary: fc.constantFrom(16, 900, 2500, 5200) },
  { weight: 3, arbitrary: fc.nat(9000) },
  { weight: 1, arbitrary: fc.nat(200_000) },
);
/** Now and then a panel of numbers beyond all that is counted here, and one of a single number. */
const factor = fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, fc.constantFrom(0, 1_000_000, 1_000_000_000));

const HEDGED: Readonly<Record<Qualifier, string>> = {
  exact: "",
  about: "about ",
  "just-under": "nearly ",
  "just-over": "just over ",
  "at-least": "at least ",
  "more-than": "more than ",
  "up-to": "up to ",
  "fewer-than": "fewer than ",
};

const reported = fc.record({
  value,
  kind,
  qualifier: fc.constantFrom(...QUALIFIERS),
  core: fc.boolean(),
  outlet: words(2, 60),
  countedBy: fc.option(words(2, 60), { nil: undefined }),
});
type Reported = typeof reported extends fc.Arbitrary<infer T> ? T : never;

function toReport(
  { kind, qualifier, ...rest }: Reported,
  place: number,
  panel: Parameters<typeof span>[0],
  by: number,
) {
  const dates = span(panel, place, kind);
  const value = rest.value * by;
  const label = HEDGED[qualifier] + String(value).replace(/\B(?=(\d{3})+$)/g, ",");
  return { ...rest, ...dates, form: FORMS[qualifier], value, label, when: "then", claim: "" };
}

function reports(panel: Parameters<typeof span>[0], maxLength: number, minLength = 1): fc.Arbitrary<Report[]> {
  return fc.tuple(places(maxLength, minLength), factor).chain(([at, by]) =>
    fc
      .array(reported, { minLength: at.length, maxLength: at.length })
      .map((all) => all.map((one, i) => toReport(one, at[i] ?? 0, panel, by)))
      .map((all) => all.sort((a, b) => a.start - b.start || a.end - b.end)),
  );
}

function events(panel: Parameters<typeof span>[0], maxLength: number, minLength = 1) {
  return places(maxLength, minLength).chain((at) =>
    fc
      .array(fc.record({ label: words(3, 40), kind, core: fc.boolean() }), {
        minLength: at.length,
        maxLength: at.length,
      })
      .map((all) =>
        all
          .map(({ label, kind, core }, i) => ({ label, core, claim: "", ...span(panel, at[i] ?? 0, kind) }))
          .sort((a, b) => a.start - b.start || a.end - b.end),
      ),
  );
}

const label = words(2, 70);

function seriesIn(panel: Parameters<typeof span>[0]): fc.Arbitrary<TimeSeries> {
  const two = fc.constant<readonly string[]>(["Here", "Elsewhere"]);
  return fc
    .record({
      draws: fc.constant("figures" as const),
      label,
      from: fc.constant(panel.from),
      until: fc.constant(panel.until),
      reports: reports(panel, 200),
      series: fc.oneof({ weight: 3, arbitrary: fc.constant<readonly string[]>([]) }, two),
      ceilings: fc.oneof(fc.constant([]), reports(panel, 6, 0)),
      annotations: fc.oneof(fc.constant([]), events(panel, 6, 0)),
      total: fc.boolean(),
    })
    .map(({ reports, series, total, ...rest }) => {
      const of = total ? { since: "1990-01-01", countedBy: "the ministry", form: FORMS.exact } : {};
      const all = reports.map((report, i) => ({ ...report, ...of, series: series.length > 0 ? i % 2 : 0 }));
      return { ...rest, series, reports: all };
    });
}

const timeSeries = times.chain(seriesIn);

/** A panel, and under it a stretch of it drawn larger, whose reports stand there alone. */
const enlarged: fc.Arbitrary<readonly KnownPanel[]> = times.chain((whole) => {
  const length = whole.until - whole.from;
  return fc
    .tuple(seriesIn(whole), fc.double({ min: 0, max: 0.5, noNaN: true }), fc.double({ min: 0.6, max: 1, noNaN: true }))
    .chain(([panel, first, last]) => {
      const at = (share: number) => whole.from + Math.round((share * length) / DAY) * DAY;
      const stretch = { from: at(first), until: Math.max(at(last), at(first) + DAY) };
      const apart = panel.reports.filter(({ start, end }) => end <= stretch.from || start >= stretch.until);
      return seriesIn(stretch).map((below) => [{ ...panel, reports: apart, enlarged: stretch }, below]);
    });
});

const dotRows: fc.Arbitrary<DotRows> = fc.record({
  draws: fc.constant("question" as const),
  label,
  reports: reports({ from: FIRST, until: FIRST + 9000 * DAY }, 40).map((all) => all.sort((a, b) => a.value - b.value)),
});

const eventStrip: fc.Arbitrary<EventStrip> = times.chain((panel) =>
  fc.record({
    draws: fc.constant("events" as const),
    label,
    from: fc.constant(panel.from),
    until: fc.constant(panel.until),
    events: events(panel, 60),
  }),
);

const panel: fc.Arbitrary<KnownPanel> = fc.oneof({ weight: 2, arbitrary: timeSeries }, dotRows, eventStrip);

/** Gives every claim a name of its own, so that each mark can be traced to it. */
function name<T>(all: readonly T[], panel: number, what: string): T[] {
  return all.map((one, i) => ({ ...one, claim: `agency${String(panel)}#${what}${String(i)}` }));
}

function named(panel: KnownPanel, i: number): KnownPanel {
  if (panel.draws === "events") return { ...panel, events: name(panel.events, i, "event") };
  if (panel.draws === "question") return { ...panel, reports: name(panel.reports, i, "row") };
  return {
    ...panel,
    reports: name(panel.reports, i, "report"),
    ceilings: name(panel.ceilings, i, "ceiling"),
    annotations: name(panel.annotations, i, "annotation"),
  };
}

/** A chart that the schemas allow, of one to three panels of any kind, and the width to draw it at. */
export const anyChart: fc.Arbitrary<{ readonly chart: KnownChart; readonly width: number }> = fc.record({
  width: fc.constantFrom(...WIDTHS),
  chart: fc
    .oneof({ weight: 8, arbitrary: fc.array(panel, { minLength: 1, maxLength: 3 }) }, enlarged)
    .map((panels) => ({
      id: "any",
      title: "Any chart",
      panels: panels.map(named),
      leftOut: [],
      caveats: [],
    })),
});

/** A strip by itself with windows in order of time that share no day, and the width to draw it at. */
export const anyStrip: fc.Arbitrary<{
  readonly strip: Strip;
  readonly windows: readonly Window[];
  readonly width: number;
}> = fc
  .record({
    width: fc.constantFrom(...WIDTHS),
    panel: eventStrip,
    ends: fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
  })
  .map(({ width, panel, ends }) => {
    const moments = ends.toSorted((a, b) => a - b).map((end) => panel.from + end * (panel.until - panel.from));
    const windows = moments.flatMap((from, i) => {
      const until = moments[i + 1];
      return i % 2 === 0 && until !== undefined ? [{ label: "27 Dec–8 Jan 2020", from, until }] : [];
    });
    const { label: title, from, until, events } = panel;
    const strip = { id: "any", title, description: "Events.", from, until, events: name(events, 0, "event") };
    return { width, windows, strip };
  });
