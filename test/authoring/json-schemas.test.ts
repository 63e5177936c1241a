import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseMdxFile } from "../../src/content/mdx/mdx-file.ts";
import { jsonSchema, KIND_NAMES, type Kind } from "../../src/authoring/json-schemas.ts";
import { parseYamlFile } from "../../src/content/yaml/yaml-file.ts";

const FOLDER = ".vscode/schemas";
type Json = Readonly<Record<string, unknown>>;
const parsed = (kind: Kind) => JSON.parse(jsonSchema(kind)) as Json;

describe.each(KIND_NAMES)("the schema of a %s", (kind) => {
  it("is committed as the code makes it", () => {
    const committed = readFileSync(join(FOLDER, `${kind}.json`), "utf8");
    expect(committed, "run npm run schemas").toBe(jsonSchema(kind));
  });

  it("describes every key and refuses all others", () => {
    const blocks = blocksOf(parsed(kind));
    const keys = blocks.flatMap(({ properties }) => Object.entries(properties as Record<string, Json>));
    // The keys of a list are its own names; what stands under each is described all the same.
    const listed = parsed(kind)["additionalProperties"] as Json | false;
    expect(listed ? Boolean(listed["description"] ?? listed["properties"]) : keys.length > 0).toBe(true);
    expect(keys.filter(([, { description }]) => !description).map(([key]) => `${kind}: ${key}`)).toEqual([]);
    expect(blocks.filter((block) => block["additionalProperties"] !== false)).toEqual([]);
  });
});

/** Every part of a schema that lists keys, at any depth. */
function blocksOf(schema: unknown): Json[] {
  if (typeof schema !== "object" || schema === null) return [];
  const inner = Object.values(schema).flatMap(blocksOf);
  return "properties" in schema ? [schema as Json, ...inner] : inner;
}

describe("the schemas judge files as an editor's text editor does", () => {
  const fits = (kind: Kind, data: unknown) => z.fromJSONSchema(parsed(kind)).safeParse(data).success;
  const yaml = (file: string) => parseYamlFile(file, readFileSync(file, "utf8")).data as Json;

  it.each(["source", "chart"] as const)("every %s under content/ fits", (kind) => {
    const folder = `content/${kind}s`;
    const wrong = readdirSync(folder).filter((name) => !fits(kind, yaml(join(folder, name))));
    expect(wrong).toEqual([]);
  });

  it.each(["events", "differences", "names", "outlets"] as const)("content/%s.yaml fits", (kind) => {
    expect(fits(kind, yaml(`content/${kind}.yaml`))).toBe(true);
  });

  it.each(["explainer", "page"] as const)("the front matter of every %s fits", (kind) => {
    const folder = `content/${kind}s`;
    for (const name of readdirSync(folder)) {
      const { frontMatter } = parseMdxFile(name, readFileSync(join(folder, name), "utf8"));
      expect(fits(kind, frontMatter.data), name).toBe(true);
    }
  });

  it.each(["unknown-key", "missing-key", "wrong-choice"])("the mistake %s does not fit", (mistake) => {
    const file = "content/sources/ministry-2024-01-08.yaml";
    expect(fits("source", yaml(join("test/check/base", file)))).toBe(true);
    expect(fits("source", yaml(join("test/check/mistakes", mistake, file)))).toBe(false);
  });

  it("a chart without panels and an explainer without a question do not fit", () => {
    const chart = yaml("test/check/base/content/charts/levels.yaml");
    expect(fits("chart", chart)).toBe(true);
    expect(fits("chart", { ...chart, panels: [] })).toBe(false);
    const explainer = { title: "Soldiers", summary: "What the ministry said of the number of soldiers.", order: 1 };
    expect(fits("explainer", { ...explainer, headings: {}, question: "How many are there?" })).toBe(true);
    expect(fits("explainer", { ...explainer, headings: {} })).toBe(false);
  });

  it("a claim's choices are kept, so that they can be offered", () => {
    expect(jsonSchema("source").replaceAll(/\s+/g, "")).toContain('"enum":["exact","about",');
  });
});

it("VS Code reads each schema for the files it is about", () => {
  const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8")) as { "yaml.schemas": object };
  const wired = Object.entries(settings["yaml.schemas"]);
  // Front matter is completed by Astro, from the collections’ own schemas.
  const inMdx = ["explainer", "page"];
  expect(wired).toHaveLength(KIND_NAMES.filter((kind) => !inMdx.includes(kind)).length);
  for (const [schema, pattern] of wired) {
    expect(existsSync(schema), schema).toBe(true);
    const kind = KIND_NAMES.find((name) => schema.endsWith(`/${name}.json`)) ?? "source";
    expect(parsed(kind)["title"]).toContain(String(pattern).split("*")[0]);
  }
});
