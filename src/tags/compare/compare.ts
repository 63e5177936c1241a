import { type TagDefinition } from "../tag-definition.ts";

export const compare: TagDefinition = {
  name: "Compare",
  does: "Sets two sources side by side, row by row.",
  props: {
    left: {
      holds: "source",
    },
    right: {
      holds: "source",
    },
  },
  required: ["left", "right"],
  wraps: true,
  block: true,
  examples: [
    {
      props: {
        left: "rudaw-2020-03-08",
        right: "tehran-times-2020-03-08",
      },
      rows: [
        {
          topic: "Why he came",
          left: "rudaw-2020-03-08#visit-purpose",
          right: "tehran-times-2020-03-08#visit-purpose",
        },
        {
          topic: "US troops in Iraq",
          left: "rudaw-2020-03-08#troops-iraq",
        },
      ],
      tip: "Each row on a line of its own, with a topic and one claim or more on either side; a side that is left out says that the article has nothing on it, so make sure of that.",
    },
  ],
};
