import { didYouMean } from "../../../content/did-you-mean.ts";
import { shortOutlet } from "../../../model/source.ts";
import type { Rule } from "../../rule.ts";

/** An outlet that is described is one that some source is of. */
export const unknownOutlet: Rule = {
  id: "unknown-outlet",
  site: ({ sources, lists: { outlets }, unreadable }) => {
    if (unreadable.size > 0) return [];
    const known = new Set([...sources.values()].map(({ data }) => shortOutlet(data.outlet)));
    return Object.keys(outlets.data)
      .filter((name) => !known.has(name))
      .map((name) => ({
        file: outlets.yaml.file,
        ...outlets.yaml.positionOfKey([name]),
        message: `no source is of the outlet "${name}"`,
        hint: didYouMean(name, known) ?? "Write it as `outlet` of a source has it.",
      }));
  },
};
