import { expect, it } from "vitest";
import { passageUrl } from "../../src/quotes/text-fragment.ts";

it("an address of the very words escapes what a text directive would misread", () => {
  expect(passageUrl("https://example.org/a#top", "anti-jihadi, “2,500” & more")).toBe(
    "https://example.org/a#:~:text=anti%2Djihadi%2C%20%E2%80%9C2%2C500%E2%80%9D%20%26%20more",
  );
});

it("a long quotation is looked for by its first five and its last three words, a short one by all of them", () => {
  expect(passageUrl("https://example.org/a", "one two three four five six seven eight nine")).toBe(
    "https://example.org/a#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine",
  );
  expect(passageUrl("https://example.org/a", "one two three four five six seven eight")).toBe(
    "https://example.org/a#:~:text=one%20two%20three%20four%20five%20six%20seven%20eight",
  );
});
