import { type TagDefinition } from "../tag-definition.ts";

export const answer: TagDefinition = {
  name: "Answer",
  does: "Holds the answer, in three sentences, first of all.",
  props: {},
  required: [],
  wraps: true,
  block: true,
  examples: [
    {
      props: {},
      text: "Three sentences that a busy reader could stop at. They say what is known and who says so. They say what is not known.",
      tip: "First of all in the text, once; each tag on a line of its own.",
    },
  ],
};
