import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of content that means harm, or that an accident made harmful. */
export interface HostileCase {
  /** What it tries, as a slug. The report that it must get is in the file of that name. */
  readonly name: string;
  /** Where it lies, from the project's root. */
  readonly file: string;
  /** The same in the report, where the name itself cannot be printed. */
  readonly reportedAs?: string;
  /** What it holds, or how it is made. */
  readonly content: string | Uint8Array | ((path: string) => void);
  /** How a problem of that file begins: its rule, a colon and its message. */
  readonly expect: string;
}

/** Leaves a mark where it runs. No case may run it, in whatever dress. */
export const RUN = "globalThis.__ran = 1";

/** Leaves a mark outside the process. */
export const WRITE = 'process.getBuiltinModule("node:fs").writeFileSync(process.env.RAN, "")';

export const PAGE_FILE = "content/explainers/soldiers.mdx";
export const SOURCE_FILE = "content/sources/hostile.yaml";
export const CHART_FILE = "content/charts/hostile.yaml";

/** A page in order, to which a case adds what is not. */
export const PAGE = readFileSync(join(import.meta.dirname, "../base", PAGE_FILE), "utf8");

/** A source in order. */
export const SOURCE = `outlet: The Hostile Post
title: A hostile source
url: https://example.org/hostile
tier: context
published: { date: 2024-01-09, basis: stated }
claims:
  denied:
    kind: position
    says: The spokesman denied it.
    quote: denied it
    asOf: 2024-01-09
`;

/** A chart in order. */
export const CHART = `order: 2
title: Soldiers once more
measured: Soldiers said to be in each country.
panels:
  - { draws: figures, label: Iraq, measure: us-troops, place: iraq, from: 2022-01, until: 2024-12 }
  - { draws: figures, label: Syria, measure: us-troops, place: syria, from: 2022-01, until: 2024-12 }
`;

/** A case that adds a block of MDX to the page. */
export function inPage(name: string, expect: string, text: string): HostileCase {
  return { name, file: PAGE_FILE, content: `${PAGE}\n${text}\n`, expect };
}

/** A case that adds a line to the page's front matter. */
export function inFrontMatter(name: string, expect: string, line: string): HostileCase {
  return { name, file: PAGE_FILE, content: PAGE.replace("order: 1\n", () => `order: 1\n${line}\n`), expect };
}

/** A case that puts a line in the place of the source's title. */
export function inSource(name: string, expect: string, line: string): HostileCase {
  return { name, file: SOURCE_FILE, content: SOURCE.replace("title: A hostile source", () => line), expect };
}
