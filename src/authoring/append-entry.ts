import { isDeepStrictEqual } from "node:util";
import { parseDocument } from "yaml";
import { keyLines } from "../content/yaml/key-lines.ts";

/**
 * A file of entries, each under its key, with one more after the others. The
 * rest stays as it is, byte for byte.
 *
 * @returns nothing where the file cannot be read so, or has the key already
 */
export function appendEntry(text: string, key: string, data: object): string | undefined {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  // A file without entries yet may say so.
  const begun = text.replace(/^\{\s*\}[ \t]*(?:\r?\n|$)/m, "");
  const head = begun === "" || begun.endsWith("\n") ? begun : `${begun}${eol}`;
  const lines = Object.entries(data).flatMap(([name, value]) => keyLines(name, value).map((line) => `  ${line}`));
  const result = head + [`${key}:`, ...lines].map((line) => `${line}${eol}`).join("");
  const [before, after] = [entriesOf(text), entriesOf(result)];
  if (!before || !after || Object.hasOwn(before, key)) return undefined;
  return isDeepStrictEqual(after, { ...before, [key]: data }) ? result : undefined;
}

function entriesOf(text: string): object | undefined {
  const document = parseDocument(text, { schema: "core" });
  if (document.errors.length > 0) return undefined;
  const data = (document.toJS() ?? {}) as unknown;
  return typeof data === "object" && !Array.isArray(data) ? (data as object) : undefined;
}
