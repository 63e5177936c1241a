import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawChart } from "../../src/charts/draw-chart.ts";
import { kindOf } from "../../src/charts/kinds.ts";
import type { Mark } from "../../src/charts/report.ts";
import { drawOverview } from "../../src/charts/event-strip/overview.ts";
import { drawStrip } from "../../src/charts/event-strip/scene.ts";
import type { PathRole, Scene, Shape } from "../../src/charts/draw/scene.ts";
import { boxOf, inside, overlap, type Box } from "../../src/charts/draw/text-box.ts";
import { printScene } from "../../src/charts/svg/print-scene.ts";
import { ABSENT, anyChart, anyStrip } from "./arbitrary-chart.ts";
import type { EventStrip } from "../../src/charts/event-strip/panel.ts";
import type { Lanes } from "../../src/charts/lanes/panel.ts";
import type { TimeSeries } from "../../src/charts/time-series/panel.ts";
import type { KnownChart, KnownPanel } from "../../src/charts/examples/parts.ts";
import { dataPaths, slants } from "./geometry.ts";
import { between, claimsOf, endsOfTime, isPath, isText, marksOf, momentsOf } from "./read-panel.ts";
import { MAP_FRAME } from "../../src/model/location.ts";
import { around, boxesOfPath, panelsOf, pointOf, ticksOf } from "./read-scene.ts";

/** The same charts in every run. */
const OPTIONS = { seed: 20_260_311, numRuns: 320 };
/** What lies behind marks and words. */
const BEHIND: ReadonlySet<PathRole> = new Set(["grid", "zero", "silence", "between", "enlarged"]);
/** Numbers are rounded to a tenth of a pixel: so far may two that touch seem to overlap. */
const ROUNDING = 0.11;

const drawnChart = anyChart.map(({ chart, width }) => ({ chart, width, scene: drawChart(chart, width) }));
const drawnStrip = anyStrip.map(({ strip, windows, width }) => ({
  strip,
  scenes: [drawStrip(strip, width), drawOverview(strip, windows, width)],
}));
const CHARTS = fc.sample(drawnChart, OPTIONS);
const STRIPS = fc.sample(drawnStrip, OPTIONS);

/** Tests what is drawn already; only what fails is drawn again, and made as small as it can be and still fail. */
function every<T>(drawings: fc.Arbitrary<T>, drawn: readonly T[], test: (drawing: T) => void) {
  try {
    drawn.forEach(test);
  } catch (error) {
    fc.assert(fc.property(drawings, test), OPTIONS);
    throw error;
  }
}

/** Where it has texts and marks, a drawing is judged so, whatever it draws. */
function judge(name: string, test: (scene: Scene) => void) {
  it(`a chart ${name}`, () => {
    every(drawnChart, CHARTS, ({ scene }) => test(scene));
  });
  it(`a strip and an overview ${name}`, () => {
    every(drawnStrip, STRIPS, ({ scenes }) => scenes.forEach(test));
  });
}

/** Every panel of any chart, with what was drawn for it. */
function eachPanel(
  test: (panel: KnownPanel, shapes: readonly Shape[], drawn: { chart: KnownChart; width: number }) => void,
) {
  every(drawnChart, CHARTS, ({ chart, width, scene }) => {
    const panels = panelsOf(scene);
    expect(panels).toHaveLength(chart.panels.length);
    for (const [i, panel] of chart.panels.entries()) test(panel, panels[i] ?? [], { chart, width });
  });
}

/** What words may lie on. */
const BACKGROUND: readonly PathRole[] = ["grid", "zero", "land", "border", "halo"];

const shrunk = ({ left, right, top, bottom }: Box): Box => ({
  left: left + ROUNDING,
  right: right - ROUNDING,
  top: top + ROUNDING,
  bottom: bottom - ROUNDING,
});

/** Does each of its marks stand on the day of its claim? */
function hasDays(panel: KnownPanel): panel is TimeSeries | EventStrip | Lanes {
  return panel.draws === "figures" || panel.draws === "events" || panel.draws === "lanes";
}

/** What is said when two things touch. */
const both = (a: string, b: string) => `“${a}” touches “${b}”`;

