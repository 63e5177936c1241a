import { distance } from "fastest-levenshtein";
import type { Step } from "./align-words.ts";
import { findPassages, type Passage } from "./find-passage.ts";
import { isContent, wordsOf, type Word } from "../model/split-words.ts";

/** A text by its name. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** A passage and the text that it stands in. */
export interface Match<Text extends NamedText> {
  readonly at: Text;
  readonly passage: Passage;
}

/** Below this, words that happen to be common to both make most of the likeness. */
const LEAST_LIKENESS = 0.4;
/** Of the words that say something, so many must stand in the passage, … */
const LEAST_SHARED = 1 / 3;
/** … as they are or, if they are long enough to tell, inflected: so much of their letters may differ. */
const MOST_APART = 0.35;
const LONG_ENOUGH = 5;

/** Every passage that has the words exactly; where none has, the nearest one, if it is near enough. */
export function nearestMatches<Text extends NamedText>(wanted: string, texts: readonly Text[]): Match<Text>[] {
  const places = texts.flatMap((at) => findPassages(wanted, at.text).map((passage) => ({ at, passage })));
  const exact = places.filter(({ passage }) => passage.exact);
  if (exact.length > 0) return exact;
  const [best] = places
    .filter(({ passage }) => isNear(passage))
    .sort((a, b) => b.passage.likeness - a.passage.likeness);
  return best ? [best] : [];
}

/** Is it of the same thing, or are its words only as long as the wanted ones? */
function isNear({ likeness, steps }: Passage): boolean {
  if (likeness < LEAST_LIKENESS) return false;
  const wanted = steps.filter((step) => step.kind !== "added" && saysSomething(wantedOf(step)));
  const shared = wanted.filter((step) => step.kind === "same" || (step.kind === "changed" && isInflected(step)));
  return shared.length >= Math.max(1, wanted.length * LEAST_SHARED);
}

function wantedOf(step: Exclude<Step, { kind: "added" }>): Word | undefined {
  return wordsOf(step.kind === "same" ? step.text : step.wanted)[0];
}

function saysSomething(word: Word | undefined): boolean {
  return word !== undefined && isContent(word) && word.key !== "a";
}

function isInflected({ wanted, found }: { readonly wanted: string; readonly found: string }): boolean {
  const [a = "", b = ""] = [wordsOf(wanted)[0]?.key, wordsOf(found)[0]?.key];
  const length = Math.max(a.length, b.length);
  return a === b || (length >= LONG_ENOUGH && distance(a, b) / length <= MOST_APART);
}
