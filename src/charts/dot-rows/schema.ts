import { z } from "zod";
import { slug } from "../../model/claim.ts";
import { label, type PanelSchema } from "../panel-schema.ts";

const schema = z.strictObject({
  draws: z.literal("question").describe("Numbers that compete: a row for every figure of a difference."),
  label,
  difference: slug.describe("The difference's id in content/differences.yaml: every figure among its sides is drawn."),
});
export type DotRowsData = z.infer<typeof schema>;

/** Numbers that compete for one question: every figure of a difference, the least first. */
export const dotRows = {
  schema,
  choose(panel, { figures, differences }) {
    const difference = differences.find(({ id }) => id === panel.difference);
    const sides = difference?.sides.flat() ?? [];
    const numbers = figures.filter((claim) => sides.includes(claim));
    const inOrder = numbers.toSorted((a, b) => a.data.value - b.data.value);
    return { figures: inOrder, ceilings: [], events: [], gap: difference?.gap };
  },
  shortages({ difference }, { figures: { length } }) {
    if (length > 1) return [];
    const message = `the difference "${difference}" has ${length === 0 ? "no figure" : "one figure"} to draw`;
    const hint = "A row of numbers needs two claims of kind figure or more.";
    return [{ key: "difference", message, hint, difference }];
  },
} satisfies PanelSchema<DotRowsData>;
