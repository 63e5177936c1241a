import { existsSync, rmSync } from "node:fs";
import { npmCommand } from "../authoring/npm-command.ts";
import { contentTexts } from "../authoring/references.ts";
import { rename, RENAMED, type RenamedKind } from "../authoring/rename.ts";
import { tryFiles } from "../authoring/try-files.ts";
import { checkContent } from "../check/check-content.ts";
import { formatReport } from "../check/report/format-report.ts";
import { didYouMean } from "../content/did-you-mean.ts";
import { sourceOf } from "../content/files/read-text.ts";
import { backUp, createFile, replaceFile } from "../content/files/write-file.ts";
import { readSite } from "../content/read-site.ts";

const USAGE = `Renames something in every file that names it, and leads its old address to the new one.

  npm run rename -- explainer us-troops us-troops-in-iraq
  npm run rename -- chart levels troop-levels
  npm run rename -- source voa-2024 voa-2024-01-08
  npm run rename -- claim voa-2024-01-08#troops troops-iraq          the new key alone
  npm run rename -- heading us-troops-in-iraq#caps ceilings          the new id alone

Nothing is written unless \`npm run check\` passes with it as without. What the files held before is kept in .build/backup/.`;

const [kind, from, to, ...more] = process.argv.slice(2);
if (kind === "--help" || kind === "-h") {
  console.log(USAGE);
  process.exit(0);
}
if (kind === undefined || from === undefined || to === undefined || more.length > 0) refuse(USAGE);
if (!isKind(kind))
  refuse(`It renames no "${kind}". ${didYouMean(kind, RENAMED) ?? `It renames: ${RENAMED.join(", ")}.`}`);

const renaming = rename(kind, from, to, readSite("."), contentTexts("."));
if (typeof renaming === "string") refuse(`${renaming}\n\nNothing was written.`);
const { files, references, old } = renaming;
const errors = tryFiles(".", files, (root) => checkContent(root, process.env["TEXTS"]));
if (errors.length > 0) {
  const report = formatReport(errors, (path) => files.get(path) ?? sourceOf(".")(path));
  refuse(`\`npm run check\` would not pass what this makes:\n\n${report}\n\nNothing was written.`, 1);
}
// What is new first, then what names it, and last what goes: whoever is stopped on the way has lost nothing.
const fresh = new Set([...files.keys()].filter((file) => !existsSync(file)));
for (const [file, text = ""] of files) if (fresh.has(file)) createFile(".", file, text);
for (const [file, text] of files) {
  if (text === undefined || fresh.has(file)) continue;
  backUp(".", file);
  replaceFile(".", file, text);
}
for (const [file, text] of files) {
  if (text !== undefined) continue;
  backUp(".", file);
  rmSync(file);
}
const lines = references === 1 ? "1 reference" : `${String(references)} references`;
const [address = "", ...others] = old;
const lead = others.length === 0 ? `${address} leads` : `${address} and ${String(others.length)} more lead`;
console.log(`Renamed ${from} to ${to}: ${lines} in ${String(files.size)} files. ${lead} there.`);
console.log(
  `To take it back: ${npmCommand("rename", [], {}, [kind, kind === "claim" || kind === "heading" ? `${from.split("#")[0] ?? ""}#${to}` : to, from.split("#").at(-1) ?? ""])}`,
);

function isKind(kind: string): kind is RenamedKind {
  return (RENAMED as readonly string[]).includes(kind);
}

function refuse(message: string, status = 2): never {
  console.error(message);
  process.exit(status);
}
