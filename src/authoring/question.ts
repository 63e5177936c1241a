import { z } from "zod";
import { keyLines } from "../content/yaml/key-lines.ts";
import { readYaml } from "../content/yaml/read-yaml.ts";
import { parseYamlFile } from "../content/yaml/yaml-file.ts";

/** The answers so far, by flag. */
export type Answers = Readonly<Record<string, string>>;

/** One thing that a command must be told, by a flag or by an answer on the terminal. */
export interface Question {
  /** Without its two hyphens. */
  readonly flag: string;
  /** What is asked for, in words. */
  readonly asks: string;
  /** Is it needed, given the answers before it? Always, where left out. */
  readonly when?: (answers: Answers) => boolean;
  /** Taken where nothing is answered; nothing where an answer that it is made of is wrong. */
  readonly fallback?: (answers: Answers) => string | undefined;
  /** A flag that may be given and is never asked for. */
  readonly optional?: true;
  /** What is wrong with an answer, as words that follow the flag's name; nothing where it will do. */
  readonly check: (value: string, answers: Answers) => string | undefined;
}

/** A question for the value of a schema's key: the key's own description asks, the schema judges. */
export function askKey(schema: z.ZodObject, key: string, rest: Partial<Question> = {}): Question {
  const field = schema.shape[key] as z.ZodType;
  return { flag: key, asks: describeField(field), check: (value) => objectionTo(field, value), ...rest };
}

/** What a schema says of a key, with the choices that it leaves where its description does not name them. */
export function describeField(field: z.ZodType): string {
  const { description = "" } = field;
  const choices = field instanceof z.ZodEnum ? field.options.map(String) : [];
  if (choices.every((choice) => description.includes(choice))) return description;
  return `${description} One of: ${choices.join(", ")}.`;
}

/** What is wrong with a value for a schema's key, as words that follow its name; nothing where it will do. */
export function objectionTo(field: z.ZodType, value: unknown): string | undefined {
  const text = keyLines("value", value).join("\n");
  const [diagnostic] = readYaml(parseYamlFile("", text), z.strictObject({ value: field })).diagnostics;
  if (!diagnostic) return undefined;
  return [diagnostic.message.replace(/^"value" /, ""), diagnostic.hint].filter(Boolean).join(". ");
}
