import { expect, it } from "vitest";
import { kindOf } from "../../src/charts/kinds.ts";
import { panelSchema } from "../../src/charts/schemas.ts";

it.each(panelSchema.options.map(({ shape }) => shape.draws.value))("what a panel draws has a kind: %s", (draws) => {
  expect(kindOf({ draws }).draws).toBe(draws);
});

it("a kind that there is not is named", () => {
  expect(() => kindOf({ draws: "pies" })).toThrow('no kind.ts in a folder of src/charts/ draws "pies"');
});