describe("whatever is reported,", () => {
  judge("keeps every text and every mark inside its frame", ({ shapes, width, height }) => {
    const frame = { left: 0, right: width, top: 0, bottom: height };
    for (const shape of shapes) {
      const box = isText(shape) ? boxOf(shape) : around(boxesOfPath(shape));
      expect(inside(shrunk(box), frame), isText(shape) ? shape.text : shape.d).toBe(true);
    }
  });

  judge("lets no two texts overlap", ({ shapes }) => {
    const texts = shapes.filter(isText).map((shape) => ({ shape, box: shrunk(boxOf(shape)) }));
    for (const [i, { shape, box }] of texts.entries()) {
      const other = texts.slice(i + 1).find((text) => overlap(box, text.box));
      expect(other && both(shape.text, other.shape.text)).toBeUndefined();
    }
  });

  judge("lets no text touch a mark, an event’s line or what ties a label to its mark", ({ shapes }) => {
    const drawn = shapes
      .filter(isPath)
      .filter(({ role }) => !BACKGROUND.includes(role) && !BEHIND.has(role))
      .flatMap((path) => boxesOfPath(path).map((box) => ({ path, box })));
    for (const text of shapes.filter(isText)) {
      const box = shrunk(boxOf(text));
      const other = drawn.find((one) => overlap(box, one.box));
      expect(other && both(text.text, other.path.d)).toBeUndefined();
    }
  });

  judge("prints no number that is not one", (scene) => {
    expect(printScene(scene)).not.toMatch(/NaN|Infinity|undefined|null|-0(?![.\d])|\d\.\d{3}|\de[-+]\d/);
  });

  judge("lets no data slant", (scene) => {
    for (const { d } of dataPaths(scene)) expect(slants(d), d).toBe(false);
  });

  it("one mark is drawn for every claim, in the panel that it belongs to", () => {
    eachPanel((panel, shapes) => {
      const drawn = shapes.filter(isPath).flatMap(({ claim }) => claim ?? []);
      expect(drawn.toSorted()).toEqual(Object.keys(claimsOf(panel)).toSorted());
    });
  });

  it("every event is one mark, in a strip and in an overview", () => {
    every(drawnStrip, STRIPS, ({ strip, scenes }) => {
      const names = strip.events.map(({ claim }) => claim).toSorted();
      for (const scene of scenes)
        expect(
          dataPaths(scene)
            .map(({ claim }) => claim)
            .toSorted(),
        ).toEqual(names);
    });
  });
});

