import { printedDate } from "../content/attribution.ts";
import { datedParts } from "../model/dated-text.ts";
import type { PartialDate } from "../model/partial-date.ts";

// What stands on many pages is printed once, as a string. Quotation marks mean nothing between tags.
const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
};

/** Words as HTML. */
export function escapeText(words: string): string {
  return words.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);
}

/** Attributes with a space before each; those that are `undefined` are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${String(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`)
    .join("");
}

/** A partial date in a `<time>`. */
export function dayHtml(date: PartialDate): string {
  const { words, datetime } = printedDate(date);
  return `<time${attributes({ datetime })}>${escapeText(words)}</time>`;
}

/** Words from a file of content, each date that is typed plainly in them in a `<time>`. */
export function datedHtml(text: string): string {
  return datedParts(text)
    .map(({ words, datetime }) =>
      datetime === undefined ? escapeText(words) : `<time${attributes({ datetime })}>${escapeText(words)}</time>`,
    )
    .join("");
}
