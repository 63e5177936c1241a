import type { Rule } from "../../rule.ts";
import { unknownIds } from "../../unknown-id.ts";

export const unknownName: Rule = {
  id: "unknown-name",
  node: (node, { site }) => unknownIds(node, "name", site),
};
