import { differencesOf } from "../../../content/differences.ts";
import { DIFFERENCES_FILE } from "../../../model/difference.ts";
import { faultsOfChosen } from "../../chosen.ts";
import type { Rule } from "../../rule.ts";

/** A dispute that a brief shows is a difference about a claim that its explainer's text rests on, and stands there once. */
export const disputeOfBrief: Rule = {
  id: "dispute-of-brief",
  site: (site) =>
    (site.unreadable.has(DIFFERENCES_FILE) ? [] : [...site.explainers.values()]).flatMap((explainer) => {
      const { claims, compared } = explainer.uses;
      const concerned = differencesOf(site, [...claims, ...compared]).map(({ id }) => id);
      return faultsOfChosen(explainer, "disputes", concerned, {
        foreign: (name) => `the text of this explainer uses no claim of the difference "${name}"`,
        choose: "Name a key of content/differences.yaml, one of whose sides has a claim that a tag of the text names.",
        twice: (name) => `the dispute "${name}" stands here twice`,
        another: "Name another difference, or take the line away.",
      });
    }),
};
