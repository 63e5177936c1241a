import type { MdastNode } from "satteri";
import { spokenBy } from "../attribution.ts";
import { attribute, hasAttribute, isTag, type TagNode } from "./tag-node.ts";
import { isFigure, type ExplainerFile, type Site } from "../site.ts";
import { capitalise } from "../../model/capitalise.ts";
import { alsoWritten } from "../../model/name.ts";
import { quantityInProse } from "../../model/quantity.ts";
import { splitSentences } from "../../model/split-sentences.ts";

/** A sentence of an explainer that can be linked to. */
interface SentenceLink {
  /** As it is printed, without the numbers of its notes. */
  readonly words: string;
  /** The end of its address, after `#`: its section, and the words that a browser lights up there. */
  readonly fragment: string;
}

/** The sentences below one heading; those of the answer have none. */
export interface LinkedSection {
  readonly id?: string;
  readonly heading?: string;
  readonly sentences: readonly SentenceLink[];
}

/** Where something stands between words that is no part of the text: the number of a note, the marks of a quotation. */
const BREAK = "\u2063";
/** So many words are enough to find a sentence by, if they stand nowhere before. */
const FEW = 4;

interface Placed {
  readonly section: number;
  readonly printed: string;
}

/** Every sentence of an explainer in running text, by section, each with the address of its very words. */
export function sentenceLinks({ mdx, data }: ExplainerFile, site: Site): LinkedSection[] {
  const ids = Object.entries(data?.headings ?? {});
  const blocks = "children" in mdx.tree ? (mdx.tree.children as readonly MdastNode[]) : [];
  const sections: { id?: string; heading?: string }[] = [{}];
  const sentences: Placed[] = [];
  for (const block of blocks) {
    if (block.type === "heading") {
      const heading = printed(block, site);
      const id = ids.find(([, written]) => written === heading)?.[0];
      sections.push({ heading, ...(id === undefined ? {} : { id }) });
    } else {
      const section = sections.length - 1;
      sentences.push(...sentencesOf(block, site).map((printed) => ({ section, printed })));
    }
  }
  let before = "";
  const links = sentences.map(({ section, printed }) => {
    const runs = runsOf(printed);
    const fragment = fragmentOf(sections[section]?.id, runs, before);
    before += `${runs.join(" ")} `;
    return { section, words: printed.replaceAll(BREAK, "").trim(), fragment };
  });
  return sections
    .map((section, i) => ({ ...section, sentences: links.filter((link) => link.section === i) }))
    .filter((section) => section.sentences.length > 0);
}

/** Paragraphs and the points of lists, one sentence after the other. */
function sentencesOf(node: MdastNode, site: Site): string[] {
  if (node.type === "paragraph") return splitSentences(printed(node, site)).filter((words) => /\w/.test(words));
  if ((isTag(node) && node.name !== "Answer") || node.type === "table" || !("children" in node)) return [];
  return (node.children as readonly MdastNode[]).flatMap((child) => sentencesOf(child, site));
}

function printed(node: MdastNode, site: Site): string {
  if (isTag(node)) return printedTag(node, site);
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map((child) => printed(child as MdastNode, site)).join("") : "";
}

function printedTag(node: TagNode, site: Site): string {
  if (node.name === "Name") {
    const entry = site.lists.names.data[attribute(node, "id") ?? ""];
    return entry ? entry.name + alsoWritten(entry) : "";
  }
  const claim = site.claims.get(attribute(node, "claim") ?? "");
  if (!claim) return BREAK;
  if (node.name === "Quote") return `“${BREAK}${claim.data.quote}${BREAK}” (${spokenBy(claim)}${BREAK})`;
  if (node.name !== "Fig" || !isFigure(claim)) return BREAK;
  const words = quantityInProse(claim.data);
  return (hasAttribute(node, "capital") ? capitalise(words) : words) + BREAK;
}

/** The stretches of text that stand on the page just so, without the marks at their ends. */
function runsOf(printed: string): string[] {
  const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu;
  return printed
    .split(BREAK)
    .map((run) => run.replace(/\s+/g, " ").replace(edges, ""))
    .filter((run) => run !== "");
}

/** @param before every word of the page that stands before the sentence: its first words must not be among them */
function fragmentOf(id: string | undefined, runs: readonly string[], before: string): string {
  const [first = ""] = runs;
  const last = runs.at(-1) ?? first;
  const words = first.split(" ");
  const shortest = Array.from({ length: words.length }, (_, i) => words.slice(0, i + 1).join(" "));
  const start = shortest.slice(FEW - 1).find((start) => !before.includes(start)) ?? first;
  const end = last.split(" ").slice(-FEW).join(" ");
  const isShort = runs.length === 1 && start.length + end.length + 8 > first.length;
  const parts = isShort ? [first] : [start, end];
  // A hyphen next to a comma has a meaning of its own in a text directive.
  const directive = parts.map((part) => encodeURIComponent(part).replaceAll("-", "%2D")).join(",");
  return `${id ?? ""}:~:text=${directive}`;
}
