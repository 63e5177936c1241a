import { scaleUtc } from "d3";
import { levelAxis } from "../draw/axes.ts";
import { placeBeside } from "../draw/beside.ts";
import type { Block, Frame } from "../draw/block.ts";
import { disc } from "../draw/disc.ts";
import { panelHeading } from "../draw/panel-heading.ts";
import { round } from "../draw/round.ts";
import type { Shape } from "../draw/scene.ts";
import { textAt } from "../draw/text-at.ts";
import { TEXT_SIZE, textWidth, TYPES } from "../draw/text-box.ts";
import { timeTicks } from "../draw/ticks.ts";
import { wrap } from "../draw/wrap.ts";
import { middle } from "../times.ts";
import type { LaneMark, Lanes } from "./panel.ts";

const DAY = 24 * 3600 * 1000;
/** Pixels for the heading of a panel and for the times under it. */
const PANEL_HEAD = 30;
const TIMES = 26;
/** Pixels for a mark with its label beside it, and what each line of a label over it adds. */
const ROW = 21;
const LEADING = 16;
/** Pixels over the name of a lane, and under the last mark: there the end of the evidence is named. */
const LANE = 8;
const FOOT = 36;

/**
 * Lanes one under the other on one axis of time: in each its name and a row
 * for every mark. A plan is a dashed line from the day of its announcement to
 * the date that it names, and ends at an upright.
 */
export function draw(panel: Lanes, frame: Frame): Block {
  const { inset, left, right, width } = frame;
  const heading = panelHeading(panel.label, frame);
  const x = scaleUtc([panel.from, panel.until], [left, right]);
  const top = heading.below.top + PANEL_HEAD;
  const rows: Shape[] = [];
  let y = top + TIMES;
  for (const { topic, marks } of panel.lanes) {
    const lines = wrap(topic, width - 2 * inset, TYPES.head) ?? [topic];
    rows.push(...lines.map((line, i) => textAt("head", line, inset, y + LANE + i * LEADING + TEXT_SIZE)));
    y += LANE + lines.length * LEADING;
    for (const mark of marks) {
      const row = markRow(mark, x, y, frame);
      rows.push(...row.shapes);
      y += row.height;
    }
  }
  const axis = levelAxis(
    timeTicks(panel.from, panel.until, x, width),
    top + TIMES - 8,
    `V${round(y + 4)}`,
    top + TEXT_SIZE,
  );
  return {
    height: y + FOOT - frame.top,
    shapes: [...heading.shapes, ...axis, ...endOfEvidence(panel, x, top + TIMES - 8, y + 4, frame), ...rows],
  };
}

function markRow(mark: LaneMark, x: (at: number) => number, top: number, { inset, width }: Frame): Block {
  const { claim, core, label, start, end, by } = mark;
  const r = core ? 4.5 : 3.5;
  const at = x(middle(mark));
  const isDay = end - start <= DAY;
  const half = isDay ? r : Math.max(r, (x(end) - x(start)) / 2);
  const [left, right] = by === undefined ? [at - half, at + half] : [at, x(by)];
  const words = placeBeside(label, TYPES.label, left, right, inset, width - inset);
  const lift = words.above ? words.lines.length * LEADING : 0;
  const y = top + lift + ROW / 2;
  const first = words.above ? top + TEXT_SIZE : y + 4.5;
  const bar = `M${round(left)},${round(y - 2)}H${round(right)}v4H${round(left)}z`;
  const shape: Shape =
    by === undefined
      ? { kind: "path", role: "mark", d: isDay ? disc(at, y, r) : bar, claim, core, fill: core ? "solid" : "hollow" }
      : { kind: "path", role: "plan", d: `M${round(left)},${round(y)}H${round(right)}m0,-6v12`, claim, core };
  const texts = words.lines.map((text, i) => textAt("label", text, words.x, first + i * LEADING, words.anchor));
  return { height: lift + ROW, shapes: [shape, ...texts] };
}

/** Where the site's evidence ends within the panel's times: what lies right of the line, nobody could report yet. */
function endOfEvidence(
  { from, until, evidenceEnds }: Lanes,
  x: (at: number) => number,
  top: number,
  bottom: number,
  { inset, width }: Frame,
): Shape[] {
  if (evidenceEnds <= from || evidenceEnds >= until) return [];
  const at = x(evidenceEnds);
  const words = "evidence ends";
  const half = textWidth(words, TYPES.gap) / 2;
  const middle = Math.max(inset + half, Math.min(at, width - inset - half));
  return [
    { kind: "path", role: "zero", d: `M${round(at)},${round(top)}V${round(bottom)}` },
    textAt("gap", words, middle, bottom + TEXT_SIZE + 2, "middle"),
  ];
}
