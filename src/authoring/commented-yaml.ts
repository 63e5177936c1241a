import { z } from "zod";
import { keyLines } from "../content/yaml/key-lines.ts";

/** Data that fits a schema, or a part of it. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * Data as YAML in the order of its schema, each key under its description. A
 * key that has no value, and need have none, stands there as a comment: its
 * author takes the hash away to use it.
 *
 * @param gap an empty line between the keys of the first level
 */
export function commentedYaml(schema: z.ZodObject, data: Values, gap = true): string {
  const blocks = keyBlocks(schema, data, true, false).map((lines) => lines.join("\n"));
  return `${blocks.join(gap ? "\n\n" : "\n")}\n`;
}

/**
 * @param explain says what each key is
 * @param blank a key without a value is not commented out, for all of it will be
 */
function keyBlocks(schema: z.ZodObject, data: Values, explain: boolean, blank: boolean): string[][] {
  return Object.entries(schema.shape).flatMap(([key, child]) => {
    const value = data[key];
    const absent = value === undefined && !blank;
    if (absent && !explain) return [];
    const { description = "" } = child as z.ZodType;
    const lines = valueLines(key, bare(child as z.ZodType), value, explain, absent || blank);
    return [[...(explain && description !== "" ? [`# ${description}`] : []), ...(absent ? lines.map(hash) : lines)]];
  });
}

function valueLines(key: string, schema: z.ZodType, value: unknown, explain: boolean, blank: boolean): string[] {
  if (schema instanceof z.ZodObject) {
    const inner = keyBlocks(schema, (value ?? {}) as Values, explain, blank).flat();
    return [`${key}:`, ...inner.map(indent)];
  }
  const element = schema instanceof z.ZodArray ? bare(schema.element as z.ZodType) : undefined;
  const items = element ? ((value ?? [{}]) as readonly Values[]) : [];
  const [kind] = items.flatMap((item) => kindOf(element, item) ?? []);
  if (kind) {
    // Said once, of the first: the rest of the list reads like it.
    return [`${key}:`, ...items.flatMap((item, i) => itemLines(keyBlocks(kind, item, explain && i === 0, blank)))];
  }
  return value === undefined ? [element ? `${key}: []` : `${key}:`] : keyLines(key, value);
}

/** The keys of an item of a list: its own, or those of its kind where there are several. */
function kindOf(element: z.ZodType | undefined, item: Values): z.ZodObject | undefined {
  if (element instanceof z.ZodObject) return element;
  if (!(element instanceof z.ZodDiscriminatedUnion)) return undefined;
  const { discriminator } = element.def as { readonly discriminator: string };
  const kinds = element.options as readonly z.ZodObject[];
  return kinds.find(({ shape }) => (shape[discriminator] as z.ZodType).safeParse(item[discriminator]).success);
}

/** An item of a list: the hyphen stands before its first key, below the comment on that key. */
function itemLines(blocks: readonly (readonly string[])[]): string[] {
  const lines = blocks.flat();
  const first = lines.findIndex((line) => !line.startsWith("#"));
  return lines.map((line, i) => `  ${i < first ? "" : i === first ? "- " : "  "}${line}`);
}

function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}

function hash(line: string): string {
  return `# ${line}`;
}

function indent(line: string): string {
  return `  ${line}`;
}
