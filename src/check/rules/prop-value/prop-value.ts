import { didYouMean } from "../../../content/did-you-mean.ts";
import type { Advice } from "../../../content/diagnostic.ts";
import type { MdastNode } from "satteri";
import { isTag } from "../../../content/mdx/tag-node.ts";
import { withoutDates } from "../../../model/find-dates.ts";
import { parsePartialDate } from "../../../model/partial-date.ts";
import { tagNamed } from "../../../tags/registry.ts";
import type { Rule } from "../../rule.ts";
import { hasSpaceTooMany, valuesOfTag, type TagValue } from "../../../content/mdx/tag-values.ts";
import { timelineDays } from "./timeline-days.ts";

/** The value of an attribute is of the kind that its tag takes, and the days of a timeline have events. */
export const propValue: Rule = {
  id: "prop-value",
  guard: (node) => [...withOrWithout(node), ...valuesOfTag(node).flatMap(ofAnotherKind)],
  node: (node, { site }) => (isTag(node) && node.name === "Timeline" ? timelineDays(node, site) : []),
};

const DATE_HINT = "Write a day of the calendar as 2024-01-08, a month as 2024-01 or a year as 2024.";
const WORDS_HINT = "Write 3 to 60 characters without digits: figures and dates come from the claims.";
const CLAIMS_HINT = "Write one space between two claims, and none before or after.";

/** An attribute has a value, or is one that takes none. */
function withOrWithout(node: MdastNode): Advice[] {
  if (!isTag(node)) return [];
  const { name } = node;
  return node.attributes.flatMap((a) => {
    const holds = a.type === "mdxJsxAttribute" ? tagNamed(name)?.props[a.name]?.holds : undefined;
    if (a.type !== "mdxJsxAttribute" || holds === undefined) return [];
    const bare = a.value === null || a.value === undefined;
    if (bare === (holds === "nothing")) return [];
    const tag = name ?? "";
    if (!bare) {
      return [{ message: `"${a.name}" of <${tag}> takes no value`, hint: `Write ${a.name} alone, or leave it out.` }];
    }
    const hint = `Write ${a.name}="…" with the name of the ${holds}.`;
    return [{ message: `"${a.name}" of <${tag}> names no ${holds}`, hint }];
  });
}

function ofAnotherKind({ prop, name, tag, value }: TagValue): Advice[] {
  if (prop.holds === "claims" && hasSpaceTooMany(value)) {
    return [{ message: `"${name}" of <${tag}> has a space too many, or no claim`, hint: CLAIMS_HINT }];
  }
  if (prop.holds === "date" && !parsePartialDate(value)) {
    return [{ message: `"${name}" of <${tag}> is no date: "${value}"`, hint: DATE_HINT }];
  }
  if (prop.holds === "words" && !/^\D{3,60}$/.test(withoutDates(value))) {
    return [{ message: `"${name}" of <${tag}> does not fit: "${value}"`, hint: WORDS_HINT }];
  }
  if (prop.holds === "choice" && !prop.of.includes(value)) {
    const hint = didYouMean(value, prop.of) ?? `It takes one of: ${prop.of.join(", ")}.`;
    return [{ message: `"${name}" of <${tag}> does not fit: "${value}"`, hint }];
  }
  return [];
}
