import type { Library } from "../evidence/library.ts";
import type { Problem } from "../evidence/problem.ts";
import type { MdxFile } from "./mdx-file.ts";

/** What a rule may ask about the rest of the content. */
export interface Context {
  readonly library: Library;
  /** The ids of every explainer's headings, by the explainer's slug. */
  readonly explainers: ReadonlyMap<string, readonly string[]>;
}

/** One thing that must hold of an explainer's text. It reads, reports and changes nothing. */
export type Rule = (mdx: MdxFile, context: Context) => Problem[];
