import { didYouMean } from "../../../content/did-you-mean.ts";
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

function ofNames({ lists: { names }, sources, unreadable }: Site): Finding[] {
  return Object.entries(names.data).flatMap(([id, { variants }]) =>
    variants.flatMap(({ by }, i) =>
      by.flatMap((source, j): Finding[] => {
        if (sources.has(source) || unreadable.has(source)) return [];
        const hint = didYouMean(source, sources.keys()) ?? "Look the source up in content/sources/.";
        const position = valueAt(names.yaml, [id, "variants", i, "by", j]);
        return [{ ...position, message: `there is no source "${source}"`, hint }];
      }),
    ),
  );
}
