import { withoutDates } from "../model/find-dates.ts";
import { isFigure, type Site } from "../content/site.ts";
import { findNumbers, type FoundNumber } from "../model/find-numbers.ts";
import { MONTHS } from "../model/partial-date.ts";
import { PLACES } from "../model/region.ts";
import { qualifierIn } from "../model/quantity.ts";
import { isContent, wordsOf } from "../model/split-words.ts";

/** A stretch of a text. Offsets are UTF-16 code units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What a quote suggests for a claim of kind figure, by flag: only what its words
 * and the text around them say plainly, to be looked over. Nothing where it
 * holds no number; the kind alone where it holds several.
 */
export function guessFigure(text: string, quote: Stretch, site: Site): Readonly<Record<string, string>> {
  const numbers = countsIn(text);
  const [number, ...others] = numbers.filter(({ start, end }) => start >= quote.start && end <= quote.end);
  if (!number) return {};
  if (others.length > 0) return { kind: "figure" };
  const unit = unitAfter(text.slice(number.end, number.end + 80));
  const guesses = {
    kind: "figure",
    measure: unit === undefined ? undefined : measureOf(unit, site),
    unit,
    place: positionOf(text, number, numbers),
    value: String(number.value),
    qualifier: qualifierIn(text.slice(Math.max(0, number.start - 40), number.start), text.slice(number.end)),
  };
  return Object.fromEntries(
    Object.entries(guesses).flatMap(([flag, guess]) => (guess === undefined ? [] : [[flag, guess]])),
  );
}

/** `Oct. 17`, `January 8, 2024` */
const AMERICAN_DATE = new RegExp(
  `\\b(?:${MONTHS.map((month) => `${month}|${month.slice(0, 3)}t?\\.`).join("|")}) \\d{1,2}(?:, \\d{4})?\\b`,
  "g",
);

/** The numbers that count something: no dates, no years, no "one of them", no F-16. */
function countsIn(text: string): FoundNumber[] {
  const rest = withoutDates(text).replace(AMERICAN_DATE, (date) => " ".repeat(date.length));
  return findNumbers(rest).filter(({ start, end, as, value }) => {
    if (as === "words") return value !== 1;
    const written = rest.slice(start, end);
    const isName = /[\p{L}\p{N}]-?$/u.test(rest.slice(0, start)) || /^\p{L}/u.test(rest.slice(end));
    return as === "digits" && !isName && !/^(?:19|20)\d\d$/.test(written);
  });
}

/** The words right after a number up to a plural: `US military personnel`. */
function unitAfter(after: string): string | undefined {
  if (!/^(?:-plus|\+)?\s/.test(after)) return undefined;
  const words: string[] = [];
  for (const word of wordsOf(after.replace(/^\S+/, "")).slice(0, 4)) {
    if (!isContent(word)) return undefined;
    const isUs = /^(?:u\.?s\.?|american)$/.test(word.key);
    words.push(isUs ? "US" : word.text.replace(/[^\p{L}\p{N}]+$/u, ""));
    if (!isUs && PLURAL.test(word.key)) return words.join(" ");
    // What is counted does not stand behind a comma.
    if (/[,;:)]$/.test(word.text)) return undefined;
  }
  return undefined;
}

const PLURAL = /(?:[^s]s|troops|personnel|people|men|women)$/;

/** The measure of everything that is counted in these words so far, if it is one. */
function measureOf(unit: string, site: Site): string | undefined {
  const measures = [...site.claims.values()]
    .filter(isFigure)
    .flatMap(({ data }) => (data.unit.toLowerCase() === unit.toLowerCase() ? [data.measure] : []));
  return measures.length > 1 && new Set(measures).size === 1 ? measures[0] : undefined;
}

/** The place that is named after the number, before the next one; else the one named before it in its sentence. */
function positionOf(text: string, number: FoundNumber, numbers: readonly FoundNumber[]): string | undefined {
  const next = numbers.find(({ start }) => start > number.start)?.start ?? text.length;
  const [after = ""] = text.slice(number.end, next).split(END);
  const before =
    text
      .slice(Math.max(0, number.start - 300), number.start)
      .split(END)
      .at(-1) ?? "";
  return placeNamedIn(after) ?? placeNamedIn(before);
}

/** The end of a sentence, which that of "U.S." is not. */
const END = /(?<!\b[A-Z])[.?!][”"’')]*\s|\n/;

function placeNamedIn(words: string): string | undefined {
  const named = ["Iraq", "Syria", "Jordan"].filter((name) => new RegExp(`\\b${name}\\b`).test(words));
  return Object.entries(PLACES).find(([, label]) => label.match(/\b[A-Z]\w+/g)?.join() === named.join())?.[0];
}
