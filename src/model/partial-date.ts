/**
 * Dates as fine as a source gives them and no finer: a subset of EDTF
 * (ISO 8601-2 level 1). `2024`, `2024-01`, `2024-01-08`, each with an optional
 * `~` for "approximately". All arithmetic is in UTC.
 */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12; absent where only the year is known. */
  readonly month?: number;
  /** 1 to 31; absent where only the month is known. */
  readonly day?: number;
  readonly approximate: boolean;
}

/** First and last moment that a date may mean, in milliseconds since 1970, UTC; `end` is the first moment after. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Parses `2024-01-08`, `2024-01~` and the like; `undefined` for anything else, a day that no month has included. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [, y, m, d, tilde] = match;
  const date: PartialDate = {
    year: Number(y),
    ...(m === undefined ? {} : { month: Number(m) }),
    ...(d === undefined ? {} : { day: Number(d) }),
    approximate: tilde === "~",
  };
  return isOnCalendar(date) ? date : undefined;
}

function isOnCalendar({ year, month, day }: PartialDate): boolean {
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** The date of a text that a schema has let through; throws for any other. */
export function partialDateOf(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
}

/** The span of time that the date may mean. `~` does not widen it: nobody said by how much. */
export function dateBounds({ year, month, day }: PartialDate): Bounds {
  if (month === undefined) return { start: Date.UTC(year, 0, 1), end: Date.UTC(year + 1, 0, 1) };
  if (day === undefined) return { start: Date.UTC(year, month - 1, 1), end: Date.UTC(year, month, 1) };
  return { start: Date.UTC(year, month - 1, day), end: Date.UTC(year, month - 1, day + 1) };
}

/** Orders by first possible moment, then the finer date first. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [x, y] = [dateBounds(a), dateBounds(b)];
  return x.start - y.start || x.end - y.end || Number(a.approximate) - Number(b.approximate);
}

/** `8 January 2024`, `January 2024`, `2024`; `about 2024` where approximate. */
export function formatPartialDate({ year, month, day, approximate }: PartialDate): string {
  const name = month === undefined ? "" : `${MONTHS[month - 1] ?? ""} `;
  return `${approximate ? "about " : ""}${day === undefined ? "" : `${day} `}${name}${year}`;
}

/** The value of a `datetime` attribute: the date without its `~`. */
export function isoDate({ year, month, day }: PartialDate): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return [String(year), ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join(
    "-",
  );
}
