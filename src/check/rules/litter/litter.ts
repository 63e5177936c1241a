import type { MdastNode } from "satteri";
import type { Advice } from "../../../content/diagnostic.ts";
import { isTag } from "../../../content/mdx/tag-node.ts";
import { textOf, walk } from "../../../content/mdx/walk.ts";
import { tagNamed } from "../../../tags/registry.ts";
import type { ReaderText } from "../../reader-texts.ts";
import type { Match, Rule } from "../../rule.ts";

/** Nothing stands in a text that only its writing has left there. */
export const litter: Rule = {
  id: "litter",
  node: (node, { ancestors }) => [...emptyLink(node), ...touchingTag(node, ancestors.at(-1))],
  text: leftMarks,
};

function emptyLink(node: MdastNode): Advice[] {
  if (node.type !== "link" || textOf(node).trim() !== "" || [...walk(node)].some(([inner]) => isTag(inner))) return [];
  const hint = `Write the words that lead there, [words](${node.url}), or take it out.`;
  return [{ message: `the link to ${node.url} has no words`, hint }];
}

/** A tag that prints words is a word among others; <Cite> stands right after one. */
function touchingTag(node: MdastNode, parent: MdastNode | undefined): Advice[] {
  if (!isTag(node) || !tagNamed(node.name) || !parent || !("children" in parent)) return [];
  const siblings = parent.children as readonly MdastNode[];
  const at = siblings.indexOf(node);
  const before = node.name !== "Cite" && /[\p{L}\p{N}]$/u.test(wordsOf(siblings[at - 1]));
  const after = /^[\p{L}\p{N}]/u.test(wordsOf(siblings[at + 1]));
  if (!before && !after) return [];
  const where = before && after ? "before or after" : before ? "before" : "after";
  const message = `there is no space ${where} <${String(node.name)}>`;
  return [{ message, hint: "Put a space between the tag and the word that it touches." }];
}

function wordsOf(node: MdastNode | undefined): string {
  return node?.type === "text" ? node.value : "";
}

/** What is left in a text where a mark has no other to go with. */
const LEFT =
  /\[[^\][]{1,80}\]\[[^\][]{0,80}\]|\*+|(?<![\p{L}\p{N}_])_+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:!?])_+(?![\p{L}\p{N}_])/gu;

/** What an editor types in the place of words that are still to come. */
const TO_COME =
  /\b(?:to ?do:|TODO|TBC|TK|tk|TBD|tbd|WIP|FIXME|[Xx]{3,}|XX|[Ll]orem [Ii]psum|TO BE ADDED)\b|\[(?:citation needed|insert [^\]]+|\?)\]|[([]check this[)\]]|\?{2,}/gu;

/** A word or a mark that was typed twice; “had had” and “that that” may be meant. */
const TWICE =
  /(?<![\p{L}\p{N}’'-])(?!(?:had|that)\b)(\p{L}+)\s+\1(?![\p{L}\p{N}’'-])|,,|(?<!\.)\.\.(?!\.)|\s[,;](?=\s|$)/giu;

function leftMarks({ kind, words }: ReaderText): Match[] {
  if (kind === "mdx.code") return [];
  const marks = matches(LEFT, words, (left) => {
    return left.startsWith("[")
      ? { message: `the text shows the marks of a link that leads nowhere: ${left}`, hint: LINK }
      : { message: `the text shows the mark ${left}`, hint: emphasis(kind, left) };
  });
  const toCome = matches(TO_COME, words, (left) => ({
    message: `“${left}” stands where words were to come`,
    hint: "Write them, or take the sentence out until they are known.",
  }));
  const twice = matches(TWICE, words, (left) => ({
    message: `“${left.replace(/\s+/g, " ").trim()}” stands here as nobody writes it`,
    hint: "Take out what was typed twice, or the space before the mark.",
  }));
  const all = [...marks, ...toCome, ...twice];
  // Of a text outside MDX it is known only where it begins.
  return kind === "mdx.text" ? all : all.slice(0, 1);
}

function matches(left: RegExp, text: string, advice: (words: string) => Advice): Match[] {
  return [...text.matchAll(left)].map(({ 0: words, index }) => ({ at: index, words, ...advice(words) }));
}

const LINK = "Write a link as [words](/sources/), with the address itself.";

function emphasis(kind: ReaderText["kind"], marks: string): string {
  return kind === "mdx.text"
    ? `What is to stand out has the same mark before and after it: ${marks}words${marks}. Otherwise take the mark out.`
    : "This text is printed as it is typed: take the mark out.";
}
