import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { markdownToMdast, type MdastNode } from "satteri";
import { describe, expect, it } from "vitest";
import { textOf as textOfNode, walk } from "../../src/content/mdx/walk.ts";
import { around, attribute, isPrinted, readPage, tagged, wordsOf, type Element, type Node } from "./html.ts";
import { BASED, explainersOf, filesOf, ROOT } from "./sites.ts";

const fileOf = (path: string) => path.replace(/\/$/, ".md");
const sourceOf = (path: string, { folder } = ROOT) => readFileSync(join(folder, fileOf(path)), "utf8");
const read = (path: string) => markdownToMdast(sourceOf(path));
const nodesOf = (tree: MdastNode) => [...walk(tree)].map(([node]) => node);

/** Words run together as they are read; a date stands in a page with spaces that do not break. */
const plain = (words: string) => words.replace(/\s+/g, " ").trim();

/** The note of each number, as plain words. */
const notesOf = (tree: MdastNode) =>
  new Map(
    nodesOf(tree).flatMap((node) => (node.type === "footnoteDefinition" ? [[node.identifier, node] as const] : [])),
  );

/** Every figure of the text with its note: the words that stand right before a note’s mark. */
function figuresOf(tree: MdastNode): { readonly words: string; readonly note: string }[] {
  return nodesOf(tree).flatMap((node) => {
    const children = "children" in node ? (node.children as readonly MdastNode[]) : [];
    return children.flatMap((child, i) => {
      const before = children[i - 1];
      return child.type === "footnoteReference" && before
        ? [{ words: textOfNode(before), note: child.identifier }]
        : [];
    });
  });
}

const ownFigures = (page: Node) => tagged(page, "data").filter((figure) => !around(figure, isPrinted));
const claimOf = (figure: Element) => attribute(figure, "data-claim") ?? "";

describe.each(explainersOf(ROOT))("the Markdown of /%s", (path) => {
  const page = readPage(ROOT, path);
  const tree = read(path);

  it("has every figure of the page with its hedge, and the note that leads to its claim", () => {
    const notes = notesOf(tree);
    const figures = figuresOf(tree);
    for (const figure of ownFigures(page)) {
      const link = `claims/${claimOf(figure).replace("#", "/")}/`;
      const found = figures.some(({ words, note }) => {
        const leads = nodesOf(notes.get(note) as MdastNode).some(
          (node) => node.type === "link" && node.url.includes(link),
        );
        return leads && plain(words).endsWith(plain(wordsOf(figure)));
      });
      expect(found, `${wordsOf(figure)} (${claimOf(figure)})`).toBe(true);
    }
  });

  it("has as many notes as the page has, each with the words of the source and a link to them", () => {
    const notes = [...notesOf(tree).values()];
    const entries = tagged(page, "li").flatMap((entry) => {
      const [number, words] = [tagged(entry, "a")[0], tagged(entry, "q")[0]];
      return attribute(entry, "id")?.startsWith("claim-") && number && words
        ? [[Number(wordsOf(number)), words] as const]
        : [];
    });
    const inOrder = entries.toSorted(([a], [b]) => a - b).map(([, words]) => words);
    expect(notes.length).toBe(inOrder.length);
    for (const [i, note] of notes.entries()) {
      const text = textOfNode(note).replace(/[“”‘’"']/g, "");
      expect(text).toContain(wordsOf(inOrder[i] as Element).replace(/[“”‘’"']/g, ""));
      expect(nodesOf(note).filter((node) => node.type === "link" && node.url.includes("#:~:text=")).length).toBe(1);
    }
  });

  it("has the headings of the page in order, its links and its tables", () => {
    const printed = (level: number) =>
      tagged(page, `h${String(level)}`)
        .map(wordsOf)
        .map(plain);
    const headings = nodesOf(tree).flatMap((node) =>
      node.type === "heading" ? [{ level: node.depth, words: plain(textOfNode(node)) }] : [],
    );
    for (const level of [1, 2]) {
      const expected = printed(level).filter((words) => words !== "On this page");
      expect(headings.filter((heading) => heading.level === level).map(({ words }) => words)).toEqual(expected);
    }
    const rows = nodesOf(tree).filter(({ type }) => type === "tableRow").length;
    expect(rows).toBe(tagged(page, "tr").length);
  });

  it("says every paragraph of the page's own text, to the letter", () => {
    const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, "");
    const printed = letters(
      nodesOf(tree)
        .filter(({ type }) => type === "text")
        .map(textOfNode)
        .join(""),
    );
    const isApart = (element: Element) => isPrinted(element) || ["nav", "details", "footer"].includes(element.tagName);
    const own = tagged(page, "p").filter((each) => !attribute(each, "class") && !around(each, isApart));
    expect(own.length).toBeGreaterThan(9);
    // A note's number stands in brackets on the page, and as a mark in the Markdown.
    for (const paragraph of own) expect(printed).toContain(letters(wordsOf(paragraph).replace(/\[\d+\]/g, "")));
  });

  it("leads to files that are there", () => {
    const links = nodesOf(tree).flatMap((node) => (node.type === "link" || node.type === "image" ? [node.url] : []));
    const inside = links.filter((url) => !/^[a-z]+:/.test(url));
    expect(inside.length).toBeGreaterThan(20);
    for (const url of inside) {
      const file = join(ROOT.folder, dirname(fileOf(path)), url.replace(/#.*/, ""));
      expect(existsSync(file), url).toBe(true);
    }
  });

  it("has no tag and nothing of MDX left", () => {
    expect(nodesOf(tree).filter(({ type }) => type === "html" || type === "code")).toEqual([]);
    expect(sourceOf(path)).not.toMatch(/<[A-Z]\w+|undefined|\[\^0\]/);
  });

  it("names whole addresses where the site's own is known", () => {
    const links = nodesOf(markdownToMdast(sourceOf(path, BASED))).flatMap((node) =>
      node.type === "link" ? [node.url] : [],
    );
    expect(links.filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
    expect(links).toContain(`https://example.org/some/repo/${path}`);
  });
});

it("/llms.txt names the site, then every explainer as Markdown and every chart as CSV", () => {
  const text = readFileSync(join(ROOT.folder, "llms.txt"), "utf8");
  const [first, second] = (markdownToMdast(text) as { children: MdastNode[] }).children;
  expect(first).toMatchObject({ type: "heading", depth: 1 });
  expect(second).toMatchObject({ type: "blockquote" });
  const links = nodesOf(markdownToMdast(text)).flatMap((node) => (node.type === "link" ? [node.url] : []));
  const files = filesOf(ROOT);
  expect(links).toEqual(
    expect.arrayContaining(files.filter((file) => /^explainers\/[\w-]+\.md$|^charts\/.*\.csv$/.test(file))),
  );
  for (const link of links) expect(files, link).toContain(link);
});
