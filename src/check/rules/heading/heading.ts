import type { MdastNode } from "satteri";
import { nearest } from "../../../content/did-you-mean.ts";
import { keyLines } from "../../../content/yaml/key-lines.ts";
import type { YamlFile } from "../../../content/yaml/yaml-file.ts";
import { positionOf, type MdxFile } from "../../../content/mdx/mdx-file.ts";
import type { Finding, Rule } from "../../rule.ts";
import { textOf, walk } from "../../../content/mdx/walk.ts";

/**
 * Every heading is of the second level and is written down in the front matter
 * under an id of its own, so that a link to it outlives a change of words.
 */
export const heading: Rule = { id: "heading", page: headings };

function headings({ file, tree, frontMatter }: MdxFile): Finding[] {
  // Front matter that cannot be read is reported as such; its headings are not known.
  if (frontMatter.diagnostics.length > 0) return [];
  const ids = idsOf(frontMatter.data);
  if (!ids) return [];
  const typedAs = new Map(ids.map(([id, words]) => [plainSpaces(words), { id, words }]));
  const written = new Map(ids.map(([id, words]) => [plainSpaces(words), id]));
  const headings = [...walk(tree)].flatMap(([node]) =>
    node.type === "heading" ? [{ node, words: plainSpaces(textOf(node)) }] : [],
  );
  const unspaced = [...walk(tree)].flatMap(([node]) => unspacedHeading(node));
  const typed = new Set([...headings, ...unspaced].map(({ words }) => words));
  const unwritten = headings.filter(({ words }, i) => !written.has(words) && first(headings, words) === i);
  const gone = [...written].filter(([words]) => !typed.has(words));
  const changed = pairs(unwritten, gone);
  const left = gone.filter((entry) => ![...changed.values()].includes(entry));
  const repeated = headings.filter(({ words }, i) => first(headings, words) < i);
  return [
    ...wrongIds(file, frontMatter, ids),
    ...headings.flatMap((heading) => wrongLevel(file, heading)),
    ...headings.flatMap(({ node, words }): Finding[] => {
      const other = typedAs.get(words);
      if (!other || other.words === textOf(node)) return [];
      const position = textOf(node) === words ? frontMatter.positionOfKey(["headings", other.id]) : positionOf(node);
      const message = `a space of the heading “${words}” is a no-break space, in the text or in the front matter`;
      return [{ file, ...position, message, hint: "It looks like a space and is none: type the words anew." }];
    }),
    ...repeated.map(({ node, words }, i) => {
      const meant = left[i] === undefined ? "" : ` The front matter has “${left[i][0]}”, which stands nowhere.`;
      const hint = `Give each heading words of its own.${meant}`;
      return { file, ...positionOf(node), message: `the heading “${words}” stands twice`, hint };
    }),
    ...unspaced.map(({ node, signs, words, isBroken }) => {
      const message = isBroken
        ? `the space after the hash signs of “${words}” is a no-break space: it looks like a space and is none`
        : `there is no space after the hash signs of “${words}”`;
      return { file, ...positionOf(node), message, hint: `Write ${signs} ${words}.` };
    }),
    ...unwritten.map((heading): Finding => {
      const { node, words } = heading;
      const [old, id] = changed.get(heading) ?? [];
      if (old === undefined || id === undefined) {
        const message = `the heading “${words}” is not written down in the front matter`;
        const hint = `Add a line under "headings": an id, a colon, then “${words}”.`;
        return { file, ...positionOf(node), message, hint };
      }
      return {
        file,
        ...frontMatter.positionOfKey(["headings", id]),
        message: `the heading in line ${String(positionOf(node).line)} is “${words}”, and “${old}” in the front matter`,
        hint: `If its words have changed, change them here too and keep the id: \`${keyLines(id, words).join(" ")}\`. If it is another heading, write it down under an id of its own.`,
      };
    }),
    // A heading that stands twice is one mistake with the one that it was to be.
    ...left.slice(repeated.length).map(([words, id]) => ({
      file,
      ...frontMatter.positionOfKey(["headings", id]),
      message: `the front matter has a heading “${words}” that the text has not`,
      hint: "Take the line out, or write the heading into the text.",
    })),
  ];
}

interface Typed {
  readonly node: Extract<MdastNode, { readonly type: "heading" }>;
  readonly words: string;
}
type Entry = readonly [words: string, id: string];

/** The ids with their words; nothing where they are no block of ids and words, which is reported as such. */
function idsOf(data: unknown): (readonly [id: string, words: string])[] | undefined {
  const { headings } = (data ?? {}) as { readonly headings?: unknown };
  if (typeof headings !== "object" || headings === null || Array.isArray(headings)) return undefined;
  return Object.entries(headings).map(([id, words]) => [id, String(words)] as const);
}

/** `##What came first`, which is a paragraph; so it is where the space is a no-break space. */
function unspacedHeading(node: MdastNode) {
  if (node.type !== "paragraph") return [];
  const [line = ""] = textOf(node).split("\n");
  const [, signs, words] = /^(#{1,6})((?:[^#\s]|[\u00A0\u202F\u2007]).*)$/.exec(line) ?? [];
  if (signs === undefined || words === undefined) return [];
  return [{ node, signs, words: plainSpaces(words).trim(), isBroken: /^\s/.test(words) }];
}

/** With every space that looks like one. */
function plainSpaces(words: string): string {
  return words.replace(/[\u00A0\u202F\u2007]/g, " ");
}

function first(headings: readonly Typed[], words: string): number {
  return headings.findIndex((other) => other.words === words);
}

/** Which heading of the text each that is only in the front matter has probably become: one for one in order, else the nearest. */
function pairs(unwritten: readonly Typed[], gone: readonly Entry[]): ReadonlyMap<Typed, Entry> {
  const left = [...gone];
  return new Map(
    unwritten.flatMap((heading, i): [Typed, Entry][] => {
      const words = nearest(
        heading.words,
        left.map(([words]) => words),
      );
      const entry = unwritten.length === gone.length ? gone[i] : left.find(([other]) => other === words);
      if (!entry) return [];
      left.splice(left.indexOf(entry), 1);
      return [[heading, entry]];
    }),
  );
}

function wrongLevel(file: string, { node, words }: Typed): Finding[] {
  if (node.depth === 2) return [];
  const message = `the heading “${words}” is of level ${String(node.depth)}`;
  const hint = "Begin every heading with two hash signs: the page's own title is the only one above.";
  return [{ file, ...positionOf(node), message, hint }];
}

/** Ids that the page itself has, and words that two ids claim. */
function wrongIds(file: string, frontMatter: YamlFile, headings: readonly (readonly [id: string, words: string])[]) {
  return headings.flatMap(([id, words], i): Finding[] => {
    const position = { file, ...frontMatter.positionOfKey(["headings", id]) };
    if (/^(?:text|evidence|differences|(?:chart|claim|difference|timeline)-.*)$/.test(id)) {
      return [{ ...position, message: `the page has a place called "${id}" of its own`, hint: "Choose another id." }];
    }
    if (headings.findIndex(([, other]) => other === words) === i) return [];
    return [
      { ...position, message: `two ids have the words “${words}”`, hint: "Keep the older one: links lead to it." },
    ];
  });
}
