import { parseMdxFile, type MdxFile } from "./mdx-file.ts";
import { attribute, isTag } from "./tag.ts";
import { walk } from "./walk.ts";

/** What an explainer's text rests on, by full name, each once, in the order of the text. */
export interface Uses {
  readonly claims: readonly string[];
  readonly charts: readonly string[];
}

/** Read from the source: tags take only plain attributes, so nothing need run. */
export function explainerUses(source: string): Uses {
  return usesOf(parseMdxFile("", source));
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
