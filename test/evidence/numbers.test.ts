import { expect, it } from "vitest";
import { numbersIn } from "../../src/evidence/numbers.ts";

it.each([
  ["14 times in Iraq and nine times in", [14, 9]],
  ["The US has 5,200 troops in Iraq", [5200]],
  ["by firing two dozen ballistic missiles", [2, 24]],
  ["It was the 19th attack since October", [19]],
  ["killed a US contractor", [1]],
  ["No US personnel were killed", [0]],
  ["the last convoy of US troops", []],
])("the numbers in “%s” are %j", (text, numbers) => {
  expect([...numbersIn(text)]).toEqual(numbers);
});
