import { type TagDefinition } from "../tag-definition.ts";

export const name: TagDefinition = {
  name: "Name",
  does: "Prints a name in our spelling, with the spellings of the five articles.",
  props: {
    id: {
      holds: "name",
    },
  },
  required: ["id"],
  wraps: false,
  block: false,
  examples: [
    {
      props: {
        id: "kadhimi",
      },
      tip: "At the first mention, where the articles spell a name in several ways. The names stand in content/names.yaml.",
    },
  ],
};
