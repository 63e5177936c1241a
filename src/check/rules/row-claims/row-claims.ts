import { attribute, isTag } from "../../../content/mdx/tag-node.ts";
import type { Rule } from "../../rule.ts";

/** The claims of a row are of the sources that its comparison sets side by side, and a row has a claim. */
export const rowClaims: Rule = {
  id: "row-claims",
  node: (node, { ancestors, site }) => {
    const parent = ancestors.at(-1);
    if (!isTag(node) || node.name !== "Row" || !parent || !isTag(parent)) return [];
    const sides = (["left", "right"] as const).map((side) => ({
      side,
      source: attribute(parent, side) ?? "",
      claims: attribute(node, side)?.split(" ") ?? [],
    }));
    if (sides.every(({ claims }) => claims.length === 0)) {
      return [{ message: "this row names no claim", hint: "Name one or more on at least one side." }];
    }
    return sides.flatMap(({ side, source, claims }) =>
      claims
        // What is no source or no claim is reported as such.
        .filter((claim) => site.sources.has(source) && site.claims.has(claim))
        .filter((claim) => claim.split("#")[0] !== source)
        .map((claim) => ({
          message: `${claim} stands on the ${side}, where the claims of ${source} stand`,
          hint: "Put it on the other side, or into a comparison with its source.",
        })),
    );
  },
};
