import { stringify } from "yaml";

/** A key and its value as lines of YAML: one line for a text or a number, more for a block of keys. */
export function keyLines(key: string, value: unknown): string[] {
  // On one line, however long, so that a line is a key's and a difference between versions is a key's too.
  return stringify({ [key]: value }, { schema: "core", lineWidth: 0, blockQuote: false })
    .trimEnd()
    .split("\n");
}
