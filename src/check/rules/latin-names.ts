import type { Diagnostic } from "../../content/diagnostic.ts";
import { codePoint, printable } from "../../content/files/strange-character.ts";
import { positionOf } from "../../content/mdx/mdx-file.ts";
import type { Rule } from "../rule.ts";
import { isTag } from "../../content/mdx/tag-node.ts";
import { tagNamed } from "../../tags/registry.ts";
import { walk } from "../../content/mdx/walk.ts";

/** The name of a tag, of an attribute or of a claim is typed on a plain keyboard: `<Ｆig>` only looks like `<Fig>`. */
export const latinNames: Rule = ({ file, tree }) =>
  [...walk(tree)].flatMap(([node]) => {
    if (!isTag(node)) return [];
    const position = { file, ...positionOf(node) };
    const tag = diagnostic({ ...position, rule: "unknown-tag" }, `the tag <${node.name ?? ""}>`, node.name ?? "");
    const attributes = node.attributes.flatMap((attribute) => {
      if (attribute.type !== "mdxJsxAttribute") return [];
      // What readers see is words, with the letters and marks that words have.
      const isWords = tagNamed(node.name)?.props[attribute.name]?.holds === "words";
      if (isWords) return [];
      const value = typeof attribute.value === "string" ? attribute.value : "";
      return diagnostic(
        { ...position, rule: "unknown-prop" },
        `the attribute ${attribute.name}="${value}"`,
        attribute.name + value,
      );
    });
    return [...tag, ...attributes];
  });

function diagnostic(
  at: Pick<Diagnostic, "file" | "line" | "column" | "rule">,
  what: string,
  text: string,
): Diagnostic[] {
  const [stranger] = /[^ -~]/u.exec(text) ?? [];
  if (stranger === undefined) return [];
  const message = `the “${printable(stranger)}” (${codePoint(stranger)}) in ${what} is not one of the Latin letters, digits and signs`;
  return [{ ...at, message, hint: "Type the name anew: it only looks right." }];
}
