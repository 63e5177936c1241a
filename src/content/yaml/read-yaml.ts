import type { z } from "zod";
import { didYouMean, nearest } from "../did-you-mean.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { keysAt } from "./schema-keys.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

/** Data that fits its schema, or the list of what does not. */
export interface Read<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a parsed file against its schema and says of everything that does not fit where it stands and what would be right. */
export function readYaml<T extends z.ZodType>(yaml: YamlFile, schema: T): Read<z.infer<T>> {
  if (yaml.diagnostics.length > 0) return { value: undefined, diagnostics: yaml.diagnostics };
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [] };
  const { issues } = result.error;
  const misspelt = misspeltKeys(issues);
  const rest = issues.filter((issue) => !isMissing(issue) || !misspelt.has(pathName(issue.path)));
  return { value: undefined, diagnostics: rest.flatMap((issue) => explain(issue, yaml, schema, misspelt)) };
}

/** By the path of a missing key, the unknown key of its block that was meant for it: `qoute`. The two are one mistake. */
function misspeltKeys(issues: readonly z.core.$ZodIssue[]): ReadonlyMap<string, string> {
  const missing = issues.filter(isMissing);
  return new Map(
    issues.flatMap((issue) => {
      if (issue.code !== "unrecognized_keys") return [];
      const beside = missing.filter(({ path }) => pathName(path.slice(0, -1)) === pathName(issue.path));
      const names = beside.map(({ path }) => String(path.at(-1)));
      return issue.keys.flatMap((key) => {
        const meant = nearest(key, names);
        return meant === undefined ? [] : [[pathName([...issue.path, meant]), key] as const];
      });
    }),
  );
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  const isAbsent = "input" in issue && issue.input === undefined && issue.code !== "custom";
  return isAbsent && issue.path.length > 0;
}

function pathName(path: Path): string {
  return JSON.stringify(path.map(String));
}

function explain(
  issue: z.core.$ZodIssue,
  yaml: YamlFile,
  schema: z.ZodType,
  misspelt: ReadonlyMap<string, string>,
): Diagnostic[] {
  const { file } = yaml;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const known = keysAt(schema, issue.path);
      const meant = [...known.keys()].find((name) => misspelt.get(pathName([...issue.path, name])) === key);
      return {
        file,
        ...yaml.positionOfKey([...issue.path, key]),
        rule: "unknown-key",
        message: `unknown key "${key}"`,
        hint: meant === undefined ? (notIndented(issue, key, known) ?? unknownHint(key, known)) : `Did you mean "${meant}"?`,
      };
    });
  }
  if (issue.code === "invalid_key") {
    return [
      {
        file,
        ...yaml.positionOfKey(issue.path),
        rule: "schema",
        message: `the name ${quoteKey(issue.path)} ${issue.issues[0]?.message ?? issue.message}`,
      },
    ];
  }
  const key = String(issue.path.at(-1) ?? "");
  // An item of a list is described where its list is.
  const named = issue.path.slice(0, issue.path.findLastIndex((step) => typeof step !== "number") + 1);
  const hint = keysAt(schema, named.slice(0, -1)).get(String(named.at(-1) ?? "")) || undefined;
  if (issue.code === "invalid_union" && "options" in issue) return [wrongKind(issue, key, yaml)];
  if (issue.input === undefined && "input" in issue && issue.path.length > 0) {
    return [
      { file, ...yaml.positionOfKey(issue.path.slice(0, -1)), rule: "missing-key", message: `missing key "${key}"`, hint },
    ];
  }
  return [
    {
      file,
      ...yaml.positionOfValue(issue.path),
      rule: "schema",
      message: `${quoteKey(issue.path)} ${plain(issue)}`,
      hint: choose(issue) ?? otherShape(issue) ?? hint,
    },
  ];
}

