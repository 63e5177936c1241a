import type { ClaimData, FigureData } from "./claim.ts";
import type { ChartData } from "./chart-file.ts";
import type { DifferencesData } from "./differences-file.ts";
import type { EventsData } from "./events-file.ts";
import type { Names } from "./names-file.ts";
import type { Outlets } from "./outlets-file.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Problem } from "./problem.ts";
import type { SourceData } from "./source.ts";
import type { YamlFile } from "./yaml-file.ts";

/** A source as it was read, with the way back to its file. */
export interface Source {
  readonly id: string;
  readonly data: SourceData;
  readonly published: PartialDate;
  readonly yaml: YamlFile;
  /** In the order of the file. */
  readonly claims: readonly Claim[];
}

/** A claim with its full name and its source. */
export interface Claim<Data extends ClaimData = ClaimData> {
  /** `voa-2024-01-08#troops-iraq` */
  readonly name: string;
  readonly key: string;
  readonly data: Data;
  readonly asOf: PartialDate;
  readonly source: Source;
}

export type FigureClaim = Claim<FigureData>;

/** A chart's file as it was read. */
export interface ChartFile {
  readonly id: string;
  readonly data: ChartData;
  readonly yaml: YamlFile;
}

/** A file that holds one list for the whole site. */
export interface ListFile<Data> {
  /** Empty where there is no such file, or it cannot be read. */
  readonly data: Data;
  readonly yaml: YamlFile;
}

/** Everything under `content/` that is data, with what is wrong in it. */
export interface Library {
  /** By id, in alphabetical order. */
  readonly sources: ReadonlyMap<string, Source>;
  /** By full name. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** By id, in the order that their files give. */
  readonly charts: ReadonlyMap<string, ChartFile>;
  readonly names: ListFile<Names>;
  readonly events: ListFile<EventsData>;
  readonly differences: ListFile<DifferencesData>;
  readonly outlets: ListFile<Outlets>;
  /** The ids of sources and charts that are there but cannot be read: what names them is not to blame. */
  readonly unreadable: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

export function isFigure(claim: Claim): claim is FigureClaim {
  return claim.data.kind === "figure";
}

/** The id of a claim's entry in a list of evidence: `claim-voa-2024-01-08.troops-iraq`. */
export function claimId(name: string): string {
  return `claim-${name.replace("#", ".")}`;
}
