import { placeOfWords } from "../mdx-file.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** A name has one spelling in our own voice; a source's own stands inside its quotation. */
export const nameVariants: Rule = (mdx, { library }) => {
  const spellings = Object.values(library.names.data).flatMap(({ name, variants }) =>
    variants.map(({ spelling }) => ({ name, variant: spelling, pattern: wholeWords(spelling) })),
  );
  return [...walk(mdx.tree)].flatMap(([node]) => {
    if (node.type !== "text") return [];
    return spellings.flatMap(({ name, variant, pattern }) =>
      [...node.value.matchAll(pattern)].map((match) => ({
        file: mdx.file,
        ...placeOfWords(mdx, node, node.value, match.index, match[0]),
        rule: "name-variant",
        message: `the name “${variant}” is spelled “${name}” here`,
        hint: "content/names.yaml has the spelling of every name.",
      })),
    );
  });
};

function wholeWords(text: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])${RegExp.escape(text)}(?![\\p{L}\\p{N}-])`, "gu");
}
