import { describe, expect, it } from "vitest";
import { parseFragment } from "parse5";
import { attribute, readPage, tagged, wordsOf, type Element, type Node } from "./html.ts";
import { BASED, pagesOf, ROOT } from "./sites.ts";

/** Elements that a reader sees run on in a line; every other stands apart. */
const INLINE = new Set([
  "a",
  "abbr",
  "b",
  "cite",
  "code",
  "data",
  "em",
  "i",
  "q",
  "s",
  "small",
  "span",
  "strong",
  "sub",
]);
const ALSO_INLINE = new Set(["sup", "time", "tspan", "u", "label", "input", "button"]);
/** Read as a block, though it holds nothing. */
const UNSEEN = new Set(["style", "script", "template", "title", "desc", "meta", "link"]);

/** What stands between two blocks, or at an edge of an inline element, in a string of text. */
const BREAK = "\n";
const EDGE = "\u0000";

const isInline = ({ tagName }: Element) => INLINE.has(tagName) || ALSO_INLINE.has(tagName);

/** The text of a page as its HTML has it, white space run together, with marks where blocks and inline elements begin and end. */
function marked(node: Node): string {
  if ("value" in node) return node.value.replace(/[ \t\n\r\f]+/g, " ");
  if (!("childNodes" in node)) return "";
  if ("tagName" in node && UNSEEN.has(node.tagName)) return BREAK;
  if ("tagName" in node && node.tagName === "pre") return BREAK;
  const inside = node.childNodes.map(marked).join("");
  if (!("tagName" in node)) return inside;
  return isInline(node) ? EDGE + inside + EDGE : BREAK + inside + BREAK;
}

/** The same, block by block, as it is read. */
const linesOf = (node: Node) => marked(node).split(BREAK);

const FAULTS: Readonly<Record<string, RegExp>> = {
  "two words run into one where an element begins or ends": /[\p{L}\p{N}]\u0000+[\p{L}\p{N}]/u,
  "no space after a mark, where an element begins or ends": /[,;:.!?)][\u0000]+[\p{L}\p{N}(“]/u,
  "a space before a mark": / \u0000*[,;:!?)\]”’]|[^.] \u0000*\.(?!\u0000*[.\d])/u,
  "a space after an opening mark": /[([“]\u0000* /u,
  "two full stops": /[^.\u0000]\u0000*\.\u0000*\.(?!\u0000*\.)/u,
};

/** What is wrong with the spaces of a page's text, each with the words around it. */
function faultsIn(page: Node): string[] {
  return linesOf(page).flatMap((line) =>
    Object.entries(FAULTS).flatMap(([fault, form]) => {
      const at = form.exec(line)?.index;
      return at === undefined ? [] : [`${fault}: ${line.slice(Math.max(at - 20, 0), at + 20).replaceAll(EDGE, "|")}`];
    }),
  );
}

/** The links and quotations that begin or end with a space: it would be underlined, or stand inside the marks. */
function paddedIn(page: Node): string[] {
  return tagged(page, "a", "q", "data", "time").flatMap((element) => {
    const inside = marked(element).replaceAll(EDGE, "");
    const { parentNode } = element;
    const alone = parentNode && wordsOf(parentNode) === wordsOf(element);
    return !alone && /^ | $/.test(inside) ? [`${element.tagName}: ${JSON.stringify(inside)}`] : [];
  });
}

describe.each([
  ["at the root", ROOT],
  ["under a base path", BASED],
])("the text of every page, %s,", (_, site) => {
  const pages = pagesOf(site).map((page) => [page, readPage(site, page)] as const);
  const faults = (find: (page: Node) => string[]) =>
    pages.flatMap(([page, html]) => find(html).map((fault) => `/${page}: ${fault}`));

  it("runs no two words into one, and has no space before a comma or inside a bracket", () => {
    expect(faults(faultsIn)).toEqual([]);
  });

  it("has no link, quotation, figure or date that begins or ends with a space", () => {
    expect(faults(paddedIn)).toEqual([]);
  });

  it("names each entry of the menu by itself", () => {
    for (const [page, html] of pages.filter(([page]) => !page.startsWith("embed/"))) {
      const menu = tagged(html, "nav").filter((nav) => attribute(nav, "aria-label") === "Site");
      expect(menu.map(wordsOf), page).toEqual(["Explainers Charts Timeline Evidence About Search"]);
    }
  });
});

describe("a fault in the spaces of a page is noticed:", () => {
  const faults = (html: string) => faultsIn(parseFragment(html)).map((fault) => fault.split(":")[0]);

  it.each([
    ["<nav><a>Charts</a><a>Timeline</a></nav>", "two words run into one where an element begins or ends"],
    ["<p>more than <data>100</data>1 attacks</p>", "two words run into one where an element begins or ends"],
    ["<p>given on<time>8 January</time></p>", "two words run into one where an element begins or ends"],
    ["<p><a>Sources</a>,<a>names</a></p>", "no space after a mark, where an element begins or ends"],
    ["<p><b>How to read it.</b>One mark</p>", "no space after a mark, where an element begins or ends"],
    ["<p><time>8 January 2024</time> , since</p>", "a space before a mark"],
    ["<p><a>the claim</a>\n  .</p>", "a space before a mark"],
    ["<p><b>found </b>: it stands</p>", "a space before a mark"],
    ["<p>(<a>schema</a> )</p>", "a space before a mark"],
    ["<p>JSON (\n<a>schema</a>)</p>", "a space after an opening mark"],
    ["<p>JSON (<a> schema</a>)</p>", "a space after an opening mark"],
    ["<p><a>Core source</a>.. Found.</p>", "two full stops"],
    ["<p><a>Core source.</a>.</p>", "two full stops"],
  ])("%j", (html, fault) => {
    expect(faults(html)).toEqual([fault]);
  });

  it.each([
    "<ul><li>Charts</li><li>Timeline</li></ul>",
    "<p>more than <a><data>100</data></a><a>[1]</a> attacks, 4.5<br>of them</p>",
    "<p>“the brink ... of war” (<a>Rudaw</a>); 2,500 <i>troops</i>.</p>",
    "<style>a , b { c : d }</style>",
  ])("%j is right", (html) => {
    expect(faults(html)).toEqual([]);
  });

  it("a link that ends with a space", () => {
    expect(paddedIn(parseFragment("<p><a>All claims </a>and more</p>"))).toEqual(['a: "All claims "']);
    expect(paddedIn(parseFragment("<p><q>\n  the words\n</q> (Rudaw)</p>"))).toHaveLength(1);
    expect(paddedIn(parseFragment("<p> <a>All claims</a> <q>words</q></p>"))).toEqual([]);
  });
});
