import type { Rule } from "../../rule.ts";
import { valueAt } from "../../../content/yaml/value-position.ts";

/** A claim stands on one side of a difference. */
export const differenceSides: Rule = {
  id: "difference-sides",
  site: ({ lists: { differences } }) =>
    Object.entries(differences.data).flatMap(([id, { sides }]) => {
      const names = sides.flatMap((side, i) => side.map((name, j) => ({ name, path: [id, "sides", i, j] })));
      return names
        .filter(({ name }, i) => names.findIndex((other) => other.name === name) < i)
        .map(({ name, path }) => ({
          ...valueAt(differences.yaml, path),
          message: `${name} stands twice in this difference`,
          hint: "A claim has one side.",
        }));
    }),
};
