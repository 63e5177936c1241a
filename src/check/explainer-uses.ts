import { parseMdxFile, type MdxFile } from "./mdx-file.ts";
import { attribute, isTag } from "./tag.ts";
import { walk } from "./walk.ts";

/** What an explainer's text rests on, by full name, each once, in the order of the text. */
export interface Uses {
  /** In its sentences. */
  readonly claims: readonly string[];
  /** In the rows of its comparisons. */
  readonly compared: readonly string[];
  readonly differences: readonly string[];
  readonly charts: readonly string[];
  /** Its timelines: first day and last, with a slash between. */
  readonly timelines: readonly string[];
}

/**
 * Read from the text: tags take only plain attributes, so nothing need run.
 *
 * @param body an explainer's text without its front matter, as a collection has it
 */
export function explainerUses(body: string): Uses {
  return usesOf(parseMdxFile("", `---\n{}\n---\n${body}`));
}

/** The same, of a file that is parsed already. */
export function usesOf({ tree }: MdxFile): Uses {
  const tags = [...walk(tree)].map(([node]) => node).filter(isTag);
  const named = (attributeName: string, tag?: string) => {
    const of = tags.filter(({ name }) => tag === undefined || name === tag);
    return [...new Set(of.flatMap((node) => attribute(node, attributeName)?.split(" ") ?? []))];
  };
  return {
    claims: named("claim"),
    compared: [...new Set([...named("left", "Row"), ...named("right", "Row")])],
    differences: named("id", "Difference"),
    charts: named("id", "Chart"),
    timelines: tags
      .filter(({ name }) => name === "Timeline")
      .map((node) => `${attribute(node, "from") ?? ""}/${attribute(node, "to") ?? ""}`),
  };
}
