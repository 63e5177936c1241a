import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { chartSchema } from "./chart-file.ts";
import { isDeviceName } from "./device-name.ts";
import { DIFFERENCES_FILE, differencesSchema } from "./differences-file.ts";
import { EVENTS_FILE, eventsSchema } from "./events-file.ts";
import type { ChartFile, Claim, Library, ListFile, Source } from "./library.ts";
import { NAMES_FILE, namesSchema } from "./names-file.ts";
import { OUTLETS_FILE, outletsSchema } from "./outlets-file.ts";
import { partialDateOf } from "./partial-date.ts";
import type { Problem } from "./problem.ts";
import { cannotRead, readText } from "./read-text.ts";
import { readYaml } from "./read-yaml.ts";
import { shortened } from "./shortened.ts";
import { sourceSchema, type SourceData } from "./source.ts";
import { printable } from "./strange-character.ts";
import { parseYamlFile, type YamlFile } from "./yaml-file.ts";

const LITTER = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads every source and chart under `<root>/content`. Files that fit no schema
 * are left out and reported; nothing throws for what an author wrote.
 */
export function readLibrary(root: string): Library {
  const problems: Problem[] = [];
  const unreadable = new Set<string>();
  const sources = new Map<string, Source>();
  for (const { id, file, text } of contentFiles(root, "content/sources", ".yaml", problems, unreadable)) {
    const yaml = parseYamlFile(file, text);
    const read = readYaml(yaml, sourceSchema);
    problems.push(...shortened(read.problems));
    if (read.value) sources.set(id, toSource(id, read.value, yaml));
    else unreadable.add(id);
  }
  const charts = new Map<string, ChartFile>();
  for (const { id, file, text } of contentFiles(root, "content/charts", ".yaml", problems, unreadable)) {
    const yaml = parseYamlFile(file, text);
    const read = readYaml(yaml, chartSchema);
    problems.push(...shortened(read.problems));
    if (read.value) charts.set(id, { id, data: read.value, yaml });
    else unreadable.add(id);
  }
  const lists = {
    names: readList(root, NAMES_FILE, namesSchema, problems, unreadable),
    events: readList(root, EVENTS_FILE, eventsSchema, problems, unreadable),
    differences: readList(root, DIFFERENCES_FILE, differencesSchema, problems, unreadable),
    outlets: readList(root, OUTLETS_FILE, outletsSchema, problems, unreadable),
  };
  const inOrder = [...charts.values()].sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
  const claims = new Map([...sources.values()].flatMap(({ claims }) => claims.map((claim) => [claim.name, claim])));
  return {
    sources,
    claims,
    charts: new Map(inOrder.map((chart) => [chart.id, chart])),
    ...lists,
    unreadable,
    problems,
  };
}

/** One list for the whole site; empty where there is no such file. */
function readList<Data extends object>(
  root: string,
  file: string,
  schema: z.ZodType<Data>,
  problems: Problem[],
  unreadable: Set<string>,
): ListFile<Data> {
  const empty = { data: {} as Data, yaml: parseYamlFile(file, "{}") };
  if (!existsSync(join(root, file))) return empty;
  const text = readText(root, file);
  if ("problem" in text) {
    problems.push(text.problem);
    unreadable.add(file);
    return empty;
  }
  const yaml = parseYamlFile(file, text.text);
  const read = readYaml(yaml, schema);
  problems.push(...shortened(read.problems));
  if (!read.value) unreadable.add(file);
  return { data: read.value ?? empty.data, yaml };
}

/** The names of a folder's files, in one order on every machine; none where the folder is not there. */
export function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

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
  problems: Problem[],
  unreadable = new Set<string>(),
): Generator<{ readonly id: string; readonly file: string; readonly text: string }> {
  const entry = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (entry && !entry.isDirectory()) {
    problems.push(misnamed(folder, "this is not a folder", "Make it a folder, with the files themselves in it."));
    return;
  }
  let names: string[];
  try {
    names = listFolder(join(root, folder));
  } catch (error) {
    problems.push({ file: folder, line: 1, column: 1, rule: "file-name", ...cannotRead(error) });
    return;
  }
  for (const name of names) {
    // What an operating system leaves behind is nobody's content.
    if (LITTER.has(name)) continue;
    const file = `${folder}/${name}`;
    if (isDeviceName(name)) {
      const message = `the file is called "${printable(name)}", and Windows keeps that name for a device`;
      problems.push(misnamed(`${folder}/${printable(name)}`, message, "Take another name: git cannot make it there."));
      continue;
    }
    const id = name.endsWith(ending) ? name.slice(0, -ending.length) : "";
    if (!ID.test(id)) {
      const hint = `Use lower-case letters, digits and single hyphens, then ${ending}: \`us-troops-in-iraq${ending}\`.`;
      problems.push(misnamed(`${folder}/${printable(name)}`, `the file is called "${printable(name)}"`, hint));
      continue;
    }
    const read = readText(root, file);
    if ("text" in read) yield { id, file, text: read.text };
    else {
      problems.push(read.problem);
      unreadable.add(id);
    }
  }
}

function misnamed(file: string, message: string, hint: string): Problem {
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
