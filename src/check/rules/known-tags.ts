import type { Problem } from "../../evidence/problem.ts";
import { didYouMean } from "../../evidence/nearest.ts";
import { placeOf, type MdxFile } from "../mdx-file.ts";
import type { Rule } from "../rule.ts";
import { isTag, type TagNode } from "../tag.ts";
import { tagNamed, VOCABULARY } from "../vocabulary.ts";
import { walk } from "../walk.ts";

/** Only our own tags, each with the attributes it takes and no other. */
export const knownTags: Rule = (mdx) =>
  [...walk(mdx.tree)].flatMap(([node]) => (isTag(node) ? checkTag(mdx, node) : []));

function checkTag({ file }: MdxFile, node: TagNode): Problem[] {
  const place = { file, ...placeOf(node) };
  const name = node.name ?? "";
  const tag = tagNamed(node.name);
  if (!tag) {
    const known = Object.keys(VOCABULARY);
    const hint = didYouMean(name, known) ?? `The tags are ${known.map((known) => `<${known}>`).join(", ")}.`;
    return [{ ...place, rule: "unknown-tag", message: `there is no tag <${name}>`, hint }];
  }
  const given = node.attributes.flatMap((a) => (a.type === "mdxJsxAttribute" ? [a.name] : []));
  const props = Object.keys(tag.props);
  return [
    ...given
      .filter((prop) => !props.includes(prop))
      .map((prop) => ({
        ...place,
        rule: "unknown-prop",
        message: `<${name}> takes no attribute "${prop}"`,
        hint: didYouMean(prop, props) ?? `It takes: ${props.join(", ") || "none"}.`,
      })),
    ...given
      .filter((prop, i) => given.indexOf(prop) < i)
      .map((prop) => ({
        ...place,
        rule: "unknown-prop",
        message: `<${name}> has the attribute "${prop}" twice`,
        hint: "Keep the one that is meant.",
      })),
    ...tag.required
      .filter((prop) => !given.includes(prop))
      .map((prop) => ({
        ...place,
        rule: "missing-prop",
        message: `<${name}> needs the attribute "${prop}"`,
        hint: tag.does,
      })),
    ...(tag.wraps || node.children.length === 0
      ? []
      : [{ ...place, rule: "tag-alone", message: `<${name}> wraps text`, hint: `It stands alone: <${name} … />.` }]),
  ];
}
