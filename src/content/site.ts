import type { ClaimData, FigureData } from "../model/claim.ts";
import type { ChartData } from "../charts/chart-schema.ts";
import type { DifferencesData } from "../model/difference.ts";
import type { EventsData } from "../model/event.ts";
import type { LocationsData } from "../model/location.ts";
import type { ExplainerData } from "../model/explainer.ts";
import type { Moved } from "../model/moved.ts";
import type { Names } from "../model/name.ts";
import type { Outlets } from "../model/outlet.ts";
import type { PageData } from "../model/page.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { RecordData } from "../model/record.ts";
import type { Settings } from "../model/settings.ts";
import type { SourceData } from "../model/source.ts";
import type { ChartClaims } from "./chart-claims.ts";
import type { Location } from "./locations.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Difference } from "./differences.ts";
import type { Uses } from "../tags/uses.ts";
import type { MdxFile } from "./mdx/mdx-file.ts";
import type { TimelineEvent } from "./timeline.ts";
import type { YamlFile } from "./yaml/yaml-file.ts";

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

/** A chart with the claims that it draws; its title as it is read, each figure in it printed from its claim. */
export interface ResolvedChart extends ChartFile {
  readonly claims: ChartClaims;
  /** The title as an editor typed it: `Most of them in Syria: {voa-2024-01-08#syria}`. */
  readonly typedTitle: string;
}

/** A file in MDX as it was read. */
export interface TextFile<Data> {
  /** Its name without the ending. */
  readonly slug: string;
  readonly mdx: MdxFile;
  /** Its front matter; `undefined` where that fits no schema. */
  readonly data: Data | undefined;
  /** What is wrong with its front matter. */
  readonly diagnostics: readonly Diagnostic[];
  readonly uses: Uses;
}

export type ExplainerFile = TextFile<ExplainerData>;
/** What stands on a page that is no explainer, about the subject and about the site. */
export type PageFile = TextFile<PageData>;

/** A file that holds one list for the whole site. */
export interface ListFile<Data> {
  /** Empty where there is no such file, or it cannot be read. */
  readonly data: Data;
  readonly yaml: YamlFile;
}

/** The lists of `content/` as they were read, with the way back to their files. */
interface Lists {
  readonly names: ListFile<Names>;
  readonly events: ListFile<EventsData>;
  readonly differences: ListFile<DifferencesData>;
  readonly locations: ListFile<LocationsData>;
  readonly outlets: ListFile<Outlets>;
  readonly moved: ListFile<Moved>;
  readonly settings: ListFile<Settings>;
}

/** An entry of the record as it was read. */
export interface RecordEntry {
  readonly id: string;
  readonly data: RecordData;
  readonly yaml: YamlFile;
}

/** The files of `content/`, each read and parsed, and nothing looked up yet. */
export interface Files {
  /** By id, in alphabetical order. */
  readonly sources: ReadonlyMap<string, Source>;
  /** By id, in the order that their files give. */
  readonly charts: ReadonlyMap<string, ChartFile>;
  /** By slug, in the order that their front matter gives. */
  readonly explainers: ReadonlyMap<string, ExplainerFile>;
  /** By slug. */
  readonly pages: ReadonlyMap<string, PageFile>;
  readonly lists: Lists;
  /** What was changed, the oldest entry first. */
  readonly record: readonly RecordEntry[];
  /** The ids of sources and charts, and the lists, that are there but cannot be read: what names them is not to blame. */
  readonly unreadable: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A page that shows a claim. */
export interface Use {
  readonly path: `/${string}`;
  readonly title: string;
}

/** Everything under `content/`, each thing worked out once: what names a claim has the claim itself. */
export interface Site extends Files {
  /** By full name. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly charts: ReadonlyMap<string, ResolvedChart>;
  /** In order of time. */
  readonly timeline: readonly TimelineEvent[];
  /** In the order of their file. */
  readonly differences: readonly Difference[];
  /** In the order of their file. */
  readonly locations: readonly Location[];
  /** The pages that show each claim, by its full name: explainers first, then charts and the reference pages. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
}

export function isFigure(claim: Claim): claim is FigureClaim {
  return claim.data.kind === "figure";
}

/** The id of a claim's entry in a list of evidence: `claim-voa-2024-01-08.troops-iraq`. */
export function claimId(name: string): string {
  return `claim-${name.replace("#", ".")}`;
}

/** The page of a claim: `/claims/voa-2024-01-08/troops-iraq/`. */
export function claimPath(name: string): `/claims/${string}/` {
  return `/claims/${name.replace("#", "/")}/`;
}
