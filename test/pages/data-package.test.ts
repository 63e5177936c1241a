import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSite } from "../../src/content/read-site.ts";
import { readCsv } from "../read-csv.ts";
import { BASED, ROOT, type Site } from "./sites.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
  };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly { fields: string; reference: { resource: string; fields: string } }[];
  };
}
interface Package {
  readonly resources: readonly Resource[];
  readonly version: string;
  readonly homepage?: string;
  readonly [key: string]: unknown;
}
type Row = Readonly<Record<string, string>>;

const content = readSite(".");
const text = ({ folder }: Site, file: string) => readFileSync(join(folder, file), "utf8");
const packageOf = (site: Site) => JSON.parse(text(site, "datapackage.json")) as Package;
const { resources, ...about } = packageOf(ROOT);
const tables = new Map(resources.map(({ name, path }) => [name, readCsv(text(ROOT, path))]));

/** The profile of Frictionless: https://datapackage.org/profiles/2.0/datapackage.json without its explanations (public domain). */
const profile = JSON.parse(
  readFileSync(join(import.meta.dirname, "../takeaway/data-package/profile-2.0.json"), "utf8"),
) as object;
const fits = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(profile);

/** What is wrong with a cell by its column, in a word. */
function faultOf(cell: string, { type, constraints = {} }: Field): string | undefined {
  if (cell === "") return constraints.required ? "required" : undefined;
  if (type === "integer" && !/^-?\d+$/.test(cell)) return "integer";
  if (type === "number" && !/^-?\d+(\.\d+)?$/.test(cell)) return "number";
  if (type === "boolean" && !/^(true|false)$/.test(cell)) return "boolean";
  if (constraints.enum && !constraints.enum.includes(cell)) return "enum";
  if (constraints.minimum !== undefined && Number(cell) < constraints.minimum) return "minimum";
  // A pattern of Table Schema is of the whole cell.
  return constraints.pattern !== undefined && !new RegExp(constraints.pattern).test(cell) ? "pattern" : undefined;
}

describe("the data package", () => {
  it("fits the profile of Frictionless, which refuses it without resources or with a resource that has no name", () => {
    expect(fits({ ...about, resources }), JSON.stringify(fits.errors)).toBe(true);
    expect(fits(about)).toBe(false);
    expect(fits({ ...about, resources: [{ ...resources[0], name: undefined, path: 5 }] })).toBe(false);
  });

  it("names its licence, its version and where the evidence ends; its home where that is known", () => {
    expect(about).toMatchObject({
      name: "withdrawal-question",
      licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
      version: expect.stringMatching(/^[a-z]{8}$/) as unknown,
      description: expect.stringContaining("2026-03-13") as unknown,
    });
    expect(about.homepage).toBeUndefined();
    expect(packageOf(BASED).homepage).toBe("https://example.org/some/repo/");
    expect(packageOf(BASED).version).toBe(about.version);
  });

  it("holds every claim, source, event, difference, name and location", () => {
    const ids = (table: string, column: string) => new Set(tables.get(table)?.map((row) => row[column]));
    expect(ids("claims", "claim")).toEqual(new Set(content.claims.keys()));
    expect(ids("sources", "source")).toEqual(new Set(content.sources.keys()));
    expect(ids("events", "event")).toEqual(new Set(content.timeline.map(({ id }) => id)));
    expect(ids("differences", "difference")).toEqual(new Set(content.differences.map(({ id }) => id)));
    expect(ids("names", "name")).toEqual(new Set(Object.keys(content.lists.names.data)));
    expect(ids("locations", "location")).toEqual(new Set(content.locations.map(({ id }) => id)));
  });
});

describe.each(resources)("its table $name", ({ name, schema }) => {
  const rows = tables.get(name) as Row[];
  const { fields, primaryKey, foreignKeys = [] } = schema;

  it("has the columns of its schema, in order, each described", () => {
    for (const row of rows) expect(Object.keys(row)).toEqual(fields.map((field) => field.name));
    expect(fields.filter(({ description }) => description.length < 5)).toEqual([]);
  });

  it("fits its schema in every cell", () => {
    expect(rows.length).toBeGreaterThan(5);
    const faults = rows.flatMap((row) =>
      fields.flatMap((field) => {
        const fault = faultOf(row[field.name] ?? "", field);
        return fault === undefined ? [] : [`${field.name} "${row[field.name] ?? ""}": ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it("has a key of its own in every row, and leads to rows that are there", () => {
    const keys = rows.map((row) => primaryKey.map((column) => row[column]).join("\n"));
    expect(new Set(keys).size).toBe(rows.length);
    for (const { fields: column, reference } of foreignKeys) {
      const known = new Set(tables.get(reference.resource)?.map((row) => row[reference.fields]));
      expect(rows.filter((row) => !known.has(row[column]))).toEqual([]);
      expect(known.size).toBeGreaterThan(100);
    }
  });
});

it.each([
  ["a row without its key", "", "claim", "required"],
  ["a number in words", "many", "value", "integer"],
  ["a hedge that there is not", "roughly", "qualifier", "enum"],
  ["a day that is none", "8 January", "as_of", "pattern"],
])("a schema refuses %s", (_, cell, column, fault) => {
  const field = resources[0]?.schema.fields.find(({ name }) => name === column) as Field;
  expect(faultOf(cell, field)).toBe(fault);
});

it("/data.zip holds the package and its tables as they stand on the site, and nothing else", () => {
  const files = unzipSync(readFileSync(join(ROOT.folder, "data.zip")));
  expect(Object.keys(files)).toEqual(["datapackage.json", ...resources.map(({ path }) => path)].sort());
  for (const [name, data] of Object.entries(files))
    expect(Buffer.from(data).equals(readFileSync(join(ROOT.folder, name))), name).toBe(true);
});
