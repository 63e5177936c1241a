import type { MdxFile } from "./mdx-file.ts";
import { isTag, type TagNode } from "./tag-node.ts";
import { walk } from "./walk.ts";

/** How a text in MDX becomes Markdown. */
export interface TagPrinter {
  /** What stands for a tag, as Markdown; nothing where the tag goes and what it holds stays. */
  tag(node: TagNode): string | undefined;
  /** Where a link to an address of the site leads. */
  link(address: string): string;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text as its editor wrote it, each tag printed: MDX without tags is Markdown. */
export function printTags({ source, tree }: Pick<MdxFile, "source" | "tree">, printer: TagPrinter): string {
  const edits: Edit[] = [];
  const [start, end] = inside(tree) ?? [0, 0];
  let done = start;
  for (const [node] of walk(tree)) {
    const [from, to] = extent(node);
    if (from < done) continue;
    const text = isTag(node) ? printer.tag(node) : undefined;
    const held = inside(node);
    if (text !== undefined) {
      edits.push({ from, to, text });
      done = to;
    } else if (isTag(node) && held) {
      edits.push({ from, to: held[0], text: "" }, { from: held[1], to, text: "" });
    } else if (node.type === "link" && held && node.url.startsWith("/")) {
      edits.push({ from: held[1], to, text: `](${printer.link(node.url)})` });
    }
  }
  return apply(source.slice(0, end), start, edits);
}

function apply(source: string, start: number, edits: readonly Edit[]): string {
  let printed = "";
  let at = start;
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    printed += source.slice(at, from) + text;
    at = to;
  }
  return printed + source.slice(at);
}

type Node = MdxFile["tree"];

/** Where a node begins and ends in its file. */
function extent({ position }: Node): [from: number, to: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Where what it holds begins and ends. */
function inside(node: Node): [from: number, to: number] | undefined {
  const children = "children" in node ? (node.children as readonly Node[]) : [];
  const [first, last] = [children[0], children.at(-1)];
  return first && last ? [extent(first)[0], extent(last)[1]] : undefined;
}
