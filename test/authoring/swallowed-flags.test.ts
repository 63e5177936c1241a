import { describe, expect, it } from "vitest";
import { npmCommand } from "../../src/authoring/npm-command.ts";
import { meantFlags, swallowedFlags } from "../../src/authoring/swallowed-flags.ts";

describe("flags that npm has kept", () => {
  it("are found under npm's names for them, and only they", () => {
    const env = { npm_config_as_of: "2024", npm_config_yes: "true", npm_config_place: "", MEASURE: "x" };
    expect(swallowedFlags(["measure", "place", "as-of"], env)).toEqual({ "as-of": "2024" });
  });

  it.each([
    ["with the value in the environment", { measure: "x", place: "y" }, [], { measure: "x", place: "y" }, []],
    ["with the one value as a word", { measure: "true" }, ["x"], { measure: "x" }, []],
    ["with values that nobody can tell apart", { a: "true", b: "true" }, ["x", "y"], { a: "…", b: "…" }, []],
    ["of which one is a switch", { insert: "true" }, ["some words"], { insert: "" }, ["some words"]],
  ])("are given back %s", (_, swallowed, words, flags, left) => {
    expect(meantFlags(swallowed, words, ["insert"])).toEqual({ flags, words: left });
  });
});

describe("a command as it is typed", () => {
  it.each([
    ["My question", '"My question"'],
    ["it’s", '"it’s"'],
    ['the "count"', "'the \"count\"'"],
    ["what's $HOME", "'what'\\''s $HOME'"],
    ["a#b", '"a#b"'],
    ["2024-01-08", "2024-01-08"],
  ])("has %j as one word: %s", (value, quoted) => {
    expect(npmCommand("new", ["chart"], { title: value, insert: "" })).toBe(
      `npm run new chart -- --title ${quoted} --insert`,
    );
  });
});
