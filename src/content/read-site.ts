import { existsSync, lstatSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { z } from "zod";
import { chartSchema } from "../charts/chart-schema.ts";
import { isDeviceName } from "../model/device-name.ts";
import { DIFFERENCES_FILE, differencesSchema } from "../model/difference.ts";
import { EVENTS_FILE, eventsSchema } from "../model/event.ts";
import { parseMdxFile } from "./mdx/mdx-file.ts";
import { usesOf } from "./mdx/explainer-uses.ts";
import { oncePerText } from "./once-per.ts";
import { resolveSite } from "./resolve-site.ts";
import { explainerSchema, type ExplainerData } from "../model/explainer.ts";
import type { ChartFile, Claim, ExplainerFile, Files, ListFile, RecordEntry, Site, Source, TextFile } from "./site.ts";
import { lostLists } from "./lost-files.ts";
import { LOCATIONS_FILE, locationsSchema } from "../model/location.ts";
import { MOVED_FILE, movedSchema } from "../model/moved.ts";
import { NAMES_FILE, namesSchema } from "../model/name.ts";
import { OUTLETS_FILE, outletsSchema } from "../model/outlet.ts";
import { RECORD_FOLDER, recordSchema } from "../model/record.ts";
import { SETTINGS_FILE, settingsSchema } from "../model/settings.ts";
import { pageSchema, type PageData } from "../model/page.ts";
import { partialDateOf } from "../model/partial-date.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { isLitter, listFolder } from "./files/list-folder.ts";
import { cannotRead, readText } from "./files/read-text.ts";
import { readYaml } from "./yaml/read-yaml.ts";
import { truncateReport } from "./truncate-report.ts";
import { sourceSchema, type SourceData } from "../model/source.ts";
import { printable } from "./files/strange-character.ts";
import { unreadFiles } from "./unread-files.ts";
import { parseYamlFile, type YamlFile } from "./yaml/yaml-file.ts";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads everything under `<root>/content` and works out what it names. Files
 * that fit no schema are left out and reported; nothing throws for what an
 * author wrote.
 */
export function readSite(root: string): Site {
  return resolveSite(readFiles(root));
}

/** Reads and parses the files of `<root>/content`, and looks nothing up yet. */
export function readFiles(root: string): Files {
  const diagnostics = unreadFiles(root);
  const unreadable = new Set<string>();
  const sources = new Map<string, Source>();
  for (const { id, file, text } of contentFiles(root, "content/sources", ".yaml", diagnostics, unreadable)) {
    const read = readSource(file, text);
    diagnostics.push(...read.diagnostics);
    if (read.value) sources.set(id, read.value);
    else unreadable.add(id);
  }
  const charts: ChartFile[] = [];
  for (const { id, file, text } of contentFiles(root, "content/charts", ".yaml", diagnostics, unreadable)) {
    const read = readChart(file, text);
    diagnostics.push(...read.diagnostics);
    if (read.value) charts.push(read.value);
    else unreadable.add(id);
  }
  const explainers = [...contentFiles(root, "content/explainers", ".mdx", diagnostics)].map(({ file, text }) =>
    readExplainer(file, text),
  );
  const pages = [...contentFiles(root, "content/pages", ".mdx", diagnostics)].map(({ file, text }) =>
    readPage(file, text),
  );
  const record = readRecord(root, diagnostics, unreadable);
  for (const lost of lostLists(root, record.length > 0)) {
    diagnostics.push(lost);
    unreadable.add(lost.file);
  }
  return {
    sources,
    record,
    charts: new Map(charts.sort(byOrder).map((chart) => [chart.id, chart])),
    explainers: new Map(explainers.sort(byOrder).map((explainer) => [explainer.slug, explainer])),
    pages: new Map(pages.map((page) => [page.slug, page])),
    lists: {
      names: readList(root, NAMES_FILE, namesSchema, diagnostics, unreadable),
      events: readList(root, EVENTS_FILE, eventsSchema, diagnostics, unreadable),
      differences: readList(root, DIFFERENCES_FILE, differencesSchema, diagnostics, unreadable),
      locations: readList(root, LOCATIONS_FILE, locationsSchema, diagnostics, unreadable),
      outlets: readList(root, OUTLETS_FILE, outletsSchema, diagnostics, unreadable),
      moved: readList(root, MOVED_FILE, movedSchema, diagnostics, unreadable),
      settings: readList(root, SETTINGS_FILE, settingsSchema, diagnostics, unreadable),
    },
    unreadable,
    diagnostics,
  };
}

/** The entries of the record, the oldest first; those of one day in the order of the numbers in their names. */
function readRecord(root: string, diagnostics: Diagnostic[], unreadable: Set<string>): RecordEntry[] {
  const before = diagnostics.length;
  const entries: RecordEntry[] = [];
  for (const { file, text } of contentFiles(root, RECORD_FOLDER, ".yaml", diagnostics)) {
    const read = readEntry(file, text);
    diagnostics.push(...read.diagnostics);
    if (read.value) entries.push(read.value);
  }
  if (diagnostics.length > before) unreadable.add(RECORD_FOLDER);
  const { compare } = new Intl.Collator("en", { numeric: true });
  return entries.sort((a, b) => compare(a.data.date, b.data.date) || compare(a.id, b.id));
}

const readEntry = oncePerText((file, text) => {
  const yaml = parseYamlFile(file, text);
  const read = readYaml(yaml, recordSchema);
  return { value: read.value && { id: idOf(file), data: read.value, yaml }, diagnostics: truncateReport(read.diagnostics) };
});

const readSource = oncePerText((file, text) => {
  const yaml = parseYamlFile(file, text);
  const read = readYaml(yaml, sourceSchema);
  return {
    value: read.value && toSource(idOf(file), read.value, yaml),
    diagnostics: truncateReport(read.diagnostics),
  };
});

const readChart = oncePerText((file, text) => {
  const yaml = parseYamlFile(file, text);
  const read = readYaml(yaml, chartSchema);
  return { value: read.value && { id: idOf(file), data: read.value, yaml }, diagnostics: truncateReport(read.diagnostics) };
});

const readExplainer = oncePerText(textReader(explainerSchema));
const readPage = oncePerText(textReader(pageSchema));

/** Reads a text in MDX, once for each text that its file has had: the gate lets it through, and the site has it then. */
export function readTextFile(file: string, text: string): TextFile<ExplainerData | PageData> {
  return file.startsWith("content/pages/") ? readPage(file, text) : readExplainer(file, text);
}

function textReader<Data>(schema: z.ZodType<Data>): (file: string, text: string) => TextFile<Data> {
  return (file, text) => {
    const mdx = parseMdxFile(file, text);
    const { value, diagnostics } = readYaml(mdx.frontMatter, schema);
    return { slug: idOf(file), mdx, data: value, diagnostics, uses: usesOf(mdx) };
  };
}

/** `content/charts/troop-levels.yaml` as `troop-levels`. */
function idOf(file: string): string {
  return basename(file, extname(file));
}

/** By the order that they give, and where that is the same or none, by name. */
function byOrder(a: ChartFile | ExplainerFile, b: ChartFile | ExplainerFile): number {
  const order = (file: ChartFile | ExplainerFile) => file.data?.order ?? Infinity;
  const name = (file: ChartFile | ExplainerFile) => ("id" in file ? file.id : file.slug);
  const [first, second] = [order(a), order(b)];
  if (first !== second) return first < second ? -1 : 1;
  return name(a) < name(b) ? -1 : 1;
}

/** One list for the whole site; empty where there is no such file. */
function readList<Data extends object>(
  root: string,
  file: string,
  schema: z.ZodType<Data>,
  diagnostics: Diagnostic[],
  unreadable: Set<string>,
): ListFile<Data> {
  const empty = { data: {} as Data, yaml: parseYamlFile(file, "{}") };
  if (!existsSync(join(root, file))) return empty;
  const text = readText(root, file);
  if ("diagnostic" in text) {
    diagnostics.push(text.diagnostic);
    unreadable.add(file);
    return empty;
  }
  const yaml = parseList(file, text.text);
  const read = readYaml(yaml, schema);
  diagnostics.push(...truncateReport(read.diagnostics));
  if (!read.value) unreadable.add(file);
  return { data: read.value ?? empty.data, yaml };
}

const parseList = oncePerText((file, text) => parseYamlFile(file, text));

/**
 * The files of a folder of content, by id: the name without its ending. A file
 * whose name is no id, or has another ending, is reported and passed over; so
 * is one that cannot be read as text.
 *
 * @param unreadable takes the ids of the files that have a good name and cannot be read
 */
export function* contentFiles(
  root: string,
  folder: string,
  ending: ".yaml" | ".mdx",
  diagnostics: Diagnostic[],
  unreadable = new Set<string>(),
): Generator<{ readonly id: string; readonly file: string; readonly text: string }> {
  const entry = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (entry && !entry.isDirectory()) {
    diagnostics.push(misnamed(folder, "this is not a folder", "Make it a folder, with the files themselves in it."));
    return;
  }
  let names: string[];
  try {
    names = listFolder(join(root, folder));
  } catch (error) {
    diagnostics.push({ file: folder, line: 1, column: 1, rule: "file-name", ...cannotRead(error) });
    return;
  }
  for (const name of names) {
    if (isLitter(name)) continue;
    const file = `${folder}/${name}`;
    if (isDeviceName(name)) {
      const message = `the file is called "${printable(name)}", and Windows keeps that name for a device`;
      diagnostics.push(misnamed(`${folder}/${printable(name)}`, message, "Take another name: git cannot make it there."));
      continue;
    }
    const id = name.endsWith(ending) ? name.slice(0, -ending.length) : "";
    if (!ID.test(id)) {
      const [stem = ""] = name.split(".");
      // What names it is not to blame either.
      unreadable.add(stem);
      const hasWrongEnding = ID.test(stem) && /\.(?:ya?ml|mdx?)$/i.test(name);
      const hint = hasWrongEnding
        ? `Call it \`${stem}${ending}\`.`
        : `Use lower-case letters, digits and single hyphens, then ${ending}: \`us-troops-in-iraq${ending}\`.`;
      diagnostics.push(misnamed(`${folder}/${printable(name)}`, `the file is called "${printable(name)}"`, hint));
      continue;
    }
    const read = readText(root, file);
    if ("text" in read) yield { id, file, text: read.text };
    else {
      diagnostics.push(read.diagnostic);
      unreadable.add(id);
    }
  }
}

function misnamed(file: string, message: string, hint: string): Diagnostic {
  return { file, line: 1, column: 1, rule: "file-name", message, hint };
}

function toSource(id: string, data: SourceData, yaml: YamlFile): Source {
  const claims: Claim[] = [];
  const source: Source = { id, data, yaml, published: partialDateOf(data.published.date), claims };
  for (const [key, claim] of Object.entries(data.claims)) {
    claims.push({ name: `${id}#${key}`, key, data: claim, asOf: partialDateOf(claim.asOf), source });
  }
  return source;
}
