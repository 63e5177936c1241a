import { readFileSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { digest } from "../quotes/digest.ts";
import type { Site } from "../content/site.ts";
import { systemWords } from "../content/files/system-error.ts";

/** Folders that are published, in the repository or on the site. */
const PUBLISHED = ["content", "public", "src", "test"];

/** What is wrong with a file as the text of a new core source, as words that follow the flag's name. */
export function textFault(root: string, file: string, site: Site): string | undefined {
  if (!file.endsWith(".txt")) return `must name a .txt file, as \`npm run evidence\` reads them; found "${file}"`;
  let real: string;
  let bytes: Uint8Array;
  try {
    real = realpathSync(file);
    bytes = readText(file);
    new TextDecoder("utf8", { fatal: true }).decode(bytes);
  } catch (error) {
    const why = error instanceof TypeError ? "it is not UTF-8" : (systemWords(error) ?? String(error));
    return `names a text that cannot be read: ${file} (${why})`;
  }
  const inside = PUBLISHED.find((folder) => isWithin(real, join(root, folder)) || isWithin(file, join(root, folder)));
  if (inside !== undefined) {
    return `names a file inside ${inside}/: an article's text belongs to its author and stays out of the repository. Move it to a folder beside the project`;
  }
  const held = [...site.sources.values()].find(({ data }) => data.text === digest(bytes));
  return held && `names the text of a source that is there already: ${held.yaml.file}`;
}

export function readText(file: string): Uint8Array {
  return readFileSync(file);
}

function isWithin(file: string, folder: string): boolean {
  return !relative(realpath(folder), realpath(file)).startsWith(`..${sep}`);
}

function realpath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
