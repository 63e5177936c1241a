import type { z } from "zod";

/**
 * Every key that a schema knows, at any depth, with its description. The
 * descriptions are the editor's manual: a message about a key quotes them.
 */
export function schemaKeys(schema: z.ZodType): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const visit = (each: z.ZodType): void => {
    for (const [key, child] of Object.entries(shapeOf(each))) {
      if (!keys.has(key)) keys.set(key, child.description ?? "");
      visit(child);
    }
    for (const inner of innerOf(each)) visit(inner);
  };
  visit(schema);
  return keys;
}

/** The keys of the block that stands at `path`, of every kind that it may be, each with its description. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): ReadonlyMap<string, string> {
  let blocks = unwrap(schema);
  for (const step of path) {
    blocks = blocks.flatMap((block) => {
      const child = shapeOf(block)[String(step)];
      return (child ? [child] : itemsOf(block)).flatMap(unwrap);
    });
  }
  const keys = new Map<string, string>();
  for (const [key, child] of blocks.flatMap((block) => Object.entries(shapeOf(block)))) {
    // Kinds of claim share keys; what is said of one holds for all, but for `kind`, which is each kind's own.
    const description = keys.has(key) && keys.get(key) !== child.description ? "" : (child.description ?? "");
    keys.set(key, description);
  }
  return keys;
}

type Def = Readonly<Record<string, unknown>>;

function defOf(schema: z.ZodType): Def {
  return (schema as unknown as { readonly def: Def }).def;
}

function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  return (defOf(schema)["shape"] ?? {}) as Readonly<Record<string, z.ZodType>>;
}

/** What a list or a record holds. */
function itemsOf(schema: z.ZodType): z.ZodType[] {
  const def = defOf(schema);
  return [def["element"], def["valueType"]].filter((item): item is z.ZodType => item !== undefined);
}

function innerOf(schema: z.ZodType): z.ZodType[] {
  const def = defOf(schema);
  const wrapped = def["innerType"] === undefined ? [] : [def["innerType"] as z.ZodType];
  return [...wrapped, ...itemsOf(schema), ...((def["options"] as z.ZodType[] | undefined) ?? [])];
}

/** Through optional and default values and the kinds of a union, to what is really there. */
function unwrap(schema: z.ZodType): z.ZodType[] {
  const def = defOf(schema);
  if (def["innerType"] !== undefined) return unwrap(def["innerType"] as z.ZodType);
  if (def["options"] !== undefined) return (def["options"] as z.ZodType[]).flatMap(unwrap);
  return [schema];
}
