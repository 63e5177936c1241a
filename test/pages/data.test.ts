import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { csvParse } from "d3";
import { describe, expect, it } from "vitest";
import { readCsv } from "../read-csv.ts";
import { BASED, filesOf, ROOT, type Site } from "./sites.ts";

type Json = Readonly<Record<string, unknown>>;

const DRAFT = "https://json-schema.org/draft/2020-12/schema";
const readJson = (site: Site, file: string) => JSON.parse(readFileSync(join(site.folder, file), "utf8")) as Json;
/**
 * CSL-JSON is a list, which has no place for a schema's name: its own is asked in test/takeaway/cite. A data package
 * names Frictionless's: see data-package.test.ts.
 */
const filesWith = (site: Site, ending: string) =>
  filesOf(site).filter(
    (file) => file.endsWith(ending) && !file.endsWith(".csl.json") && !file.endsWith("datapackage.json"),
  );

/** The file of the site that a JSON names as its schema, as a browser resolves the address. */
const schemaOf = (file: string, { $schema }: Json) => posix.join(posix.dirname(file), String($schema));

/** By file: `strict` also refuses a schema that says something the validator does not know. */
function validatorsOf(site: Site): ReadonlyMap<string, ValidateFunction> {
  return new Map(
    filesWith(site, ".schema.json").map((file) => [
      file,
      new Ajv2020({ strict: true, strictRequired: true, allErrors: true }).compile(readJson(site, file)),
    ]),
  );
}

describe.each([
  ["at the root", ROOT],
  ["under a base path", BASED],
])("the JSON of the site %s", (_, site) => {
  const validators = validatorsOf(site);

  it("names its schema in every file, and fits it: no .json is published without one", () => {
    const used = new Set<string>();
    for (const file of filesWith(site, ".json").filter((file) => !validators.has(file))) {
      const data = readJson(site, file);
      // A JSON Feed says by its version what it is; `followed.test.ts` reads it.
      if (String(data["version"]).startsWith("https://jsonfeed.org/")) continue;
      const schema = schemaOf(file, data);
      used.add(schema);
      const validate = validators.get(schema);
      expect(validate, `/${file} names ${String(data["$schema"])}: there is no /${schema}`).toBeDefined();
      expect(validate?.(data), `/${file}: ${JSON.stringify(validate?.errors?.slice(0, 3))}`).toBe(true);
    }
    // None is published that stands for nothing.
    expect([...used].sort()).toEqual([...validators.keys()].sort());
    expect(used.size).toBeGreaterThan(2);
  });
});

describe("a published schema", () => {
  const validators = validatorsOf(ROOT);

  it.each([...validators.keys()])("/%s says its draft and what it is, and describes every key", (file) => {
    const schema = readJson(ROOT, file);
    expect(schema["$schema"]).toBe(DRAFT);
    expect(schema["title"]).toMatch(/: \/\S+\.json$/);
    expect(undescribed(schema)).toEqual([]);
  });

  it.each(filesWith(ROOT, ".json").filter((file) => !validators.has(file)))(
    "/%s would not fit with a key more or a key less, at the top or in a claim",
    (file) => {
      const data = readJson(ROOT, file);
      const validate = validators.get(schemaOf(file, data)) as ValidateFunction;
      const claims = (data["claims"] ?? []) as readonly Json[];
      for (const wrong of spoilt(data)) expect(validate(wrong), JSON.stringify(Object.keys(wrong))).toBe(false);
      for (const wrong of spoilt(claims[0] ?? {})) {
        const whole = { ...data, claims: [wrong, ...claims.slice(1)] };
        expect(validate(whole), JSON.stringify(wrong)).toBe(false);
      }
    },
  );

  it.each([
    ["a number in words", { value: "many" }],
    ["a hedge that there is not", { qualifier: "roughly" }],
    ["a day that is none", { as_of: "8 January 2024" }],
    ["no words of the source", { quote: "" }],
    ["an address that is none", { url: "javascript:alert(1)" }],
    ["a name that is no claim’s", { claim: "voa" }],
  ])("refuses a claim with %s", (_, wrong) => {
    const data = readJson(ROOT, "evidence.json") as { claims: Json[] };
    const validate = validators.get("evidence.schema.json") as ValidateFunction;
    expect(validate({ ...data, claims: [{ ...data.claims[0], ...wrong }] })).toBe(false);
  });

  it("says how a text that could be a formula stands in the CSV", () => {
    for (const name of ["evidence", "chart"]) {
      expect(readJson(ROOT, `${name}.schema.json`)["description"]).toMatch(/begins with =, \+, - or @.* apostrophe/);
    }
  });
});

/** A record with each key left out in turn, and with one that nobody knows. */
function spoilt(record: Json): Json[] {
  const keys = Object.keys(record);
  if (keys.length === 0) return [];
  const without = keys.map((key) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)));
  return [...without, { ...record, extra: 1 }];
}

/** The keys, at any depth, that say nothing of what they are for. */
function undescribed(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {} } = schema as { properties?: Readonly<Record<string, Json>> };
  const here = Object.entries(properties).flatMap(([key, { description }]) => (description ? [] : [key]));
  return [...here, ...Object.values(schema).flatMap(undescribed)];
}

it("every CSV has a byte order mark and no cell that a spreadsheet would run", () => {
  const files = filesWith(ROOT, ".csv");
  expect(files).toEqual(expect.arrayContaining(["evidence.csv", "charts/troop-levels.csv"]));
  for (const file of files) {
    const text = readFileSync(join(ROOT.folder, file), "utf8");
    expect(text, `/${file}`).toMatch(/^\ufeff[a-z_]+,/);
    const cells = csvParse(text.slice(1)).flatMap((line) => Object.values(line));
    const live = cells.filter((cell) => /^[\s']*[=+\-@\t\r\n＝＋－＠]/u.test(cell) && !/^'|^-?\d+$/.test(cell));
    expect(live, `/${file}`).toEqual([]);
    expect(readCsv(text).length, `/${file}`).toBeGreaterThan(1);
  }
});
