/**
 * A JSON Schema with its keywords in alphabetical order, so that the same
 * schema is the same bytes. The keys of a file keep their order: a text editor
 * fills a new file in by it.
 */
export function sortedSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(sortedSchema);
  if (typeof schema !== "object" || schema === null) return schema;
  const keywords = Object.entries(schema).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    keywords.map(([keyword, value]: [string, unknown]) => [
      keyword,
      keyword === "properties" ? sortedEach(value as object) : sortedSchema(value),
    ]),
  );
}

function sortedEach(properties: object): object {
  return Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, sortedSchema(schema)]));
}
