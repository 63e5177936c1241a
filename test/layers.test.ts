import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** The components of tags know the site; their definitions, which the checker reads, know nothing. */
const TAG_COMPONENTS = "src/tags (components)";

/** What a chart may hold, which content and the checker read, knows neither the site nor a drawing. */
const CHART_SCHEMAS = "src/charts (schemas)";

/** Who may import whom: our own rooms, then packages. The longest folder that fits a file is its room. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  "src/model": ["src/model", "zod"],
  "src/quotes": ["src/quotes", "src/model", "node:", "zod", "fastest-levenshtein"],
  "src/tags": ["src/tags"],
  [CHART_SCHEMAS]: [CHART_SCHEMAS, "src/model", "zod"],
  "src/content": [
    "src/content",
    CHART_SCHEMAS,
    "src/tags",
    "src/quotes",
    "src/model",
    "node:",
    "yaml",
    "zod",
    "satteri",
    "fastest-levenshtein",
  ],
  "src/charts/draw": ["src/charts/draw", "d3"],
  "src/charts/svg": ["src/charts/svg", "src/charts/draw", "@resvg/resvg-wasm", "fflate", "node:"],
  "src/charts": ["src/charts", CHART_SCHEMAS, "src/charts/draw", "src/charts/svg", "src/content", "src/model", "d3"],
  "src/check": [
    "src/check",
    CHART_SCHEMAS,
    "src/content",
    "src/quotes",
    "src/tags",
    "src/model",
    "node:",
    "satteri",
    "syllable",
    "zod",
  ],
  "src/hosting": ["src/hosting", "src/content", "src/model"],
  "src/takeaway": [
    "src/takeaway",
    "src/charts",
    "src/charts/draw",
    "src/charts/svg",
    "src/content",
    "src/quotes",
    "src/model",
    "d3",
    "feed",
    "parse5",
    "fflate",
    "schema-dts",
    "uqr",
    "zod",
  ],
  "src/site": [
    "src/site",
    "src/takeaway",
    "src/hosting",
    CHART_SCHEMAS,
    "src/charts",
    "src/charts/draw",
    "src/charts/svg",
    "src/content",
    "src/quotes",
    "src/model",
    "minisearch",
    "node:crypto",
  ],
  [TAG_COMPONENTS]: [
    TAG_COMPONENTS,
    "src/tags",
    "src/site",
    "src/takeaway",
    "src/charts",
    "src/charts/draw",
    "src/charts/svg",
    "src/content",
    "src/model",
  ],
  "src/authoring": [
    "src/authoring",
    CHART_SCHEMAS,
    "src/content",
    "src/quotes",
    "src/model",
    "node:",
    "@clack/prompts",
    "zod",
    "yaml",
  ],
  "src/build": [
    "src/build",
    "src/check",
    "src/content",
    "src/model",
    "node:",
    "@astrojs/sitemap",
    "astro",
    "vite",
    "proper-lockfile",
  ],
  "src/build/pdf": ["src/build/pdf", "src/build", "src/quotes", "node:", "playwright-core", "@sparticuz/chromium"],
  "src/cli": [
    "src/cli",
    "src/build",
    "src/build/pdf",
    "src/check",
    "src/authoring",
    "src/hosting",
    "src/takeaway",
    "src/content",
    "src/quotes",
    "src/model",
    "node:",
    "astro",
    "sirv",
  ],
  "src/pages": [
    "src/pages",
    "src/site",
    "src/takeaway",
    "src/hosting",
    "src/tags",
    TAG_COMPONENTS,
    "src/charts",
    "src/charts/draw",
    "src/charts/svg",
    "src/check",
    "src/content",
    "src/quotes",
    "src/model",
    "@astrojs/mdx/container-renderer",
    "astro",
    "astro/container",
    "astro:container",
    "astro:content",
  ],
  src: ["src/model", "src/site", "astro:content", "astro/loaders", "astro/client"],
};

const files = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

function layerOf(path: string): string | undefined {
  if (path === "src/tags/components.ts" || /^src\/tags\/.*\.astro$/.test(path)) return TAG_COMPONENTS;
  if (/^src\/charts\/(.*[/-])?schemas?\.ts$/.test(path)) return CHART_SCHEMAS;
  return Object.keys(LAYERS)
    .filter((layer) => path.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** What a file imports: paths from the project's root, or names of packages. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const code = file.endsWith(".astro") ? (source.split(/^---$/m)[1] ?? "") : source;
  return ts
    .preProcessFile(code)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith(".") ? normalize(join(dirname(file), fileName)) : fileName,
    );
}

function mayImport(file: string, target: string): boolean {
  const allowed = LAYERS[layerOf(file) ?? "src"] ?? [];
  if (target.startsWith("src/")) return allowed.includes(layerOf(target) ?? "");
  return allowed.some((name) => target === name || (name.endsWith(":") && target.startsWith(name)));
}

describe("layers point one way", () => {
  it.each(files)("%s imports only what its layer may", (file) => {
    expect(importsOf(file).filter((target) => !mayImport(file, target))).toEqual([]);
  });

  it("would notice: drawing may not import content, nor the model a component", () => {
    expect(mayImport("src/charts/draw/glyph.ts", "src/content/site.ts")).toBe(false);
    expect(mayImport("src/model/claim.ts", "src/site/notes.ts")).toBe(false);
    expect(mayImport("src/tags/fig/fig.ts", "src/content/site.ts")).toBe(false);
    expect(mayImport("src/content/chart-claims.ts", "src/charts/dot-rows/schema.ts")).toBe(true);
    expect(mayImport("src/content/chart-claims.ts", "src/charts/dot-rows/scene.ts")).toBe(false);
    expect(mayImport("src/charts/dot-rows/schema.ts", "src/content/site.ts")).toBe(false);
    expect(importsOf("src/charts/draw-chart.ts")).toContain("src/charts/sentences.ts");
  });

  it.each(files)("%s is at most 300 lines", (file) => {
    expect(readFileSync(file, "utf8").split("\n").length).toBeLessThanOrEqual(300);
  });
});
