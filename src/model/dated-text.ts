import { findDates } from "./find-dates.ts";

/** A piece of a text: a date, or what stands between two. */
export interface DatedPart {
  readonly words: string;
  readonly datetime?: string;
}

/** The text in pieces, none lost, each date by itself. */
export function datedParts(text: string): DatedPart[] {
  const parts: DatedPart[] = [];
  let at = 0;
  for (const { start, end, datetime } of findDates(text)) {
    parts.push({ words: text.slice(at, start) }, { words: text.slice(start, end), datetime });
    at = end;
  }
  return [...parts, { words: text.slice(at) }].filter(({ words }) => words !== "");
}
