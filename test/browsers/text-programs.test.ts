import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import {
  attribute,
  around,
  elements,
  fileOf,
  readPage,
  tagged,
  textOf,
  type Element,
  type Node,
} from "../pages/html.ts";
import { explainersOf } from "../pages/sites.ts";
import { SITE } from "./kinds.ts";

/** Programs that make text of a page, without its style. Lines are as long as they can be, so that no word is broken. */
const PROGRAMS = {
  w3m: ["-dump", "-cols", "10000", "-T", "text/html"],
  pandoc: ["-f", "html", "-t", "plain", "--wrap=none", "--columns=10000"],
} as const;

const PAGES = ["", "charts/troop-levels/", "timeline/", "differences/", "about/", ...explainersOf(SITE)];

/** Words and numbers; a raised number is one with what it is raised from. */
const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The pieces of text of a page, as its markup has them apart. */
function* piecesOf(node: Node): Generator<string> {
  if ("value" in node) yield node.value;
  if ("childNodes" in node) for (const child of node.childNodes) yield* piecesOf(child);
}

/** Every word of a page, in its text or in what stands for a part of it. */
function vocabularyOf(page: Node): Set<string> {
  const named = [...elements(page)].flatMap((element) => attribute(element, "aria-label") ?? []);
  return new Set([...piecesOf(page), ...named].flatMap(wordsIn));
}

/** A figure in a sentence with the words before it: enough to find it again. */
function figuresIn(page: Node): string[] {
  return tagged(page, "data").flatMap((figure: Element) => {
    const block = around(figure, ({ tagName }) => ["p", "li", "blockquote"].includes(tagName));
    const pieces = block ? [...piecesOf(block)] : [];
    const before = pieces[pieces.indexOf(textOf(figure)) - 1]?.replace(/\s+/g, " ").slice(-20) ?? "";
    return wordsIn(before).length > 1 ? `${before}${textOf(figure)}` : [];
  });
}

const texts = new Map<string, string>();

/** A page as the program gives it, made once. */
function asText(name: keyof typeof PROGRAMS, path: string): string {
  const file = `${SITE.folder}/${fileOf(path)}`;
  const text =
    texts.get(name + file) ?? execFileSync(name, [...PROGRAMS[name], file], { encoding: "utf8", maxBuffer: 2 ** 26 });
  texts.set(name + file, text);
  return text;
}

describe.each(Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[])("in the plain text of %s", (program) => {
  it.each(PAGES)("/%s glues no two words: links of the menu, labels of charts, cells, notes", (path) => {
    const known = vocabularyOf(readPage(SITE, path));
    // The program's own numbers of a list are not the page's.
    const words = wordsIn(asText(program, path).replaceAll(/^\s*\d+\.(?=\s)/gm, ""));
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => !known.has(word))).toEqual([]);
  });

  it("a figure has a space or a bracket between itself and the number of its note", () => {
    let found = 0;
    for (const path of explainersOf(SITE)) {
      const text = asText(program, path).replace(/\s+/g, " ");
      for (const figure of figuresIn(readPage(SITE, path))) {
        const at = text.indexOf(figure);
        expect(at, `“${figure}” is not in the text`).toBeGreaterThanOrEqual(0);
        expect(text.slice(at, at + figure.length + 1)).toMatch(/[\s[\])”’.,;:?!]$/);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(50);
  });
});
