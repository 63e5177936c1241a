import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkContent } from "../../../src/check/check-content.ts";
import { formatReport } from "../../../src/check/report/format-report.ts";
import { readText } from "../../../src/content/files/read-text.ts";

// Checks the folder that it is told of, says what came of it, and waits for the next.

const EVERYBODYS = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const own = () => EVERYBODYS.flatMap((object) => Reflect.ownKeys(object).map(String)).join();
const atTheStart = own();

process.on("message", ({ root, code }: { readonly root?: string; readonly code?: string }) => {
  // The one place where a case's code is run, and on purpose.
  if (code !== undefined) new Function(code)();
  process.send?.({ ...(root === undefined ? {} : check(root)), ran: hasRun(), polluted: own() !== atTheStart });
});

function check(root: string) {
  const before = process.cpuUsage();
  const all = checkContent(root, join(root, "texts"));
  const { user, system } = process.cpuUsage(before);
  // As in the tests of single mistakes: the base earns a warning, and only errors are of interest.
  const diagnostics = all.filter(({ severity }) => severity !== "warning");
  const report = formatReport(diagnostics, (file) => {
    const read = readText(root, file);
    return "text" in read ? read.text : undefined;
  });
  return { diagnostics, report, cpu: user + system };
}

function hasRun(): boolean {
  return "__ran" in globalThis || existsSync(process.env["RAN"] ?? "");
}
