import { syllable } from "syllable";
import type { MdxFile } from "../../../content/mdx/mdx-file.ts";
import type { Site } from "../../../content/site.ts";
import { proseOf, type Sentence } from "../../../content/mdx/prose.ts";
import type { Finding, Rule } from "../../rule.ts";

/** In words, but for the grade (Flesch-Kincaid). */
const MOST = { first: 25, answer: 75, inAnswer: 30, sentence: 35, median: 16, nineInTen: 25, grade: 9 };
/** Past these nobody follows: an error. */
const LIMIT = { first: 40, answer: 120, inAnswer: 45, sentence: 50 };

/** A tired reader follows the page at the first reading. */
export const readingEase: Rule = { id: "reading-ease", explainer: ease };

function ease({ file, tree }: MdxFile, site: Site): Finding[] {
  const { answer, rest } = proseOf(tree, site);
  const [first, ...others] = answer;
  const findings = [
    ...(first ? tooLong(first, "first", "the answer’s first sentence") : []),
    ...others.flatMap((sentence) => tooLong(sentence, "inAnswer", "a sentence of the answer")),
    ...ofAnswer(answer),
    ...rest.flatMap((sentence) => tooLong(sentence, "sentence", "a sentence")),
    ...ofPage([...answer, ...rest]),
  ];
  return findings.map((finding) => ({ file, ...finding }));
}

type Found = Omit<Finding, "file">;

function tooLong({ words, position }: Sentence, part: keyof typeof LIMIT, what: string): Found[] {
  if (words.length <= MOST[part]) return [];
  const begins = words.slice(0, 8).join(" ");
  const message = `${what} has ${String(words.length)} words, and ${String(MOST[part])} is the most: “${begins} …”`;
  return [{ ...position, ...severity(words.length, part), message, hint: "Make two of it: one fact, one sentence." }];
}

function ofAnswer(answer: readonly Sentence[]): Found[] {
  const length = answer.reduce((sum, { words }) => sum + words.length, 0);
  const [first] = answer;
  if (!first || length <= MOST.answer) return [];
  const message = `the answer has ${String(length)} words, and ${String(MOST.answer)} is the most`;
  const hint = "Say what a busy reader must know; the rest stands below.";
  return [{ ...first.position, ...severity(length, "answer"), message, hint }];
}

function severity(length: number, part: keyof typeof LIMIT): Pick<Found, "severity"> {
  return length <= LIMIT[part] ? { severity: "warning" } : {};
}

function ofPage(sentences: readonly Sentence[]): Found[] {
  if (sentences.length === 0) return [];
  const lengths = sentences.map(({ words }) => words.length).sort((a, b) => a - b);
  const at = (part: number) => lengths[Math.floor(part * lengths.length)] ?? 0;
  const measures: readonly [value: number, most: number, what: string][] = [
    [at(0.5), MOST.median, "words in its middle sentence"],
    [at(0.9), MOST.nineInTen, "words in the longest of nine sentences in ten"],
    [Math.round(gradeOf(sentences) * 10) / 10, MOST.grade, "as its reading grade"],
  ];
  return measures
    .filter(([value, most]) => value > most)
    .map(([value, most, what]) => ({
      line: 1,
      column: 1,
      severity: "warning",
      message: `the text has ${String(value)} ${what}, and ${String(most)} is the most`,
      hint: "Write shorter sentences, and short words for long ones.",
    }));
}

/** The school years that it takes to follow a text, by Flesch and Kincaid; a number counts as two syllables. */
function gradeOf(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  const syllables = words.reduce((sum, word) => sum + (/\d/.test(word) ? 2 : Math.max(1, syllable(word))), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