describe("wherever time runs to the right,", () => {
  it("every mark stands over the middle of its date, and every tick at the date that it says", () => {
    eachPanel((panel, shapes, drawn) => {
      if (!hasDays(panel)) return;
      const [left, right] = endsOfTime(panel, shapes, drawn);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right - left).toBeGreaterThan(100);
      const xOf = between(panel.from, panel.until, left, right);
      for (const { path, x, at } of marksOf(panel, shapes))
        expect(Math.abs(x - xOf(at)), path.d).toBeLessThanOrEqual(0.5);
      const ticks = ticksOf(shapes).upright;
      expect(ticks).not.toEqual([]);
      for (const { words, x } of ticks) {
        const off = Math.min(...momentsOf(words, panel).map((at) => Math.abs(x - xOf(at))));
        expect(off, words).toBeLessThanOrEqual(0.5);
      }
    });
  });

  it("marks follow each other as their dates do", () => {
    eachPanel((panel, shapes) => {
      if (!hasDays(panel)) return;
      const xs = marksOf(panel, shapes)
        .toSorted((a, b) => a.at - b.at)
        .map(({ x }) => x);
      for (const [i, x] of xs.entries()) expect(x).toBeGreaterThanOrEqual((xs[i - 1] ?? 0) - ROUNDING);
    });
  });

  it("a tally is a level line from the first day that it may count from to the last, with an upright where a day is named", () => {
    eachPanel((panel, shapes) => {
      if (panel.draws !== "tallies") return;
      const totals = panel.tallies.flatMap(({ totals }) => totals);
      const lines = totals.map((total) => {
        const { d = "" } = shapes.filter(isPath).find(({ claim }) => claim === total.claim) ?? {};
        const [, x, named, end] = /^M([\d.]+),[\d.]+(v10m0,-5)?H([\d.]+)m0,-5v10$/.exec(d) ?? [];
        return { total, left: Number(x), right: Number(end), named: named !== undefined };
      });
      const from = Math.min(...totals.map(({ begins }) => begins.start));
      const until = Math.max(...totals.map(({ end }) => end));
      const xOf = between(
        from,
        until,
        Math.min(...lines.map(({ left }) => left)),
        Math.max(...lines.map(({ right }) => right)),
      );
      for (const { total, left, right, named } of lines) {
        expect(Math.abs(left - xOf(total.begins.start)), total.claim).toBeLessThanOrEqual(0.2);
        expect(Math.abs(right - xOf(total.end)), total.claim).toBeLessThanOrEqual(0.2);
        expect(named, total.claim).toBe(total.begins.end - total.begins.start <= 24 * 3600 * 1000);
      }
      for (const { words, x } of ticksOf(shapes).upright) {
        const off = Math.min(...momentsOf(words, { from, until }).map((at) => Math.abs(x - xOf(at))));
        expect(off, words).toBeLessThanOrEqual(0.5);
      }
    });
  });

  it("nothing is drawn before the first report or after the last", () => {
    eachPanel((panel, shapes, drawn) => {
      if (panel.draws !== "figures") return;
      const xOf = between(panel.from, panel.until, ...endsOfTime(panel, shapes, drawn));
      const marks = marksOf(panel, shapes);
      /** The shaft of an arrow and its foot: no mark is wider. */
      const half = 9.1;
      for (const { path, at } of marks) {
        const { left, right } = around(boxesOfPath(path));
        expect(left, path.d).toBeGreaterThanOrEqual(xOf(at) - half);
        expect(right, path.d).toBeLessThanOrEqual(xOf(at) + half);
      }
      for (const { role, d } of shapes.filter(isPath)) {
        if (role !== "leader") continue;
        expect(
          marks.some(({ x }) => Math.abs(Number(/^M([\d.]+)/.exec(d)?.[1]) - x) < 0.2),
          d,
        ).toBe(true);
      }
    });
  });
});

describe("the grey behind the marks", () => {
  const eachTimeSeries = (
    test: (panel: TimeSeries, grey: (role: PathRole) => Box[], marks: ReturnType<typeof marksOf>) => void,
  ) => {
    eachPanel((panel, shapes) => {
      if (panel.draws !== "figures") return;
      const grey = (role: PathRole) =>
        shapes
          .filter(isPath)
          .filter((path) => path.role === role)
          .map((path) => around(boxesOfPath(path)));
      test(
        panel,
        grey,
        marksOf(panel, shapes).filter(({ report }) => panel.reports.some(({ claim }) => claim === report?.claim)),
      );
    });
  };

  it("of a gap has no mark in it", () => {
    eachTimeSeries((_, grey, marks) => {
      for (const band of grey("silence"))
        expect(marks.filter(({ x }) => x > band.left + ROUNDING && x < band.right - ROUNDING)).toEqual([]);
    });
  });

  it("of a running total goes from one exact count to a later and higher one of the same counter", () => {
    eachTimeSeries((_, grey, marks) => {
      const at = (x: number, y: number) =>
        marks.flatMap(({ report, ...mark }) =>
          report?.form === "solid" && Math.hypot(mark.x - x, mark.y - y) < 0.2 ? [report] : [],
        );
      for (const { left, right, top, bottom } of grey("between")) {
        const pairs = at(left, bottom).flatMap((from) => at(right, top).map((to) => ({ from, to })));
        expect(pairs.some(({ from, to }) => from.countedBy === to.countedBy && from.since === to.since)).toBe(true);
        expect(bottom).toBeGreaterThanOrEqual(top);
        expect(right).toBeGreaterThanOrEqual(left);
      }
    });
  });

  it("of what is drawn larger below spans it, and holds no mark", () => {
    eachTimeSeries(({ enlarged }, grey, marks) => {
      const boxes = grey("enlarged");
      expect(boxes).toHaveLength(enlarged ? 1 : 0);
      for (const box of boxes)
        expect(marks.filter(({ x }) => x > box.left + ROUNDING && x < box.right - ROUNDING)).toEqual([]);
    });
  });
});

