import { truncateSync, writeFileSync } from "node:fs";
import {
  CHART,
  CHART_FILE,
  inFrontMatter,
  inPage,
  inSource,
  PAGE_FILE,
  SOURCE,
  SOURCE_FILE,
  type HostileCase,
} from "./case.ts";

const YAML_DEEP = "yaml-syntax: the values are nested more than 20 levels deep";
const MDX_DEEP = "mdx-syntax: the text is nested more than 30 levels deep";
const lines = (n: number, line: (i: string) => string) =>
  Array.from({ length: n }, (_, i) => line(String(i))).join("\n");

/** Files that are large, deep or long: none may take long, none may get a long report. */
export const size: readonly HostileCase[] = [
  inPage("page-of-a-megabyte", "mdx-syntax: the file has 1", "He named no day. ".repeat(65_000)),
  {
    name: "source-of-a-megabyte",
    file: SOURCE_FILE,
    content: SOURCE + "# none\n".repeat(150_000),
    expect: "yaml-syntax: the file has 1",
  },
  {
    name: "chart-of-three-gigabytes",
    file: CHART_FILE,
    content: (path) => {
      writeFileSync(path, CHART);
      truncateSync(path, 3 * 1024 ** 3);
    },
    expect: "yaml-syntax: the file has 3",
  },
  inPage("deep-quotations", MDX_DEEP, `${">".repeat(50_000)} none`),
  inPage(
    "deep-lists",
    MDX_DEEP,
    lines(150, (i) => `${"  ".repeat(Number(i))}- none`),
  ),
  inPage("deep-lists-on-a-line", MDX_DEEP, `${"1. ".repeat(15_000)}none`),
  inPage("deep-tags", MDX_DEEP, `${"<Answer>".repeat(3_000)}none${"</Answer>".repeat(3_000)}`),
  inPage("deep-tags-over-lines", MDX_DEEP, `${"<Answer>\n\n".repeat(2_500)}none${"\n\n</Answer>".repeat(2_500)}`),
  inPage("deep-fragments", MDX_DEEP, `${"<>".repeat(10_000)}none${"</>".repeat(10_000)}`),
  inPage("deep-emphasis", MDX_DEEP, `${"**a ".repeat(8_000)}none${"**".repeat(8_000)}`),
  inPage("tags-that-never-end", "mdx-syntax: Expected a closing tag", "<Answer>".repeat(7_000)),
  inPage("brackets-without-end", "mdx-syntax: there are 50,000 characters in one piece", "[".repeat(50_000)),
  inPage(
    "paragraph-without-end",
    "mdx-syntax: there are 60,000 characters in one piece",
    "2024 ".repeat(12_000).trimEnd() + "x",
  ),
  inPage("paragraphs-without-end", "mdx-syntax: the text has more than 5,000 paragraphs", "none\n\n".repeat(10_000)),
  inPage(
    "table-without-end",
    "mdx-syntax: the text has more than 5,000 paragraphs",
    `${"a|".repeat(500)}\n${"-|".repeat(500)}\n${"a\n".repeat(25_000)}`,
  ),
  inPage("mistakes-without-end", "unknown-tag: there is no tag <b>", "<b />\n\n".repeat(2_000)),
  inPage("tag-with-an-endless-name", "unknown-tag: there is no tag <aaaa", `<${"a".repeat(50_000)} />`),
  inPage(
    "tag-with-attributes-without-end",
    'unknown-prop: <Cite> takes no attribute "a0"',
    `<Cite ${lines(4_000, (i) => `a${i}="x"`)} />`,
  ),
  inPage(
    "attribute-without-end",
    "mdx-syntax: there are 50,000 characters in one piece",
    `<Cite claim="${"a".repeat(50_000)}" />`,
  ),
  inSource("deep-brackets", YAML_DEEP, `title: ${"[".repeat(30_000)}${"]".repeat(30_000)}`),
  inSource("deep-brackets-that-never-end", YAML_DEEP, `title: ${"[".repeat(60_000)}`),
  inSource("deep-blocks-on-a-line", YAML_DEEP, `title: ${"{ a: ".repeat(8_000)}1${" }".repeat(8_000)}`),
  inSource("deep-blocks", YAML_DEEP, `title:\n${lines(200, (i) => `${" ".repeat(Number(i) + 1)}a:`)}`),
  inSource("deep-lines", YAML_DEEP, `title:\n  ${"- ".repeat(25_000)}none`),
  inSource("deep-keys", YAML_DEEP, `title:\n  ${"? ".repeat(25_000)}none`),
  inFrontMatter("deep-front-matter", YAML_DEEP, `slug: ${"[".repeat(30_000)}${"]".repeat(30_000)}`),
  inSource(
    "keys-without-end",
    "yaml-syntax: this block has ",
    lines(7_000, (i) => `a${i}: 1`),
  ),
  {
    name: "claims-without-end",
    file: SOURCE_FILE,
    content: SOURCE + lines(6_000, (i) => `  a${i}: x`) + "\n",
    expect: "yaml-syntax: this block has 6,001 lines",
  },
  {
    name: "unknown-keys-without-end",
    file: SOURCE_FILE,
    content: SOURCE + lines(900, (i) => `a${i}: 1`) + "\n",
    expect: 'unknown-key: unknown key "a0"',
  },
  {
    name: "panels-without-end",
    file: CHART_FILE,
    content: CHART + "  - {}\n".repeat(8_000),
    expect: "yaml-syntax: this block has 8,002 lines",
  },
  inSource(
    "key-without-end",
    "yaml-syntax: this value has 50,000 characters",
    `title: A hostile source\n? ${"a".repeat(50_000)}\n: 1`,
  ),
  inSource("value-without-end", "yaml-syntax: this value has 50,000 characters", `title: ${"a".repeat(50_000)}`),
  inSource("number-without-end", "yaml-syntax: this value has 50,000 characters", `title: ${"9".repeat(50_000)}`),
  inSource(
    "commas-without-end",
    "yaml-syntax: this is not valid YAML: Unexpected , in flow sequence",
    `title: [${",".repeat(50_000)}]`,
  ),
  {
    name: "quotes-without-end",
    file: PAGE_FILE,
    content: `---\ntitle: "${"\\".repeat(50_000)}\n---\n`,
    expect: "yaml-syntax: the quotation mark before this value has none after it",
  },
];
