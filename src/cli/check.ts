import { readFileSync } from "node:fs";
import { checkContent } from "../check/check-content.ts";
import { formatReport } from "../check/format-report.ts";
import { hasErrors } from "../evidence/problem.ts";

const problems = checkContent(".", process.env["TEXTS"]);
if (problems.length > 0) console.error(formatReport(problems, readText));
if (hasErrors(problems)) process.exitCode = 1;
else console.log("Every file under content/ is in order.");

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