describe("on the axis beside it", () => {
  it("every mark stands at its number, up in a panel of time and to the right in one of rows", () => {
    eachPanel((panel, shapes) => {
      if (panel.draws !== "figures" && panel.draws !== "question" && panel.draws !== "ceilings") return;
      const { level, upright } = ticksOf(shapes);
      const axis =
        panel.draws === "figures"
          ? level.map(({ words, y }) => ({ words, at: y }))
          : upright.map(({ words, x }) => ({ words, at: x }));
      const numbers = axis.map(({ words, at }) => ({ value: Number(words.replaceAll(",", "")), at }));
      const [zero, top] = [numbers[0], numbers.at(-1)];
      expect(zero?.value).toBe(0);
      const reports = marksOf(panel, shapes).filter(({ report }) => report !== undefined);
      // An axis on which zero is the only number has no other to show.
      if (reports.some(({ report }) => (report?.value ?? 0) > 0)) expect(top?.value).toBeGreaterThan(0);
      const one = top?.value ? (top.at - (zero?.at ?? NaN)) / top.value : 0;
      const atOf = (value: number) => (zero?.at ?? NaN) + value * one;
      for (const { path, x, y, report } of reports) {
        const at = panel.draws === "figures" ? y : x;
        expect(Math.abs(at - atOf(report?.value ?? NaN)), path.d).toBeLessThanOrEqual(0.5);
      }
      for (const { value, at } of numbers) expect(Math.abs(at - atOf(value))).toBeLessThanOrEqual(0.5);
    });
  });
});

describe("on the map", () => {
  /** How far north a latitude lies in Mercator's projection, as degrees at the equator. */
  const northing = (latitude: number) => (Math.asinh(Math.tan((latitude * Math.PI) / 180)) * 180) / Math.PI;
  const { west, east, south } = MAP_FRAME;

  it("every mark stands at its longitude and latitude", () => {
    eachPanel((panel, shapes, { width }) => {
      if (panel.draws !== "locations") return;
      const bottom = around(
        shapes
          .filter(isPath)
          .filter(({ role }) => role === "land")
          .flatMap(boxesOfPath),
      ).bottom;
      const perDegree = width / (east - west);
      for (const { claim, longitude, latitude } of panel.locations) {
        const mark = shapes.filter(isPath).find((path) => path.claim === claim);
        const { x, y } = mark ? pointOf(mark) : { x: NaN, y: NaN };
        expect(Math.abs(x - (longitude - west) * perDegree), claim).toBeLessThanOrEqual(0.2);
        expect(Math.abs(bottom - y - (northing(latitude) - northing(south)) * perDegree), claim).toBeLessThanOrEqual(
          0.3,
        );
      }
    });
  });

  it("a mark is a ring where it is approximate, and larger where more happened", () => {
    eachPanel((panel, shapes) => {
      if (panel.draws !== "locations") return;
      const drawn = panel.locations.map(({ claim, approximate, events }) => {
        const mark = shapes.filter(isPath).find((path) => path.claim === claim);
        expect(mark?.fill, claim).toBe(approximate ? "hollow" : "solid");
        return { events, r: Number(/a([\d.]+),/.exec(mark?.d ?? "")?.[1]) };
      });
      const inOrder = drawn.toSorted((a, b) => a.events - b.events).map(({ r }) => r);
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    });
  });
});

