import { ANY_KIND, type TagDefinition } from "../tag-definition.ts";

export const row: TagDefinition = {
  name: "Row",
  does: "One row of a comparison: what each of the two sources says on a topic; a side without a claim is not in that article.",
  props: {
    topic: {
      holds: "words",
    },
    left: {
      holds: "claims",
      kinds: ANY_KIND,
    },
    right: {
      holds: "claims",
      kinds: ANY_KIND,
    },
  },
  required: ["topic"],
  wraps: false,
  block: true,
  within: "Compare",
  restsOn: (value) => ({ compared: [...value("left"), ...value("right")] }),
  examples: [],
};
