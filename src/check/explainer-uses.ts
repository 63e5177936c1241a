import { parseMdxFile, type MdxFile } from "./mdx-file.ts";
import { attribute, isTag } from "./tag.ts";
import { walk } from "./walk.ts";

/** What an explainer's text rests on, by full name, each once, in the order of the text. */
export interface Uses {
  readonly claims: readonly string[];
  readonly charts: readonly string[];
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
  const claims = new Set<string>();
  const charts = new Set<string>();
  for (const [node] of walk(tree)) {
    if (!isTag(node)) continue;
    const claim = attribute(node, "claim");
    const chart = node.name === "Chart" ? attribute(node, "id") : undefined;
    if (claim !== undefined) claims.add(claim);
    if (chart !== undefined) charts.add(chart);
  }
  return { claims: [...claims], charts: [...charts] };
}
