import type { Diagnostic } from "../diagnostic.ts";
import { brokenTags } from "./broken-tags.ts";

/** How a line of code begins that imports or exports; "import-led" and "export:" are words. */
const STATEMENT = /^(?:import|export)(?![\w:,.;!?’-])/;

/** What a text holds that the parser is not asked about: code, and tags that are typed wrong. */
export function codeSigns(file: string, text: string): Diagnostic[] {
  const code = codeIn(file, text);
  // A brace in a tag breaks the tag as well; it is one mistake.
  return code.length > 0 ? code : brokenTags(file, text);
}

/**
 * Where a text would begin code, read as plain characters. It is asked before
 * the parser is, so that the parser never meets code: code that is nested
 * deeply enough brings it down, and everything with it.
 */
function codeIn(file: string, text: string): Diagnostic[] {
  let depth = 0;
  return text.split("\n").flatMap((line, index) => {
    const found: Diagnostic[] = [];
    const report = (column: number, message: string, hint: string) =>
      found.push({ file, line: index + 1, column, rule: "no-code", message, hint });
    if (STATEMENT.test(line)) {
      const message = "`import` and `export` are code, which an explainer may not hold";
      report(
        1,
        message,
        "An explainer holds text and our own tags. Where it is a sentence, let another word begin the line.",
      );
    }
    for (const { 0: brace, index: at } of line.matchAll(/[{}]/g)) {
      if (brace === "}") depth = Math.max(0, depth - 1);
      // Of braces within braces, the outermost is the one to mend.
      else if (depth++ === 0) {
        const message = "`{…}` is code, which an explainer may not hold";
        report(
          at + 1,
          message,
          'An explainer holds text and our own tags, with attributes between quotation marks: claim="…".',
        );
      }
    }
    return found;
  });
}