/** The key that decides which other keys there are is missing, or names no kind. */
function wrongKind(
  issue: z.core.$ZodIssue & { readonly options?: unknown },
  key: string,
  { file, ...yaml }: YamlFile,
): Diagnostic {
  const options = (issue.options as readonly unknown[]).map(String);
  const choices = options.map((option) => `"${option}"`).join(" or ");
  const found = (issue.input as Readonly<Record<string, unknown>> | undefined)?.[key];
  if (found === undefined) {
    const position = yaml.positionOfKey(issue.path.slice(0, -1));
    return { file, ...position, rule: "missing-key", message: `missing key "${key}"`, hint: `It is ${choices}.` };
  }
  const message = `"${key}" must be ${choices}; found ${JSON.stringify(found)}`;
  return { file, ...yaml.positionOfValue(issue.path), rule: "schema", message, hint: didYouMean(String(found), options) };
}

/** A claim in the first column is a key of the file. */
function notIndented({ input }: z.core.$ZodIssue, key: string, known: ReadonlyMap<string, string>): string | undefined {
  const value = (input as Readonly<Record<string, unknown>> | undefined)?.[key];
  const isClaim = known.has("claims") && typeof value === "object" && value !== null && "says" in value;
  return isClaim ? "If it is a claim, it stands under `claims`: begin each of its lines two spaces further in." : undefined;
}

function unknownHint(key: string, known: ReadonlyMap<string, string>): string {
  const near = didYouMean(
    key,
    [...known.keys()].filter((name) => name !== key),
  );
  return (
    near ?? (known.has(key) ? `Another kind has it, this one has not.` : "Take it out; nothing here is called that.")
  );
}

function quoteKey(path: Path): string {
  const last = path.at(-1);
  if (typeof last === "number") return `item ${String(last + 1)} of ${quoteKey(path.slice(0, -1))}`;
  return last === undefined ? "the file" : `"${String(last)}"`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  object: "a block of keys",
  record: "a block of keys",
  array: "a list",
  boolean: "true or false",
};

const UNITS: Readonly<Record<string, string>> = { string: " characters long", array: " items" };

/** What was written instead, so far as it can be said in a few words. */
function foundIn({ input }: z.core.$ZodIssue): string {
  if (input === undefined) return "";
  if (input === null) return "; found nothing";
  if (Array.isArray(input)) return "; found a list";
  return typeof input === "object" ? "; found a block of keys" : `; found ${JSON.stringify(input)}`;
}

/** What to do where a value is of another shape than is asked for. */
function otherShape(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code !== "invalid_type" || typeof issue.input !== "object" || issue.input === null) return undefined;
  if (issue.expected === "string" && !Array.isArray(issue.input)) {
    return "A colon with a space after it makes a key of what is before it: put the whole value between quotation marks.";
  }
  const isBlock = issue.expected === "record" || issue.expected === "object";
  return isBlock && Array.isArray(issue.input)
    ? "Take the hyphens or the brackets away: a line is a key and its value."
    : undefined;
}

/** What would be right, in the author's words rather than the schema library's. */
function plain(issue: z.core.$ZodIssue): string {
  const isCount = issue.code === "too_small" || issue.code === "too_big";
  const found = isCount && typeof issue.input === "object" ? "" : foundIn(issue);
  switch (issue.code) {
    case "invalid_type": {
      const quotes = issue.expected === "string" && typeof issue.input === "number";
      const brackets = issue.expected === "array" && typeof issue.input === "string";
      const write = quotes ? `: write '${String(issue.input)}'` : brackets ? `: write [${String(issue.input)}]` : "";
      return `must be ${TYPES[issue.expected] ?? issue.expected}${found}${write}`;
    }
    case "invalid_value":
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}${found}`;
    case "too_small":
      return `must ${issue.origin === "array" ? "have" : "be"} at least ${String(issue.minimum)}${UNITS[issue.origin] ?? ""}${found}`;
    case "too_big":
      return `must ${issue.origin === "array" ? "have" : "be"} at most ${String(issue.maximum)}${UNITS[issue.origin] ?? ""}${found}`;
    case "invalid_format":
      return issue.format === "url" ? `must be a web address${found}` : `${issue.message}${found}`;
    default:
      // What is wrong with a whole block is not so of what the block holds.
      return `${issue.message}${typeof issue.input === "object" ? "" : found}`;
  }
}

function choose(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code !== "invalid_value" || typeof issue.input !== "string") return undefined;
  return didYouMean(issue.input, issue.values.map(String));
}
