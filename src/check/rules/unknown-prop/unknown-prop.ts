import type { Advice } from "../../../content/diagnostic.ts";
import type { MdastNode } from "satteri";
import { didYouMean } from "../../../content/did-you-mean.ts";
import { isTag } from "../../../content/mdx/tag-node.ts";
import { tagNamed } from "../../../tags/registry.ts";
import { strangeLetter } from "../../latin-letters.ts";
import type { Rule } from "../../rule.ts";
import { propsOfTag, type GivenProps } from "../../../content/mdx/tag-values.ts";

/** A tag has the attributes that it takes, each once, and no other. */
export const unknownProp: Rule = {
  id: "unknown-prop",
  guard: (node) => {
    const props = propsOfTag(node);
    return [...(props ? [...unknown(props), ...twice(props)] : []), ...mistyped(node)];
  },
};

function unknown({ tag, unknown, meant }: GivenProps): Advice[] {
  const props = Object.keys(tag.props);
  return unknown.map((prop) => ({
    message: `<${tag.name}> takes no attribute "${prop}"`,
    hint:
      didYouMean(prop, meant === undefined ? props : [meant]) ??
      (meant === undefined
        ? `It takes: ${props.join(", ") || "none"}.`
        : `Its attribute is called ${meant}: ${meant}="…".`),
  }));
}

function twice({ tag, given }: GivenProps): Advice[] {
  return given
    .filter((prop, i) => given.indexOf(prop) < i)
    .map((prop) => ({
      message: `<${tag.name}> has the attribute "${prop}" twice`,
      hint: "Keep the one that is meant.",
    }));
}

function mistyped(node: MdastNode): Advice[] {
  if (!isTag(node)) return [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== "mdxJsxAttribute") return [];
    // What readers see is words, with the letters and marks that words have.
    if (tagNamed(node.name)?.props[attribute.name]?.holds === "words") return [];
    const value = typeof attribute.value === "string" ? attribute.value : "";
    return strangeLetter(`the attribute ${attribute.name}="${value}"`, attribute.name + value);
  });
}
