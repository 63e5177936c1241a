import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import Validator from "@adobe/structured-data-validator";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { readSite } from "../../src/content/read-site.ts";
import { claimPath } from "../../src/content/site.ts";
import type { ThingName } from "../../src/content/things.ts";
import { recordedVersion, versionOf } from "../../src/content/record.ts";
import { isoDate } from "../../src/model/partial-date.ts";
import { attribute, leadsTo, readPage, tagged, textOf } from "./html.ts";
import { BASED, explainersOf, filesOf, pagesOf, ROOT, type Site } from "./sites.ts";

const content = readSite(".");
const read = ({ folder }: Site, file: string) => readFileSync(join(folder, file), "utf8");
const ADDRESS = "https://example.org/some/repo/";

/** Everything that has references: the page that gives them, what it is called, and where it stands. */
const THINGS = [
  ...explainersOf(BASED).map((path) => ({
    path,
    page: `${path}cite/`,
    title: content.explainers.get(path.split("/")[1] ?? "")?.data?.question ?? "",
  })),
  ...[...content.charts.values()].map(({ id, data }) => ({
    path: `charts/${id}/`,
    page: `charts/${id}/`,
    title: data.title,
  })),
];

/** The state of a page that its references name: where its evidence ends and the code of its version. */
const editionOf = (stem: string) => `evidence to 13 March 2026; version ${versionOf(stem as ThingName, content) ?? ""}`;

/** The day of that version. @returns `["2026", "November", "28"]` */
function dayOf(stem: string): readonly [year: string, month: string, day: string] {
  const date = recordedVersion(stem as ThingName, content)?.made.date;
  if (!date) throw new Error(`${stem} is not in the record`);
  const [year = "", month = "", day = ""] = isoDate(date).split("-");
  const name = new Date(`${year}-${month}-${day}`).toLocaleString("en-US", { month: "long", timeZone: "UTC" });
  return [year, name, String(Number(day))];
}

/** The texts to copy on a page, without the code that shows it elsewhere. */
const referencesOn = (page: string) =>
  tagged(readPage(BASED, page), "pre")
    .map(textOf)
    .filter((text) => !text.startsWith("<div"));

