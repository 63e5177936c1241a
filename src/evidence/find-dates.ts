import { foldTypography } from "./fold.ts";
import { MONTHS, parsePartialDate } from "./partial-date.ts";

/** A date in running text. Offsets are UTF-16 code units; `datetime` is the value of that HTML attribute. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly datetime: string;
}

const MONTH = `(${MONTHS.join("|")})`;
const DAY = "(?<![\\d,.])(\\d{1,2})";
const YEAR = "((?:19|20)\\d\\d)(?![\\d,]\\d|\\d)";
/** A bare year counts as one only where the words before it say so: "2,003" or "2003 troops" is no date. */
const BEFORE_YEAR =
  "(?:[Ii]n|[Ss]ince|[Bb]y|of|[Ff]rom|to|until|and|[Bb]etween|[Dd]uring|[Bb]efore|[Aa]fter|early|late|mid|through|the|for|around|summer|autumn|winter|spring)";

/** The first of two days that share a month: "17 and 24 October 2023". */
const FIRST_OF_TWO = `${DAY}(?= (?:and|to|or) \\d{1,2} ${MONTH}(?: ${YEAR})?)`;

const FORMS: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  [new RegExp(FIRST_OF_TWO, "g"), ([, d, m, y]) => iso(y, m, d)],
  [new RegExp(`${DAY} ${MONTH} ${YEAR}`, "g"), ([, d, m, y]) => iso(y, m, d)],
  [new RegExp(`\\b${MONTH} ${YEAR}`, "g"), ([, m, y]) => iso(y, m)],
  [new RegExp(`${DAY} ${MONTH}\\b`, "g"), ([, d, m]) => iso("", m, d)],
  [
    new RegExp(`(?<=\\b${BEFORE_YEAR}[ -])${YEAR}(?! [a-z]*(?:troops|attacks|soldiers|people)\\b)`, "g"),
    ([, y]) => iso(y),
  ],
];

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

function iso(year = "", month?: string, day?: string): string {
  const two = (n: number | string) => String(n).padStart(2, "0");
  const parts = [
    ...(month === undefined ? [] : [two(MONTHS.indexOf(month as (typeof MONTHS)[number]) + 1)]),
    ...(day === undefined ? [] : [two(day)]),
  ];
  // A leap year stands in for a year that is not given, so that 29 February passes.
  return parsePartialDate([year || "2000", ...parts].join("-")) ? [year, ...parts].filter(Boolean).join("-") : "";
}
