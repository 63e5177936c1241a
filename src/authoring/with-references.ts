import type { Reference } from "./references.ts";

/** Texts of files, by path. */
export type Texts = ReadonlyMap<string, string>;

/** The files that refer to a thing, each with its new name. */
export function withReferences(texts: Texts, references: readonly Reference[], to: string): Map<string, string> {
  const byFile = Map.groupBy(references, ({ file }) => file);
  return new Map(
    [...byFile].map(([file, found]) => {
      const text = texts.get(file) ?? "";
      // From the end, so that what stands before keeps its place.
      const changed = found.toReversed().reduce((left, { offset, typed }) => {
        // In the address of an entry a claim's name has a dot, in that of its page a slash.
        const name = to.replace("#", /[#./]/.exec(typed)?.[0] ?? "#");
        return left.slice(0, offset) + name + left.slice(offset + typed.length);
      }, text);
      return [file, changed];
    }),
  );
}
