import { DIFFERENCES_FILE } from "../../evidence/differences-file.ts";
import { withoutDates } from "../../evidence/find-dates.ts";
import { didYouMean } from "../../evidence/nearest.ts";
import type { Library } from "../../evidence/library.ts";
import { NAMES_FILE } from "../../evidence/names-file.ts";
import { parsePartialDate } from "../../evidence/partial-date.ts";
import type { Problem } from "../../evidence/problem.ts";
import { placeOf } from "../mdx-file.ts";
import type { Rule } from "../rule.ts";
import { attribute, isTag } from "../tag.ts";
import { tagNamed, type Prop } from "../vocabulary.ts";
import { walk } from "../walk.ts";

/** Everything that a tag names exists, and a claim is of a kind that the tag can show. */
export const knownNames: Rule = ({ file, tree }, { library }) =>
  [...walk(tree)].flatMap(([node]) => {
    const tag = isTag(node) ? tagNamed(node.name) : undefined;
    if (!tag || !isTag(node)) return [];
    return Object.entries(tag.props).flatMap(([name, prop]) => {
      const value = attribute(node, name);
      const faults = value === undefined ? [] : checkValue(value, prop, name, node.name ?? "", library);
      return faults.map((fault) => ({ file, ...placeOf(node), ...fault }));
    });
  });

type Fault = Pick<Problem, "rule" | "message" | "hint">;

function checkValue(value: string, prop: Prop, name: string, tag: string, library: Library): Fault[] {
  switch (prop.holds) {
    case "claim":
      return checkClaim(value, prop.kinds, tag, library);
    case "claims":
      return value.split(" ").flatMap((claim) => checkClaim(claim, prop.kinds, tag, library));
    case "chart":
    case "source":
      return library.unreadable.has(value)
        ? []
        : checkKnown(value, prop.holds, Object.keys(listed(library, prop.holds)));
    case "difference":
    case "name":
      return library.unreadable.has(prop.holds === "name" ? NAMES_FILE : DIFFERENCES_FILE)
        ? []
        : checkKnown(value, prop.holds, Object.keys(listed(library, prop.holds)));
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

const UNKNOWN = {
  chart: { rule: "unknown-chart" },
  source: { rule: "unknown-source" },
  difference: { rule: "unknown-difference" },
  name: { rule: "unknown-name" },
} as const;
const DATE_HINT = "Write a date as 2024, 2024-01 or 2024-01-08.";
const WORDS_HINT = "Write 3 to 60 characters without digits: figures and dates come from the claims.";

function listed(library: Library, kind: "chart" | "source" | "difference" | "name"): object {
  const { charts, sources, differences, names } = library;
  return {
    chart: Object.fromEntries(charts),
    source: Object.fromEntries(sources),
    difference: differences.data,
    name: names.data,
  }[kind];
}

function checkKnown(
  value: string,
  kind: "chart" | "source" | "difference" | "name",
  names: readonly string[],
): Fault[] {
  if (names.includes(value)) return [];
  return [{ rule: UNKNOWN[kind].rule, message: `there is no ${kind} "${value}"`, hint: nearby(value, names) }];
}

function checkClaim(value: string, kinds: readonly string[], tag: string, library: Library): Fault[] {
  const claim = library.claims.get(value);
  if (claim) {
    const { kind } = claim.data;
    if (kinds.includes(kind)) return [];
    const hint = `<${tag}> shows claims of kind ${kinds.join(", ")}. Use <Cite> for any other.`;
    return [
      { rule: "wrong-claim", message: `${value} is a claim of kind ${kind}, which <${tag}> does not show`, hint },
    ];
  }
  const [id = "", key = ""] = value.split("#");
  if (library.unreadable.has(id)) return [];
  const source = library.sources.get(id);
  if (!source) {
    const hint = nearby(id, library.sources.keys());
    return [{ rule: "unknown-source", message: `there is no source "${id}", named in "${value}"`, hint }];
  }
  const claims = source.claims.map(({ key }) => `${id}#${key}`);
  const all = `Its claims: ${claims.map((name) => name.split("#")[1]).join(", ")}.`;
  const hint = key === "" ? `Add # and a claim of it. ${all}` : (didYouMean(value, claims) ?? all);
  return [{ rule: "unknown-claim", message: `there is no claim "${value}"`, hint }];
}

function nearby(name: string, names: Iterable<string>): string {
  return didYouMean(name, names) ?? "Look the name up under content/.";
}
