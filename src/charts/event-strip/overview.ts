import { disc } from "../draw/disc.ts";
import { DAY } from "../draw/moment.ts";
import { round } from "../draw/round.ts";
import type { Scene, Shape } from "../draw/scene.ts";
import { textAt } from "../draw/text-at.ts";
import { TEXT_SIZE, textWidth, TYPES } from "../draw/text-box.ts";
import type { Mark } from "../report.ts";
import type { Times } from "../times.ts";
import type { Strip } from "./strip.ts";

/** A stretch of time that is drawn larger elsewhere; of several, in order of time. */
export interface Window extends Times {
  readonly label: string;
}

/** So many dots stand side by side in a month, before the next line of them. */
const BESIDE = 3;
/** From one dot to the next. */
const STEP = 7;
/** Pixels for the names of the months, above the dots of a year, and for the name of a window. */
const HEAD = 22;
const ROW = 11;
const NAME = TEXT_SIZE + 8;
const MONTHS = ["Jan", "Apr", "Jul", "Oct"];

/** A row of the calendar: a year, the dots of each of its months, and the windows that fall into it. */
interface Row {
  readonly year: number;
  /** Thirteen: first those of which no month is known. */
  readonly cells: readonly (readonly Mark[])[];
  readonly windows: readonly NamedMonths[];
  readonly top: number;
  readonly base: number;
}

/** From one month to another, counted as the cells are; named in the last year that a window reaches. */
interface NamedMonths {
  readonly first: number;
  readonly last: number;
  readonly label: string | undefined;
}

/**
 * Every event as a dot in its month, a row for each year: where the evidence is
 * dense, and where it is silent. Windows stand as lines over their months.
 */
export function drawOverview(strip: Strip, windows: readonly Window[], width: number): Scene {
  const { id, title, description } = strip;
  const inset = width < 500 ? 10 : 4;
  const left = inset + textWidth("2024", TYPES.tick) + 6;
  const month = (width - inset - left) / 13;
  // A dot without a month stands by its year's number; January begins after it.
  const x = (cell: number) => left + cell * month;
  const rows = rowsOf(strip, windows);
  const base = rows.at(-1)?.base ?? HEAD;
  const quarters = MONTHS.flatMap((name, i): Shape[] => [
    { kind: "path", role: "grid", d: `M${round(x(1 + 3 * i))},${HEAD - 6}V${round(base)}` },
    textAt("tick", name, x(1 + 3 * i), TEXT_SIZE),
  ]);
  const shapes = [...quarters, ...rows.flatMap((row) => drawRow(row, x, inset, width - inset))];
  return { id, title, description, width, height: round(base + 6), shapes };
}

function rowsOf({ from, until, events }: Strip, windows: readonly Window[]): Row[] {
  const [first, last] = [yearOf(from), yearOf(until - 1)];
  let bottom = HEAD;
  return Array.from({ length: last - first + 1 }, (_, i): Row => {
    const year = first + i;
    const cells = Array.from({ length: 13 }, (_, cell) =>
      events.filter((event) => yearOf(event.start) === year && cellOf(event) === cell),
    );
    const named = windows.flatMap((window) => monthsOf(window, year));
    const lines = Math.max(1, ...cells.map(({ length }) => Math.ceil(length / BESIDE)));
    const top = bottom;
    bottom += ROW + lines * STEP + (named.length > 0 ? NAME : 0);
    return { year, cells, windows: named, top, base: bottom };
  });
}

/** The part of a window that lies in a year. */
function monthsOf({ from, until, label }: Window, year: number): NamedMonths[] {
  const [first, last] = [new Date(from), new Date(until - 1)];
  const [begins, ends] = [first.getUTCFullYear(), last.getUTCFullYear()];
  if (year < begins || year > ends) return [];
  const months = {
    first: year === begins ? first.getUTCMonth() + 1 : 1,
    last: year === ends ? last.getUTCMonth() + 1 : 12,
  };
  return [{ ...months, label: year === ends ? label : undefined }];
}

function drawRow(
  { year, cells, windows, top, base }: Row,
  x: (cell: number) => number,
  min: number,
  max: number,
): Shape[] {
  return [
    { kind: "path", role: "grid", d: `M${round(x(0))},${round(base)}H${round(max)}` },
    textAt("tick", String(year), min, base - 1),
    ...drawWindows(windows, x, top + NAME, max),
    ...cells.flatMap((events, cell) =>
      events.map(({ claim, core }, i): Shape => {
        const [across, up] = [i % BESIDE, Math.floor(i / BESIDE)];
        const [cx, cy] = [x(cell) + STEP * (across + 0.5) + 1, base - STEP * (up + 0.5) - 1];
        return { kind: "path", role: "mark", d: disc(cx, cy, core ? 3.2 : 2.1), claim, core, fill: "solid" };
      }),
    ),
  ];
}

/** A line over the months of each window, and over it the name, where there is room up to the next. */
function drawWindows(windows: readonly NamedMonths[], x: (cell: number) => number, y: number, max: number): Shape[] {
  let free = 0;
  return windows.flatMap(({ first, last, label }): Shape[] => {
    const [left, right] = [x(first), x(last + 1)];
    const line: Shape = { kind: "path", role: "leader", d: `M${round(left)},${round(y)}H${round(right - 2)}` };
    const length = label === undefined ? Infinity : textWidth(label, TYPES.gap);
    const at = Math.min(left, max - length);
    if (label === undefined || at < free) return [line];
    free = at + length + STEP;
    return [line, textAt("gap", label, at, y - 5)];
  });
}

/** The cell of an event's month, from 1; 0 where it is dated to more than a month. */
function cellOf({ start, end }: Mark): number {
  return end - start > 31 * DAY ? 0 : new Date(start).getUTCMonth() + 1;
}

function yearOf(at: number): number {
  return new Date(at).getUTCFullYear();
}
