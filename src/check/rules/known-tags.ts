import type { Diagnostic } from "../../content/diagnostic.ts";
import { didYouMean } from "../../content/did-you-mean.ts";
import { positionOf, type MdxFile } from "../../content/mdx/mdx-file.ts";
import { isTag, type TagNode } from "../../content/mdx/tag-node.ts";
import { tagNamed, TAGS } from "../../tags/registry.ts";
import { walk } from "../../content/mdx/walk.ts";

/** Only our own tags, each with the attributes it takes and no other. */
export const knownTags = (mdx: MdxFile): Diagnostic[] =>
  [...walk(mdx.tree)].flatMap(([node]) => (isTag(node) ? checkTag(mdx, node) : []));

function checkTag({ file }: MdxFile, node: TagNode): Diagnostic[] {
  const position = { file, ...positionOf(node) };
  const name = node.name ?? "";
  const tag = tagNamed(node.name);
  if (!tag) {
    const known = Object.keys(TAGS);
    const hint = didYouMean(name, known) ?? `The tags are ${known.map((known) => `<${known}>`).join(", ")}.`;
    return [{ ...position, rule: "unknown-tag", message: `there is no tag <${name}>`, hint }];
  }
  const given = node.attributes.flatMap((a) => (a.type === "mdxJsxAttribute" ? [a.name] : []));
  const props = Object.keys(tag.props);
  const unknown = given.filter((prop) => !props.includes(prop));
  const missing = tag.required.filter((prop) => !given.includes(prop));
  // One of each is one mistake: `<Cite id="…" />` is a `claim` under a wrong name.
  const [meant] = unknown.length === 1 && missing.length === 1 ? missing : [];
  return [
    ...unknown.map((prop) => ({
      ...position,
      rule: "unknown-prop",
      message: `<${name}> takes no attribute "${prop}"`,
      hint:
        didYouMean(prop, meant === undefined ? props : [meant]) ??
        (meant === undefined
          ? `It takes: ${props.join(", ") || "none"}.`
          : `Its attribute is called ${meant}: ${meant}="…".`),
    })),
    ...node.attributes.flatMap((a) => {
      const holds = a.type === "mdxJsxAttribute" ? tag.props[a.name]?.holds : undefined;
      if (a.type !== "mdxJsxAttribute" || holds === undefined) return [];
      const bare = a.value === null || a.value === undefined;
      if (bare === (holds === "nothing")) return [];
      const message = bare ? `"${a.name}" of <${name}> names no ${holds}` : `"${a.name}" of <${name}> takes no value`;
      const hint = bare
        ? `Write ${a.name}="…" with the name of the ${holds}.`
        : `Write ${a.name} alone, or leave it out.`;
      return [{ ...position, rule: "prop-value", message, hint }];
    }),
    ...given
      .filter((prop, i) => given.indexOf(prop) < i)
      .map((prop) => ({
        ...position,
        rule: "unknown-prop",
        message: `<${name}> has the attribute "${prop}" twice`,
        hint: "Keep the one that is meant.",
      })),
    ...(meant === undefined ? missing : []).map((prop) => ({
      ...position,
      rule: "missing-prop",
      message: `<${name}> needs the attribute "${prop}"`,
      hint: tag.does,
    })),
    ...(tag.wraps || node.children.length === 0
      ? []
      : [{ ...position, rule: "tag-alone", message: `<${name}> wraps text`, hint: `It stands alone: <${name} … />.` }]),
  ];
}
