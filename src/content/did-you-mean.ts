import { distance } from "fastest-levenshtein";

/** The candidate that `word` most likely meant, if one is near enough to be worth saying. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length * 0.5)) + 1;
  for (const candidate of candidates) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least || (steps === least && best !== undefined && isCloser(candidate, best, word))) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}

/** Breaks a tie: the nearer length, so that swapped letters win; else what is listed first stays. */
function isCloser(a: string, b: string, word: string): boolean {
  return Math.abs(a.length - word.length) < Math.abs(b.length - word.length);
}

/** Are they one word but for a slip of the keyboard, in two letters at most? */
export function isSlip(word: string, other: string): boolean {
  return distance(word, other) <= 2;
}

/** `Did you mean "…"?`, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? undefined : `Did you mean "${candidate}"?`;
}
