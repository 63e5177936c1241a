import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, parseDocument, type YAMLMap } from "yaml";
import { claimLines, type ClaimDraft } from "./claim-draft.ts";

/**
 * A source's file with one claim more, after its others. The rest stays as it
 * is, byte for byte: printing the whole document anew would respace its lists.
 *
 * @returns nothing where `claims` is not written as a block, with a key to a line
 */
export function insertClaim(text: string, key: string, data: ClaimDraft["data"]): string | undefined {
  const claims = parseDocument(text, { schema: "core" }).get("claims", true);
  if (!isMap(claims)) return undefined;
  const isEmpty = claims.items.length === 0;
  if (claims.flow && !isEmpty) return undefined;
  const indent = " ".repeat(isEmpty ? 2 : column(text, claims));
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const block = claimLines(key, data).map((line) => `${indent}${line}${eol}`);
  const [start, end] = isEmpty ? (claims.range ?? [0, 0]) : [endOf(claims), endOf(claims)];
  // The `{}` goes; a comment behind it, or behind the last claim, stays on its line.
  const head = isEmpty ? text.slice(0, start).trimEnd() : text.slice(0, start);
  const newline = text[end - 1] === "\n" ? end - 1 : text.indexOf("\n", end);
  const restOfLine = newline === -1 ? text.slice(end) + eol : text.slice(end, newline + 1);
  const tail = newline === -1 ? "" : text.slice(Math.max(end, newline + 1));
  const result = [head, restOfLine, ...block, tail].join("");
  return holds(result, text, key, data) ? result : undefined;
}

/** Where the last value of the block ends, comments after it left out. */
function endOf(map: YAMLMap): number {
  const value = map.items.at(-1)?.value;
  if (isMap(value)) return endOf(value);
  return isScalar(value) ? (value.range?.[1] ?? 0) : 0;
}

function column(text: string, map: YAMLMap): number {
  const key = map.items[0]?.key;
  const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  return at - text.lastIndexOf("\n", at) - 1;
}

/** Does the new text say what the old one said and the claim, and nothing else? */
function holds(result: string, text: string, key: string, data: ClaimDraft["data"]): boolean {
  const [now, before] = [result, text].map((yaml) => parseDocument(yaml, { schema: "core" }).toJS() as unknown);
  const old = before as { readonly claims: Readonly<Record<string, unknown>> };
  return isDeepStrictEqual(now, { ...old, claims: { ...old.claims, [key]: data } });
}
