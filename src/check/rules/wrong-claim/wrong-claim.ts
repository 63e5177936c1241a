import type { Advice } from "../../../content/diagnostic.ts";
import { schemaOf } from "../../../charts/schemas.ts";
import type { Site } from "../../../content/site.ts";
import { namedClaims, type NamedClaim } from "../../named-claims.ts";
import type { Finding, Rule } from "../../rule.ts";
import { claimsOfTag, type NamedInTag } from "../../../content/mdx/tag-values.ts";

/** A claim is of the kind that is asked for: by a line of a chart, or by a tag, which can show no other. */
export const wrongClaim: Rule = {
  id: "wrong-claim",
  site: (site) => [...namedClaims(site)].flatMap((named) => ofChart(named, site)),
  node: (node, { site }) => claimsOfTag(node).flatMap((named) => ofTag(named, site)),
};

function ofChart({ name, position, inChart }: NamedClaim, site: Site): Finding[] {
  const claim = site.claims.get(name);
  if (!claim || !inChart) return [];
  const { chart, kind } = inChart;
  const measures = chart.data.panels.flatMap((panel) =>
    (schemaOf(panel).counts?.(panel) ?? []).map(({ measure }) => measure),
  );
  if (claim.data.kind === kind && (claim.data.kind !== "figure" || measures.includes(claim.data.measure))) return [];
  const wanted = kind === "event" ? "an event" : `a figure of ${[...new Set(measures)].join(" or ")}`;
  const hint = "Name a claim of the right kind, or take the line out.";
  return [{ ...position, message: `${name} is not ${wanted}`, hint }];
}

function ofTag({ value, kinds, tag }: NamedInTag, site: Site): Advice[] {
  const kind = site.claims.get(value)?.data.kind;
  if (kind === undefined || kinds.includes(kind)) return [];
  const hint = `<${tag}> shows claims of kind ${kinds.join(", ")}. Use <Cite> for any other.`;
  return [{ message: `${value} is a claim of kind ${kind}, which <${tag}> does not show`, hint }];
}
