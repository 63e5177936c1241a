import { parseFragment, type Token } from "parse5";
import { expect, it } from "vitest";
import { embedSnippet } from "../../src/takeaway/embed-snippet.ts";

const page = {
  title: 'Troops & “levels” <a "b">',
  address: "https://example.org/embed/a/?b=1&c=2",
  height: 640,
  fitted: "calc(90px + 2*100cqw)",
};

const attributesOf = (node: object | undefined) =>
  Object.fromEntries(
    (node && "attrs" in node ? (node.attrs as Token.Attribute[]) : []).map(({ name, value }) => [name, value]),
  );

it("is one iframe whose title and address survive every character, in a box whose width its height follows", () => {
  const [box, ...others] = parseFragment(embedSnippet(page)).childNodes;
  const inside = box && "childNodes" in box ? box.childNodes : [];
  expect([others, inside.length]).toEqual([[], 1]);
  expect(attributesOf(box)).toEqual({ style: "container-type:inline-size" });
  expect(attributesOf(inside[0])).toEqual({
    src: page.address,
    title: page.title,
    width: "100%",
    height: "640",
    style: "display:block;height:calc(90px + 2*100cqw)",
    frameborder: "0",
    loading: "lazy",
  });
});

it("needs no script, and where a strict policy forbids its style has a height that is enough", () => {
  expect(embedSnippet(page)).not.toMatch(/<script|\son\w+=/);
  expect(embedSnippet(page)).toContain(` height="${String(page.height)}" `);
});
