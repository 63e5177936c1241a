import { checkContent } from "../check/check-content.ts";
import { formatReport } from "../check/report/format-report.ts";
import { makeNew } from "../authoring/make-new.ts";
import { newChange } from "../authoring/new-change.ts";
import { npmCommand } from "../authoring/npm-command.ts";
import type { Answers } from "../authoring/question.ts";
import { readFlags } from "../authoring/read-flags.ts";
import { meantFlags, swallowedFlags } from "../authoring/swallowed-flags.ts";
import { openTerminal } from "../authoring/terminal.ts";
import { hasErrors } from "../content/diagnostic.ts";
import { didYouMean } from "../content/did-you-mean.ts";
import { sourceOf } from "../content/files/read-text.ts";
import { readSite } from "../content/read-site.ts";
import { nameInWords, namesInShort } from "../content/thing-names.ts";
import { kindAndId } from "../content/things.ts";
import { unrecordedGroups, type Unrecorded } from "../content/unrecorded.ts";
import { changeShape } from "../model/record.ts";

const USAGE = `Writes down in content/record/ what has changed in explainers, charts and claims since it was last written down.

  npm run record                                          asks about each change, on a terminal
  npm run record -- --kind update --what "…"              one answer for all of them
  npm run record -- --kind correction --what "…" --was "…" --now "…"
  npm run record -- --kind published --what "…"           for what is new, and the first time for everything
  npm run record -- --only NAME …                         for what is named and the pages that print it: a claim by its
                                                          full name, a page by its address
  npm run record -- --list                                lists what is not written down yet and writes nothing

${Object.entries(changeShape)
  .map(([flag, { description = "" }]) => `  --${flag}  ${description}`)
  .join("\n")}`;

const FLAGS = [...Object.keys(changeShape), "only"];
/** An entry has no more names than these, for no file of content may be large. */
const MOST = 700;

const flags = readFlags(process.argv.slice(2), FLAGS, ["list", "help"]);
const { only, list, help, ...given } = flags.values;
if (help !== undefined) {
  console.log(USAGE);
  process.exit(0);
}
const swallowed = swallowedFlags(["list", ...FLAGS], process.env);
if (Object.keys(swallowed).length > 0) refuse(withoutHyphens());
if (flags.diagnostics.length > 0) refuse(flags.diagnostics.join("\n"));
if (only === undefined && flags.words.length > 0) {
  refuse(`"${flags.words.join(" ")}" belongs to no flag: put a value of several words between quotation marks.`);
}
const named = only === undefined ? undefined : [only, ...flags.words];
if (list === undefined) refuseWrongContent();
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
const groups = groupsToRecord();
for (const group of groups) console.log(describe(group));
if (groups.length === 0) console.log("Everything is in the record.");
if (list === undefined) await record();

/** What cannot be read cannot be recorded, and what is wrong should not be. */
function refuseWrongContent(): void {
  const errors = checkContent(".", process.env["TEXTS"]).filter(
    (found) => hasErrors([found]) && found.rule !== "unrecorded",
  );
  if (errors.length === 0) return;
  refuse(`${formatReport(errors, sourceOf("."))}\n\nMend this first. Nothing was written.`, 1);
}

/** What is asked about apart: with an answer given as flags, all of it at once. */
function groupsToRecord(): readonly (readonly Unrecorded[])[] {
  const site = readSite(".");
  if (site.unreadable.size > 0) refuse("Some files cannot be read: mend what `npm run check` says of them first.", 1);
  const all = unrecordedGroups(site);
  if (named !== undefined) return [named.map((name) => unrecordedNamed(name, all.flat()))];
  if (all.length === 0) return [];
  return isTerminal && given["what"] === undefined ? all : [all.flat()];
}

function unrecordedNamed(name: string, all: readonly Unrecorded[]): Unrecorded {
  const found = all.find((one) => [one.name, nameInWords(one.name), nameInWords(one.name).slice(1, -1)].includes(name));
  if (found) return found;
  // Its id alone will do where nothing else has it.
  const [only, ...others] = all.filter((one) => kindAndId(one.name)[1] === name);
  if (only && others.length === 0) return only;
  const names = all.map((one) => nameInWords(one.name).replaceAll('"', ""));
  return refuse(
    `Nothing unrecorded is called "${name}". ${didYouMean(name, names) ?? "`npm run record -- --list` lists what is."}`,
  );
}

async function record(): Promise<void> {
  for (const group of groups) {
    const answers: Record<string, string> = { ...given };
    for (let from = 0; from < group.length; from += MOST) {
      // Read anew each time: what was written a moment ago has its number.
      await write(group.slice(from, from + MOST), answers);
    }
  }
}

/** @param answers takes what is answered, for the next part of a long entry */
async function write(group: readonly Unrecorded[], answers: Record<string, string>): Promise<void> {
  const today = new Date();
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((n) => String(n).padStart(2, "0"));
  const told: Record<string, string> = {};
  const made = await makeNew(newChange(readSite("."), group, day.join("-")), answers, told, {
    root: ".",
    check: (root) => checkContent(root, process.env["TEXTS"]),
    report: (diagnostics, file, text) =>
      formatReport(diagnostics, (path) => (path === file ? text : sourceOf(".")(path))),
    ...(isTerminal ? { dialogue: openTerminal(() => refuse(stopped(told))) } : {}),
  });
  Object.assign(answers, told);
  switch (made.verdict) {
    case "objections":
      return refuse(`${made.objections.join("\n")}\n\nNothing was written.`);
    case "wrong":
      return refuse(`\`npm run check\` would not pass this entry:\n\n${made.report}\n\nIt was not written.`, 1);
    case "taken":
      return refuse(`${made.file} is there already, and nothing is overwritten.`, 1);
    case "written":
      console.log(`Wrote ${made.file}. Commit it together with the change.`);
  }
}

function stopped(answers: Answers): string {
  const known = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== ""));
  const again = Object.keys(known).length > 0 ? ` To go on from here:\n\n  ${npmCommand("record", [], known)}` : "";
  return `\n\nWhat was answered before is written; this change is not.${again}`;
}

function describe(group: readonly Unrecorded[]): string {
  const byState = Map.groupBy(group, ({ state }) => state);
  const lines = [...byState].map(([state, things]) => `  ${state}: ${namesInShort(things.map(({ name }) => name))}`);
  return ["Not in the record yet:", ...lines].join("\n");
}

function withoutHyphens(): string {
  const meant = meantFlags(swallowed, flags.words, ["list"]);
  const names = Object.keys(swallowed).map((flag) => `--${flag}`);
  const command = npmCommand("record", [], { ...flags.values, ...meant.flags });
  return `npm has kept ${names.join(", ")} for itself: put a lone -- before the flags.\n\n  ${command}`;
}

function refuse(message: string, status = 2): never {
  console.error(message);
  process.exit(status);
}
