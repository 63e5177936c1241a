import { drawnClaims } from "../content/chart-claims.ts";
import { claimRecord, type ChartRecord, type ClaimRecord } from "./claim-record.ts";
import type { ResolvedChart } from "../content/site.ts";

/** The claims that a chart draws, as its CSV and its JSON give them, in the order of its panels. */
export function chartData(file: ResolvedChart): ClaimRecord[] {
  return drawnClaims(file.claims).map(claimRecord);
}

/** A chart with its claims, as its JSON gives it. */
export function chartRecord(file: ResolvedChart): ChartRecord {
  const { title, measured } = file.data;
  return { $schema: "../chart.schema.json", id: file.id, title, measured, claims: chartData(file) };
}