describe("side by side,", () => {
  it("the marks of an account stand in its column, row under row as they are given", () => {
    eachPanel((panel, shapes) => {
      if (panel.draws !== "accounts") return;
      const drawn = new Map(marksOf(panel, shapes).map((mark) => [mark.path.claim, mark]));
      const columns = [0, 1].map((side) => panel.rows.map(({ cells }) => drawn.get(cells[side]?.claim)));
      const xs = columns.map((column) => new Set(column.flatMap((mark) => mark?.x ?? [])));
      for (const column of xs) expect(column.size).toBeLessThanOrEqual(1);
      const [left = 0, right = Infinity] = xs.map((column) => [...column][0]);
      expect(right).toBeGreaterThan(left + 100);
      const ys = panel.rows.map((_, i) => columns.flatMap((column) => column[i]?.y ?? []));
      for (const row of ys) expect(new Set(row).size).toBe(1);
      for (const [i, [y = NaN]] of ys.entries()) if (i > 0) expect(y).toBeGreaterThan(ys[i - 1]?.[0] ?? NaN);
    });
  });

  it("an empty place says what there is to say of it, and nothing else does", () => {
    eachPanel((panel, shapes) => {
      if (panel.draws !== "accounts") return;
      const empty = panel.rows.flatMap(({ cells }) => cells).filter((cell) => cell === undefined).length;
      const said = shapes.filter(isText).filter(({ role }) => role === "gap");
      const words = said.map(({ text }) => text).join(" ");
      expect(words).toBe(
        Array.from({ length: empty }, () => panel.absent ?? [])
          .flat()
          .join(" "),
      );
    });
  });
});

describe("what was announced", () => {
  it("is a line from its day to the date that it names, and no plan is drawn as a report", () => {
    eachPanel((panel, shapes, drawn) => {
      if (panel.draws !== "lanes") return;
      const xOf = between(panel.from, panel.until, ...endsOfTime(panel, shapes, drawn));
      const plans = new Map(
        panel.lanes.flatMap(({ marks }) => marks).flatMap(({ claim, by }) => (by === undefined ? [] : [[claim, by]])),
      );
      for (const { role, d, claim = "" } of shapes.filter(isPath).filter(({ claim }) => claim !== undefined)) {
        const by = plans.get(claim);
        expect(role, d).toBe(by === undefined ? "mark" : "plan");
        if (by !== undefined) expect(Math.abs(Number(/H([\d.]+)m/.exec(d)?.[1]) - xOf(by)), d).toBeLessThanOrEqual(0.5);
      }
    });
  });
});

describe("for those who read it", () => {
  it("a row says its number and an event its words, whole, and a lone report of a panel its number", () => {
    eachPanel((panel, shapes) => {
      const said = (claim: string, roles: readonly string[] = ["label", "core"]) => {
        const mark = shapes.findIndex((shape) => isPath(shape) && shape.claim === claim);
        const end = shapes.findIndex((shape, i) => i > mark && isPath(shape));
        return shapes
          .slice(mark + 1, end === -1 ? undefined : end)
          .filter(isText)
          .filter(({ role }) => roles.includes(role))
          .map(({ text }) => text)
          .join(" ");
      };
      if (panel.draws === "events" || panel.draws === "accounts" || panel.draws === "lanes")
        for (const { claim, label } of kindOf(panel).marks(panel) as readonly Mark[]) expect(said(claim)).toBe(label);
      if (panel.draws === "question")
        for (const { claim, label } of panel.reports) expect(said(claim).startsWith(label)).toBe(true);
      if (panel.draws === "ceilings")
        for (const { count, ceiling } of panel.rows) {
          if (count && !ceiling) expect(said(count.claim).startsWith(count.label)).toBe(true);
          if (ceiling) expect(said(ceiling.claim)).toContain(`ceiling: ${ceiling.label}`);
          if (ceiling)
            expect(said(ceiling.claim, ["label", "core", "gap"])).toContain(count?.label ?? "no count reported");
        }
      if (panel.draws === "tallies")
        for (const { claim, label } of panel.tallies.flatMap(({ totals }) => totals))
          expect(said(claim).startsWith(label)).toBe(true);
      if (panel.draws !== "figures" || panel.reports.length !== 1) return;
      if (panel.enlarged !== undefined || panel.annotations.length > 0) return;
      const labels = shapes.filter(isText).filter(({ role }) => role === "label" || role === "core");
      expect(labels.map(({ text }) => text.includes(panel.reports[0]?.label ?? "none"))).toEqual([true]);
    });
  });

  it("no disc hides another that looks otherwise", () => {
    eachPanel((panel, shapes) => {
      if (panel.draws !== "figures") return;
      const discs = marksOf(panel, shapes).flatMap(({ path, x, y }) => {
        const r = Number(/^M[\d.]+,[\d.]+a([\d.]+)/.exec(path.d)?.[1] ?? NaN);
        return Number.isNaN(r) ? [] : [{ x, y, r, look: `${path.fill ?? ""} ${String(path.core)}` }];
      });
      for (const [i, over] of discs.entries()) {
        const hidden = discs
          .slice(0, i)
          .filter((under) => Math.hypot(under.x - over.x, under.y - over.y) + under.r <= over.r);
        expect(hidden.filter(({ look }) => look !== over.look)).toEqual([]);
      }
    });
  });
});

