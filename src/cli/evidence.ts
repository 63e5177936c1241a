import { basename } from "node:path";
import { formatReport } from "../check/report/format-report.ts";
import { formatLock } from "../quotes/lock.ts";
import { sortDiagnostics } from "../content/diagnostic.ts";
import { readSite } from "../content/read-site.ts";
import { LOCK_FILE, readLock } from "../content/read-lock.ts";
import { sourceOf } from "../content/files/read-text.ts";
import { readTexts } from "../content/files/read-texts.ts";
import { checkQuotes } from "../check/check-quotes.ts";
import { readFlags } from "../authoring/read-flags.ts";
import { replaceFile } from "../content/files/write-file.ts";

const USAGE = `Looks every quote of the core sources up in the texts and writes ${LOCK_FILE}.

  npm run evidence -- --texts FOLDER            looks up and writes
  npm run evidence -- --texts FOLDER --check    looks up and writes nothing: fails where the lock would change

FOLDER holds the articles' texts as .txt files. They stay out of the repository.`;

const { values, diagnostics: wrong } = readFlags(process.argv.slice(2), ["texts"], ["check"]);
if (wrong.length > 0) fail(`${wrong.join("\n")}\n\n${USAGE}`);
const folder = values["texts"] ?? fail(USAGE);

const texts = readTexts(folder);
if (texts.size === 0) fail(`There is no .txt file in ${folder}.\n\n${USAGE}`);
const site = readSite(".");
// Nothing is taken on trust from an earlier lock: every quote is looked up again.
const { lock, diagnostics } = checkQuotes(site, {}, texts);
const all = sortDiagnostics([...site.diagnostics, ...diagnostics]);
if (all.length > 0) {
  const digests = [...texts.keys()].map((digest) => `  ${digest}`).join("\n");
  fail(`${formatReport(all, sourceOf("."))}\n\nThe texts at hand:\n${digests}`);
}
const found = `${String(Object.keys(lock).length)} quotes, each found exactly once in its text.`;
const written = formatLock(lock);
if ("check" in values) {
  if (formatLock(readLock(".").lock) !== written) {
    fail(`${LOCK_FILE} does not match the sources and the texts: run the command without --check and commit the file.`);
  }
  console.log(found);
} else {
  replaceFile(".", LOCK_FILE, written);
  console.log(`${found} Wrote ${basename(LOCK_FILE)}.`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
