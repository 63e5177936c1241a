import { didYouMean } from "../../evidence/nearest.ts";
import type { Library } from "../../evidence/library.ts";
import type { Problem } from "../../evidence/problem.ts";
import { placeOf } from "../mdx-file.ts";
import type { Rule } from "../rule.ts";
import { attribute, isTag } from "../tag.ts";
import { tagNamed, type Prop } from "../vocabulary.ts";
import { walk } from "../walk.ts";

/** Every claim and chart that a tag names exists and is of a kind that the tag can show. */
export const knownNames: Rule = ({ file, tree }, { library }) =>
  [...walk(tree)].flatMap(([node]) => {
    const tag = isTag(node) ? tagNamed(node.name) : undefined;
    if (!tag || !isTag(node)) return [];
    return Object.entries(tag.props).flatMap(([name, prop]) => {
      const value = attribute(node, name);
      const fault = value === undefined ? undefined : checkName(value, prop, node.name ?? "", library);
      return fault ? [{ file, ...placeOf(node), ...fault }] : [];
    });
  });

type Fault = Pick<Problem, "rule" | "message" | "hint">;

function checkName(value: string, prop: Prop, tag: string, library: Library): Fault | undefined {
  if (prop.holds === "chart") {
    if (library.charts.has(value) || library.unreadable.has(value)) return undefined;
    return {
      rule: "unknown-chart",
      message: `there is no chart "${value}"`,
      hint: nearby(value, library.charts.keys()),
    };
  }
  if (prop.holds !== "claim") return undefined;
  const claim = library.claims.get(value);
  if (claim) {
    const { kind } = claim.data;
    if (prop.kinds.includes(kind)) return undefined;
    const hint = `<${tag}> shows claims of kind ${prop.kinds.join(", ")}. Use <Cite> for any other.`;
    return { rule: "wrong-claim", message: `${value} is a claim of kind ${kind}, which <${tag}> does not show`, hint };
  }
  const [source = ""] = value.split("#");
  if (library.unreadable.has(source)) return undefined;
  if (!library.sources.has(source)) {
    const hint = nearby(source, library.sources.keys());
    return { rule: "unknown-source", message: `there is no source "${source}", named in "${value}"`, hint };
  }
  return { rule: "unknown-claim", message: `there is no claim "${value}"`, hint: nearby(value, library.claims.keys()) };
}

function nearby(name: string, names: Iterable<string>): string {
  return didYouMean(name, names) ?? "Look the name up under content/.";
}
