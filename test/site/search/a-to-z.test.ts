import { expect, it } from "vitest";
import { byLetter, listed } from "../../../src/site/search/a-to-z.ts";
import type { Entry } from "../../../src/site/search/entries.ts";

const entry = (kind: Entry["kind"], title: string, also: readonly string[] = []): Entry => {
  return { kind, title, path: "/", beside: "", also };
};
const ENTRIES = [
  entry("person", "Mustafa al-Kadhimi", ["Mustafa al-Kazemi"]),
  entry("group", "the coalition"),
  entry("group", "Islamic State", ["Daesh"]),
  entry("source", "The Hill: “A title”"),
  entry("chart", "98 of 164"),
  entry("event", "A strike"),
  entry("claim", "There were some."),
];

it("has a person under the last name, each name under every spelling, and no article counts", () => {
  const letters = [...byLetter(ENTRIES)].map(([letter, lines]) => [
    letter,
    ...lines.map(({ entry, see }) => see ?? entry.title),
  ]);
  expect(letters).toEqual([
    ["0–9", "98 of 164"],
    ["C", "the coalition"],
    ["D", "Daesh"],
    ["H", "The Hill: “A title”"],
    ["I", "Islamic State"],
    ["K", "Mustafa al-Kadhimi", "Mustafa al-Kazemi"],
  ]);
});

it("has everything once, by its letter or in a list of its kind", () => {
  const lists = listed(ENTRIES).flatMap(([, entries]) => entries);
  const letters = [...byLetter(ENTRIES).values()].flat().filter(({ see }) => see === undefined);
  expect(new Set([...lists, ...letters.map(({ entry }) => entry)])).toEqual(new Set(ENTRIES));
  expect(lists.length + letters.length).toBe(ENTRIES.length);
});
