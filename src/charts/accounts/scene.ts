import type { Block, Frame } from "../draw/block.ts";
import { disc } from "../draw/disc.ts";
import { panelHeading } from "../draw/panel-heading.ts";
import { round } from "../draw/round.ts";
import type { Shape, TextRole } from "../draw/scene.ts";
import { textAt } from "../draw/text-at.ts";
import { TEXT_SIZE, TYPES } from "../draw/text-box.ts";
import { wrap } from "../draw/wrap.ts";
import type { Account, Accounts, AccountRow } from "./panel.ts";

/** Pixels from a line of text to the next, above and below what stands in a row, and between two columns. */
const LEADING = 16;
const AIR = 7;
const GUTTER = 12;
/** Pixels from the left edge of a column to its words: the room of a mark. */
const MARK = 15;
/** Pixels for the heading of a panel, and before the next. */
const PANEL_HEAD = 30;
const FOOT = 14;

/** A column, in pixels. */
interface Room {
  readonly left: number;
  readonly width: number;
}

/** Where topics stand and the two columns; on a phone a topic stands over its columns. */
interface Rooms {
  readonly topic: Room;
  readonly columns: readonly [Room, Room];
  readonly stacked: boolean;
}

/**
 * A row for every topic and a column for each account: a disc where it tells
 * of the topic, with a few words on how, or a ring where a source says that it
 * was silent; where no source tells, an empty place.
 */
export function draw(panel: Accounts, frame: Frame): Block {
  const heading = panelHeading(panel.label, frame);
  const rooms = roomsIn(frame);
  const shapes: Shape[] = [...heading.shapes];
  let top = heading.below.top + PANEL_HEAD;
  const heads = rooms.columns.map((room, i) => textBlock("head", panel.headings[i] ?? "", room, top));
  shapes.push(...heads.flatMap(({ shapes }) => shapes));
  top += Math.max(...heads.map(({ height }) => height)) + AIR;
  for (const [i, row] of panel.rows.entries()) {
    shapes.push(rule(top, frame, i === 0));
    const block = rowBlock(row, panel.absent, top, rooms);
    shapes.push(...block.shapes);
    top += block.height;
  }
  return { height: top + FOOT - frame.top, shapes };
}

function roomsIn({ inset, width }: Frame): Rooms {
  const all = width - 2 * inset;
  const stacked = width < 500;
  const topic = stacked ? all : Math.round(all * 0.33);
  const left = stacked ? inset : inset + topic + GUTTER;
  const each = (width - inset - left - GUTTER) / 2;
  const columns = [left, left + each + GUTTER].map((left) => ({ left, width: each }));
  return { topic: { left: inset, width: topic }, columns: columns as unknown as Rooms["columns"], stacked };
}

function rule(y: number, { inset, width }: Frame, first: boolean): Shape {
  return { kind: "path", role: first ? "zero" : "grid", d: `M${round(inset)},${round(y)}H${round(width - inset)}` };
}

function rowBlock({ topic, cells }: AccountRow, absent: string | undefined, top: number, rooms: Rooms): Block {
  const first = top + AIR;
  const title = textBlock("head", topic, rooms.topic, first);
  const under = rooms.stacked ? title.height : 0;
  const blocks = cells.map((cell, i) => cellBlock(cell, absent, rooms.columns[i] ?? rooms.topic, first + under));
  const tallest = Math.max(...blocks.map(({ height }) => height));
  const height = rooms.stacked ? under + tallest : Math.max(title.height, tallest);
  return { height: height + 2 * AIR, shapes: [...title.shapes, ...blocks.flatMap(({ shapes }) => shapes)] };
}

function cellBlock(cell: Account | undefined, absent: string | undefined, { left, width }: Room, top: number): Block {
  const room = { left: left + MARK, width: width - MARK };
  if (!cell) return absent === undefined ? { height: 0, shapes: [] } : textBlock("gap", absent, room, top);
  const { claim, core, label, silent } = cell;
  const r = core ? 4.5 : 2.5;
  const d = disc(left + 4.5, top + LEADING / 2, r);
  const words = label === "" ? { height: LEADING, shapes: [] } : textBlock("label", label, room, top);
  const mark: Shape = { kind: "path", role: "mark", d, claim, core, fill: silent ? "hollow" : "solid" };
  return { height: words.height, shapes: [mark, ...words.shapes] };
}

/** A text in lines as wide as its room. */
function textBlock(role: TextRole, text: string, { left, width }: Room, top: number): Block {
  const lines = wrap(text, width, TYPES[role]) ?? [text];
  const shapes = lines.map((line, i) => textAt(role, line, left, top + i * LEADING + TEXT_SIZE - 0.5));
  return { height: lines.length * LEADING, shapes };
}
