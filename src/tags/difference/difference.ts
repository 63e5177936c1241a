import { type TagDefinition } from "../tag-definition.ts";

export const difference: TagDefinition = {
  name: "Difference",
  does: "Shows a question on which sources disagree, each side in its own words, and what we write.",
  props: {
    id: {
      holds: "difference",
    },
  },
  required: ["id"],
  wraps: false,
  block: true,
  restsOn: (value) => ({ differences: value("id") }),
  examples: [
    {
      props: {
        id: "missiles-fired-2020-01-08",
      },
      tip: "The differences stand in content/differences.yaml. A page that uses a claim of one lists it at its foot anyway.",
    },
  ],
};
