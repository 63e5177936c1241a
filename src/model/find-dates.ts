import { foldTypography } from "./fold-typography.ts";
import { MONTHS, parsePartialDate } from "./partial-date.ts";

/** A date in running text. Offsets are UTF-16 code units; `datetime` is the value of that HTML attribute. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly datetime: string;
}

const MONTH = `(${MONTHS.join("|")})`;
const DAY = "(?<![\\d,.])([1-9]\\d?)";
const YEAR = "((?:19|20)\\d\\d)(?![\\d,]\\d|\\d)";
/** A day before others of the same month: "17 and 24 October 2023", "27-28 January 2024". */
const EARLIER_DAY = `${DAY}(?=(?:, \\d{1,2})*(?: and | to | or |-)\\d{1,2} ${MONTH}(?: ${YEAR})?)`;

/** A bare year counts as one only where the words before it say so … */
const BEFORE_YEAR = "(?:in|since|by|until|during|before|after|early|late|mid|through|between|from|of|for)(?: |-)";
const SECOND_YEAR = "(?:between|from|in|of|since) (?:19|20)\\d\\d (?:and|to|or) ";
/** … and no word soon after counts something: "in 2003 troops" and "of 2000 US soldiers" are figures. */
const COUNTED =
  "(?:troops|soldiers|forces|personnel|advisers|militants|fighters|members|people|men|others|Americans|Iraqis|attacks|strikes|drones|rockets|missiles|sites|facilities|bases|dead|killed|wounded|injured|dollars)";
const NOTHING_COUNTED = `(?! (?:[\\w'-]+ ){0,3}${COUNTED}\\b)`;

const FORMS: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  [form(EARLIER_DAY), ([, d, m, y]) => iso(y, m, d)],
  [form(`${DAY} ${MONTH} ${YEAR}`), ([, d, m, y]) => iso(y, m, d)],
  [form(`\\b${MONTH} ${YEAR}`), ([, m, y]) => iso(y, m)],
  [form(`${DAY} ${MONTH}\\b`), ([, d, m]) => iso("", m, d)],
  [form(`(?<=\\b(?:${BEFORE_YEAR}|${SECOND_YEAR}))${YEAR}${NOTHING_COUNTED}`, "gi"), ([, y]) => iso(y)],
];

/** A line may end wherever a space may stand. */
function form(pattern: string, flags = "g"): RegExp {
  return new RegExp(pattern.replaceAll(" ", "[ \\n]"), flags);
}

/**
 * Finds the dates that an author has typed plainly: `8 January 2024`,
 * `January 2024`, `8 January` (its year left to the sentence) and a year after
 * a word such as "in" or "since". In order, never overlapping. A day that is
 * not on the calendar is not a date.
 */
export function findDates(text: string): FoundDate[] {
  const folded = foldTypography(text);
  const found: FoundDate[] = [];
  for (const [pattern, datetime] of FORMS) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const value = datetime(match);
      if (value !== "" && found.every((other) => end <= other.start || start >= other.end)) {
        found.push({ start, end, datetime: value });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with its dates blanked out, every other character where it was. */
export function withoutDates(text: string): string {
  return findDates(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}

function iso(year = "", month?: string, day?: string): string {
  const two = (n: number | string) => String(n).padStart(2, "0");
  const parts = [
    ...(month === undefined ? [] : [two(MONTHS.indexOf(month as (typeof MONTHS)[number]) + 1)]),
    ...(day === undefined ? [] : [two(day)]),
  ];
  // A leap year stands in for a year that is not given, so that 29 February passes.
  return parsePartialDate([year || "2000", ...parts].join("-")) ? [year, ...parts].filter(Boolean).join("-") : "";
}
