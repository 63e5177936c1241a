import { expect, it } from "vitest";
import { finder } from "../../../src/site/search/finder.ts";

const NAMES = [
  { name: "Mustafa al-Kadhimi", others: ["Mustafa al-Kazemi", "al-Kazemi"] },
  { name: "Popular Mobilization Forces", others: ["Hashd al-Shaabi", "PMU"] },
];
const TEXTS = [
  ["Mustafa al-Kadhimi", "prime minister"],
  ["A visit", "Mustafa al-Kadhimi met the leader in Tehran, with 2,500 troops in Iraq"],
  ["Forces", "forces that are popular, and a mobilization"],
  ["Another visit", "Ali Shamkhani in Tehran, and 500 men"],
  ["Kata'ib", "Résumé"],
] as const;
const all = TEXTS.map(([title, text], id) => ({ id, title, text, weight: 1 }));
const find = (query: string) => finder(all, NAMES)(query).map(({ id }) => id);

it("finds a name by another spelling, whole or begun, and what has the name besides", () => {
  expect(find("Kazemi")).toEqual([0, 1]);
  expect(find("kaz")).toEqual([0, 1]);
  expect(find("al-kazemi tehran")).toEqual([1]);
  expect(find("Hashd")).toEqual([2]);
  expect(find("PMU")).toEqual([2]);
});

it("takes a number as one word, and no apostrophe, capital or accent into account", () => {
  expect(find("2500")).toEqual([1]);
  expect(find("2,500")).toEqual([1]);
  expect(find("kataib")).toEqual([4]);
  expect(find("RESUME")).toEqual([4]);
});

it("finds what has all the words, and only where nothing has, what has some", () => {
  expect(find("visit Shamkhani")).toEqual([3]);
  expect(find("Shamkhani minister").toSorted()).toEqual([0, 3]);
  expect(find("nothing")).toEqual([]);
  expect(find("the of")).toEqual([]);
});

it("says which words were met, so that they can be marked", () => {
  expect([...(finder(all, NAMES)("Kazemi")[0]?.met ?? [])].toSorted()).toEqual(["kadhimi", "mustafa"]);
});
