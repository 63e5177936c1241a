import { type TagDefinition } from "../tag-definition.ts";

export const chart: TagDefinition = {
  name: "Chart",
  does: "Draws a chart, with its table.",
  props: {
    id: {
      holds: "chart",
    },
  },
  required: ["id"],
  wraps: false,
  block: true,
  restsOn: (value) => ({ charts: value("id") }),
  examples: [
    {
      props: {
        id: "attack-counts",
      },
      tip: "On a line of its own, with an empty line before and after; each chart once on a page.",
    },
  ],
};
