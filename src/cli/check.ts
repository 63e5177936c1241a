import { parseArgs } from "node:util";
import { checkContent } from "../check/check-content.ts";
import { formatCheck } from "../check/report/format-check.ts";
import { formatJson } from "../check/report/format-json.ts";
import { ruleDoc, ruleNames } from "../check/rule-docs.ts";
import { didYouMean } from "../content/did-you-mean.ts";
import { hasErrors } from "../content/diagnostic.ts";
import { npmCommand } from "../authoring/npm-command.ts";
import { meantFlags, swallowedFlags } from "../authoring/swallowed-flags.ts";

const USAGE = `Lists everything that is wrong under content/.

  npm run check                       a report to read
  npm run check -- --unused           lists the claims as well that no page and no chart uses yet
  npm run check -- --explain RULE     what the rule asks for and why, with examples
  npm run --silent check -- --json    the same problems as JSON, for another program
  npm run check -- --help             this text

It ends with 0 where nothing stops a build, 1 where something does and 2 where it was called wrongly.
TEXTS=FOLDER in the environment looks the quotes up in the articles' texts as well.
With GITHUB_ACTIONS in the environment the report also marks the lines on GitHub.`;

const kept = swallowedFlags(["explain"], process.env);
if ("explain" in kept) refuse(withoutHyphens());
const { json, explain, unused, help } = readOptions();
if (help) console.log(USAGE);
else if (explain !== undefined) console.log(ruleDoc(explain) ?? refuse(unknownRule(explain)));
else check();

function check(): void {
  const diagnostics = checkContent(".", process.env["TEXTS"], unused);
  // Set and not `exit`: what is still on its way to a pipe must arrive.
  if (hasErrors(diagnostics)) process.exitCode = 1;
  // A report is what was asked for, so it goes where results go, as with eslint and tsc.
  console.log(json ? formatJson(diagnostics) : formatCheck(diagnostics, ".", Boolean(process.env["GITHUB_ACTIONS"])));
}

function readOptions() {
  const string = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({ options: { json: flag, explain: string, unused: flag, help: { ...flag, short: "h" } } }).values;
  } catch (error) {
    // Node's own message begins with what is wrong and goes on with advice that is not for an editor.
    const [what = ""] = (error instanceof Error ? error.message : String(error)).split(/\.(?:\s|$)/);
    return refuse(`${what}.\n\n${USAGE}`);
  }
}

function withoutHyphens(): string {
  const { flags } = meantFlags(kept, process.argv.slice(2), []);
  return `npm has kept --explain for itself: put a lone -- before it.\n\n  ${npmCommand("check", [], flags)}`;
}

function unknownRule(name: string): string {
  const rules = ruleNames();
  const nearby = didYouMean(name, rules);
  const list = rules.map((rule) => `  ${rule}`).join("\n");
  return `There is no rule "${name}".${nearby === undefined ? "" : ` ${nearby}`}\n\nThe rules:\n${list}`;
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
