import { inPage, RUN, WRITE, type HostileCase } from "./case.ts";

const STATEMENT = "no-code: `import` and `export` are code";
const EXPRESSION = "no-code: `{…}` is code";

/** So deep that the parser of the code inside would go down, and the checker with it. */
const DEEP = 12_000;

/** Code in MDX: statements, expressions, attributes. */
export const code: readonly HostileCase[] = [
  inPage("import-of-a-module", STATEMENT, 'import fs from "node:fs"'),
  inPage("import-of-a-data-address", STATEMENT, `import "data:text/javascript,${RUN}"`),
  inPage("import-without-a-space", STATEMENT, 'import"./evil.js"'),
  inPage("import-with-a-tab", STATEMENT, 'import\tfs from "node:fs"'),
  inPage("import-over-lines", STATEMENT, 'import\n  fs\nfrom "node:fs"'),
  inPage("import-under-a-heading", STATEMENT, '## Sources\nimport "./evil.js"'),
  inPage("import-inside-a-tag", STATEMENT, '<Answer>\n\nimport "./evil.js"\n\n</Answer>'),
  inPage("export-that-runs", STATEMENT, `export const ran = (${RUN})`),
  inPage("export-that-writes-a-file", STATEMENT, `export const ran = ${WRITE}`),
  inPage("export-in-place-of-the-page", STATEMENT, `export default () => (${RUN})`),
  inPage("export-of-another-module", STATEMENT, 'export * from "../../src/cli/build.ts"'),
  inPage("expression-in-a-sentence", EXPRESSION, `He named {${RUN}} day.`),
  inPage("expression-that-writes-a-file", EXPRESSION, `He named {${WRITE}} day.`),
  inPage("expression-as-a-block", EXPRESSION, `{\n  ${RUN}\n}`),
  inPage("expression-in-a-heading", EXPRESSION, `## The {${RUN}} count`),
  inPage("expression-in-a-table", EXPRESSION, `| Day |\n| --- |\n| {${RUN}} |`),
  inPage("expression-in-a-list", EXPRESSION, `- none\n- {${RUN}}`),
  inPage("expression-in-a-quotation", EXPRESSION, `> He named {${RUN}}.`),
  inPage("expression-in-emphasis", EXPRESSION, `*no {${RUN}} day*`),
  inPage("expression-in-the-text-of-a-link", EXPRESSION, `[{${RUN}}](/sources/)`),
  inPage("expression-in-the-address-of-a-link", EXPRESSION, `[here]({${RUN}})`),
  inPage("expression-in-a-comment", EXPRESSION, `{/* ${RUN} */}`),
  inPage("expression-in-a-template", EXPRESSION, `{\`\${${RUN}}\`}`),
  inPage("expression-within-expressions", EXPRESSION, `{(() => { return { ran: { now: ${RUN} } }; })()}`),
  inPage("expression-that-waits", EXPRESSION, '{await import("node:child_process")}'),
  inPage("expression-that-loops", EXPRESSION, "{(() => { for (;;); })()}"),
  inPage("expression-behind-two-backslashes", EXPRESSION, `\\\\{${RUN}}`),
  inPage("expression-between-dollar-signs", EXPRESSION, `$$\n{${RUN}}\n$$`),
  inPage("expression-that-never-ends", EXPRESSION, `He named {${RUN} day.`),
  inPage("attribute-that-runs", EXPRESSION, `<Cite claim={${RUN}} />`),
  inPage("attribute-over-lines", EXPRESSION, `<Cite\n  claim={\n    ${RUN}\n  }\n/>`),
  inPage("attribute-with-a-tag-in-braces", EXPRESSION, `<Cite claim={<Fig claim={${RUN}} />} />`),
  inPage("attribute-with-a-bare-tag", "mdx-syntax: Unexpected character", "<Cite claim=<b/> />"),
  inPage("attribute-in-backticks", "mdx-syntax: Unexpected character", `<Cite claim=\`${RUN}\` />`),
  inPage("spread", EXPRESSION, `<Cite {...(${RUN})} />`),
  inPage("spread-of-a-call", EXPRESSION, `<Cite claim="ministry-2024-01-08#no-date" {...(() => (${RUN}))()} />`),
  inPage("spread-into-html", EXPRESSION, '<b {...{ onclick: "x()" }}>no</b>'),
  inPage("tag-that-is-worked-out", EXPRESSION, `<{${RUN}} />`),
  inPage("deep-parentheses", EXPRESSION, `{${"(".repeat(DEEP)}${RUN}${")".repeat(DEEP)}}`),
  inPage("deep-brackets-in-an-attribute", EXPRESSION, `<Cite claim={${"[".repeat(DEEP)}${"]".repeat(DEEP)}} />`),
  inPage("deep-brackets-in-a-spread", EXPRESSION, `<Cite {...${"[".repeat(DEEP)}${"]".repeat(DEEP)}} />`),
  inPage("deep-templates", EXPRESSION, `{${"`${".repeat(DEEP)}1${"}`".repeat(DEEP)}}`),
  inPage("deep-functions", EXPRESSION, `{${"x=>".repeat(DEEP)}1}`),
  inPage("deep-export", STATEMENT, `export const ran = ${"(".repeat(DEEP)}${RUN}${")".repeat(DEEP)}`),
  inPage("braces-without-end", EXPRESSION, "{".repeat(3 * DEEP)),
];
