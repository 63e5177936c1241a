import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import jsqr from "jsqr";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/types/src/display/api.d.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printPdfs, type Printed } from "../../src/build/pdf/print-pdfs.ts";
import { readSite } from "../../src/content/read-site.ts";
import { recordedVersion } from "../../src/content/record.ts";
import { attribute, readPage, tagged, wordsOf } from "../pages/html.ts";
import { lettersOf, pdfLetters } from "../pages/pdf-letters.ts";
import { BASED, ROOT, type Site } from "../pages/sites.ts";

const content = readSite(".");
const slugs = [...content.explainers.keys()].sort();
const HOME = "https://example.org/some/repo";
const DOCUMENTS = slugs.flatMap((slug) => [
  { slug, file: `explainers/${slug}.pdf`, page: `explainers/${slug}/`, sheets: 7 },
  { slug, file: `explainers/${slug}-brief.pdf`, page: `explainers/${slug}/brief/`, sheets: 2 },
]);

/** Copies, for other tests count the files of the built sites. */
const copies = mkdtempSync(join(tmpdir(), "pdf-"));
const copyOf = (site: Site) => {
  const copy = join(copies, site === BASED ? "based" : "root");
  cpSync(join(site.folder, "explainers"), join(copy, "explainers"), { recursive: true });
  return copy;
};
const based = copyOf(BASED);
afterAll(() => {
  rmSync(copies, { recursive: true, force: true });
});

/** Of the site that knows its address. */
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(based, file)));
const open = (file: string): Promise<PDFDocumentProxy> => getDocument({ data: bytesOf(file), verbosity: 0 }).promise;

async function pagesOf(pdf: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
}

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

/** A tag and all that are in it. */
const withTags = (tag: Tag): Tag[] => [tag, ...(tag.children ?? []).flatMap(withTags)];

/** What a phone reads from a sheet. */
async function scan(page: PDFPageProxy): Promise<string | undefined> {
  const viewport = page.getViewport({ scale: 2 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const canvas = createCanvas(width, height);
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
  return jsqr(data, width, height)?.data;
}

let first: Printed;
let before: Map<string, Buffer>;
beforeAll(async () => {
  rmSync(".build/pdf", { recursive: true, force: true });
  first = await printPdfs(based);
  before = new Map(first.files.map((file) => [file, readFileSync(join(based, file))]));
}, 300_000);

it("makes a PDF of every explainer and of its brief", () => {
  expect(first).toEqual({ files: DOCUMENTS.map(({ file }) => file), made: DOCUMENTS.length });
});

it("makes again only what changed, and gives the same bytes for the same page", async () => {
  const kept = readdirSync(".build/pdf");
  expect(kept).toHaveLength(DOCUMENTS.length);
  for (const file of kept.slice(0, 3)) rmSync(join(".build/pdf", file));
  expect((await printPdfs(based)).made).toBe(3);
  for (const [file, bytes] of before) expect(readFileSync(join(based, file)).equals(bytes), file).toBe(true);
}, 120_000);

describe.each(DOCUMENTS)("$file", ({ slug, file, page, sheets }) => {
  const html = readPage(BASED, page);
  const version = recordedVersion(`explainers/${slug}`, content)?.code ?? "";

  it(`has at most ${String(sheets)} sheets, and says on each whose it is, of which day, version and number`, async () => {
    const all = await pagesOf(await open(file));
    expect(all.length).toBeLessThanOrEqual(sheets);
    for (const [i, each] of all.entries()) {
      const { items } = await each.getTextContent();
      const words = lettersOf(items.map((item) => ("str" in item ? item.str : "")).join(""));
      const title = content.explainers.get(slug)?.data?.title ?? "";
      const foot = `${title}: evidence to 13 March 2026 ${HOME}/explainers/${slug}/ · Version ${version}`;
      expect(words).toContain(lettersOf(foot));
      expect(words).toContain(lettersOf(`${String(i + 1)} of ${String(all.length)}`));
    }
  });

  it("has title, answer and the first drawing on its first sheet", async () => {
    const [sheet] = await pagesOf(await open(file));
    const { items } = (await sheet?.getTextContent()) ?? { items: [] };
    const letters = lettersOf(items.map((item) => ("str" in item ? item.str : "")).join(""));
    const labels = tagged(tagged(html, "svg")[1] ?? html, "text").map((text) => lettersOf(wordsOf(text)));
    expect(letters).toContain(lettersOf(wordsOf(tagged(html, "h1")[0] ?? html)));
    expect(letters).toContain(labels.join(""));
  });

  it("has its title, its language, tags, an outline, and words for its drawing", async () => {
    const pdf = await open(file);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: wordsOf(tagged(html, "title")[0] ?? html), Language: "en" });
    const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
    expect(marks?.get("Marked")).toBe(true);
    const trees = await Promise.all((await pagesOf(pdf)).map((each) => each.getStructTree() as Promise<Tag | null>));
    const tags = trees.flatMap((tree) => (tree ? withTags(tree) : []));
    expect(new Set(tags.map(({ role }) => role))).toEqual(expect.objectContaining(new Set(["H1", "H2", "P"])));
    const [drawn] = tagged(html, "desc").map(wordsOf);
    expect(tags.some(({ alt }) => alt?.includes(drawn?.slice(0, 60) ?? "?"))).toBe(true);
    const outline = (await pdf.getOutline()).flatMap((entry) => [entry, ...entry.items]).map(({ title }) => title);
    expect(outline.map(lettersOf)).toEqual(expect.arrayContaining([lettersOf(wordsOf(tagged(html, "h1")[0] ?? html))]));
  });

  it("leads to the addresses of the site and of its sources, and to no other", async () => {
    const links = (await Promise.all((await pagesOf(await open(file))).map((each) => each.getAnnotations())))
      .flat()
      .flatMap(({ url }: { url?: string }) => (url === undefined ? [] : [url]));
    const outside = links.filter((url) => !url.startsWith(`${HOME}/`));
    const sources = new Set([...content.sources.values()].map(({ data }) => new URL(data.url).origin));
    expect(links.length).toBeGreaterThan(outside.length);
    expect(outside.filter((url) => !sources.has(new URL(url).origin))).toEqual([]);
  });

  it("has a code that leads to the page of its version", async () => {
    const [sheet] = await pagesOf(await open(file));
    expect(sheet && (await scan(sheet))).toBe(`${HOME}/v/${version}/`);
  });

  it("prints every entry of its lists", async () => {
    const letters = await pdfLetters(bytesOf(file));
    const entries = tagged(html, "li").filter((entry) => attribute(entry, "id")?.startsWith("claim-"));
    const own = entries.map((entry) => lettersOf(wordsOf(tagged(entry, "q")[0] ?? entry)));
    expect(own.filter((words) => !letters.includes(words))).toEqual([]);
  });
});

it("names no address, has no code and leads nowhere within a site that was not told its address", async () => {
  const root = copyOf(ROOT);
  await printPdfs(root);
  const data = new Uint8Array(readFileSync(join(root, "explainers/us-troops-in-iraq-brief.pdf")));
  const [sheet] = await pagesOf(await getDocument({ data, verbosity: 0 }).promise);
  expect(sheet && (await scan(sheet))).toBeUndefined();
  const text = Buffer.from(data).toString("latin1");
  expect(text).not.toMatch(/YOUR-HOST|nowhere\.invalid|example\.org/);
}, 300_000);
