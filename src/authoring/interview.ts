import type { Answers, Question } from "./question.ts";

/** What stands in a line before anything is typed there. */
interface Line {
  /** Taken where nothing is typed. */
  readonly otherwise?: string | undefined;
  /** To be mended there. */
  readonly draft?: string | undefined;
}

/** More than that is mended in its line, less is typed anew. */
const SHORT = 40;

/** A conversation on a terminal, or one that a test makes up. */
export interface Dialogue {
  readonly say: (text: string) => void;
  readonly ask: (prompt: string, line: Line) => Promise<string>;
}

/** What is wrong with an answer in what is to be made of it, beyond what its question knows; nothing where it will do. */
export type Judge = (flag: string, answers: Answers) => string | undefined;

/** What is on the table before a question is asked. */
export interface Prepared {
  /** Answers that need only be judged: the command's flags. */
  readonly given?: Answers;
  /** Answers to mend. */
  readonly drafts?: Answers;
}

/**
 * Asks for every answer that is not in `answers` yet, each until it will do,
 * and puts it there at once: whoever breaks off finds what was answered.
 */
export async function interview(
  questions: readonly Question[],
  answers: Record<string, string>,
  dialogue: Dialogue,
  judge: Judge,
  { given = {}, drafts = {} }: Prepared = {},
): Promise<void> {
  for (const question of questions) {
    const { flag, asks, when, optional } = question;
    if (when?.(answers) === false) {
      if (given[flag] !== undefined) dialogue.say(`--${flag} is not for this one, so it is passed over. ${asks}`);
      delete answers[flag];
    } else if (answers[flag] === undefined) {
      const objection = given[flag] === undefined ? undefined : objectionTo(question, given[flag], answers, judge);
      if (objection !== undefined) dialogue.say(`--${flag}: ${objection}`);
      const answer = objection === undefined ? given[flag] : undefined;
      const draft = drafts[flag] ?? given[flag];
      if (answer !== undefined) answers[flag] = answer;
      else if (draft !== undefined || !optional) answers[flag] = await ask(question, answers, dialogue, judge, draft);
    }
  }
}

/** Every answer from the flags alone, with everything that is wrong or missing. */
export function answersFrom(
  questions: readonly Question[],
  flags: Answers,
): { readonly answers: Record<string, string>; readonly objections: readonly string[] } {
  const answers: Record<string, string> = {};
  const objections: string[] = [];
  for (const { flag, asks, when, fallback, optional, check } of questions) {
    const given = flags[flag] ?? fallback?.(answers);
    if (when?.(answers) === false) {
      if (flags[flag] !== undefined) objections.push(`--${flag} is not for this one. ${asks}`);
    } else if (given === undefined) {
      if (!optional && !fallback) objections.push(`--${flag} is missing. ${asks}`);
    } else {
      const objection = check(given, answers);
      if (objection === undefined) answers[flag] = given;
      else objections.push(`--${flag} ${objection}`);
    }
  }
  return { answers, objections };
}

/** Asks until the answer will do. A long one that will not stays in the line; a short one would only be typed behind. */
async function ask(
  question: Question,
  answers: Answers,
  { say, ask }: Dialogue,
  judge: Judge,
  draft?: string,
): Promise<string> {
  const { flag, asks, fallback } = question;
  const otherwise = fallback?.(answers);
  for (let inLine = draft; ;) {
    const answer = (await ask(`${flag}: ${asks}`, { otherwise, draft: inLine })).trim() || (otherwise ?? "");
    const objection = objectionTo(question, answer, answers, judge);
    if (objection === undefined) return answer;
    say(objection);
    inLine = answer.length > SHORT ? answer : undefined;
  }
}

function objectionTo({ flag, check }: Question, answer: string, answers: Answers, judge: Judge): string | undefined {
  const objection = check(answer, answers);
  return objection === undefined ? judge(flag, { ...answers, [flag]: answer }) : `It ${objection}`;
}
