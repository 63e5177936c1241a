import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DIFFERENCES_FILE } from "../model/difference.ts";
import { EVENTS_FILE } from "../model/event.ts";
import { LOCATIONS_FILE } from "../model/location.ts";
import { NAMES_FILE } from "../model/name.ts";
import { OUTLETS_FILE } from "../model/outlet.ts";
import { RECORD_FOLDER } from "../model/record.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { LOCK_FILE } from "./read-lock.ts";

/** What a site has once it was published, whatever it is about. */
export const PUBLISHED_LISTS = [DIFFERENCES_FILE, EVENTS_FILE, LOCATIONS_FILE, NAMES_FILE, OUTLETS_FILE];

/** The lists that are not there, of a site that the record shows to have been published. */
export function lostLists(root: string, isRecorded: boolean): Diagnostic[] {
  return isRecorded ? PUBLISHED_LISTS.filter((file) => !existsSync(join(root, file))).map(lost) : [];
}

/**
 * Of the lock of the evidence and the record, the one that is not there while
 * the other is. Before its first edition a site has no record: that is a warning.
 */
export function lostHistory(root: string, isRecorded: boolean, isLocked: boolean): Diagnostic[] {
  if (isRecorded) return existsSync(join(root, LOCK_FILE)) ? [] : [lost(LOCK_FILE)];
  if (!isLocked || hasEntries(join(root, RECORD_FOLDER))) return [];
  return [{ ...lost(RECORD_FOLDER), severity: "warning" }];
}

/** Entries that cannot be read are there all the same. */
function hasEntries(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".yaml"));
}

function lost(file: string): Diagnostic {
  const restore = `If it is lost, bring it back: \`git restore ${file}\`.`;
  return {
    file,
    line: 1,
    column: 1,
    rule: "lost-file",
    message: `${file} is ${file === RECORD_FOLDER ? "empty or " : ""}not there, and pages rest on it`,
    hint: `${restore} ${TO_BEGIN[file] ?? "A list that has no entries yet is a file with {} in it."}`,
  };
}

const TO_BEGIN: Readonly<Record<string, string>> = {
  [LOCK_FILE]: "`npm run evidence -- --texts FOLDER` writes it anew from the articles’ texts.",
  [RECORD_FOLDER]: 'The first time, begin it: `npm run record -- --kind published --what "The first edition."`',
};
