import { oncePer } from "../../../content/once-per.ts";
import type { Site } from "../../../content/site.ts";
import { withoutQuotations } from "../../own-voice.ts";
import type { Rule } from "../../rule.ts";

/** A name has one spelling in our own voice; a source's own stands inside its quotation. */
export const nameVariant: Rule = {
  id: "name-variant",
  text: ({ words }, site) => {
    const { names, pattern } = variantsOf(site);
    return [...withoutQuotations(words).matchAll(pattern)].map(({ 0: variant, index }) => ({
      at: index,
      words: variant,
      message: `the name “${variant}” is spelled “${names.get(variant) ?? ""}” here`,
      hint: "content/names.yaml has the spelling of every name.",
    }));
  },
};

/** The name that each variant is one of, and a pattern that finds any of them as whole words, the longest first. */
const variantsOf = oncePer(
  ({
    lists: {
      names: { data },
    },
  }: Site) => {
    const names = new Map(
      Object.values(data).flatMap(({ name, variants }) => variants.map(({ spelling }) => [spelling, name] as const)),
    );
    const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
    // Where there is no variant the pattern must find nothing: an empty one would find every place.
    const any = longestFirst.length === 0 ? "(?!)" : longestFirst.map((variant) => RegExp.escape(variant)).join("|");
    return { names, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-])`, "gu") };
  },
);
