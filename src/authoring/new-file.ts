import { existsSync } from "node:fs";
import { join } from "node:path";
import { slug } from "../model/claim.ts";
import type { Answers, Question } from "./question.ts";

/** How what is made as a draft comes onto the site. */
export const PUBLISH = "It is a draft: to publish it, take the line `draft: true` out and run `npm run record`.";

/** A kind of content that `npm run new` makes: what it asks, and what it makes of the answers. */
export interface NewKind {
  readonly questions: readonly Question[];
  /** The file's path from the root and its text; no text where nothing more can be put into the file. */
  readonly make: (answers: Answers) => { readonly file: string; readonly text: string | undefined };
  /** The file may be there: its text is what it held and more. Any other kind never overwrites a file. */
  readonly grows?: true;
  /** Of some answers a file can be made already, so that the check judges each as it is given. */
  readonly judgesEach?: true;
  /** The rule that it breaks until its author has written on: nothing else may be wrong with it. */
  readonly unfinished?: string;
  /** What its author does next. */
  readonly next: (answers: Answers) => string;
}

/** The question for the name of a new file: its id, which is also its address and never changes. */
export function askName(root: string, flag: string, fileOf: (id: string) => string): Question {
  return {
    flag,
    asks: "Its name, in lower-case words joined by hyphens: the file is called by it, and its address never changes.",
    check: (id) => {
      const objection = slug.safeParse(id).error?.issues[0]?.message;
      if (objection !== undefined) return `${objection}; found "${id}"`;
      const file = fileOf(id);
      if (!existsSync(join(root, file))) return undefined;
      return `names a file that is there already, ${file}, and nothing is overwritten: edit that file or take another name`;
    },
  };
}
