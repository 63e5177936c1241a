import type { Library } from "../../evidence/library.ts";

/** Is a list of the whole site there and in error? Then nobody knows what stands in it, and what names it is not to blame. */
export function isUnread(file: string, { problems }: Library): boolean {
  return problems.some((problem) => problem.file === file && problem.severity !== "warning");
}
