import type { Rule } from "../../rule.ts";
import { propsOfTag } from "../../../content/mdx/tag-values.ts";

/** A tag has the attributes that it needs. */
export const missingProp: Rule = {
  id: "missing-prop",
  guard: (node) => {
    const props = propsOfTag(node);
    if (!props || props.meant !== undefined) return [];
    const { tag, missing } = props;
    return missing.map((prop) => ({ message: `<${tag.name}> needs the attribute "${prop}"`, hint: tag.does }));
  },
};
