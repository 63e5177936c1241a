import type { TagExample } from "./tag-definition.ts";

/** An example of a tag as an author types it. */
export function exampleSource(tag: string, { props, text, rows }: TagExample): string {
  const inner = rows ? rows.map((row) => `<Row${attributes(row)} />`).join("\n") : text;
  const open = `<${tag}${attributes(props)}`;
  return inner === undefined ? `${open} />` : `${open}>\n${inner}\n</${tag}>`;
}

function attributes(props: TagExample["props"]): string {
  return Object.entries(props)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`))
    .join("");
}
