import { chartClaims, drawnClaims } from "../evidence/chart-claims.ts";
import { claimRecord, type ClaimRecord } from "../evidence/claim-record.ts";
import type { ChartFile, Library } from "../evidence/library.ts";

/** The claims that a chart draws, as its CSV and its JSON give them, in the order of its panels. */
export function chartData(file: ChartFile, library: Library): ClaimRecord[] {
  return drawnClaims(chartClaims(file, library)).map(claimRecord);
}
