import { didYouMean } from "../../../content/did-you-mean.ts";
import type { Finding, Rule } from "../../rule.ts";

/** A fact of a brief is a claim that its explainer's text rests on, and stands there once. */
export const factOfBrief: Rule = {
  id: "fact-of-brief",
  site: ({ explainers }) =>
    [...explainers.values()].flatMap(({ data, mdx: { file, frontMatter }, uses }) => {
      const used = [...uses.claims, ...uses.compared];
      return (data?.facts ?? []).flatMap((name, i, all): Finding[] => {
        const position = { file, ...frontMatter.positionOfValue(["facts", i]) };
        if (!used.includes(name)) {
          const hint =
            didYouMean(name, used) ??
            "A brief tells what its explainer tells: name a claim that a tag of the text names.";
          return [{ ...position, message: `the text of this explainer does not use the claim "${name}"`, hint }];
        }
        if (all.indexOf(name) === i) return [];
        return [
          { ...position, message: `the fact "${name}" stands here twice`, hint: "Name another claim of the text." },
        ];
      });
    }),
};
