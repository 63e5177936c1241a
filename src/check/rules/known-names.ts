import { withoutDates } from "../../evidence/find-dates.ts";
import type { Library } from "../../evidence/library.ts";
import { parsePartialDate } from "../../evidence/partial-date.ts";
import { placeOf } from "../mdx-file.ts";
import type { Rule } from "../rule.ts";
import { attribute, isTag } from "../tag.ts";
import { tagNamed, type Prop } from "../vocabulary.ts";
import { walk } from "../walk.ts";
import { timelineDays } from "./timeline-days.ts";
import { unknownClaim, unknownName, type Fault } from "./unknown-names.ts";

/** Everything that a tag names exists, and a claim is of a kind that the tag can show. */
export const knownNames: Rule = ({ file, tree }, { library }) =>
  [...walk(tree)].flatMap(([node]) => {
    const tag = isTag(node) ? tagNamed(node.name) : undefined;
    if (!tag || !isTag(node)) return [];
    const faults = Object.entries(tag.props).flatMap(([name, prop]) => {
      const value = attribute(node, name);
      return value === undefined ? [] : checkValue(value, prop, name, node.name ?? "", library);
    });
    const days = node.name === "Timeline" ? timelineDays(node, library) : [];
    return [...faults, ...days].map((fault) => ({ file, ...placeOf(node), ...fault }));
  });

const DATE_HINT = "Write a day of the calendar as 2024-01-08, a month as 2024-01 or a year as 2024.";
const WORDS_HINT = "Write 3 to 60 characters without digits: figures and dates come from the claims.";

function checkValue(value: string, prop: Prop, name: string, tag: string, library: Library): Fault[] {
  switch (prop.holds) {
    case "claim":
      return checkClaim(value, prop.kinds, tag, library);
    case "claims": {
      const claims = value.split(" ");
      if (!claims.includes("")) return claims.flatMap((claim) => checkClaim(claim, prop.kinds, tag, library));
      const hint = "Write one space between two claims, and none before or after.";
      return [{ rule: "prop-value", message: `"${name}" of <${tag}> has a space too many, or no claim`, hint }];
    }
    case "chart":
    case "source":
    case "difference":
    case "name":
      return unknownName(value, prop.holds, library);
    case "date":
      return parsePartialDate(value)
        ? []
        : [{ rule: "prop-value", message: `"${name}" of <${tag}> is no date: "${value}"`, hint: DATE_HINT }];
    case "words":
      return /^\D{3,60}$/.test(withoutDates(value))
        ? []
        : [{ rule: "prop-value", message: `"${name}" of <${tag}> does not fit: "${value}"`, hint: WORDS_HINT }];
    case "nothing":
      return [];
  }
}

function checkClaim(value: string, kinds: readonly string[], tag: string, library: Library): Fault[] {
  const claim = library.claims.get(value);
  if (!claim) return unknownClaim(value, library);
  const { kind } = claim.data;
  if (kinds.includes(kind)) return [];
  const hint = `<${tag}> shows claims of kind ${kinds.join(", ")}. Use <Cite> for any other.`;
  return [{ rule: "wrong-claim", message: `${value} is a claim of kind ${kind}, which <${tag}> does not show`, hint }];
}
