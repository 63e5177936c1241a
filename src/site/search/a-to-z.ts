import { SEARCH_WORDS } from "./words.ts";
import type { Entry } from "./entries.ts";

/** A line of an index: an entry under its title, or a name under another spelling. */
export interface IndexLine {
  readonly entry: Entry;
  /** The other spelling, where the line stands under that. */
  readonly see?: string;
}

const DIGITS = "0–9";

/** What nobody looks up by its first letter; it is in lists of its own. */
type ListedKind = keyof typeof SEARCH_WORDS.lists;

/** Entries in groups by letter, as in the index of a book: a person under the last name, a name under every spelling. */
export function byLetter(entries: readonly Entry[]): ReadonlyMap<string, readonly IndexLine[]> {
  const lines = entries
    .filter(({ kind }) => !isListed(kind))
    .flatMap((entry): IndexLine[] => [{ entry }, ...(entry.also ?? []).map((see) => ({ entry, see }))])
    .map((line) => ({ line, key: keyOf(line) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const groups = Map.groupBy(lines, ({ key }) => (/^\d/.test(key) ? DIGITS : key.charAt(0).toUpperCase()));
  return new Map([...groups].map(([letter, each]) => [letter, each.map(({ line }) => line)]));
}

/** All others, by what they are. */
export function listed(entries: readonly Entry[]): readonly (readonly [heading: string, entries: readonly Entry[]])[] {
  return Object.entries(SEARCH_WORDS.lists).map(([kind, heading]) => [
    heading,
    entries.filter((entry) => entry.kind === kind),
  ]);
}

function isListed(kind: Entry["kind"]): kind is ListedKind {
  return kind in SEARCH_WORDS.lists;
}

/** What a line is sorted by: no accents, no signs, no article. */
function keyOf({ entry, see }: IndexLine): string {
  const words = (see ?? entry.title)
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .replace(/^(?:the|an?)\s/i, "")
    .trim();
  const last = entry.kind === "person" ? `${words.split(/\s/).at(-1)?.replace(/^al-/i, "") ?? ""} ${words}` : words;
  return last.replace(/^al-/i, "").toLowerCase();
}
