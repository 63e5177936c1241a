import { createInterface, type Interface } from "node:readline/promises";
import { checkContent } from "../check/check-content.ts";
import { formatReport } from "../check/format-report.ts";
import { parseMdxFile } from "../check/mdx-file.ts";
import { didYouMean } from "../evidence/nearest.ts";
import { contentFiles, readLibrary } from "../evidence/read-library.ts";
import { newChart } from "../evidence/writing/new-chart.ts";
import { newExplainer } from "../evidence/writing/new-explainer.ts";
import type { NewKind } from "../evidence/writing/new-file.ts";
import { newSource } from "../evidence/writing/new-source.ts";
import type { Answers, Question } from "../evidence/writing/question.ts";
import { readFlags } from "../evidence/writing/read-flags.ts";
import { tryFiles } from "../evidence/writing/try-files.ts";
import { createFile } from "../evidence/writing/write-file.ts";

const USAGE = `Makes a file under content/ that \`npm run check\` passes at once, each key explained in it.

  npm run new explainer -- --slug my-question --title … --question … --summary … --answer … [--heading …]
  npm run new source -- --id outlet-2024-01-08 --outlet … --title … --url … --published 2024-01-08 --tier context
  npm run new source -- … --tier core --text FILE       for a source whose quotes are checked against its text
  npm run new chart -- --measure … --place … --from 2014-01 --until 2024-12 --title … --measured … [--id …]
  npm run new KIND -- --help                            what each flag is for

What is left out is asked for, on a terminal. A file that is there already is never overwritten.`;

const KINDS: Readonly<Record<string, () => NewKind>> = {
  explainer: () => newExplainer(".", nextOrder()),
  source: () => newSource(".", readLibrary(".")),
  chart: () => newChart(".", readLibrary(".")),
};

let waiting = false;
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
const [name, ...args] = process.argv.slice(2);
if (name === undefined || name === "--help" || name === "-h") {
  console.log(USAGE);
  process.exit(name === undefined ? 2 : 0);
}
const kind = kindNamed(name);
const names = kind.questions.map(({ flag }) => flag);
const { words, values, problems } = readFlags(args, names, ["help"]);
if (values["help"] !== undefined) {
  console.log(kind.questions.map(describe).join("\n"));
  process.exit(0);
}
const stray = words.map(
  (word) => `"${word}" belongs to no flag: put a value of several words between quotation marks.`,
);
// After a flag that is none, its value belongs to none either: that is no second mistake.
if (problems.length + stray.length > 0) refuse((problems.length > 0 ? problems : stray).join("\n"));
write(kind, await answersTo(kind.questions, values));

function kindNamed(name: string): NewKind {
  const make = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (make) return make();
  if (name === "event") {
    return refuse(
      "An event has no file of its own yet: it is a claim of kind event in the file of its source.\n" +
        'Write one with: npm run claim -- "words of the source" --kind event\n' +
        `What can be made is ${Object.keys(KINDS).join(", ")}.`,
    );
  }
  const hint = didYouMean(name, Object.keys(KINDS)) ?? `It makes: ${Object.keys(KINDS).join(", ")}.`;
  return refuse(`\`npm run new\` makes no "${name}". ${hint}\n\n${USAGE}`);
}

/** Every answer, from the flags or from the terminal; without a terminal, every fault at once. */
async function answersTo(questions: readonly Question[], flags: Answers): Promise<Answers> {
  const terminal = isTerminal ? openTerminal() : undefined;
  const answers: Record<string, string> = {};
  const faults: string[] = [];
  for (const question of questions) {
    const { flag, asks, when, fallback, optional } = question;
    const otherwise = terminal ? undefined : fallback?.(answers);
    const given = flags[flag] ?? otherwise;
    const fault = given === undefined ? undefined : question.check(given, answers);
    if (when?.(answers) === false) {
      if (flags[flag] !== undefined) faults.push(`--${flag} is not for this one. ${asks}`);
    } else if (given !== undefined && fault === undefined) answers[flag] = given;
    else if (terminal && (given !== undefined || !optional)) {
      if (fault !== undefined) console.log(`--${flag} ${fault}`);
      answers[flag] = await ask(terminal, question, answers);
    } else if (fault !== undefined) faults.push(`--${flag} ${fault}`);
    else if (!optional && !fallback) faults.push(`--${flag} is missing. ${asks}`);
  }
  waiting = false;
  terminal?.close();
  return faults.length > 0 ? refuse([...faults, "", "Nothing was written."].join("\n")) : answers;
}

function openTerminal(): Interface {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // The input may end before the last answer: Ctrl-C or Ctrl-D.
  const leave = () => refuse("\nNothing was written.");
  terminal.once("SIGINT", leave).once("close", () => {
    if (waiting) leave();
  });
  return terminal;
}

/** Asks until the answer will do. */
async function ask(terminal: Interface, question: Question, answers: Answers): Promise<string> {
  const { flag, asks, fallback } = question;
  const otherwise = fallback?.(answers);
  console.log(`\n${asks}`);
  const prompt = `${flag}${otherwise === undefined ? "" : ` [${otherwise}]`}: `;
  for (;;) {
    waiting = true;
    const answer = (await terminal.question(prompt)).trim() || (otherwise ?? "");
    waiting = false;
    const fault = question.check(answer, answers);
    if (fault === undefined) return answer;
    console.log(`It ${fault}`);
  }
}

function write(kind: NewKind, answers: Answers): void {
  const { file, text } = kind.make(answers);
  const errors = tryFiles(".", new Map([[file, text]]), (root) => checkContent(root, process.env["TEXTS"]));
  if (errors.length > 0) {
    const report = formatReport(errors, (path) => (path === file ? text : undefined));
    refuse(`\`npm run check\` would not pass what this makes, so nothing was written:\n\n${report}`, 1);
  }
  if (!createFile(".", file, text)) refuse(`${file} is there already, and nothing is overwritten.`, 1);
  console.log(`Wrote ${file}.\n${kind.next(answers)}`);
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
