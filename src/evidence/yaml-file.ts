import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from "yaml";
import type { Problem } from "./problem.ts";

/** A place in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Path = readonly PropertyKey[];

/** YAML as data, with the way back from each part of the data to its place in the file. */
export interface YamlFile {
  readonly file: string;
  /** `undefined` where the syntax is wrong; `problems` says how. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Where the value at `path` stands; the nearest parent that exists, if it does not. */
  placeOfValue(path: Path): Place;
  /** Where the last key of `path` stands. */
  placeOfKey(path: Path): Place;
}

/**
 * Parses YAML 1.2 (core schema: an unquoted 2024-01-08 stays text).
 *
 * @param firstLine the line of `file` on which `text` begins, for front matter
 */
export function parseYamlFile(file: string, text: string, firstLine = 1): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, schema: "core", prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems = [...document.errors, ...document.warnings].map((error): Problem => ({
    file,
    ...at(error.pos[0]),
    rule: "yaml-syntax",
    message: `this is not valid YAML: ${error.message}`,
    hint: "A value with a colon, a # or a quotation mark in it must stand between quotation marks.",
  }));
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== "__proto__") return;
      problems.push({
        file,
        ...at(rangeStart(key)),
        rule: "yaml-syntax",
        message: 'a key may not be called "__proto__"',
        hint: "Give it another name.",
      });
    },
  });
  const result = problems.length > 0 ? { data: undefined, problems } : toData(document, file, at);
  const offsetOf = (path: Path, part: "key" | "value") => offset(document, path, part);
  return {
    file,
    ...result,
    placeOfValue: (path) => at(offsetOf(path, "value")),
    placeOfKey: (path) => at(offsetOf(path, "key")),
  };
}

function toData(document: Document, file: string, at: (offset: number) => Place) {
  try {
    return { data: document.toJS({ maxAliasCount: 0 }) as unknown, problems: [] };
  } catch {
    const problem: Problem = {
      file,
      ...at(0),
      rule: "yaml-syntax",
      message: "this file uses YAML aliases (`*name`), which content files may not",
      hint: "Write the value out where it is needed.",
    };
    return { data: undefined, problems: [problem] };
  }
}

function offset(document: Document, path: Path, part: "key" | "value"): number {
  let node: unknown = document.contents;
  let found = rangeStart(node);
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return found;
      found = rangeStart(last && part === "value" && pair.value ? pair.value : pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      found = rangeStart(node) || found;
    } else return found;
  }
  return found;
}

function rangeStart(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
