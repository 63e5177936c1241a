import type { Rule } from "../../rule.ts";
import { unknownIds } from "../../unknown-id.ts";

export const unknownChart: Rule = {
  id: "unknown-chart",
  node: (node, { site }) => unknownIds(node, "chart", site),
};
