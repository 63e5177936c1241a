import fc from "fast-check";
import type { Strip } from "../../src/charts/event-strip/strip.ts";
import type { Window } from "../../src/charts/event-strip/overview.ts";
import { WIDTHS } from "../../src/charts/draw-chart.ts";
import type { Accounts } from "../../src/charts/accounts/panel.ts";
import type { CeilingRow, Ceilings } from "../../src/charts/ceilings/panel.ts";
import type { DotRows } from "../../src/charts/dot-rows/panel.ts";
import type { EventStrip } from "../../src/charts/event-strip/panel.ts";
import type { Lanes } from "../../src/charts/lanes/panel.ts";
import type { LocationMap } from "../../src/charts/map/panel.ts";
import { FORMS, type Report } from "../../src/charts/report.ts";
import type { Tallies } from "../../src/charts/tallies/panel.ts";
import type { TimeSeries } from "../../src/charts/time-series/panel.ts";
import type { KnownChart, KnownPanel } from "../../src/charts/examples/parts.ts";
import { locationSchema } from "../../src/model/location.ts";
import { GAPS } from "../../src/model/difference.ts";
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
  return {
    ...rest,
    ...dates,
    form: FORMS[qualifier],
    value,
    label,
    when: "then",
    reported: "about 28 September 2024",
    claim: "",
  };
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

/** Pairs counts with ceilings, some of which have none. */
const ceilings: fc.Arbitrary<Ceilings> = times.chain((panel) =>
  fc.record({
    draws: fc.constant("ceilings" as const),
    label,
    rows: fc
      .tuple(reports(panel, 30), reports(panel, 12), fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }))
      .map(([counts, limits, both]) => {
        const free = [...limits];
        const rows = counts.flatMap((count, i): CeilingRow[] => {
          const ceiling = free.length > 0 && i % 2 === 0 ? free.pop() : undefined;
          const row = { day: "28 September 2024" };
          if (!ceiling) return [{ ...row, count }];
          return both[i]
            ? [{ ...row, count, ceiling }]
            : [
                { ...row, count },
                { ...row, ceiling },
              ];
        });
        return [...rows, ...free.map((ceiling) => ({ day: "September 2024", ceiling }))];
      }),
  }),
);

const tally = fc
  .record({ first: fc.nat(9000), days: fc.integer({ min: 1, max: 3000 }) })
  .map(({ first, days }) => ({ from: FIRST + first * DAY, until: FIRST + (first + days) * DAY }))
  .chain((panel) =>
    fc.record({
      counts: words(5, 100),
      totals: fc.tuple(reports(panel, 5), kind).map(([all, kind]) =>
        all.map((report) => ({
          ...report,
          begins: span({ from: panel.from, until: report.end }, 0.3, kind),
          to: "about 28 September 2024",
        })),
      ),
    }),
  );

const tallies: fc.Arbitrary<Tallies> = fc.record({
  draws: fc.constant("tallies" as const),
  label,
  tallies: fc.array(tally, { minLength: 1, maxLength: 5 }),
});

