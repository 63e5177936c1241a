import { ANY_KIND, type TagDefinition } from "../tag-definition.ts";

export const cite: TagDefinition = {
  name: "Cite",
  does: "Says on which claim the sentence before it rests.",
  props: {
    claim: {
      holds: "claim",
      kinds: ANY_KIND,
    },
  },
  required: ["claim"],
  wraps: false,
  block: false,
  restsOn: (value) => ({ claims: value("claim") }),
  examples: [
    {
      props: {
        claim: "shafaq-2024-02-19#resolution",
      },
      tip: "Right after the words or the full stop of what rests on the claim, without a space.",
    },
  ],
};
