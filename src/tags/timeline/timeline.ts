import { type TagDefinition } from "../tag-definition.ts";

export const timeline: TagDefinition = {
  name: "Timeline",
  does: "Draws and lists the events of some days, from content/events.yaml.",
  props: {
    from: {
      holds: "date",
    },
    to: {
      holds: "date",
    },
  },
  required: ["from", "to"],
  wraps: false,
  block: true,
  restsOn: (value) => ({ timelines: [`${value("from").join("")}/${value("to").join("")}`] }),
  examples: [
    {
      props: {
        from: "2019-12-27",
        to: "2020-01-08",
      },
      tip: "The events stand in content/events.yaml; `npm run new event` adds one.",
    },
  ],
};
