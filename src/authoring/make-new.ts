import type { Diagnostic } from "../content/diagnostic.ts";
import { answersConcerned } from "./answers-concerned.ts";
import { answersFrom, interview, type Dialogue, type Judge } from "./interview.ts";
import type { NewKind } from "./new-file.ts";
import type { Answers } from "./question.ts";
import { tryFiles } from "./try-files.ts";
import { backUp, createFile, replaceFile } from "../content/files/write-file.ts";

/** What became of a new file. */
export type Made =
  | { readonly verdict: "written"; readonly file: string; readonly backup: string | undefined }
  /** The answers themselves will not do. */
  | { readonly verdict: "objections"; readonly objections: readonly string[] }
  /** What they make would not pass the check. */
  | { readonly verdict: "wrong"; readonly report: string }
  /** The file is there already, or takes no such entry. */
  | { readonly verdict: "taken"; readonly file: string };

/** What `makeNew` is told of the world around it. */
export interface Around {
  readonly root: string;
  /** Everything that is wrong under a root. */
  readonly check: (root: string) => readonly Diagnostic[];
  /** The diagnostics as they are read. @param file whose text is `text` and not on the disk yet */
  readonly report: (diagnostics: readonly Diagnostic[], file: string, text: string) => string;
  /** Without one, nothing is asked. */
  readonly dialogue?: Dialogue;
}

/**
 * Makes a new file of the answers, and writes it only if `npm run check` passes
 * with it as without, but for what is still to be written. On a terminal, what the check refuses is asked again,
 * each answer in its line to be mended, and no other.
 *
 * @param answers takes every answer as it is given, so that none is lost
 */
export async function makeNew(
  kind: NewKind,
  flags: Answers,
  answers: Record<string, string>,
  { root, check, report, dialogue }: Around,
): Promise<Made> {
  let before: readonly Diagnostic[] | undefined;
  const errorsWith = (file: string, text: string) =>
    tryFiles(root, new Map([[file, text]]), (at) => (at === root ? (before ??= check(root)) : check(at))).filter(
      ({ rule }) => rule !== kind.unfinished,
    );
  const judge: Judge = (flag, answers) => {
    if (kind.judgesEach !== true) return undefined;
    const { file, text = "" } = kind.make(answers);
    const diagnostics = answersConcerned(errorsWith(file, text), file, text, answers).get(flag);
    return diagnostics?.map(({ message, hint = "" }) => `${sentence(message)} ${hint}`.trimEnd()).join("\n");
  };

  if (dialogue) await interview(kind.questions, answers, dialogue, judge, { given: flags });
  else {
    const { answers: given, objections } = answersFrom(kind.questions, flags);
    if (objections.length > 0) return { verdict: "objections", objections };
    Object.assign(answers, given);
  }
  for (;;) {
    const { file, text } = kind.make(answers);
    if (text === undefined) return { verdict: "taken", file };
    const errors = errorsWith(file, text);
    if (errors.length === 0) return write(root, file, text, kind.grows === true);
    const words = report(errors, file, text);
    const concerned = [...answersConcerned(errors, file, text, answers).keys()];
    if (!dialogue || concerned.length === 0) return { verdict: "wrong", report: words };
    dialogue.say(
      `\n\`npm run check\` would not pass what this makes:\n\n${words}\n\nMend what it is about; the rest stays.`,
    );
    const drafts = Object.fromEntries(concerned.map((flag) => [flag, answers[flag] ?? ""]));
    for (const flag of concerned) delete answers[flag];
    await interview(kind.questions, answers, dialogue, judge, { drafts });
  }
}

function write(root: string, file: string, text: string, grows: boolean): Made {
  if (createFile(root, file, text)) return { verdict: "written", file, backup: undefined };
  if (!grows) return { verdict: "taken", file };
  const backup = backUp(root, file);
  replaceFile(root, file, text);
  return { verdict: "written", file, backup };
}

function sentence(message: string): string {
  return `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`;
}
