import { type TagDefinition } from "../tag-definition.ts";

export const quote: TagDefinition = {
  name: "Quote",
  does: "Prints a source's words as a quotation, with who said them and where.",
  props: {
    claim: {
      holds: "claim",
      kinds: ["quotation", "position", "event"],
    },
  },
  required: ["claim"],
  wraps: false,
  block: false,
  restsOn: (value) => ({ claims: value("claim") }),
  examples: [
    {
      props: {
        claim: "rudaw-2020-03-08#countdown",
      },
      tip: "Prints the marks, the words and the whole chain: speaker, who relayed it, outlet. Lead into it and do not repeat them.",
    },
  ],
};
