import type { Site } from "../../../content/site.ts";
import type { Finding, Rule } from "../../rule.ts";
import { claimsOfTag } from "../../tag-values.ts";
import { hintForId, isOfNoSource, unknownIds } from "../../unknown-id.ts";
import { valueAt } from "../../value-position.ts";

/** A source is there under the id that is written, by itself or before a claim's key. */
export const unknownSource: Rule = {
  id: "unknown-source",
  site: ofNames,
  node: (node, { site }) => [
    ...unknownIds(node, "source", site),
    ...claimsOfTag(node)
      .filter(({ value }) => isOfNoSource(value, site))
      .map(({ value }) => {
        const [id = ""] = value.split("#");
        return { message: `there is no source "${id}", named in "${value}"`, hint: hintForId(id, "source", site) };
      }),
  ],
};

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
