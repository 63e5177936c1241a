import { expect, it } from "vitest";
import { labelledRow } from "../../../src/charts/draw/labelled-row.ts";
import { boxOf } from "../../../src/charts/draw/text-box.ts";

it("a label over its mark stands nearer to it than to the row above", () => {
  const span = { left: 160, right: 170, min: 10, max: 330 };
  const beside = labelledRow("Short", true, span, 0);
  const over = labelledRow("A label that is too long for either side", true, span, beside.height);
  const [label] = over.texts.map(boxOf);
  expect(label?.bottom).toBeLessThan(over.y + 4);
  expect((label?.top ?? NaN) - beside.y).toBeGreaterThan(over.y - (label?.bottom ?? NaN) + 8);
});
