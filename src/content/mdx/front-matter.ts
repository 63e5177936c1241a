import type { YamlFile } from "../yaml/yaml-file.ts";

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** The front matter of an explainer: all that stands before its text, and the YAML in it; no YAML where the file does not begin so. */
export function splitFrontMatter(source: string): { readonly top: string; readonly yaml: string | undefined } {
  const [top = "", yaml] = FRONT_MATTER.exec(source) ?? [];
  return { top, yaml };
}

/** The ids of the headings that a front matter writes down, in order, then those that headings once had. */
export function headingIds({ data }: YamlFile): string[] {
  const { headings, formerIds } = (data ?? {}) as { readonly headings?: unknown; readonly formerIds?: unknown };
  return [...keysOf(headings), ...keysOf(formerIds)];
}

function keysOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}
