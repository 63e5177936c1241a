import { didYouMean } from "../../../content/did-you-mean.ts";
import { insteadOfHtml } from "../../../content/mdx/html-tags.ts";
import { isTag } from "../../../content/mdx/tag-node.ts";
import { tagNamed, TAGS } from "../../../tags/registry.ts";
import { strangeLetter } from "../../latin-letters.ts";
import type { Rule } from "../../rule.ts";

/** Only our own tags. */
export const unknownTag: Rule = {
  id: "unknown-tag",
  guard: (node) => {
    if (!isTag(node)) return [];
    const name = node.name ?? "";
    const strange = strangeLetter(`the tag <${name}>`, name);
    if (tagNamed(node.name)) return strange;
    const known = Object.keys(TAGS);
    const hint =
      insteadOfHtml(name) ??
      didYouMean(name, known) ??
      `The tags are ${known.map((known) => `<${known}>`).join(", ")}.`;
    return [...strange, { message: `there is no tag <${name}>`, hint }];
  },
};
