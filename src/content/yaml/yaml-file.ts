import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type DocumentOptions,
  type ParseOptions,
  type SchemaOptions,
} from "yaml";
import { positionsIn, type Position } from "../../model/position.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { conflictMarker } from "../files/conflict-marker.ts";
import { noBreakSpace } from "./no-break-space.ts";
import { startOf, yamlDiagnostics } from "./yaml-diagnostics.ts";

export type Path = readonly PropertyKey[];

/** YAML as data, with the way back from each part of the data to its place in the file. */
export interface YamlFile {
  readonly file: string;
  /** `undefined` where the syntax is wrong; `diagnostics` says how. */
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the value at `path` stands; the nearest parent that exists, if it does not. */
  positionOfValue(path: Path): Position;
  /** Where the last key of `path` stands. */
  positionOfKey(path: Path): Position;
}

/**
 * Parses YAML 1.2 (core schema: an unquoted 2024-01-08 stays text), and of it
 * only what content needs: no tags, no aliases, nothing deep, nothing hidden.
 *
 * @param firstLine the line of `file` on which `text` begins, for front matter
 */
export function parseYamlFile(file: string, text: string, firstLine = 1): YamlFile {
  const positionOf = positionsIn(text);
  // Whether a key stands twice is asked below: here it would take the square of the keys.
  const options = { schema: "core", prettyErrors: false, uniqueKeys: false } as const;
  const document = parsed(text, options);
  const at = (offset: number): Position => {
    const { line, column } = positionOf(offset);
    return { line: line + firstLine - 1, column };
  };
  // What else is wrong may follow from these.
  const first = conflictMarker(text) ?? noBreakSpace(text);
  const diagnostics = (first ? [first] : yamlDiagnostics(document, text)).map(({ offset, ...advice }): Diagnostic => ({
    file,
    ...at(offset),
    rule: "yaml-syntax",
    ...advice,
  }));
  const offsetOf = (path: Path, part: "key" | "value") => (document ? offset(document, path, part) : 0);
  return {
    file,
    data: diagnostics.length > 0 ? undefined : (document?.toJS({ maxAliasCount: 0 }) as unknown),
    diagnostics,
    positionOfValue: (path) => at(offsetOf(path, "value")),
    positionOfKey: (path) => at(offsetOf(path, "key")),
  };
}

/** `undefined` where the parser has no stack left: it calls itself for every level. */
function parsed(text: string, options: ParseOptions & DocumentOptions & SchemaOptions): Document.Parsed | undefined {
  try {
    return parseDocument(text, options);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function offset(document: Document, path: Path, part: "key" | "value"): number {
  let node: unknown = document.contents;
  let found = startOf(node);
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return found;
      found = startOf(last && part === "value" && pair.value ? pair.value : pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      found = startOf(node) || found;
    } else return found;
  }
  return found;
}
