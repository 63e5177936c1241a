import {
  CHART,
  CHART_FILE,
  inFrontMatter,
  inSource,
  PAGE,
  PAGE_FILE,
  RUN,
  SOURCE,
  SOURCE_FILE,
  type HostileCase,
} from "./case.ts";

const TAG = "yaml-syntax: this file uses YAML tags";
const ALIAS = "yaml-syntax: this file uses YAML aliases";
const PROTO = 'yaml-syntax: a key may not be called "__proto__"';

/** Ten, a hundred, a thousand … values out of thirty lines. */
const BOMB = [
  "limits0: &a0 [x, x]",
  ...Array.from(
    { length: 30 },
    (_, i) => `limits${String(i + 1)}: &a${String(i + 1)} [${`*a${String(i)}, `.repeat(9)}*a${String(i)}]`,
  ),
].join("\n");

/** Tags, aliases, and keys that a program would take for something else, in sources, charts and front matter. */
export const yaml: readonly HostileCase[] = [
  inSource("tag-of-a-function", TAG, `title: !!js/function "function () { ${RUN} }"`),
  inSource("tag-of-a-python-call", TAG, "title: !!python/object/apply:os.system [id]"),
  inSource("tag-of-a-file", TAG, "title: !include /etc/passwd"),
  inSource("tag-of-bytes", TAG, "title: !!binary SGVsbG8="),
  inSource("tag-of-a-set", TAG, "title: !!set { x, y }"),
  inSource("tag-of-a-moment", TAG, "title: !!timestamp 2024-01-01"),
  inSource("tag-of-a-merge", TAG, "title: !!merge x"),
  inSource("tag-in-full", TAG, "title: !<tag:yaml.org,2002:js/regexp> /(a+)+$/"),
  {
    name: "tag-by-a-directive",
    file: SOURCE_FILE,
    content: `%TAG !e! tag:evil.example,2000:\n---\n${SOURCE.replace("A hostile", "!e!x A hostile")}`,
    expect: TAG,
  },
  {
    name: "tag-in-a-chart",
    file: CHART_FILE,
    content: CHART.replace("Soldiers once", "!!js/undefined Soldiers once"),
    expect: TAG,
  },
  inFrontMatter("tag-in-front-matter", TAG, `slug: !!js/function "function () { ${RUN} }"`),
  inSource("bomb-of-aliases", ALIAS, `title: A hostile source\n${BOMB}`),
  inFrontMatter("bomb-of-aliases-in-front-matter", ALIAS, BOMB),
  inSource("alias-of-itself", ALIAS, "title: &a [*a]"),
  inSource("alias-as-a-key", ALIAS, "title: &a A hostile source\n*a : x"),
  inSource("alias-merged", ALIAS, "title: &a A hostile source\n<<: *a"),
  {
    name: "alias-in-a-chart",
    file: CHART_FILE,
    content: CHART.replace("Soldiers once more", "&a Soldiers once more")
      .replace("measured: .*", "")
      .replace("panels:", "caveats: [*a]\npanels:"),
    expect: ALIAS,
  },
  inSource(
    "anchors-without-end",
    "yaml-syntax: this is not valid YAML: A node can have at most one anchor",
    `title: ${"&a ".repeat(15_000)}x`,
  ),
  inSource("merge", 'unknown-key: unknown key "<<"', "title: A hostile source\n<<: { tier: core }"),
  inSource("prototype-as-a-key", PROTO, "title: A hostile source\n__proto__: { polluted: true }"),
  inSource("prototype-as-an-escaped-key", PROTO, 'title: A hostile source\n"\\x5f_proto__": { polluted: true }'),
  inSource("prototype-as-a-long-key", PROTO, "title: A hostile source\n? __proto__\n: { polluted: true }"),
  {
    name: "prototype-as-a-claim",
    file: SOURCE_FILE,
    content: SOURCE.replace("  denied:", "  __proto__:"),
    expect: PROTO,
  },
  { name: "prototype-in-a-chart", file: CHART_FILE, content: `${CHART}__proto__: { polluted: true }\n`, expect: PROTO },
  inFrontMatter("prototype-in-front-matter", PROTO, "__proto__: { polluted: true }"),
  {
    name: "prototype-as-a-heading",
    file: PAGE_FILE,
    content: PAGE.replace("  the-count:", "  __proto__:"),
    expect: PROTO,
  },
  inSource(
    "constructor-as-a-key",
    'unknown-key: unknown key "constructor"',
    "title: A hostile source\nconstructor: { prototype: { polluted: true } }",
  ),
  {
    name: "method-as-a-claim",
    file: SOURCE_FILE,
    content: SOURCE.replace("denied:", "toString:"),
    expect: 'schema: the name "toString" must be lower-case letters',
  },
  inSource("list-as-a-key", "yaml-syntax: a key must be a single word", "title: A hostile source\n? [__proto__]\n: x"),
  inSource("key-twice", 'yaml-syntax: the key "tier" stands twice', "title: A hostile source\ntier: core"),
  inSource(
    "key-twice-in-another-dress",
    'yaml-syntax: the key "tier" stands twice',
    'title: A hostile source\n"\\x74ier": core',
  ),
  {
    name: "two-documents",
    file: SOURCE_FILE,
    content: `${SOURCE}---\n${SOURCE}`,
    expect: "yaml-syntax: this is not valid YAML: Source contains multiple documents",
  },
  {
    name: "version-that-is-not-yet",
    file: SOURCE_FILE,
    content: `%YAML 9.9\n---\n${SOURCE}`,
    expect: "yaml-syntax: this is not valid YAML: Unsupported YAML version 9.9",
  },
  {
    name: "source-that-is-a-list",
    file: SOURCE_FILE,
    content: "- outlet\n- title\n",
    expect: "schema: the file must be a block of keys",
  },
  { name: "source-that-is-empty", file: SOURCE_FILE, content: "", expect: "schema: the file must be a block of keys" },
  {
    name: "figure-without-end",
    file: SOURCE_FILE,
    content: SOURCE.replace(
      "kind: position",
      "kind: figure\n    measure: us-guns\n    unit: guns\n    place: iraq\n    qualifier: about\n    value: .inf",
    ),
    expect: 'schema: "value" must be',
  },
  inFrontMatter("layout-in-front-matter", 'unknown-key: unknown key "layout"', "layout: ../../../../tmp/evil.astro"),
  inFrontMatter("address-in-front-matter", 'unknown-key: unknown key "slug"', "slug: ../../../index"),
  {
    name: "front-matter-in-another-language",
    file: PAGE_FILE,
    content: PAGE.replace("---\n", () => `---js\n${RUN}\n`),
    expect: "front-matter: the file does not begin with front matter",
  },
  {
    name: "front-matter-in-toml",
    file: PAGE_FILE,
    content: `+++\nlayout = "../evil.astro"\n+++\n${PAGE}`,
    expect: "front-matter: the file does not begin with front matter",
  },
  {
    name: "front-matter-behind-a-line",
    file: PAGE_FILE,
    content: `\n${PAGE}`,
    expect: "front-matter: the file does not begin with front matter",
  },
  inFrontMatter(
    "front-matter-that-ends-early-for-astro",
    "yaml-syntax: this line has no key",
    `---x\nimport "./evil.js"`,
  ),
  inFrontMatter("front-matter-that-ends-in-pluses", 'unknown-key: unknown key "+++"', "+++: x"),
  inFrontMatter(
    "front-matter-that-ends-in-dots",
    "yaml-syntax: this is not valid YAML: Source contains multiple documents",
    `...\nimport "./evil.js"`,
  ),
];