describe("the same chart", () => {
  it("is the same bytes", () => {
    every(drawnChart, CHARTS, ({ chart, width, scene }) => {
      expect(printScene(drawChart(structuredClone(chart), width))).toBe(printScene(scene));
    });
  });

  it("has the same marks, though its reports come in another order", () => {
    // The input promises an order; labels rest on it, and so does the room that they take. What draws data does not.
    const marks = ({ panels }: KnownChart, scene: Scene) =>
      panelsOf(scene).flatMap((shapes, i) => {
        const panel = panels[i];
        if (panel?.draws !== "figures") return [];
        const zero = ticksOf(shapes).level[0]?.y ?? NaN;
        return marksOf(panel, shapes)
          .map(({ path, x, y }) => [path.claim, path.fill, path.core, x, (y - zero).toFixed(1)].join())
          .toSorted();
      });
    every(drawnChart, CHARTS, ({ chart, width, scene }) => {
      const panels = chart.panels.map((panel) =>
        panel.draws === "figures" ? { ...panel, reports: panel.reports.toReversed() } : panel,
      );
      expect(marks(chart, drawChart({ ...chart, panels }, width))).toEqual(marks(chart, scene));
    });
  });
});

it("the charts that are judged have all that a chart may have", () => {
  const shapes = CHARTS.flatMap(({ scene }) => scene.shapes);
  const count = (test: (shape: Shape) => boolean) => shapes.filter(test).length;
  const reports = CHARTS.flatMap(({ chart }) =>
    chart.panels.flatMap((panel) => (panel.draws === "figures" ? [panel.reports.length] : [])),
  );
  const found = {
    "a gap": count((shape) => isPath(shape) && shape.role === "silence"),
    "a box for a running total": count((shape) => isPath(shape) && shape.role === "between"),
    "what is drawn larger below": count((shape) => isPath(shape) && shape.role === "enlarged"),
    "a dash": count((shape) => isPath(shape) && shape.d.includes("m0,-1.5h")),
    "a note under a heading": count((shape) => isText(shape) && shape.role === "gap"),
    "a label tied to its mark": count((shape) => isPath(shape) && shape.role === "leader"),
    "an event’s line": count((shape) => isPath(shape) && shape.role === "annotation"),
    "a ceiling": count((shape) => isPath(shape) && shape.role === "ceiling"),
    "a tally that begins on a day that nobody names": count(
      (shape) => isPath(shape) && /^M[\d.,]+H.*v10$/.test(shape.d),
    ),
    "a ring around a disc": count((shape) => isPath(shape) && /a(5\.5|7|8\.5),/.test(shape.d)),
    "a ring on a map": CHARTS.filter(({ chart }) =>
      chart.panels.some((panel) => panel.draws === "locations" && panel.locations.some((one) => one.approximate)),
    ).length,
    "a bar": count((shape) => isPath(shape) && /v(3|4|6)H/.test(shape.d)),
    "a plan": count((shape) => isPath(shape) && shape.role === "plan"),
    "an empty place": count((shape) => isText(shape) && shape.role === "gap" && shape.text === ABSENT),
    "the end of the evidence": count((shape) => isText(shape) && shape.text === "evidence ends"),
    "a heading of two lines": CHARTS.filter(
      ({ chart, scene }) =>
        scene.shapes.filter((shape) => isText(shape) && shape.role === "panel").length > chart.panels.length,
    ).length,
    "over a hundred reports": reports.filter((n) => n > 100).length,
    "one report": reports.filter((n) => n === 1).length,
  };
  expect(Object.entries(found).filter(([, n]) => n < 2)).toEqual([]);
});
