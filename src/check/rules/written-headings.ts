import { didYouMean } from "../../evidence/nearest.ts";
import type { Problem } from "../../evidence/problem.ts";
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
  const written = new Map(Object.entries(data?.headings ?? {}).map(([id, words]) => [String(words), id]));
  const seen = new Set<string>();
  const problems: Problem[] = [...wrongIds(file, frontMatter, Object.entries(data?.headings ?? {}))];
  for (const [node] of walk(tree)) {
    if (node.type !== "heading") continue;
    const words = textOf(node);
    const place = { file, ...placeOf(node), rule: "heading" };
    if (node.depth !== 2) {
      const hint = "Begin every heading with two hash signs: the page's own title is the only one above.";
      problems.push({ ...place, message: `the heading “${words}” is of level ${String(node.depth)}`, hint });
    }
    if (seen.has(words)) {
      problems.push({
        ...place,
        message: `the heading “${words}” stands twice`,
        hint: "Give each heading words of its own.",
      });
    } else if (!written.has(words)) {
      const hint = didYouMean(words, written.keys()) ?? `Add a line under "headings": an id, a colon, then “${words}”.`;
      problems.push({ ...place, message: `the heading “${words}” is not written down in the front matter`, hint });
    }
    seen.add(words);
  }
  for (const [words, id] of written) {
    if (seen.has(words)) continue;
    problems.push({
      file,
      ...frontMatter.placeOfKey(["headings", id]),
      rule: "heading",
      message: `the front matter has a heading “${words}” that the text has not`,
      hint: "If its words have changed, change them here too and keep the id; if it is gone, take the line out.",
    });
  }
  return problems;
};

/** Ids that the page itself has, and words that two ids claim. */
function wrongIds(file: string, frontMatter: YamlFile, headings: readonly [id: string, words: unknown][]): Problem[] {
  return headings.flatMap(([id, words], i) => {
    const place = { file, ...frontMatter.placeOfKey(["headings", id]), rule: "heading" };
    if (/^(text|evidence|chart-.*|claim-.*)$/.test(id)) {
      return [{ ...place, message: `the page has a place called "${id}" of its own`, hint: "Choose another id." }];
    }
    if (headings.findIndex(([, other]) => other === words) === i) return [];
    return [
      { ...place, message: `two ids have the words “${String(words)}”`, hint: "Keep the older one: links lead to it." },
    ];
  });
}
