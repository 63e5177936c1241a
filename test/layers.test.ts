import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Who may import whom: our own folders, then packages. The longest folder that fits a file is its layer. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  "src/evidence": ["src/evidence", "node:", "yaml", "zod", "fastest-levenshtein"],
  "src/chart": ["src/chart", "d3"],
  "src/check": ["src/check", "src/evidence", "node:", "satteri", "vite"],
  "src/mdx": ["src/evidence", "satteri"],
  "src/cite": ["src/cite", "src/evidence", "d3", "zod"],
  "src/components/svg": ["src/components/svg", "src/chart", "@resvg/resvg-wasm", "node:"],
  "src/components": ["src/components", "src/components/svg", "src/evidence", "src/chart", "src/cite", "node:crypto"],
  "src/styles": ["src/styles"],
  "src/layouts": ["src/layouts", "src/components", "src/evidence", "src/styles", "node:crypto"],
  "src/pages": [
    "src/pages",
    "src/check",
    "src/components",
    "src/components/svg",
    "src/cite",
    "src/layouts",
    "src/evidence",
    "src/chart",
    "src/styles",
    "astro",
    "astro:content",
  ],
  "src/build": ["src/build", "src/check", "src/evidence", "node:", "astro", "proper-lockfile"],
  "src/cli": ["src/cli", "src/build", "src/check", "src/evidence", "node:", "astro", "sirv"],
  src: ["src/evidence", "src/components", "astro:content", "astro/loaders", "astro/client"],
};

const files = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

const layerOf = (path: string) =>
  Object.keys(LAYERS)
    .filter((layer) => path.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];

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

  it("would notice: drawing may not import evidence, nor evidence a component", () => {
    expect(mayImport("src/chart/glyph.ts", "src/evidence/claim.ts")).toBe(false);
    expect(mayImport("src/evidence/claim.ts", "src/components/notes.ts")).toBe(false);
    expect(mayImport("src/components/svg/print-scene.ts", "src/evidence/claim.ts")).toBe(false);
    expect(importsOf("src/chart/draw-chart.ts")).toContain("src/chart/describe.ts");
  });

  it.each(files)("%s is at most 300 lines", (file) => {
    expect(readFileSync(file, "utf8").split("\n").length).toBeLessThanOrEqual(300);
  });
});
