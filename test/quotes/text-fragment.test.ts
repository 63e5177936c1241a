import { expect, it } from "vitest";
import { passageUrl } from "../../src/quotes/text-fragment.ts";

it("an address of the very words escapes what a text directive would misread", () => {
  expect(passageUrl("https://example.org/a#top", "anti-jihadi, “2,500” & more")).toBe(
    "https://example.org/a#:~:text=anti%2Djihadi%2C%20%E2%80%9C2%2C500%E2%80%9D%20%26%20more",
  );
});
