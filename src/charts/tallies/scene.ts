import { scaleUtc } from "d3";
import { levelAxis } from "../draw/axes.ts";
import { placeBeside, type Beside } from "../draw/beside.ts";
import type { Block, Frame } from "../draw/block.ts";
import { isDay } from "../draw/moment.ts";
import { LEADING, notedHeading } from "../draw/noted-heading.ts";
import { round } from "../draw/round.ts";
import type { Shape } from "../draw/scene.ts";
import { textAt } from "../draw/text-at.ts";
import { TEXT_SIZE, textWidth, TYPES } from "../draw/text-box.ts";
import { timeTicks } from "../draw/ticks.ts";
import { wrap } from "../draw/wrap.ts";
import type { Tallies, Tally, Total } from "./panel.ts";
import { LENGTH } from "./sentences.ts";

/** Pixels under the heading for the times; for a line and its number; under a tally; before the next panel. */
const HEAD = 34;
const ROW = 24;
const TALLY_FOOT = 14;
const FOOT = 20;
/** How far an upright at the end of a line reaches, up and down. */
const END = 5;

/**
 * For each tally the days that it covers, on one axis of time, as a line from
 * end to end, like a measure on a plan: no bar, for its length is no number.
 * The scope stands above it, the number after it.
 */
export function draw(panel: Tallies, frame: Frame): Block {
  const { left, right, width } = frame;
  const heading = notedHeading(panel.label, LENGTH, frame);
  const [from, until] = timesOf(panel);
  const x = scaleUtc([from, until], [left, right]);
  const top = heading.bottom + HEAD;
  const shapes: Shape[] = [];
  let bottom = top;
  for (const tally of panel.tallies) {
    const block = drawTally(tally, x, { ...frame, top: bottom });
    shapes.push(...block.shapes);
    bottom += block.height;
  }
  const axis = levelAxis(timeTicks(from, until, x, width), top - 8, `V${round(bottom)}`, top - 12);
  return { height: bottom + FOOT - frame.top, shapes: [...heading.shapes, ...axis, ...shapes] };
}

/** From the first moment that any tally may begin with to the last that any may end with. */
function timesOf({ tallies }: Tallies): readonly [number, number] {
  const totals = tallies.flatMap(({ totals }) => totals);
  if (totals.length === 0) return [0, 1];
  return [Math.min(...totals.map(({ begins }) => begins.start)), Math.max(...totals.map(({ end }) => end))];
}

function drawTally({ counts, totals }: Tally, x: (at: number) => number, frame: Frame): Block {
  const { inset, width, top } = frame;
  const max = width - inset;
  const lines = wrap(counts, max - inset, TYPES.label) ?? [];
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, TYPES.label)));
  // Just right of where its lines begin, for there may be a line of the axis.
  const at = Math.max(inset, Math.min(x(totals[0]?.begins.start ?? 0) + 4, max - widest));
  const shapes: Shape[] = lines.map((line, i) => textAt("label", line, at, top + TEXT_SIZE + i * LEADING));
  let bottom = top + lines.length * LEADING;
  for (const total of totals) {
    const number = placeBeside(wordsOf(total), typeOf(total), x(total.begins.start), x(total.end), inset, max);
    bottom += ROW + (number.above ? number.lines.length * LEADING : 0);
    shapes.push(...drawTotal(total, x, bottom - ROW / 2, number));
  }
  return { height: bottom - top + TALLY_FOOT, shapes };
}

function drawTotal(total: Total, x: (at: number) => number, y: number, number: Beside): Shape[] {
  const { claim, core, begins, end } = total;
  const [first, last] = [round(x(begins.start)), round(x(end))];
  const begin = isDay(begins) ? `M${first},${round(y - END)}v${2 * END}m0,${-END}` : `M${first},${round(y)}`;
  const d = `${begin}H${last}m0,${-END}v${2 * END}`;
  const base = number.above ? y - END - 4 : y + 4.5;
  return [
    { kind: "path", role: "mark", d, claim, core },
    ...number.lines.map((line, i) => {
      const above = number.lines.length - 1 - i;
      return textAt(core ? "core" : "label", line, number.x, base - above * LEADING, number.anchor);
    }),
  ];
}

function wordsOf({ label, to, core, outlet }: Total): string {
  return `${label}, by ${to}${core ? `, ${outlet}` : ""}`;
}

function typeOf({ core }: Total) {
  return TYPES[core ? "core" : "label"];
}
