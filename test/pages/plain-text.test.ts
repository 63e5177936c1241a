import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { readPage, tagged, wordsOf } from "./html.ts";
import { gluedWords, labelsIn, plainLines } from "./plain-text.ts";
import { explainersOf, pagesOf, ROOT } from "./sites.ts";

describe("a page without style", () => {
  it("breaks its lines at blocks alone, and leaves out what is no text", () => {
    const page = parse("<title>no</title><style>no</style><p>One <b>two</b>\n three<p>four<ul><li>five<li>six</ul>");
    expect(plainLines(page)).toEqual(["One two three", "four", "five", "six"]);
  });

  it.each([
    ["links of a menu", "<nav><a>Explainers</a><a>Charts</a></nav>", ["Explainers|Charts"]],
    ["labels of a drawing", "<svg><text>2014</text><text>2015</text></svg>", ["2014|2015"]],
    ["cells of a table", "<table><tr><td>192,000</td><td>BBC</td></tr></table>", ["192,000|BBC"]],
    ["a figure and the number of its note", "<p><a>more than 100</a><sup>1</sup> attacks", ["more than 100|1"]],
    ["a number and its note", "<p>100<a>[1]</a><span>VOA</span>", ["[1]|VOA"]],
    ["two sentences", "<p><i>One.</i><b>Two.</b>", ["One.|Two."]],
    ["nothing, for there are spaces", "<p><a>One</a> <a>two</a>\n<a>three</a><a>[3]</a>, <q>four</q>.", []],
    ["nothing, for blocks lie between", "<ul><li>One</li><li>two</li></ul><p>three</p>four", []],
  ])("finds what is glued: %s", (_, html, glued) => {
    expect(gluedWords(parse(html))).toEqual(glued);
  });
});

it.each(pagesOf(ROOT))("/%s glues no two words where there is no style", (path) => {
  expect(gluedWords(readPage(ROOT, path))).toEqual([]);
});

it.each(explainersOf(ROOT))("/%s reads as prose in a text browser: every figure, then its note in brackets", (path) => {
  const page = readPage(ROOT, path);
  const lines = plainLines(page).join("\n");
  for (const data of tagged(page, "data")) expect(lines).toMatch(new RegExp(`${wordsOf(data)}\\[\\d+\\]`));
  expect(lines).not.toMatch(/\[\d+\][\p{L}\p{N}]/u);
  for (const label of labelsIn(page)) expect(` ${lines} `).toMatch(new RegExp(`\\s${RegExp.escape(label)}\\s`));
});
