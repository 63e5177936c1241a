import { existsSync } from "node:fs";
import { join } from "node:path";
import { listFolder } from "../content/files/list-folder.ts";
import { readText } from "../content/files/read-text.ts";
import { headingIds } from "../content/mdx/front-matter.ts";
import type { Site } from "../content/site.ts";
import { RECORD_FOLDER } from "../model/record.ts";
import { positionsIn, type Position } from "../model/position.ts";

/** What an editor names by an id, and other files refer to. */
export type ThingKind = "claim" | "source" | "chart" | "explainer" | "heading" | "difference" | "event" | "name";

/** A word of a file that refers to a thing: its id alone, without what stands around it. */
export interface Reference extends Position {
  readonly file: string;
  /** In UTF-16 code units from the beginning of the file. */
  readonly offset: number;
  /** The words of its line around it. */
  readonly words: string;
  /** The reference itself, as it is typed. */
  readonly typed: string;
}

/** The examples of each tag name claims of the content, too. */
const TAGS_FOLDER = "src/tags";

/** Everything of content that is text: the folders of files, the lists, the lock and the record. */
const FOLDERS = ["content", "content/charts", "content/explainers", "content/pages", "content/sources", RECORD_FOLDER];

/** The places that refer to a thing, in every spelling: its id in its own file's lists, in tags, in links and in YAML. */
const PATTERNS: Readonly<Record<ThingKind, (id: string) => readonly string[]>> = {
  // `source#key` is a word of its own wherever it stands; in a link to an entry it is joined by a dot.
  claim: (id) => [
    `(?<![\\w-])${id}(?![\\w-])`,
    `(?<=#claim-)${id.replace("#", "\\.")}(?![\\w-])`,
    `(?<=/(?:claims|embed)/)${id.replace("#", "/")}(?=/)`,
  ],
  source: (id) => [
    `(?<![\\w-])${id}(?=#)`,
    `(?<=\\b(?:left|right|between)="(?:[^"#]* )?)${id}(?=[" ])`,
    `(?<=\\bby: \\[(?:[^\\]#]*, )?)${id}(?=[,\\]])`,
    `(?<=/(?:sources|claims)/)${id}(?=/)`,
    `(?<=/embed/)${id}(?=/[a-z0-9])`,
    `(?<=#claim-)${id}(?=\\.)`,
  ],
  chart: (id) => [
    `(?<=<Chart id=")${id}(?=")`,
    `(?<=/charts/)${id}(?=[/.])`,
    `(?<=/embed/)${id}(?=/(?![a-z0-9]))`,
    `(?<=#chart-)${id}(?![\\w-])`,
    recordedAs("charts", id),
  ],
  explainer: (id) => [`(?<=/explainers/)${id}(?=[/.])`, recordedAs("explainers", id), recordedAs("headings", id)],
  // `explainer#heading`
  heading: (id) => [`(?<=/explainers/${id.replace("#", "/#)")}(?![\\w-])`],
  difference: (id) => [
    `(?<=<Difference id=")${id}(?=")`,
    `(?<=\\bdifference: ["']?)${id}(?=["']?\\s)`,
    `(?<=/differences/#|#difference-)${id}(?![\\w-])`,
  ],
  event: (id) => [`(?<=/timeline/#)${id}(?![\\w-])`],
  name: (id) => [`(?<=<Name id=")${id}(?=")`, `(?<=/names/#)${id}(?![\\w-])`],
};

/** Its key in an entry of the record, below the name of its sort. */
function recordedAs(kind: "charts" | "explainers" | "headings", id: string): string {
  return `(?<=^${kind}:\\n(?:  .*\\n)*  )${id}(?=:)`;
}

/** Where the thing itself is written down as a key. */
const LISTS: Readonly<Partial<Record<ThingKind, string>>> = {
  difference: "content/differences.yaml",
  event: "content/events.yaml",
  name: "content/names.yaml",
};

/** Every text file in which content is named, by its path from the root. */
export function contentTexts(root: string): ReadonlyMap<string, string> {
  const filesOf = (folder: string) => listFolder(join(root, folder)).map((name) => `${folder}/${name}`);
  const examples = listFolder(join(root, TAGS_FOLDER)).map((tag) => `${TAGS_FOLDER}/${tag}/${tag}.ts`);
  const texts = [...FOLDERS.flatMap(filesOf), ...examples]
    .filter((file) => /\.(?:mdx|yaml|json|ts)$/.test(file) && existsSync(join(root, file)))
    .flatMap((file): [string, string][] => {
      const read = readText(root, file);
      return "text" in read ? [[file, read.text]] : [];
    });
  return new Map(texts);
}

/** Every reference to a thing, in the order of the files and of their lines; its own key in a list comes with them. */
export function referencesTo(kind: ThingKind, id: string, texts: ReadonlyMap<string, string>): Reference[] {
  const escaped = RegExp.escape(id);
  const own = LISTS[kind];
  return [...texts].flatMap(([file, text]) => {
    const patterns = [...PATTERNS[kind](id.includes("#") ? escapedName(id) : escaped)];
    if (file === own) patterns.push(`^${escaped}(?=:)`);
    if (kind === "heading") patterns.push(...ownHeading(id, file));
    const found = patterns.flatMap((pattern) => [...text.matchAll(new RegExp(pattern, "gm"))]);
    const positions = positionsIn(text);
    return found
      .sort((a, b) => a.index - b.index)
      .map(({ index, 0: typed }) => {
        return {
          file,
          offset: index,
          typed,
          ...positions(index),
          words: wordsAround(text, index, index + typed.length),
        };
      });
  });
}

/** In its own page a heading is named in the front matter, and by links without the page's address. */
function ownHeading(name: string, file: string): string[] {
  const [slug = "", id = ""] = name.split("#");
  if (file !== `content/explainers/${slug}.mdx`) return [];
  return [`(?<=^  )${RegExp.escape(id)}(?=: )`, `(?<=\\]\\(#)${RegExp.escape(id)}(?=\\))`];
}

/** The `#` stays as it is: a pattern puts a dot in its place for an address. */
function escapedName(name: string): string {
  return name
    .split("#")
    .map((part) => RegExp.escape(part))
    .join("#");
}

/** How much of a line is shown on each side of a reference, in letters. */
const AROUND = 60;

function wordsAround(text: string, start: number, end: number): string {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const after = text.slice(end).split("\n", 1)[0] ?? "";
  const head = before.length > AROUND ? `…${before.slice(-AROUND)}` : before.trimStart();
  const tail = after.length > AROUND ? `${after.slice(0, AROUND)}…` : after.trimEnd();
  return head + text.slice(start, end) + tail;
}

/** Every heading as a command names it: `us-troops-in-iraq#ceilings`. */
export function headingNames({ explainers }: Site): string[] {
  return [...explainers].flatMap(([slug, { mdx }]) => headingIds(mdx.frontMatter).map((id) => `${slug}#${id}`));
}

/** The kinds of thing that have that id; a claim's has a `#`. */
export function kindsNamed(id: string, site: Site): ThingKind[] {
  const { claims, sources, charts, explainers, lists } = site;
  const has: Readonly<Record<ThingKind, boolean>> = {
    claim: claims.has(id),
    source: sources.has(id),
    chart: charts.has(id),
    explainer: explainers.has(id),
    heading: headingNames(site).includes(id),
    difference: Object.hasOwn(lists.differences.data, id),
    event: Object.hasOwn(lists.events.data, id),
    name: Object.hasOwn(lists.names.data, id),
  };
  return (Object.keys(has) as ThingKind[]).filter((kind) => has[kind]);
}
