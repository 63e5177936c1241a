import { faultsOfChosen } from "../../chosen.ts";
import type { Rule } from "../../rule.ts";

/** A fact of a brief is a claim that its explainer's text rests on, and stands there once. */
export const factOfBrief: Rule = {
  id: "fact-of-brief",
  site: ({ explainers }) =>
    [...explainers.values()].flatMap((explainer) =>
      faultsOfChosen(explainer, "facts", [...explainer.uses.claims, ...explainer.uses.compared], {
        foreign: (name) => `the text of this explainer does not use the claim "${name}"`,
        choose: "A brief tells what its explainer tells: name a claim that a tag of the text names.",
        twice: (name) => `the fact "${name}" stands here twice`,
        another: "Name another claim of the text.",
      }),
    ),
};