const dotRows: fc.Arbitrary<DotRows> = fc.record({
  draws: fc.constant("question" as const),
  label,
  gap: fc.constantFrom(...GAPS),
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

/** Any number that the schema allows. */
function degrees({ minValue, maxValue }: { readonly minValue: number | null; readonly maxValue: number | null }) {
  return fc.double({ min: minValue ?? NaN, max: maxValue ?? NaN, noNaN: true });
}

const locationMap: fc.Arbitrary<LocationMap> = fc.record({
  draws: fc.constant("locations" as const),
  label,
  locations: fc.array(
    fc.record({
      claim: fc.constant(""),
      label: words(2, 30),
      longitude: degrees(locationSchema.shape.longitude),
      latitude: degrees(locationSchema.shape.latitude),
      events: fc.nat(20),
      reports: fc.nat(90),
      core: fc.boolean(),
      approximate: fc.boolean(),
    }),
    { minLength: 1, maxLength: 30 },
  ),
});

/** What an empty place of an account says. */
export const ABSENT = "not in this article";

/** Words that a column of a phone has room for: it is half as wide as a label. */
const narrowWords = (minLength: number, maxLength: number) =>
  words(minLength, maxLength).map((text) => text.replaceAll(/[wmWMABG]/g, "n"));

const cell = fc.record({ label: fc.oneof(fc.constant(""), narrowWords(2, 60)), core: fc.boolean() });
const side = fc.option(
  cell.map((one) => ({ ...one, claim: "", start: FIRST, end: FIRST + DAY })),
  { nil: undefined },
);

const accounts: fc.Arbitrary<Accounts> = fc.record({
  draws: fc.constant("accounts" as const),
  label,
  headings: fc.tuple(narrowWords(2, 24), narrowWords(2, 24)),
  absent: fc.option(fc.constant(ABSENT), { nil: undefined }),
  rows: fc.array(
    fc.record({
      topic: words(3, 60),
      cells: fc.tuple(side, side).filter(([left, right]) => left !== undefined || right !== undefined),
    }),
    { minLength: 2, maxLength: 15 },
  ),
});

const lanes: fc.Arbitrary<Lanes> = times.chain((panel) =>
  fc.record({
    draws: fc.constant("lanes" as const),
    label,
    from: fc.constant(panel.from),
    until: fc.constant(panel.until),
    evidenceEnds: fc.nat(13_000).map((days) => panel.from + days * DAY - 1000 * DAY),
    lanes: fc.array(
      fc.record({
        topic: words(3, 60),
        marks: events(panel, 12).chain((marks) =>
          fc
            .array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }), {
              minLength: marks.length,
              maxLength: marks.length,
            })
            .map((plans) => marks.map((mark, i) => ({ ...mark, by: laterThan(mark, panel.until, plans[i]) }))),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);

/** The end of a day between a mark and the end of its panel, for a plan. */
function laterThan({ end }: Span, until: number, place: number | undefined): number | undefined {
  return place === undefined ? undefined : end + Math.floor((place * (until - end)) / DAY) * DAY;
}

const panel: fc.Arbitrary<KnownPanel> = fc.oneof(
  { weight: 5, arbitrary: timeSeries },
  ceilings,
  tallies,
  dotRows,
  { weight: 4, arbitrary: eventStrip },
  accounts,
  { weight: 2, arbitrary: lanes },
  locationMap,
);

/** Gives every claim a name of its own, so that each mark can be traced to it. */
function name<T>(all: readonly T[], panel: number, what: string): T[] {
  return all.map((one, i) => ({ ...one, claim: `agency${String(panel)}#${what}${String(i)}` }));
}

function named(panel: KnownPanel, i: number): KnownPanel {
  if (panel.draws === "ceilings") {
    const claim = (what: string, row: number) => ({ claim: `agency${String(i)}#${what}${String(row)}` });
    const rows = panel.rows.map(({ count, ceiling, ...rest }, row) => ({
      ...rest,
      count: count && { ...count, ...claim("row", row) },
      ceiling: ceiling && { ...ceiling, ...claim("ceiling", row) },
    }));
    return { ...panel, rows };
  }
  if (panel.draws === "tallies") {
    const tallies = panel.tallies.map(({ counts, totals }, t) => ({
      counts,
      totals: name(totals, i, `tally${String(t)}total`),
    }));
    return { ...panel, tallies };
  }
  if (panel.draws === "events") return { ...panel, events: name(panel.events, i, "event") };
  if (panel.draws === "locations") return { ...panel, locations: name(panel.locations, i, "location") };
  if (panel.draws === "question") return { ...panel, reports: name(panel.reports, i, "row") };
  if (panel.draws === "accounts") {
    const claim = (row: number, side: string) => `agency${String(i)}#${side}${String(row)}`;
    const rows = panel.rows.map(({ topic, cells: [left, right] }, row): Accounts["rows"][number] => ({
      topic,
      cells: [left && { ...left, claim: claim(row, "left") }, right && { ...right, claim: claim(row, "right") }],
    }));
    return { ...panel, rows };
  }
  if (panel.draws === "lanes") {
    const lanes = panel.lanes.map(({ topic, marks }, lane) => ({
      topic,
      marks: name(marks, i, `lane${String(lane)}mark`),
    }));
    return { ...panel, lanes };
  }
  return {
    ...panel,
    reports: name(panel.reports, i, "report"),
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
