import { mdxToMdast, type MdastNode } from "satteri";
import { expect, it } from "vitest";
import { checkNodes } from "../../../src/check/check-explainer.ts";
import { parseMdxFile } from "../../../src/content/mdx/mdx-file.ts";

/** The rules that a tree breaks, whatever the parser would have said of its text. */
function broken(tree: MdastNode): string[] {
  return checkNodes({ ...parseMdxFile("page.mdx", "---\n{}\n---\n"), tree }).map(({ rule }) => rule);
}

it("what an explainer may hold is not refused", () => {
  const text = `## A heading

Plain, *stressed*, **strong** and \`code\`, [a link](/sources/), [another][it],
a sentence.<Cite claim="x#y" />

> A quotation.

1. One
2. Two

---

| A | B |
| - | - |
| 1 | 2 |

[it]: /sources/
`;
  expect(broken(mdxToMdast(text))).toEqual([]);
});

it("a kind of node that nobody has thought of is refused, and as code where MDX would run it", () => {
  const holding = (type: string) => ({ type: "root", children: [{ type, value: "x" }] }) as unknown as MdastNode;
  expect(broken(holding("math"))).toEqual(["plain-markdown"]);
  expect(broken(holding("containerDirective"))).toEqual(["plain-markdown"]);
  expect(broken(holding("mdxSomethingNew"))).toEqual(["no-code"]);
});

it("an attribute that is no plain text is code, whatever its tag", () => {
  expect(broken(mdxToMdast("Here: <Fig claim={x} />."))).toContain("no-code");
  expect(broken(mdxToMdast("Here: <Fig {...x} />."))).toContain("no-code");
  expect(broken(mdxToMdast('Here: <Fig claim="x#y" capital />.'))).toEqual([]);
});
