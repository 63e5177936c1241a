import type { MdastNode } from "satteri";
import { attribute, isTag } from "./tag-node.ts";
import { tagNamed } from "../../tags/registry.ts";
import type { Prop, TagDefinition } from "../../tags/tag-definition.ts";

/** An attribute of one of our tags, with its value. */
export interface TagValue {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
  readonly prop: Prop;
}

/** A claim that a tag names, and the kinds that the tag shows. */
export interface NamedInTag {
  readonly tag: string;
  readonly value: string;
  readonly kinds: readonly string[];
}

/** What is given to a tag of ours that it takes, in the order of its definition; nothing for any other node. */
export function valuesOfTag(node: MdastNode): TagValue[] {
  if (!isTag(node)) return [];
  const tag = tagNamed(node.name);
  if (!tag) return [];
  return Object.entries(tag.props).flatMap(([name, prop]) => {
    const value = attribute(node, name);
    return value === undefined ? [] : [{ tag: tag.name, name, value, prop }];
  });
}

/** Every claim that a node names. A list with a space too many names none: what is meant is not known. */
export function claimsOfTag(node: MdastNode): NamedInTag[] {
  return valuesOfTag(node).flatMap(({ tag, value, prop }) => {
    if (prop.holds === "claim") return [{ tag, value, kinds: prop.kinds }];
    if (prop.holds !== "claims" || hasSpaceTooMany(value)) return [];
    return value.split(" ").map((value) => ({ tag, value, kinds: prop.kinds }));
  });
}

/** Is there more or less between two claims of a list than one space? */
export function hasSpaceTooMany(claims: string): boolean {
  return claims.split(" ").includes("");
}

/** The attributes of a tag by whether it takes them. */
export interface GivenProps {
  readonly tag: TagDefinition;
  /** As they are typed, in order. */
  readonly given: readonly string[];
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
  /** One unknown and one missing are one mistake: `<Cite id="…" />` is a `claim` under a wrong name. */
  readonly meant: string | undefined;
}

/** Of a node that is one of our tags; `undefined` of any other. */
export function propsOfTag(node: MdastNode): GivenProps | undefined {
  if (!isTag(node)) return undefined;
  const tag = tagNamed(node.name);
  if (!tag) return undefined;
  const given = node.attributes.flatMap((a) => (a.type === "mdxJsxAttribute" ? [a.name] : []));
  const unknown = given.filter((prop) => !Object.hasOwn(tag.props, prop));
  const missing = tag.required.filter((prop) => !given.includes(prop));
  const [meant] = unknown.length === 1 && missing.length === 1 ? missing : [];
  return { tag, given, unknown, missing, meant };
}
