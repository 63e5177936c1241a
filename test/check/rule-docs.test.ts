import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkExplainer } from "../../src/check/check-explainer.ts";
import { readYaml } from "../../src/content/yaml/read-yaml.ts";
import { explainerSchema } from "../../src/model/explainer.ts";
import { parseMdxFile } from "../../src/content/mdx/mdx-file.ts";
import { usesOf } from "../../src/content/mdx/explainer-uses.ts";
import { readSite } from "../../src/content/read-site.ts";
import { RULES } from "../../src/check/rules/registry.ts";
import { ruleDoc, ruleNames } from "../../src/check/rule-docs.ts";

const MISTAKES = "test/check/mistakes";
const FOLDERS = "src/check/rules";
const documented = ruleNames();

const folders = readdirSync(FOLDERS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Every name that ends the head line of a diagnostic in a folder of mistakes; a new folder has no report yet. */
const inFixtures = new Set(
  readdirSync(MISTAKES)
    .map((name) => join(MISTAKES, name, "expected.txt"))
    .filter(existsSync)
    .map((file) => readFileSync(file, "utf8"))
    .flatMap((text) => [...text.matchAll(/ {2}\(([a-z-]+)\)$/gm)].map(([, rule = ""]) => rule)),
);

/** Every name that a file gives a diagnostic: the words between quotation marks after `rule:`. */
function namedIn(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/\brule: "([^"]+)"/g)].map(([, rule = ""]) => rule);
}

it("every folder is a rule of the registry, and every rule has its folder, in alphabetical order", () => {
  expect(documented).toEqual(folders);
});

it("every diagnostic that is named in the sources is a rule", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const named = files.flatMap((name) => namedIn(join("src", name)));
  expect(named).toEqual(expect.arrayContaining(["yaml-syntax", "no-code"]));
  expect(named.filter((rule) => !documented.includes(rule))).toEqual([]);
});

describe.each(RULES)("$id", (rule) => {
  it("stands in the file of its name, or in the one that finds it while it reads", () => {
    const { foundIn } = rule;
    const judges = rule.site ?? rule.page ?? rule.explainer ?? rule.guard ?? rule.node ?? rule.text;
    expect(existsSync(join(FOLDERS, rule.id, `${rule.id}.ts`))).toBe(judges !== undefined);
    if (foundIn === undefined) expect(judges).toBeDefined();
    else expect(namedIn(foundIn)).toContain(rule.id);
  });

  it("is broken by a folder of mistakes", () => {
    expect([...inFixtures], `add a folder to ${MISTAKES} that breaks "${rule.id}"`).toContain(rule.id);
  });
});

/** The fenced blocks of a rule's docs, by the word that stands before each. */
function examples(rule: string): { label: string; lang: string; text: string }[] {
  const blocks = (ruleDoc(rule) ?? "").matchAll(/^(Wrong|Right):\n\n```(\w+)\n([\s\S]*?)\n```$/gm);
  return [...blocks].map(([, label = "", lang = "", text = ""]) => ({ label, lang, text }));
}

describe.each(documented)("docs of %s", (rule) => {
  it("have the rule's name, what must hold, and an example of each kind", () => {
    const [heading, why = ""] = (ruleDoc(rule) ?? "").split("\n\n");
    expect(heading).toBe(`# ${rule}`);
    expect(why).toMatch(/^[^#].{40,400}[.]$/);
    expect(examples(rule).map(({ label }) => label)).toEqual(["Wrong", "Right"]);
  });
});

/** The top of an explainer and an answer, for an example that is only a piece of one. */
const TOP = `---
title: An example
question: Does the example hold what its rule asks for?
summary: A page that exists only while the examples of the docs are tested.
order: 99
headings: {}
---
`;
const ANSWER = "\n<Answer>\n  It does.\n</Answer>\n\n";
/** What a page of its own rests on. */
const FOOT = [...readSite(".").claims.keys()]
  .slice(0, 5)
  .map((name) => `Read more.<Cite claim="${name}" />`)
  .join(" ");

describe("an example of MDX is wrong, or right, as the docs say", () => {
  const file = "content/explainers/docs-example.mdx";
  const site = readSite(".");
  /** Of a page that stands among the explainers that there are. */
  const errorsOf = (page: string) => {
    const mdx = parseMdxFile(file, page);
    const { value, diagnostics } = readYaml(mdx.frontMatter, explainerSchema);
    const explainer = { slug: "docs-example", mdx, data: value, diagnostics, uses: usesOf(mdx) };
    const explainers = new Map([...site.explainers, [explainer.slug, explainer]]);
    return checkExplainer(explainer, { ...site, explainers }).filter(({ severity }) => severity !== "warning");
  };

  const mdx = documented.flatMap((rule) =>
    examples(rule).flatMap((example) => (example.lang === "mdx" ? [{ ...example, rule }] : [])),
  );
  it.each(mdx)("$label: $rule", ({ label, rule, text }) => {
    const whole = rule === "front-matter" || text.startsWith("---");
    const page = whole ? text : TOP + (text.includes("<Answer>") ? "\n" : ANSWER) + text;
    const errors = errorsOf(`${page}\n${rule === "few-claims" ? "" : `\n${FOOT}\n`}`);
    // A right example is free of every error, a wrong one has the error that it shows and no other.
    expect([...new Set(errors.map((diagnostic) => diagnostic.rule))]).toEqual(label === "Wrong" ? [rule] : []);
  });
});
