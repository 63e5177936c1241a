import { describe, expect, it } from "vitest";
import { appendEntry } from "../../src/authoring/append-entry.ts";

const DATA = { label: "Soldiers counted", claim: "a#b", also: ["c#d"] };
const ENTRY = "count:\n  label: Soldiers counted\n  claim: a#b\n  also:\n    - c#d\n";

describe("an entry more", () => {
  it.each([
    ["an empty file", ""],
    ["a file of comments", "# Events.\n"],
    ["odd spaces, comments and a list in brackets", "# E\none:   {label: x,   also: [a,b]}\n\n# The end.\n"],
  ])("comes after %s, every other byte as it was", (_, text) => {
    expect(appendEntry(text, "count", DATA)).toBe(text + ENTRY);
  });

  it("takes the place of the braces of a file that says that it has none", () => {
    expect(appendEntry("# Events.\n{}\n", "count", DATA)).toBe(`# Events.\n${ENTRY}`);
  });

  it("begins a line of its own, and ends lines as the file does", () => {
    expect(appendEntry("one:\n  label: x", "count", DATA)).toBe(`one:\n  label: x\n${ENTRY}`);
    expect(appendEntry("one:\r\n  label: x\r\n", "count", { a: 1 })).toBe("one:\r\n  label: x\r\ncount:\r\n  a: 1\r\n");
  });

  it.each([
    ["has the key", "count:\n  label: x\n"],
    ["is a list", "- a\n"],
    ["is in braces", "{ one: { label: x } }\n"],
    ["is no YAML", "one: two: three\n"],
    ["ends in a mark", "one: x\n...\n"],
  ])("is refused by a file that %s", (_, text) => {
    expect(appendEntry(text, "count", DATA)).toBeUndefined();
  });

  it("stands behind an open block, which ends before it", () => {
    const text = "one:\n  text: |\n    and so on\n  other: |\n";
    expect(appendEntry(text, "count", DATA)).toBe(text + ENTRY);
  });
});
