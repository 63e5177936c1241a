import type { z } from "zod";
import type { Site } from "../../content/site.ts";
import { evidenceRows, evidenceRow } from "../evidence.ts";
import { csvFile } from "../write-csv.ts";
import * as rows from "./rows.ts";
import type { ForeignKey } from "./table-schema.ts";

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A table of the data package: one CSV of the site. */
export interface Table {
  readonly title: string;
  /** Its file, from the root of the site. */
  readonly path: `${string}.csv`;
  readonly row: z.ZodObject;
  readonly rows: (site: Site) => readonly Row[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

const TO_CLAIM: ForeignKey = { fields: "claim", reference: { resource: "claims", fields: "claim" } };
const TO_SOURCE: ForeignKey = { fields: "source", reference: { resource: "sources", fields: "source" } };

/** Every table, by its name in the package. A row is what one source says, or what is said of one thing. */
export const TABLES = {
  claims: {
    title: "Every claim on which the site rests",
    path: "evidence.csv",
    row: evidenceRow,
    rows: evidenceRows,
    primaryKey: ["claim"],
    foreignKeys: [TO_SOURCE],
  },
  sources: {
    title: "The sources, and how the date of each is known",
    path: "sources.csv",
    row: rows.sourceRow,
    rows: rows.sourceRows,
    primaryKey: ["source"],
    foreignKeys: [],
  },
  events: {
    title: "Events, with every claim that reports them",
    path: "timeline.csv",
    row: rows.eventRow,
    rows: rows.eventRows,
    primaryKey: ["event", "claim"],
    foreignKeys: [TO_CLAIM],
  },
  differences: {
    title: "Questions on which sources differ, with the claims of each side",
    path: "differences.csv",
    row: rows.differenceRow,
    rows: rows.differenceRows,
    primaryKey: ["difference", "side", "claim"],
    foreignKeys: [TO_CLAIM],
  },
  names: {
    title: "People, groups and places, in every spelling",
    path: "names.csv",
    row: rows.nameRow,
    rows: rows.nameRows,
    primaryKey: ["name", "spelling"],
    foreignKeys: [],
  },
  roles: {
    title: "What people and groups were, and by which claim",
    path: "roles.csv",
    row: rows.roleRow,
    rows: rows.roleRows,
    primaryKey: ["name", "role", "claim"],
    foreignKeys: [TO_CLAIM],
  },
  locations: {
    title: "Locations on the map, with what happened there",
    path: "locations.csv",
    row: rows.locationRow,
    rows: rows.locationRows,
    primaryKey: ["location"],
    foreignKeys: [],
  },
} as const satisfies Readonly<Record<string, Table>>;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** A table as the file that the site publishes. */
export function tableFile(name: TableName, site: Site): string {
  const { rows } = TABLES[name];
  return csvFile(rows(site));
}
