import { type TagDefinition } from "../tag-definition.ts";

export const fig: TagDefinition = {
  name: "Fig",
  does: "Prints a figure from its claim, with its hedge.",
  props: {
    claim: {
      holds: "claim",
      kinds: ["figure"],
    },
    capital: {
      holds: "nothing",
    },
  },
  required: ["claim"],
  wraps: false,
  block: false,
  restsOn: (value) => ({ claims: value("claim") }),
  examples: [
    {
      props: {
        claim: "voa-2024-01-08#troops-iraq",
      },
      tip: "Type what is counted after it: … troops. Never type the figure itself.",
    },
    {
      props: {
        claim: "voa-2024-01-08#attacks-total",
        capital: true,
      },
      tip: "With the word capital it may begin a sentence.",
    },
  ],
};
