import { findPassages, type Passage } from "./find-passage.ts";
import type { TextAtHand } from "./texts-at-hand.ts";

/** A passage and the text that it stands in. */
export interface Place {
  readonly at: TextAtHand;
  readonly passage: Passage;
}

/** Below this, words that happen to be common to both make most of the likeness. */
const LEAST_LIKENESS = 0.4;

/** Every place where the words stand exactly; where they stand nowhere, the nearest one, if it is near enough. */
export function nearestPlaces(wanted: string, texts: readonly TextAtHand[]): Place[] {
  const places = texts.flatMap((at) => findPassages(wanted, at.text).map((passage) => ({ at, passage })));
  const exact = places.filter(({ passage }) => passage.exact);
  if (exact.length > 0) return exact;
  const [best] = places.sort((a, b) => b.passage.likeness - a.passage.likeness);
  return best && best.passage.likeness >= LEAST_LIKENESS ? [best] : [];
}
