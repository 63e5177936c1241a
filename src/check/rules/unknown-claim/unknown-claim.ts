import type { Advice } from "../../../content/diagnostic.ts";
import { didYouMean } from "../../../content/did-you-mean.ts";
import type { Site } from "../../../content/site.ts";
import { namedClaims } from "../../named-claims.ts";
import type { Rule } from "../../rule.ts";
import { claimsOfTag } from "../../../content/mdx/tag-values.ts";
import { FEW, isOfNoSource, isUnknownClaim, plainName } from "../../unknown-id.ts";

/** A claim is there under the name that is written. */
export const unknownClaim: Rule = {
  id: "unknown-claim",
  site: (site) =>
    [...namedClaims(site)]
      .filter(({ name }) => isUnknownClaim(name, site) && !isOfNoSource(name, site))
      .map(({ name, position }) => ({
        ...position,
        message: `there is no claim "${name}"`,
        hint: hintFor(name, site),
      })),
  node: (node, { site }) => claimsOfTag(node).flatMap(({ value }) => ofTag(value, site)),
};

function ofTag(name: string, site: Site): Advice[] {
  if (!isUnknownClaim(name, site) || isOfNoSource(name, site)) return [];
  return [{ message: `there is no claim "${name}"`, hint: hintFor(name, site) }];
}

function hintFor(name: string, site: Site): string {
  const plain = plainName(name);
  if (site.claims.has(plain)) return `Did you mean "${plain}"?`;
  const [id = "", key = ""] = name.split("#");
  const source = site.sources.get(id);
  if (source) {
    const claims = source.claims.map(({ key }) => `${id}#${key}`);
    const all = `Its claims: ${source.claims.map(({ key }) => key).join(", ")}.`;
    return key === "" ? `Add # and a claim of it. ${all}` : (didYouMean(name, claims) ?? all);
  }
  const named = [...site.claims.values()].filter((claim) => claim.key === name).map((claim) => claim.name);
  const example = named.length > 0 && named.length <= FEW ? named.join(" or ") : "voa-2024-01-08#troops-iraq";
  return `Write a claim's full name, its source, # and its key: ${example}.`;
}
