import { z } from "zod";

/** A column, as Frictionless has it (https://datapackage.org/standard/table-schema/). */
interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** Where a column leads: to one of another table. */
export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** The keywords of JSON Schema that our rows have. */
interface Keywords {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly anyOf?: readonly Keywords[];
}

/** The columns of a table whose rows fit a schema; an empty cell is a value that there is not. */
export function fieldsOf(row: z.ZodObject): Field[] {
  const { properties = {} } = z.toJSONSchema(row) as { readonly properties?: Readonly<Record<string, Keywords>> };
  return Object.entries(properties).map(([name, keywords]) => {
    const constraints = constraintsOf(keywords, row.shape[name] as z.ZodType);
    const field = { name, type: typeOf(keywords), description: keywords.description ?? "" };
    return Object.keys(constraints).length > 0 ? { ...field, constraints } : field;
  });
}

/** What a cell may be; what may be left out as well is so in its other form. */
function filled({ anyOf, ...keywords }: Keywords): Keywords {
  return anyOf?.find(({ type }) => type !== "null") ?? keywords;
}

function typeOf(keywords: Keywords): Field["type"] {
  const { type } = filled(keywords);
  return type === "integer" || type === "number" || type === "boolean" ? type : "string";
}

function constraintsOf(keywords: Keywords, schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { enum: among, pattern, minimum } = filled(keywords);
  const mayBeEmpty = ["", null].some((empty) => schema.safeParse(empty).success);
  return {
    ...(mayBeEmpty ? {} : { required: true }),
    ...(among ? { enum: among.filter((value) => value !== "") } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(minimum === undefined || minimum < 0 ? {} : { minimum }),
  };
}
