import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { Ajv } from "ajv";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import wtf from "wtf_wikipedia";
import { bibtex } from "../../../src/takeaway/cite/bibtex.ts";
import type { Cited } from "../../../src/takeaway/cite/cited.ts";
import { cslJson } from "../../../src/takeaway/cite/csl-json.ts";
import { ris } from "../../../src/takeaway/cite/ris.ts";
import { wikitext } from "../../../src/takeaway/cite/wikitext.ts";
import { formatPartialDate, partialDateOf } from "../../../src/model/partial-date.ts";

const PLAIN: Cited = {
  key: "withdrawal-question-chart-troop-levels",
  title: "US troops in Iraq, 2014 to 2026",
  container: "The Withdrawal Question",
  date: partialDateOf("2026-11-28"),
  note: "evidence to 13 March 2026; version k3f9",
  address: "https://example.org/charts/troop-levels/",
};
const AWKWARD: readonly Partial<Cited>[] = [
  {},
  { date: undefined },
  { date: partialDateOf("2024-01") },
  { date: partialDateOf("2024") },
  { note: "" },
  { title: "“Death to America”: what ‘they’ said, and “why”" },
  { title: "Straight \"quotes\", it's ''doubled'' and ``ticked`` --- dashes" },
  { title: "{Braces} }un{balanced, [brackets] | bars \\ strokes" },
  { title: "50% of $1 & #2, a_b ~ c ^ d @ e < f > g" },
  { title: "Kadhimi’s café: الكاظمي, ایران, Çelik, Łódź, 2×2 – 3" },
  { title: "First line\r\nER  - not a tag,\nTY  - JOUR", container: "Agence, Inc. {and} “sons” & daughters" },
  { container: "AP (in Asharq Al-Awsat)", note: "from Muqtada al-Sadr, quoted by INA, in AP: {50%}, 8 January 2024" },
  { address: "https://example.org/a_b/?x=1&y=%20#:~:text=a%20b,-c" },
];
const things = AWKWARD.map((part) => ({ ...PLAIN, ...part }));

const folded = (text: string | undefined) => text?.replaceAll(/\s+/g, " ");
const noteOf = ({ note }: Cited) => (note === "" ? undefined : note.charAt(0).toUpperCase() + note.slice(1));
const readBack = (text: string) => {
  const [item, ...others] = new Cite(text).data;
  expect(others).toEqual([]);
  if (!item) throw new Error(`nothing was read: ${text}`);
  return item;
};
const inParts = ({ date }: Cited) => date && [date.year, date.month, date.day].filter((part) => part !== undefined);

describe.each([
  ["BibTeX", bibtex, "publisher", "document"],
  ["RIS", ris, "collection-title", "webpage"],
  ["CSL-JSON", cslJson, "container-title", "webpage"],
] as const)("%s", (_, print, site, type) => {
  it.each(things)("gives back title, note, address and site of $title", (cited) => {
    const item = readBack(print(cited));
    expect(item).toMatchObject({ type, id: cited.key, URL: cited.address });
    expect(folded(item.title)).toBe(folded(cited.title));
    expect(item.note).toBe(noteOf(cited));
    // Programs differ in the field for what it is a part of.
    expect(item[site]).toBe(cited.container);
    expect(item.issued?.["date-parts"][0]).toEqual(inParts(cited));
  });

  it("gives back whatever is typed", () => {
    const text = fc
      .string({ unit: fc.constantFrom(..."ab 1{}[]|\\%$#&_~^<>\"'`-,;:.?!“”é".split("")), minLength: 1, maxLength: 12 })
      .map((words) => `x${words.replaceAll(/\s+/g, " ")}x`);
    fc.assert(
      fc.property(text, text, (title, note) => {
        const cited = { ...PLAIN, title, note };
        expect(readBack(print(cited))).toMatchObject({ title, note: noteOf(cited) });
      }),
      { numRuns: 300 },
    );
  });
});

it("CSL-JSON fits the schema of its makers", () => {
  // https://github.com/citation-style-language/schema, e3ce254: MIT licence.
  const schema = JSON.parse(readFileSync("test/takeaway/cite/csl-data.json", "utf8")) as object;
  const validate = new Ajv({ strict: false }).compile(schema);
  for (const cited of [...things, { ...PLAIN, date: partialDateOf("2024-01~") }])
    expect(validate(JSON.parse(cslJson(cited))), JSON.stringify(validate.errors)).toBe(true);
  expect(validate([{ type: "webpage", id: "a", version: 1, issue: {} }])).toBe(false);
});

it("an approximate date is one in every format that can say so", () => {
  const about = { ...PLAIN, date: partialDateOf("2024-01~") };
  expect(readBack(cslJson(about)).issued).toEqual({ "date-parts": [[2024, 1]], circa: true });
  expect(bibtex(about)).toContain("  year = {ca. 2024},\n  month = jan,\n  date = {2024-01~},\n");
  expect(ris(about)).toContain("DA  - 2024/01//about\r\n");
  expect(wikitext(about)).toContain("|date=c. January 2024}}");
});

describe("a footnote of Wikipedia", () => {
  /** The entities of the text as a browser shows them. */
  const shown = (text: string | undefined) =>
    text?.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

  it.each(things)("is one “cite web” with title, site, address and day of $title, and its note after it", (cited) => {
    const [reference, ...others] = wtf(`A sentence.${wikitext(cited)} Another.`).references();
    expect(others).toEqual([]);
    const { title, website, url, date, template } = reference?.json() as Readonly<Record<string, string | undefined>>;
    expect(template).toBe("citation");
    expect(folded(shown(title))).toBe(folded(cited.title));
    expect(shown(website)).toBe(cited.container);
    expect(decodeURI(url ?? "")).toBe(decodeURI(cited.address));
    expect(date).toBe(cited.date && formatPartialDate(cited.date));
    const after = wikitext(cited).split("}}").at(-1);
    expect(shown(after)).toBe(cited.note === "" ? "</ref>" : ` ${noteOf(cited) ?? ""}.</ref>`);
  });

  it("holds no sign that ends its template, a link or itself, whatever is typed", () => {
    const text = fc.string({ unit: fc.constantFrom(..."a{}[]|<>'&".split("")), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, (title) => {
        const [, typed = ""] = /\|title=(.*) \|website=/.exec(wikitext({ ...PLAIN, title })) ?? [];
        expect(typed).not.toMatch(/[{}[\]|<>]|''/);
        expect(shown(typed)).toBe(title);
      }),
    );
  });
});
