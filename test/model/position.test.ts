import { expect, it } from "vitest";
import { positionsIn } from "../../src/model/position.ts";

it("an offset stands in the line that it belongs to, both counted from 1", () => {
  const text = "ab\n\ncd";
  const positionOf = positionsIn(text);
  const positions = [...text, ""].map((_, offset) => positionOf(offset));
  expect(positions.map(({ line, column }) => `${String(line)}:${String(column)}`)).toEqual([
    "1:1",
    "1:2",
    "1:3",
    "2:1",
    "3:1",
    "3:2",
    "3:3",
  ]);
});

it("an empty text has one position", () => {
  expect(positionsIn("")(0)).toEqual({ line: 1, column: 1 });
});
