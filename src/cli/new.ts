import { checkContent } from "../check/check-content.ts";
import { formatReport } from "../check/report/format-report.ts";
import { parseMdxFile } from "../content/mdx/mdx-file.ts";
import { didYouMean } from "../content/did-you-mean.ts";
import { contentFiles, readSite } from "../content/read-site.ts";
import { sourceOf } from "../content/files/read-text.ts";
import { makeNew } from "../authoring/make-new.ts";
import { newChart } from "../authoring/new-chart.ts";
import { newEvent } from "../authoring/new-event.ts";
import { newExplainer } from "../authoring/new-explainer.ts";
import type { NewKind } from "../authoring/new-file.ts";
import { newSource } from "../authoring/new-source.ts";
import { npmCommand } from "../authoring/npm-command.ts";
import type { Question } from "../authoring/question.ts";
import { readFlags } from "../authoring/read-flags.ts";
import { meantFlags, swallowedFlags } from "../authoring/swallowed-flags.ts";
import { openTerminal } from "../authoring/terminal.ts";

const USAGE = `Makes a file under content/, or an entry of one, that \`npm run check\` passes at once, each key explained in it.

  npm run new explainer -- --slug my-question --title … --question … --summary … --answer … [--heading …]
  npm run new source -- --id outlet-2024-01-08 --outlet … --title … --url … --published 2024-01-08 --tier context
  npm run new source -- … --tier core --text FILE       for a source whose quotes are checked against its text
  npm run new chart -- --measure … --place … --from 2014-01 --until 2024-12 --title … --measured … [--id …]
  npm run new event -- --id soleimani-killed --label … --claim source#key [--also "source#key source#key"]
  npm run new KIND -- --help                            what each flag is for

What is left out is asked for, on a terminal. What is there already is never overwritten.`;

const KINDS: Readonly<Record<string, () => NewKind>> = {
  explainer: () => newExplainer(".", nextOrder()),
  source: () => newSource(".", readSite(".")),
  chart: () => newChart(".", readSite(".")),
  event: () => newEvent(".", readSite(".")),
};

const [name, ...args] = process.argv.slice(2);
if (name === undefined || name === "--help" || name === "-h") {
  console.log(USAGE);
  process.exit(name === undefined ? 2 : 0);
}
const kind = kindNamed(name);
const flags = kind.questions.map(({ flag }) => flag);
const { words, values, diagnostics } = readFlags(args, flags, ["help"]);
if (values["help"] !== undefined) {
  console.log(kind.questions.map(describe).join("\n"));
  process.exit(0);
}
const swallowed = swallowedFlags(flags, process.env);
if (Object.keys(swallowed).length > 0) refuse(withoutHyphens(name));
const example = npmCommand("new", [name], { [flags[0] ?? ""]: "…" });
const advice =
  Object.keys(values).length > 0
    ? "put a value of several words between quotation marks"
    : `flags stand after a lone --, as in \`${example}\``;
const stray = words.map((word) => `"${word}" belongs to no flag: ${advice}.`);
// After a flag that is none, its value belongs to none either: that is no second mistake.
if (diagnostics.length + stray.length > 0) refuse((diagnostics.length > 0 ? diagnostics : stray).join("\n"));
await make(name);

function kindNamed(name: string): NewKind {
  const make = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (make) return make();
  const hint = didYouMean(name, Object.keys(KINDS)) ?? `It makes: ${Object.keys(KINDS).join(", ")}.`;
  return refuse(`\`npm run new\` makes no "${name}". ${hint}\n\n${USAGE}`);
}

function withoutHyphens(name: string): string {
  const meant = meantFlags(swallowed, words, []);
  const command = npmCommand("new", [name], { ...values, ...meant.flags });
  return `npm has kept ${Object.keys(swallowed)
    .map((flag) => `--${flag}`)
    .join(", ")} for itself: put a lone -- before the flags.\n\n  ${command}`;
}

async function make(name: string): Promise<void> {
  const answers: Record<string, string> = {};
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const nothing = (before: string, status?: number) => {
    // Typed on the terminal, so that no history of the shell has it.
    const again = isTerminal && Object.keys(answers).length > 0;
    const known = Object.fromEntries(Object.entries({ ...values, ...answers }).filter(([, value]) => value !== ""));
    const command = again ? ` To go on from here:\n\n  ${npmCommand("new", [name], known)}` : "";
    return refuse(`${before}\n\nNothing was written.${command}`, status);
  };
  const terminal = isTerminal ? openTerminal(() => nothing("")) : undefined;
  const made = await makeNew(kind, values, answers, {
    root: ".",
    check: (root) => checkContent(root, process.env["TEXTS"]),
    report: (diagnostics, file, text) =>
      formatReport(diagnostics, (path) => (path === file ? text : sourceOf(".")(path))),
    ...(terminal ? { dialogue: terminal } : {}),
  });
  switch (made.verdict) {
    case "objections":
      return nothing(made.objections.join("\n"));
    case "wrong":
      return nothing(`\`npm run check\` would not pass what this makes:\n\n${made.report}`, 1);
    case "taken":
      return nothing(
        kind.grows
          ? `${made.file} has been changed meanwhile and takes no such entry.`
          : `${made.file} is there already, and nothing is overwritten.`,
        1,
      );
    case "written": {
      const backup = made.backup === undefined ? "" : ` The file as it was: ${made.backup}`;
      console.log(`Wrote ${made.file}.${backup}\n${kind.next(answers)}`);
    }
  }
}

/** After every explainer that there is. */
function nextOrder(): number {
  const orders = [...contentFiles(".", "content/explainers", ".mdx", [])].map(({ file, text }) => {
    const { data } = parseMdxFile(file, text).frontMatter as { data?: { order?: unknown } | null };
    return typeof data?.order === "number" ? data.order : 0;
  });
  return Math.max(0, ...orders) + 1;
}

function describe({ flag, asks, optional, fallback }: Question): string {
  return `  --${flag}${optional || fallback ? " (may be left out)" : ""}\n      ${asks}`;
}

function refuse(message: string, status = 2): never {
  console.error(message);
  process.exit(status);
}
