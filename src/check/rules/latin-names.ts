import type { Problem } from "../../evidence/problem.ts";
import { codePoint, printable } from "../../evidence/strange-character.ts";
import { placeOf } from "../mdx-file.ts";
import type { Rule } from "../rule.ts";
import { isTag } from "../tag.ts";
import { tagNamed } from "../vocabulary.ts";
import { walk } from "../walk.ts";

/** The name of a tag, of an attribute or of a claim is typed on a plain keyboard: `<Ｆig>` only looks like `<Fig>`. */
export const latinNames: Rule = ({ file, tree }) =>
  [...walk(tree)].flatMap(([node]) => {
    if (!isTag(node)) return [];
    const place = { file, ...placeOf(node) };
    const tag = problem({ ...place, rule: "unknown-tag" }, `the tag <${node.name ?? ""}>`, node.name ?? "");
    const attributes = node.attributes.flatMap((attribute) => {
      if (attribute.type !== "mdxJsxAttribute") return [];
      // What readers see is words, with the letters and marks that words have.
      const isWords = tagNamed(node.name)?.props[attribute.name]?.holds === "words";
      if (isWords) return [];
      const value = typeof attribute.value === "string" ? attribute.value : "";
      return problem(
        { ...place, rule: "unknown-prop" },
        `the attribute ${attribute.name}="${value}"`,
        attribute.name + value,
      );
    });
    return [...tag, ...attributes];
  });

function problem(at: Pick<Problem, "file" | "line" | "column" | "rule">, what: string, text: string): Problem[] {
  const [stranger] = /[^ -~]/u.exec(text) ?? [];
  if (stranger === undefined) return [];
  const message = `the “${printable(stranger)}” (${codePoint(stranger)}) in ${what} is not one of the Latin letters, digits and signs`;
  return [{ ...at, message, hint: "Type the name anew: it only looks right." }];
}
