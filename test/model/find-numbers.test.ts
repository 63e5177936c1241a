import { describe, expect, it } from "vitest";
import { findNumbers, numbersIn } from "../../src/model/find-numbers.ts";

it.each([
  ["14 times in Iraq and nine times in", [14, 9]],
  ["The US has 5,200 troops in Iraq", [5200]],
  ["by firing two dozen ballistic missiles", [24]],
  ["It was the 19th attack since October", [19]],
  ["killed a US contractor", [1]],
  ["No US personnel were killed", [0]],
  ["the last convoy of US troops", []],
  ["twenty-five hundred soldiers", [2500]],
  ["one hundred and twenty-one thousand six hundred and five", [121_605]],
  ["2.5 million of 3 million", [2_500_000, 3_000_000]],
  ["half a dozen, a dozen, a thousand", [6, 12, 1000]],
  ["2.5 percent", []],
  ["someone in the north", []],
])("the numbers in “%s” are %j", (text, numbers) => {
  expect([...numbersIn(text)]).toEqual(numbers);
});

describe("a number is found as it is written", () => {
  it.each([
    ["The US had two thousand\ntroops there.", ["words: two thousand"]],
    ["Twenty-two of 2,500", ["words: Twenty-two", "digits: 2,500"]],
    [
      "the twenty-first century, the third time, a twentieth",
      ["ordinal: twenty-first", "ordinal: third", "aside: a", "ordinal: twentieth"],
    ],
    ["hundreds of them, tens of thousands, dozens", []],
    ["several dozen, a few hundred", ["aside: dozen", "aside: a"]],
  ])("%s", (text, expected) => {
    expect(findNumbers(text).map(({ as, start, end }) => `${as}: ${text.slice(start, end)}`)).toEqual(expected);
  });
});
