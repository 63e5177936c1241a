import type { MdastNode } from "satteri";
import { nearest } from "../../evidence/nearest.ts";
import type { Problem } from "../../evidence/problem.ts";
import { keyLines } from "../../evidence/writing/key-lines.ts";
import type { YamlFile } from "../../evidence/yaml-file.ts";
import { placeOf } from "../mdx-file.ts";
import type { Rule } from "../rule.ts";
import { textOf, walk } from "../walk.ts";

/**
 * Every heading is of the second level and is written down in the front matter
 * under an id of its own, so that a link to it outlives a change of words.
 */
export const writtenHeadings: Rule = ({ file, tree, frontMatter }) => {
  // Front matter that cannot be read is reported as such; its headings are not known.
  if (frontMatter.problems.length > 0) return [];
  const data = frontMatter.data as { headings?: Readonly<Record<string, unknown>> } | undefined;
  const ids = Object.entries(data?.headings ?? {}).map(([id, words]) => [id, String(words)] as const);
  const written = new Map(ids.map(([id, words]) => [words, id]));
  const headings = [...walk(tree)].flatMap(([node]) =>
    node.type === "heading" ? [{ node, words: textOf(node) }] : [],
  );
  const typed = new Set(headings.map(({ words }) => words));
  const stray = headings.filter(({ words }, i) => !written.has(words) && first(headings, words) === i);
  const gone = [...written].filter(([words]) => !typed.has(words));
  const changed = pairs(stray, gone);
  return [
    ...wrongIds(file, frontMatter, ids),
    ...headings.flatMap((heading, i) => wrongHeading(file, heading, first(headings, heading.words) < i)),
    ...stray.map((heading): Problem => {
      const { node, words } = heading;
      const [old, id] = changed.get(heading) ?? [];
      if (old === undefined || id === undefined) {
        const message = `the heading “${words}” is not written down in the front matter`;
        const hint = `Add a line under "headings": an id, a colon, then “${words}”.`;
        return { file, ...placeOf(node), rule: "heading", message, hint };
      }
      return {
        file,
        ...frontMatter.placeOfKey(["headings", id]),
        rule: "heading",
        message: `the heading in line ${String(placeOf(node).line)} is “${words}”, and “${old}” in the front matter`,
        hint: `If its words have changed, change them here too and keep the id: \`${keyLines(id, words).join(" ")}\`. If it is another heading, write it down under an id of its own.`,
      };
    }),
    ...gone
      .filter((entry) => ![...changed.values()].includes(entry))
      .map(([words, id]) => ({
        file,
        ...frontMatter.placeOfKey(["headings", id]),
        rule: "heading",
        message: `the front matter has a heading “${words}” that the text has not`,
        hint: "Take the line out, or write the heading into the text.",
      })),
  ];
};

interface Typed {
  readonly node: Extract<MdastNode, { readonly type: "heading" }>;
  readonly words: string;
}
type Entry = readonly [words: string, id: string];

function first(headings: readonly Typed[], words: string): number {
  return headings.findIndex((other) => other.words === words);
}

/** Which heading of the text each that is only in the front matter has probably become: one for one in order, else the nearest. */
function pairs(stray: readonly Typed[], gone: readonly Entry[]): ReadonlyMap<Typed, Entry> {
  const left = [...gone];
  return new Map(
    stray.flatMap((heading, i): [Typed, Entry][] => {
      const words = nearest(
        heading.words,
        left.map(([words]) => words),
      );
      const entry = stray.length === gone.length ? gone[i] : left.find(([other]) => other === words);
      if (!entry) return [];
      left.splice(left.indexOf(entry), 1);
      return [[heading, entry]];
    }),
  );
}

function wrongHeading(file: string, { node, words }: Typed, isSecond: boolean): Problem[] {
  const place = { file, ...placeOf(node), rule: "heading" };
  const level = `the heading “${words}” is of level ${String(node.depth)}`;
  const hint = "Begin every heading with two hash signs: the page's own title is the only one above.";
  const again = {
    ...place,
    message: `the heading “${words}” stands twice`,
    hint: "Give each heading words of its own.",
  };
  return [...(node.depth === 2 ? [] : [{ ...place, message: level, hint }]), ...(isSecond ? [again] : [])];
}

/** Ids that the page itself has, and words that two ids claim. */
function wrongIds(file: string, frontMatter: YamlFile, headings: readonly (readonly [id: string, words: string])[]) {
  return headings.flatMap(([id, words], i): Problem[] => {
    const place = { file, ...frontMatter.placeOfKey(["headings", id]), rule: "heading" };
    if (/^(text|evidence|chart-.*|claim-.*)$/.test(id)) {
      return [{ ...place, message: `the page has a place called "${id}" of its own`, hint: "Choose another id." }];
    }
    if (headings.findIndex(([, other]) => other === words) === i) return [];
    return [{ ...place, message: `two ids have the words “${words}”`, hint: "Keep the older one: links lead to it." }];
  });
}
