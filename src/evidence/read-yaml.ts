import type { z } from "zod";
import { didYouMean } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { keysAt } from "./schema-keys.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

/** Data that fits its schema, or the list of what does not. */
export interface Read<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Checks a parsed file against its schema and says of every fault where it stands and what would be right. */
export function readYaml<T extends z.ZodType>(yaml: YamlFile, schema: T): Read<z.infer<T>> {
  if (yaml.problems.length > 0) return { value: undefined, problems: yaml.problems };
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return { value: undefined, problems: result.error.issues.flatMap((issue) => explain(issue, yaml, schema)) };
}

function explain(issue: z.core.$ZodIssue, yaml: YamlFile, schema: z.ZodType): Problem[] {
  const { file } = yaml;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      file,
      ...yaml.placeOfKey([...issue.path, key]),
      rule: "unknown-key",
      message: `unknown key "${key}"`,
      hint: unknownHint(key, keysAt(schema, issue.path)),
    }));
  }
  if (issue.code === "invalid_key") {
    return [
      {
        file,
        ...yaml.placeOfKey(issue.path),
        rule: "schema",
        message: `the name ${quoteKey(issue.path)} ${issue.issues[0]?.message ?? issue.message}`,
      },
    ];
  }
  const key = String(issue.path.at(-1) ?? "");
  const hint = keysAt(schema, issue.path.slice(0, -1)).get(key) || undefined;
  if (issue.code === "invalid_union" && "options" in issue) return [wrongKind(issue, key, yaml)];
  if (issue.input === undefined && "input" in issue && issue.path.length > 0) {
    return [
      { file, ...yaml.placeOfKey(issue.path.slice(0, -1)), rule: "missing-key", message: `missing key "${key}"`, hint },
    ];
  }
  return [
    {
      file,
      ...yaml.placeOfValue(issue.path),
      rule: "schema",
      message: `${quoteKey(issue.path)} ${plain(issue)}`,
      hint: choose(issue) ?? hint,
    },
  ];
}

/** The key that decides which other keys there are is missing, or names no kind. */
function wrongKind(
  issue: z.core.$ZodIssue & { readonly options?: unknown },
  key: string,
  { file, ...yaml }: YamlFile,
): Problem {
  const options = (issue.options as readonly unknown[]).map(String);
  const choices = options.map((option) => `"${option}"`).join(" or ");
  const found = (issue.input as Readonly<Record<string, unknown>> | undefined)?.[key];
  if (found === undefined) {
    const place = yaml.placeOfKey(issue.path.slice(0, -1));
    return { file, ...place, rule: "missing-key", message: `missing key "${key}"`, hint: `It is ${choices}.` };
  }
  const message = `"${key}" must be ${choices}; found ${JSON.stringify(found)}`;
  return { file, ...yaml.placeOfValue(issue.path), rule: "schema", message, hint: didYouMean(String(found), options) };
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

/** What would be right, in the author's words rather than the schema library's. */
function plain(issue: z.core.$ZodIssue): string {
  const found =
    issue.input === undefined || typeof issue.input === "object" ? "" : `; found ${JSON.stringify(issue.input)}`;
  switch (issue.code) {
    case "invalid_type": {
      const quotes = issue.expected === "string" && typeof issue.input === "number";
      return `must be ${TYPES[issue.expected] ?? issue.expected}${found}${quotes ? `: write '${String(issue.input)}'` : ""}`;
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
      return `${issue.message}${found}`;
  }
}

function choose(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code !== "invalid_value" || typeof issue.input !== "string") return undefined;
  return didYouMean(issue.input, issue.values.map(String));
}
