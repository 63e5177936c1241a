import { changes } from "../../content/record.ts";
import { oncePer } from "../../content/once-per.ts";
import type { Site } from "../../content/site.ts";
import { versionCode } from "../../content/version-code.ts";
import { isoDate } from "../../model/partial-date.ts";
import { SITE } from "../../model/site-facts.ts";
import { absolute, ORIGIN } from "../absolute.ts";
import { zipOf } from "../write-zip.ts";
import { fieldsOf } from "./table-schema.ts";
import { TABLE_NAMES, tableFile, TABLES, type Table, type TableName } from "./tables.ts";

/** What the whole data package is called, as a file and in a program. */
const PACKAGE = { descriptor: "datapackage.json", zip: "data.zip" } as const;

const DESCRIPTION =
  "Every claim on which the site rests, with the source and its words, and what is said of them: events, differences between sources, names, locations. A figure is to be read with its qualifier, its place and its day. Quotations belong to their authors. In the CSV a text that begins with =, +, - or @, or with a tab or a line break, stands after an apostrophe, so that no spreadsheet runs it as a formula: take that away again.";

/** The site's data as a Frictionless data package (https://datapackage.org/standard/data-package/), as JSON. */
export function descriptor(site: Site): string {
  const last = changes(site).at(-1);
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: SITE.id,
    title: SITE.name,
    description: `${SITE.subject}. ${DESCRIPTION} The evidence ends on ${SITE.evidenceEnds}.`,
    ...(ORIGIN === undefined ? {} : { homepage: absolute("/") }),
    version: dataVersion(site),
    ...(last ? { created: `${isoDate(last.date)}T00:00:00Z` } : {}),
    licenses: [{ name: "CC-BY-4.0", path: SITE.licence, title: "Creative Commons Attribution 4.0" }],
    contributors: [{ title: SITE.name, roles: ["publisher"] }],
    resources: TABLE_NAMES.map(resource),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

/** The same data have the same version, wherever and whenever the site is built. */
const dataVersion = oncePer(({ sources, lists }: Site): string => {
  const { events, differences, names, locations } = lists;
  const all = [...sources.values()].map(({ id, data }) => [id, data]);
  return versionCode([all, events.data, differences.data, names.data, locations.data]);
});

function resource(name: TableName) {
  const { title, path, row, primaryKey, foreignKeys }: Table = TABLES[name];
  return {
    name,
    type: "table",
    title,
    path,
    scheme: "file",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: fieldsOf(row),
      missingValues: [""],
      primaryKey,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

/** The package with all its tables, in one file. */
export function packageZip(site: Site): Uint8Array<ArrayBuffer> {
  const files = TABLE_NAMES.map((name) => [TABLES[name].path, tableFile(name, site)] as const);
  return zipOf([[PACKAGE.descriptor, descriptor(site)], ...files]);
}
