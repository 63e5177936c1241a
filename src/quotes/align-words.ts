import { distance } from "fastest-levenshtein";
import { isContent, type Word } from "../model/split-words.ts";

/** One step from the wanted words to those found. */
export type Step =
  | { readonly kind: "same"; readonly text: string }
  | { readonly kind: "changed"; readonly wanted: string; readonly found: string }
  | { readonly kind: "missing"; readonly wanted: string }
  | { readonly kind: "added"; readonly found: string };

export interface Alignment {
  /** The first and the last word that were found. */
  readonly first: Word;
  readonly last: Word;
  /** From 0, nothing in common, to 1. */
  readonly likeness: number;
  readonly steps: readonly Step[];
}

/**
 * Lays the wanted words along the stretch of the text that they resemble most:
 * Levenshtein's distance over words, with a beginning and an end wherever it
 * is least. Nothing where no word of the text matches one that is wanted.
 */
export function alignWords(wanted: readonly Word[], text: readonly Word[]): Alignment | undefined {
  const costs = costTable(wanted, text);
  const lastRow = costs[wanted.length] ?? [];
  let column = lastRow.indexOf(Math.min(...lastRow));
  const likeness = 1 - (lastRow[column] ?? 0) / wanted.reduce((sum, word) => sum + weight(word), 0);
  const steps: Step[] = [];
  const found: Word[] = [];
  for (let row = wanted.length; row > 0;) {
    const [mine, theirs] = [wanted[row - 1], text[column - 1]];
    const cost = at(costs, row, column);
    if (mine && theirs && cost === at(costs, row - 1, column - 1) + changeCost(mine, theirs)) {
      steps.unshift(stepFrom(mine.text, theirs.text));
      found.unshift(theirs);
      row -= 1;
      column -= 1;
    } else if (theirs && cost === at(costs, row, column - 1) + addCost(theirs)) {
      steps.unshift({ kind: "added", found: theirs.text });
      found.unshift(theirs);
      column -= 1;
    } else {
      steps.unshift({ kind: "missing", wanted: mine?.text ?? "" });
      row -= 1;
    }
  }
  const [first, last] = [found[0], found.at(-1)];
  return first && last && likeness > 0 ? { first, last, likeness, steps } : undefined;
}

/** `costs[i][j]`: of the first `i` wanted words laid along a stretch that ends with the `j`-th word of the text. */
function costTable(wanted: readonly Word[], text: readonly Word[]): number[][] {
  const costs: number[][] = [new Array<number>(text.length + 1).fill(0)];
  for (const [i, mine] of wanted.entries()) {
    const row = [at(costs, i, 0) + weight(mine)];
    for (const [j, theirs] of text.entries()) {
      const change = at(costs, i, j) + changeCost(mine, theirs);
      const missing = at(costs, i, j + 1) + weight(mine);
      const added = (row[j] ?? 0) + addCost(theirs);
      row.push(Math.min(change, missing, added));
    }
    costs.push(row);
  }
  return costs;
}

function at(costs: readonly (readonly number[])[], row: number, column: number): number {
  return costs[row]?.[column] ?? 0;
}

/** A missing "the" is less of a difference than a missing "troops". */
function weight(word: Word): number {
  return isContent(word) ? 1 : 0.4;
}

/** Less than to change a word for another: who leaves out a "not" has not changed the word after it. */
function addCost(theirs: Word): number {
  return 0.6 * weight(theirs);
}

function changeCost(mine: Word, theirs: Word): number {
  if (mine.text === theirs.text) return 0;
  // Capitals and commas are a difference, and the least of all.
  if (mine.key === theirs.key) return 0.05;
  const apart = distance(mine.key, theirs.key) / Math.max(mine.key.length, theirs.key.length);
  return Math.max(weight(mine), weight(theirs)) * (0.2 + 0.8 * apart);
}

function stepFrom(wanted: string, found: string): Step {
  return wanted === found ? { kind: "same", text: found } : { kind: "changed", wanted, found };
}
