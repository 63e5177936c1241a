import { withoutDates } from "../../model/find-dates.ts";
import { didYouMean } from "../../content/did-you-mean.ts";
import type { Site } from "../../content/site.ts";
import { parsePartialDate } from "../../model/partial-date.ts";
import { positionOf } from "../../content/mdx/mdx-file.ts";
import type { Rule } from "../rule.ts";
import { attribute, isTag } from "../../content/mdx/tag-node.ts";
import { tagNamed } from "../../tags/registry.ts";
import type { Prop } from "../../tags/tag-definition.ts";
import { walk } from "../../content/mdx/walk.ts";
import { timelineDays } from "./timeline-days.ts";
import { unknownClaim, unknownName, type Fault } from "./unknown-names.ts";

/** Everything that a tag names exists, and a claim is of a kind that the tag can show. */
export const knownNames: Rule = ({ file, tree }, site) =>
  [...walk(tree)].flatMap(([node]) => {
    const tag = isTag(node) ? tagNamed(node.name) : undefined;
    if (!tag || !isTag(node)) return [];
    const faults = Object.entries(tag.props).flatMap(([name, prop]) => {
      const value = attribute(node, name);
      return value === undefined ? [] : checkValue(value, prop, name, node.name ?? "", site);
    });
    const days = node.name === "Timeline" ? timelineDays(node, site) : [];
    return [...faults, ...days].map((fault) => ({ file, ...positionOf(node), ...fault }));
  });

const DATE_HINT = "Write a day of the calendar as 2024-01-08, a month as 2024-01 or a year as 2024.";
const WORDS_HINT = "Write 3 to 60 characters without digits: figures and dates come from the claims.";

function checkValue(value: string, prop: Prop, name: string, tag: string, site: Site): Fault[] {
  switch (prop.holds) {
    case "claim":
      return checkClaim(value, prop.kinds, tag, site);
    case "claims": {
      const claims = value.split(" ");
      if (!claims.includes("")) return claims.flatMap((claim) => checkClaim(claim, prop.kinds, tag, site));
      const hint = "Write one space between two claims, and none before or after.";
      return [{ rule: "prop-value", message: `"${name}" of <${tag}> has a space too many, or no claim`, hint }];
    }
    case "chart":
    case "source":
    case "difference":
    case "name":
      return unknownName(value, prop.holds, site);
    case "date":
      return parsePartialDate(value)
        ? []
        : [{ rule: "prop-value", message: `"${name}" of <${tag}> is no date: "${value}"`, hint: DATE_HINT }];
    case "words":
      return /^\D{3,60}$/.test(withoutDates(value))
        ? []
        : [{ rule: "prop-value", message: `"${name}" of <${tag}> does not fit: "${value}"`, hint: WORDS_HINT }];
    case "choice": {
      if (prop.of.includes(value)) return [];
      const hint = didYouMean(value, prop.of) ?? `It takes one of: ${prop.of.join(", ")}.`;
      return [{ rule: "prop-value", message: `"${name}" of <${tag}> does not fit: "${value}"`, hint }];
    }
    case "nothing":
      return [];
  }
}

function checkClaim(value: string, kinds: readonly string[], tag: string, site: Site): Fault[] {
  const claim = site.claims.get(value);
  if (!claim) return unknownClaim(value, site);
  const { kind } = claim.data;
  if (kinds.includes(kind)) return [];
  const hint = `<${tag}> shows claims of kind ${kinds.join(", ")}. Use <Cite> for any other.`;
  return [{ rule: "wrong-claim", message: `${value} is a claim of kind ${kind}, which <${tag}> does not show`, hint }];
}
