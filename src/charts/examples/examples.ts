import { chart, day, DAY, event, location, report, total, withStrip, type KnownChart } from "./parts.ts";

const span = { from: "2020-01-01", until: "2024-12-31" };
/** Of a running total of one counter. */
const TOTAL = { since: "2023-10-17", countedBy: "the ministry" } as const;

/** Each case that a drawing must get right, made up: the golden drawings of the tests, and what `/about/style/` shows. */
export const EXAMPLES: readonly KnownChart[] = [
  chart("every-hedge", [
    {
      label: "Every hedge",
      ...span,
      reports: [
        report("2020-06-01", 1000, "exact"),
        report("2021-02-01", 1500, "about"),
        report("2021-10-01", 2000, "at-least"),
        report("2022-06-01", 2500, "more-than"),
        report("2023-02-01", 2200, "up-to"),
        report("2023-08-01", 1800, "just-under"),
        report("2021-06-01", 1750, "just-over"),
        report("2023-10-01", 1800, "fewer-than"),
        report("2024-06-01", 900, "about", { core: true, outlet: "VOA News" }),
      ],
    },
  ]),
  chart("gaps", [
    {
      label: "A gap before, between and after",
      from: "2010-01-01",
      until: "2024-12-31",
      reports: [report("2014-06-01", 300), report("2014-12-01", 800), report("2019-06-01", 500)],
    },
  ]),
  chart("two-scales", [
    {
      label: "Many",
      from: "2003-01-01",
      until: "2011-12-31",
      reports: [report("2003-03-01", 192000), report("2007-10-01", 170000)],
    },
    { label: "Few", ...span, reports: [report("2020-03-08", 5200), report("2024-01-08", 2500, "about")] },
    { label: "Fewer, on the same scale", ...span, reports: [report("2024-01-08", 900, "about")] },
  ]),
  chart("one-day", [
    {
      label: "Three numbers for one day",
      ...span,
      reports: [
        report("2022-01-08", 16),
        report("2022-01-08", 15, "about"),
        report("2022-01-08", 24, "about", { core: true }),
      ],
    },
  ]),
  chart("weeks", [
    {
      label: "A running total",
      from: "2023-10-17",
      until: "2024-01-31",
      reports: [13, 23, 27, 38, 46, 55, 74, 97, 127].map((value, i) => {
        const date = new Date(day("2023-10-24") + i * 11 * DAY).toISOString().slice(0, 10);
        return report(date, value, i % 3 === 2 ? "at-least" : "exact", TOTAL);
      }),
    },
  ]),
  chart("two-series", [
    {
      label: "Here and there",
      from: "2023-10-17",
      until: "2024-01-31",
      series: ["Here", "There"],
      reports: [
        report("2023-10-24", 10, "at-least", TOTAL),
        report("2023-10-24", 3, "exact", { ...TOTAL, series: 1 }),
        report("2023-11-14", 26, "exact", TOTAL),
        report("2023-11-14", 27, "exact", { ...TOTAL, series: 1 }),
        report("2023-12-21", 50, "about", { ...TOTAL, series: 1, core: true, outlet: "VOA News" }),
        report("2024-01-08", 60, "just-under", { ...TOTAL, series: 1 }),
        report("2024-01-12", 61, "just-over", { ...TOTAL, series: 1 }),
        report("2024-01-29", 66, "exact", TOTAL),
        report("2024-01-29", 98, "exact", { ...TOTAL, series: 1 }),
      ],
    },
  ]),
  chart("enlarged", [
    {
      label: "All of it",
      from: "2003-01-01",
      until: "2024-12-31",
      enlarged: ["2014-01-01", "2024-12-31"],
      reports: [report("2003-06-01", 146000), report("2007-10-01", 170000), report("2011-12-15", 4000)],
    },
    {
      label: "The end of it",
      from: "2014-01-01",
      until: "2024-12-31",
      reports: [report("2014-09-01", 861, "about"), report("2020-03-08", 5200), report("2024-01-08", 2500, "about")],
    },
    { label: "Elsewhere", from: "2014-01-01", until: "2024-12-31", reports: [report("2024-01-08", 900, "about")] },
  ]),
  {
    ...chart("ceilings", []),
    panels: [
      {
        draws: "ceilings",
        label: "Allowed and counted",
        rows: [
          { day: "2020-09-01", count: report("2020-09-01", 860, "about", { countedBy: "the ministry" }) },
          { day: "2021-06-01", ceiling: report("2021-06-01", 3550, "up-to") },
          { day: "2022-02-01", count: report("2022-02-01", 4350), ceiling: report("2022-02-01", 4087) },
          { day: "2022-02-01", count: report("2022-02-01", 3850, "at-least", { core: true, outlet: "VOA News" }) },
          { day: "2023-12-01", count: report("2023-12-01", 5200, "about"), ceiling: report("2023-12-01", 5262) },
        ],
      },
    ],
  },
  {
    ...chart("tallies", []),
    panels: [
      {
        draws: "tallies",
        label: "Three tallies",
        tallies: [
          { counts: "The ministry: rockets", totals: [total("2019-10-01", "2019-10-31", "2019-12-27", 10)] },
          {
            counts: "The Agency: attacks on embassies or troops, whoever was in them",
            totals: [
              total("2019-10-01", "2019-10-31", "2020-02-16", 19),
              total("2019-10-01", "2019-10-31", "2020-11-02", 90, "just-under", { core: true, outlet: "Rudaw" }),
            ],
          },
          { counts: "The Agency: one year alone", totals: [total("2021-01-01", "2021-01-01", "2021-07-07", 50)] },
        ],
      },
    ],
  },
  {
    ...chart("competing-numbers", []),
    panels: [
      {
        draws: "question",
        label: "How many missiles?",
        gap: "counter",
        reports: [
          report("2020-01-07", 12, "more-than", { countedBy: "the Pentagon, first" }),
          report("2020-01-08", 16, "exact", { countedBy: "the Pentagon" }),
          report("2020-01-09", 20, "fewer-than", { outlet: "The Gazette" }),
          report("2020-03-08", 24, "about", { core: true, outlet: "Rudaw" }),
        ],
      },
    ],
  },
  withStrip(
    chart("strip-beside-a-level", [
      {
        label: "A running total",
        from: "2023-10-17",
        until: "2024-02-15",
        reports: [report("2023-10-24", 13), report("2023-12-08", 78, "at-least"), report("2024-01-30", 165, "about")],
      },
    ]),
  ),
  {
    ...chart("map", []),
    panels: [
      {
        draws: "locations",
        label: "Where it was",
        locations: [
          location("The Capital", 44.4, 33.3, 15, { core: true }),
          location("The Camp Beside It", 44.28, 33.53, 2),
          location("The Base", 42.4, 33.8, 9, { core: true, approximate: true }),
          location("The Post", 38.7, 33.3, 1, { approximate: true }),
          location("The Other Post", 38.6, 33.5, 0),
          location("The Far City", 51.4, 35.7, 5),
        ],
      },
    ],
  },
  {
    ...chart("two-accounts", []),
    panels: [
      {
        draws: "accounts",
        label: "What each account tells",
        headings: ["The Agency", "The Gazette"],
        absent: "not in this article",
        rows: [
          {
            topic: "How many soldiers had left by the end of the year",
            cells: [
              { ...event("2024-01-04", "a handful", true) },
              event("2024-01-05", "most of them, by two accounts"),
            ],
          },
          { topic: "Talks", cells: [{ ...event("2024-01-06", "", true) }, undefined] },
          { topic: "A vote", cells: [undefined, event("2024-01-07", "")] },
          { topic: "Losses", cells: [{ ...event("2024-01-08", "no word"), silent: true }, undefined] },
        ],
      },
    ],
  },
  {
    ...chart("plans-and-reports", []),
    panels: [
      {
        draws: "lanes",
        label: "Plans and reports",
        from: day("2024-08-01"),
        until: day("2026-12-31"),
        evidenceEnds: day("2026-03-14"),
        lanes: [
          {
            topic: "The mission",
            marks: [
              { ...event("2024-09-27", "to end by September 2025"), by: day("2025-10-01") },
              { ...event("2024-09-28", "to go on until September 2026", true), by: day("2026-10-01") },
              event("2025-11-26", "a handful left"),
            ],
          },
          {
            topic: "The soldiers",
            marks: [{ ...event("2025-08-01", "talks go on", true), end: day("2025-09-01") }],
          },
        ],
      },
    ],
  },
  chart("no-report", [{ label: "Nothing reported", ...span, reports: [] }]),
];
