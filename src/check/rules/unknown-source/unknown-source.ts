import { isSlip } from "../../../content/did-you-mean.ts";
import type { Advice } from "../../../content/diagnostic.ts";
import type { Site } from "../../../content/site.ts";
import { slug } from "../../../model/claim.ts";
import type { Finding, Rule } from "../../rule.ts";
import { namedClaims } from "../../named-claims.ts";
import { claimsOfTag } from "../../../content/mdx/tag-values.ts";
import { hintForId, isOfNoSource, unknownIds } from "../../unknown-id.ts";
import { valueAt } from "../../../content/yaml/value-position.ts";

/** A source is there under the id that is written, by itself or before a claim's key. */
export const unknownSource: Rule = {
  id: "unknown-source",
  site: (site) => [...ofNames(site), ...ofClaims(site)],
  node: (node, { site }) => [
    ...unknownIds(node, "source", site),
    ...claimsOfTag(node)
      .filter(({ value }) => isOfNoSource(value, site))
      .map(({ value }) => namedIn(value, site)),
  ],
};

/** Of the claims that charts and lists name. */
function ofClaims(site: Site): Finding[] {
  return [...namedClaims(site)]
    .filter(({ name }) => isOfNoSource(name, site))
    .map(({ name, position }) => ({ ...position, ...namedIn(name, site) }));
}

function namedIn(claim: string, site: Site): Advice {
  const [id = ""] = claim.split("#");
  return { message: `there is no source "${id}", named in "${claim}"`, hint: hintForSource(id, site) };
}

/** A name that is nearly right is a slip; any other is of a source that is gone, and no other source says the same. */
function hintForSource(id: string, { sources }: Site): string {
  const meant = [...sources.keys()].find((other) => isSlip(id, other));
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  const look = "Look the name up in content/sources/.";
  // Nothing but a name becomes part of a command that is there to be copied.
  if (!slug.safeParse(id).success) return look;
  return `${look} If its file is gone, bring it back: \`git restore content/sources/${id}.yaml\`.`;
}

function ofNames(site: Site): Finding[] {
  const { sources, unreadable, lists } = site;
  const { names } = lists;
  return Object.entries(names.data).flatMap(([id, { variants }]) =>
    variants.flatMap(({ by }, i) =>
      by.flatMap((source, j): Finding[] => {
        if (sources.has(source) || unreadable.has(source)) return [];
        const hint = hintForId(source, "source", site);
        const position = valueAt(names.yaml, [id, "variants", i, "by", j]);
        return [{ ...position, message: `there is no source "${source}"`, hint }];
      }),
    ),
  );
}
