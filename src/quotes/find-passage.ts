import { alignWords, type Step } from "./align-words.ts";
import { findQuote } from "./find-quote.ts";
import { wordsOf, spanOf, type Word } from "../model/split-words.ts";

/** The part of a text that is nearest to some words. Offsets are UTF-16 code units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Do the words stand there as they are, typography folded? */
  readonly exact: boolean;
  /** From 0, nothing in common, to 1. */
  readonly likeness: number;
  /** From the words to the passage, word by word. */
  readonly steps: readonly Step[];
}

/**
 * Every place where the words stand exactly, typography folded; where they
 * stand nowhere, the one passage that is nearest word by word, within one
 * paragraph. None where either has no words.
 */
export function findPassages(wanted: string, text: string): Passage[] {
  const words = wordsOf(wanted);
  if (words.length === 0) return [];
  const finding = findQuote(wanted.trim(), text);
  if (finding.verdict === "absent") return nearestPassage(words, text);
  const offsets = finding.verdict === "found" ? [finding.offset] : finding.offsets;
  const steps = words.map(({ text }): Step => ({ kind: "same", text }));
  return offsets.map((start) => ({ start, end: start + wanted.trim().length, exact: true, likeness: 1, steps }));
}

function nearestPassage(wanted: readonly Word[], text: string): Passage[] {
  let best: Passage | undefined;
  for (const paragraph of paragraphsOf(text)) {
    const alignment = alignWords(wanted, paragraph);
    if (!alignment || alignment.likeness <= (best?.likeness ?? 0)) continue;
    const { first, last, likeness } = alignment;
    const steps = alignment.steps.map((step, i, { length }) => atEdge(step, i === 0, i === length - 1));
    const exact = steps.every(({ kind }) => kind === "same");
    best = { ...spanOf(first, last), exact, likeness, steps };
  }
  return best ? [best] : [];
}

/** Punctuation around the passage is no part of it, so that it makes no difference there. */
function atEdge(step: Step, isFirst: boolean, isLast: boolean): Step {
  if (step.kind !== "changed") return step;
  const inner = (word: string) => {
    const opened = isFirst ? word.replace(/^[^\p{L}\p{N}]+/u, "") : word;
    return isLast ? opened.replace(/[^\p{L}\p{N}]+$/u, "") : opened;
  };
  return inner(step.wanted) === inner(step.found) ? { kind: "same", text: inner(step.found) } : step;
}

/** The words of a text, paragraph by paragraph: an empty line ends one. */
export function paragraphsOf(text: string): Word[][] {
  const paragraphs: Word[][] = [];
  let end = 0;
  for (const word of wordsOf(text)) {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || /\n\s*\n/.test(text.slice(end, word.start))) paragraphs.push([word]);
    else paragraph.push(word);
    end = word.end;
  }
  return paragraphs;
}
