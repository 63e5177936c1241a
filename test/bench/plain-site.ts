import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wordsFor } from "./explainer-copies.ts";

const WORDS_A_PAGE = 1200;
const PARAGRAPHS = 20;
const MARKS = 40;
const FOLDER = "src/content/pages";

const CONFIG = `import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
export default defineConfig({ integrations: [mdx()] });
`;
const COLLECTION = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
export const collections = {
  pages: defineCollection({
    loader: glob({ base: "src/content/pages", pattern: "*.mdx" }),
    schema: z.object({ title: z.string() }),
  }),
};
`;
const PAGE = `---
import { getCollection, render } from "astro:content";
export async function getStaticPaths() {
  return (await getCollection("pages")).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><main><h1>{entry.data.title}</h1><Content /></main></body>
</html>
`;

/** Writes a site as plain as Astro with MDX can be: so many pages of 1,200 words, each with two charts as static SVG. */
export function writePlainSite(root: string, count: number): void {
  const files = {
    "package.json": JSON.stringify({ name: "plain", type: "module" }),
    "astro.config.mjs": CONFIG,
    "src/content.config.ts": COLLECTION,
    "src/pages/[slug].astro": PAGE,
  };
  mkdirSync(join(root, "src/pages"), { recursive: true });
  mkdirSync(join(root, FOLDER), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  for (let i = 0; i < count; i += 1) writeFileSync(join(root, FOLDER, `page-${String(i)}.mdx`), plainPage(i));
}

/** Adds a sentence to one page. */
export function editPlainSite(root: string): void {
  const [name = ""] = readdirSync(join(root, FOLDER));
  const file = join(root, FOLDER, name);
  writeFileSync(file, `${readFileSync(file, "utf8")}\nOne more sentence stands here.\n`);
}

function plainPage(page: number): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => paragraph(page * PARAGRAPHS + i));
  paragraphs.splice(2, 0, chart(page));
  paragraphs.splice(12, 0, "## Another heading", chart(page + 1));
  return `---\ntitle: Page ${String(page)}\n---\n\n${paragraphs.join("\n\n")}\n`;
}

function paragraph(seed: number): string {
  const words: string[] = [];
  for (let i = seed; words.length < WORDS_A_PAGE / PARAGRAPHS; i += 1) words.push(...wordsFor(i * 7));
  return `Of ${words.join(" ")}, with [a link](/page-${String(seed % 8)}/) and *stress*.`;
}

function chart(seed: number): string {
  const marks = Array.from({ length: MARKS }, (_, i) => {
    const y = ((seed + i) * 37) % 300;
    return `<circle cx="${String(20 + i * 16)}" cy="${String(y)}" r="4" /><text x="${String(20 + i * 16)}" y="${String(y - 8)}">${String(y)}</text>`;
  });
  return `<svg viewBox="0 0 700 320" role="img" aria-label="A chart"><path d="M20 300H680" stroke="currentColor" />${marks.join("")}</svg>`;
}
