import { tagNamed } from "../../tags/registry.ts";
import type { Uses } from "../../tags/uses.ts";
import type { MdxFile } from "./mdx-file.ts";
import { attribute, isTag } from "./tag-node.ts";
import { walk } from "./walk.ts";

/** What a text rests on, as its tags say, and where its links lead. Read from the text: they take only plain attributes, so nothing need run. */
export function usesOf({ tree }: Pick<MdxFile, "tree">): Uses {
  const all = [...walk(tree)].flatMap(([node]): Partial<Uses> | Partial<Uses>[] => {
    if (node.type === "link" && node.url.startsWith("/")) return { links: [node.url] };
    if (!isTag(node)) return [];
    const value = (name: string) => attribute(node, name)?.split(" ") ?? [];
    return tagNamed(node.name)?.restsOn?.(value) ?? [];
  });
  const each = (key: keyof Uses) => [...new Set(all.flatMap((uses) => uses[key] ?? []))];
  return {
    claims: each("claims"),
    compared: each("compared"),
    differences: each("differences"),
    charts: each("charts"),
    links: each("links"),
    timelines: each("timelines"),
  };
}