describe.each(THINGS)("$path", ({ path, page, title }) => {
  const stem = path.replace(/\/$/, "");
  const edition = editionOf(stem);
  const [year, month, day] = dayOf(stem);
  const sentence = edition.replace(/^e/, "E");
  const texts = referencesOn(page);

  it("is cited in two lines for people and in a footnote for Wikipedia, each with its address, its version and the end of its evidence", () => {
    expect(texts[0]).toContain(
      `${title.replace(/\.$/, "")} [${edition}]. (${year}, ${month} ${day}). The Withdrawal Question.`,
    );
    expect(texts[1]).toContain(`The Withdrawal Question, ${month} ${day}, ${year}, ${edition}. `);
    expect(texts[5]).toMatch(/^<ref>\{\{cite web .*<\/ref>$/);
    expect(texts[5]).toContain(`}} ${sentence}.</ref>`);
    for (const text of texts.slice(0, 6)) expect(text).toContain(ADDRESS + path);
  });

  it.each(["bib", "ris", "csl.json"])("is cited in .%s, the same as on the page, which others read", (ending) => {
    const file = read(BASED, `${stem}.${ending}`);
    expect(texts.map((text) => text.replaceAll("\r\n", "\n"))).toContain(file.replaceAll("\r\n", "\n").trimEnd());
    const [item] = new Cite(file).data;
    expect(item).toMatchObject({ title, URL: ADDRESS + path, note: sentence });
    expect(tagged(readPage(BASED, page), "a").map(leadsTo)).toContain(`/${stem}.${ending}`);
  });
});

it("an explainer leads to its references in its own line, and they lead back", () => {
  for (const path of explainersOf(ROOT)) {
    expect(tagged(readPage(ROOT, path), "a").map(leadsTo), path).toContain(`/${path}cite/`);
    expect(tagged(readPage(ROOT, `${path}cite/`), "a").map(leadsTo), path).toContain(`/${path}`);
  }
});

it("a claim is cited with who said it and when, and its source by itself", () => {
  const texts = referencesOn("claims/voa-2024-01-08/troops-iraq/");
  const [year, month, day] = dayOf("claims/voa-2024-01-08#troops-iraq");
  expect(texts[0]).toBe(
    `The United States had around 2,500 troops in Iraq, VOA wrote [from VOA News, 8 January 2024; ${editionOf("claims/voa-2024-01-08#troops-iraq")}]. (${year}, ${month} ${day}). The Withdrawal Question. ${ADDRESS}claims/voa-2024-01-08/troops-iraq/`,
  );
  expect(texts[7]).toMatch(/^“Iran Backs Iraqi Call .*\.” VOA News, January 8, 2024\. https:\/\/voanews\.com\//);
});

interface Thing {
  readonly "@type": string;
  readonly [key: string]: unknown;
}
const graphOf = (file: string) => (JSON.parse(read(BASED, file)) as { readonly "@graph": readonly Thing[] })["@graph"];
const linkedData = filesOf(BASED).filter((file) => file.endsWith(".jsonld"));

describe("what a page says to programs that read schema.org", () => {
  it("is an Article of an explainer, a Dataset of a chart, a Claim of a claim, each with the way to it and the site", () => {
    const types = new Map([
      ["explainers", "Article"],
      ["charts", "Dataset"],
      ["claims", "Claim"],
    ]);
    expect(linkedData).toHaveLength(THINGS.length + content.claims.size);
    for (const file of linkedData) {
      const type = types.get(file.split("/")[0] ?? "");
      expect(graphOf(file).map((thing) => thing["@type"])).toEqual([type, "BreadcrumbList", "Organization"]);
    }
  });

  it("is named in the head of its page, which has no script element, not even one of data", () => {
    const pages = pagesOf(ROOT).filter((page) => /^(?:charts|claims)\/.|\/cite\/$/.test(page));
    for (const page of pages) {
      const links = tagged(readPage(ROOT, page), "link").filter((link) => attribute(link, "rel") === "describedby");
      expect(links.map(leadsTo), page).toEqual([`/${page.replace(/(?:\/cite)?\/$/, ".jsonld")}`]);
    }
  });

  it("has no address of the site that leads nowhere", () => {
    for (const file of linkedData) {
      for (const [, path = ""] of read(BASED, file).matchAll(new RegExp(`"${ADDRESS}([^"#]*)`, "g"))) {
        const target = path === "" || path.endsWith("/") ? `${path}index.html` : path;
        expect(existsSync(join(BASED.folder, target)), `/${file} -> /${path}`).toBe(true);
      }
    }
  });

  it("has the sources of an explainer, each once", () => {
    for (const path of explainersOf(BASED)) {
      const [article] = graphOf(`${path.replace(/\/$/, "")}.jsonld`);
      const cited = (article?.["citation"] as readonly { url: string }[]).map(({ url }) => url);
      expect(new Set(cited).size, path).toBe(cited.length);
      const notes = tagged(readPage(BASED, path), "q").flatMap((q) => attribute(q, "cite") ?? []);
      expect(notes.length).toBeGreaterThan(5);
      expect(cited, path).toEqual(expect.arrayContaining([...new Set(notes)]));
    }
  });

  it("has a trail that Google’s rules take", async () => {
    const validator = new Validator();
    for (const file of [...THINGS.map(({ path }) => `${path.replace(/\/$/, "")}.jsonld`), ...linkedData.slice(0, 20)]) {
      const lists = graphOf(file).filter((thing) => thing["@type"] === "BreadcrumbList");
      const issues = await validator.validate({ jsonld: { BreadcrumbList: lists }, microdata: {}, rdfa: {} });
      expect(issues, file).toEqual([]);
    }
    const wrong = [{ "@type": "BreadcrumbList", itemListElement: [{ "@type": "ListItem", position: 1, item: "x" }] }];
    expect(await validator.validate({ jsonld: { BreadcrumbList: wrong }, microdata: {}, rdfa: {} })).not.toEqual([]);
  });

  it("has types and properties that schema.org knows, by schema-dts", () => {
    const files = THINGS.map(({ path }) => `${path.replace(/\/$/, "")}.jsonld`);
    const claims = [...content.claims.keys()].map((name) => `${claimPath(name).slice(1, -1)}.jsonld`);
    const kinds = ["figure", "event", "position", "quotation"].map((kind) => {
      const at = [...content.claims.values()].findIndex(({ data }) => data.kind === kind);
      return claims[at] ?? "";
    });
    expect(complaintsOf([...files, ...kinds].map((file) => read(BASED, file)))).toEqual([]);
    const wrong = read(BASED, files[0] ?? "").replace('"headline"', '"headlin"');
    expect(complaintsOf([wrong]).join()).toMatch(/headlin/);
  });
});

/** What TypeScript says of texts in JSON-LD as values of the type that schema-dts has for them. */
function complaintsOf(texts: readonly string[]): string[] {
  const name = join(process.cwd(), "test/pages/linked-data-as-typescript.ts");
  const values = texts.map((text, i) => `export const value${String(i)}: Graph = ${text};`).join("\n");
  const source = `import type { Graph } from "schema-dts";\n${values}`;
  const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], module: ts.ModuleKind.NodeNext };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, source, ts.ScriptTarget.ESNext) : getSourceFile(file, ...rest);
  host.fileExists = (file) => file === name || fileExists(file);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 600));
}
