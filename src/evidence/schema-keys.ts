import type { z } from "zod";

/**
 * Every key that a schema knows, at any depth, with its description. The
 * descriptions are the editor's manual: a message about a key quotes them.
 */
export function schemaKeys(schema: z.ZodType): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  collect(schema, keys);
  return keys;
}

function collect(schema: z.ZodType, keys: Map<string, string>): void {
  const { def } = schema as unknown as { def: Readonly<Record<string, unknown>> };
  const shape = def["shape"] as Readonly<Record<string, z.ZodType>> | undefined;
  for (const [key, child] of Object.entries(shape ?? {})) {
    if (!keys.has(key)) keys.set(key, child.description ?? "");
    collect(child, keys);
  }
  for (const inner of ["innerType", "element", "valueType"]) {
    if (def[inner]) collect(def[inner] as z.ZodType, keys);
  }
  for (const option of (def["options"] as readonly z.ZodType[] | undefined) ?? []) collect(option, keys);
}
