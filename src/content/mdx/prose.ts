import type { MdastNode } from "satteri";
import { positionOf } from "./mdx-file.ts";
import { attribute, isTag } from "./tag-node.ts";
import { isFigure, type Site } from "../site.ts";
import { quantityInProse } from "../../model/quantity.ts";
import type { Position } from "../../model/position.ts";
import { splitSentences } from "../../model/split-sentences.ts";

/** A sentence in our own voice. */
export interface Sentence {
  readonly words: readonly string[];
  /** Where the block that it stands in begins. */
  readonly position: Position;
}

/** The sentences of a text: its answer, and all of them, the answer's first. */
export interface Prose {
  readonly answer: readonly Sentence[];
  readonly rest: readonly Sentence[];
}

/** What is no running text, or is printed from lists of content. */
const APART: ReadonlySet<string> = new Set(["heading", "table", "yaml", "code"]);

/** A text as sentences, its figures as they are printed and its quotations left out. */
export function proseOf(tree: MdastNode, site: Site): Prose {
  const blocks = "children" in tree ? (tree.children as readonly MdastNode[]) : [];
  const answer = blocks
    .filter((node) => isTag(node) && node.name === "Answer")
    .flatMap((node) => sentencesOf(node, site));
  const rest = blocks.filter((node) => !isTag(node)).flatMap((node) => sentencesOf(node, site));
  return { answer, rest };
}

function sentencesOf(node: MdastNode, site: Site): Sentence[] {
  if (APART.has(node.type)) return [];
  if (node.type !== "paragraph" && "children" in node) {
    return (node.children as readonly MdastNode[]).flatMap((child) => sentencesOf(child, site));
  }
  const position = positionOf(node);
  return splitSentences(printed(node, site))
    .map((sentence) => ({ words: sentence.split(/\s+/).filter((word) => /\w/.test(word)), position }))
    .filter(({ words }) => words.length > 0);
}

/** A section of a text: its heading, and all under it as running text; what stands before the first heading has none. */
export interface Section {
  readonly heading: string | undefined;
  readonly text: string;
}

/** The sections of a text in order, their figures and names as they are printed and without quotations. */
export function sectionsOf(tree: MdastNode, site: Site): readonly Section[] {
  const sections: Section[] = [{ heading: undefined, text: "" }];
  for (const node of "children" in tree ? (tree.children as readonly MdastNode[]) : []) {
    if (node.type === "heading") sections.push({ heading: printed(node, site), text: "" });
    else if (!APART.has(node.type)) addText(sections, blockText(node, site));
  }
  return sections;
}

function addText(sections: Section[], text: string): void {
  const last = sections.pop() ?? { heading: undefined, text: "" };
  sections.push({ ...last, text: `${last.text} ${text}`.replace(/\s+/g, " ").trim() });
}

/** Blocks within a block, such as the paragraphs of an answer, do not run into each other. */
function blockText(node: MdastNode, site: Site): string {
  if (node.type === "paragraph" || !("children" in node)) return printed(node, site);
  return node.children.map((child) => blockText(child as MdastNode, site)).join(" ");
}

function printed(node: MdastNode, site: Site): string {
  if (isTag(node)) {
    if (node.name === "Name") return site.lists.names.data[attribute(node, "id") ?? ""]?.name ?? "";
    const claim = node.name === "Fig" ? site.claims.get(attribute(node, "claim") ?? "") : undefined;
    return claim && isFigure(claim) ? quantityInProse(claim.data) : "";
  }
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map((child) => printed(child as MdastNode, site)).join("") : "";
}
