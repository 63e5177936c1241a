import { chartClaims, drawnClaims } from "../evidence/chart-claims.ts";
import { claimRecord, type ChartRecord, type ClaimRecord } from "../evidence/claim-record.ts";
import type { ChartFile, Library } from "../evidence/library.ts";

/** The claims that a chart draws, as its CSV and its JSON give them, in the order of its panels. */
export function chartData(file: ChartFile, library: Library): ClaimRecord[] {
  return drawnClaims(chartClaims(file, library)).map(claimRecord);
}

/** A chart with its claims, as its JSON gives it. */
export function chartRecord(file: ChartFile, library: Library): ChartRecord {
  const { title, measured } = file.data;
  return { $schema: "../chart.schema.json", id: file.id, title, measured, claims: chartData(file, library) };
}
