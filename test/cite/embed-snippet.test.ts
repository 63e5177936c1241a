import { parseFragment } from "parse5";
import { expect, it } from "vitest";
import { embedSnippet } from "../../src/cite/embed-snippet.ts";

const page = { title: 'Troops & “levels” <a "b">', address: "https://example.org/embed/a/?b=1&c=2", height: 640 };

it("is one iframe whose title and address survive every character", () => {
  const { childNodes } = parseFragment(embedSnippet(page));
  expect(childNodes).toHaveLength(1);
  const attributes = childNodes.flatMap((node) => ("attrs" in node ? node.attrs : []));
  expect(Object.fromEntries(attributes.map(({ name, value }) => [name, value]))).toEqual({
    src: page.address,
    title: page.title,
    width: "100%",
    height: "640",
    frameborder: "0",
    loading: "lazy",
  });
});

it("needs nothing that a strict policy of the page around it forbids", () => {
  expect(embedSnippet(page)).not.toMatch(/<script|\sstyle=|\son\w+=/);
});
