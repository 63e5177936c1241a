import { expect, it } from "vitest";
import { createNotes } from "../../src/site/notes.ts";

it("a claim keeps its number, and only its first mention is the first", () => {
  const notes = createNotes(["a#one", "b#two"]);
  expect(notes.mention("b#two")).toEqual({ number: 2, first: true });
  expect(notes.mention("a#one")).toEqual({ number: 1, first: true });
  expect(notes.mention("b#two")).toEqual({ number: 2, first: false });
});

it("a claim that the page's list has not is an error, never a note without an entry", () => {
  expect(() => createNotes([]).mention("a#one")).toThrow("a#one is not among the claims of this page");
});
