import type { Library } from "../evidence/library.ts";
import type { Problem } from "../evidence/problem.ts";
import type { MdxFile } from "./mdx-file.ts";

/** One thing that must hold of an explainer's text. It reads, reports and changes nothing. */
export type Rule = (mdx: MdxFile, library: Library) => Problem[];
