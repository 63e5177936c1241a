import type { z } from "zod";
import { didYouMean } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { schemaKeys } from "./schema-keys.ts";
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
  const keys = schemaKeys(schema);
  return { value: undefined, problems: result.error.issues.flatMap((issue) => explain(issue, yaml, keys)) };
}

function explain(issue: z.core.$ZodIssue, yaml: YamlFile, keys: ReadonlyMap<string, string>): Problem[] {
  const { file } = yaml;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      file,
      ...yaml.placeOfKey([...issue.path, key]),
      rule: "unknown-key",
      message: `unknown key "${key}"`,
      hint: didYouMean(key, keys.keys()) ?? "Take it out; nothing here is called that.",
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
  const hint = keys.get(key) || undefined;
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

function quoteKey(path: Path): string {
  return path.length === 0 ? "the file" : `"${String(path.at(-1))}"`;
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
      return `must be at least ${String(issue.minimum)}${issue.origin === "string" ? " characters long" : ""}${found}`;
    case "too_big":
      return `must be at most ${String(issue.maximum)}${issue.origin === "string" ? " characters long" : ""}${found}`;
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
