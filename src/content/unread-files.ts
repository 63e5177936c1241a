import { extname, join } from "node:path";
import { lstatSync } from "node:fs";
import { MOVED_FILE } from "../model/moved.ts";
import { RECORD_FOLDER } from "../model/record.ts";
import { SETTINGS_FILE } from "../model/settings.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { nearest } from "./did-you-mean.ts";
import { isLitter, listFolder } from "./files/list-folder.ts";
import { cannotRead } from "./files/read-text.ts";
import { printable } from "./files/strange-character.ts";
import { PUBLISHED_LISTS } from "./lost-files.ts";
import { LOCK_FILE } from "./read-lock.ts";

const FOLDERS = ["content/charts", "content/explainers", "content/pages", RECORD_FOLDER, "content/sources"];
const LISTS = [...PUBLISHED_LISTS, MOVED_FILE, SETTINGS_FILE];

/** What lies in `<root>/content` beside the folders and files that are read. What the folders hold is read or reported there. */
export function unreadFiles(root: string): Diagnostic[] {
  const content = join(root, "content");
  if (lstatSync(content, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const known = [...FOLDERS, ...LISTS, LOCK_FILE];
  try {
    return listFolder(content)
      .filter((name) => !isLitter(name) && !known.includes(`content/${name}`))
      .map((name) => stray(name, lstatSync(join(content, name)).isDirectory()));
  } catch (error) {
    return [{ file: "content", line: 1, column: 1, rule: "file-name", ...cannotRead(error) }];
  }
}

function stray(name: string, isFolder: boolean): Diagnostic {
  const file = `content/${printable(name)}`;
  const meant = nearest(stem(file), (isFolder ? FOLDERS : LISTS).map(stem));
  const near = (isFolder || /\.(?:ya?ml|json)$/.test(name)) && meant !== undefined;
  const hint = near ? `Did you mean content/${meant}${isFolder ? "/" : ".yaml"}?` : placeOf(name, isFolder);
  const message = `nothing reads this ${isFolder ? "folder" : "file"}, and what it holds is nowhere on the site`;
  return { file, line: 1, column: 1, rule: "stray-file", message, hint };
}

/** `content/outlets.yml` as `outlets` */
function stem(file: string): string {
  return file.slice("content/".length).replace(extname(file), "");
}

function placeOf(name: string, isFolder: boolean): string {
  if (isFolder) return `The folders of content are ${FOLDERS.join(", ")}.`;
  if (/\.mdx?$/.test(name)) return "An explainer lies in content/explainers/, the text of a page in content/pages/.";
  if (/\.ya?ml$/.test(name)) return "A source lies in content/sources/, a chart in content/charts/.";
  return "Keep what is not for readers outside content/.";
}
