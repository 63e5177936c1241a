import {
  CHART,
  CHART_FILE,
  inFrontMatter,
  inPage,
  inSource,
  PAGE,
  PAGE_FILE,
  SOURCE,
  SOURCE_FILE,
  type HostileCase,
} from "./case.ts";

const LOST = "a character is lost here, and U+FFFD stands in its place";

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));
}

function unseen(name: string, number: string): HostileCase {
  const character = String.fromCodePoint(Number.parseInt(number, 16));
  return inPage(name, `mdx-syntax: the character U+${number} cannot be seen`, `He named no ${character}day.`);
}

/** Bytes that are no text, characters that nobody sees, and letters that look like others. */
export const text: readonly HostileCase[] = [
  {
    name: "bytes-that-are-no-letter",
    file: PAGE_FILE,
    content: bytes(PAGE, "\nA day", [0xff, 0xfe], ".\n"),
    expect: `mdx-syntax: ${LOST}`,
  },
  {
    name: "bytes-that-are-no-letter-in-yaml",
    file: SOURCE_FILE,
    content: bytes(SOURCE, "limits: The caf", [0xe9], " was closed.\n"),
    expect: `yaml-syntax: ${LOST}`,
  },
  {
    name: "bytes-cut-short",
    file: CHART_FILE,
    content: bytes(CHART, "# ", [0xe2, 0x82]),
    expect: `yaml-syntax: ${LOST}`,
  },
  {
    name: "bytes-too-long-for-their-letter",
    file: PAGE_FILE,
    content: bytes(PAGE, "\n[x](", [0xc0, 0xaf], "etc)\n"),
    expect: `mdx-syntax: ${LOST}`,
  },
  {
    name: "bytes-of-half-a-letter",
    file: SOURCE_FILE,
    content: bytes(SOURCE, "# ", [0xed, 0xa0, 0x80], "\n"),
    expect: `yaml-syntax: ${LOST}`,
  },
  {
    name: "bytes-of-two-each",
    file: PAGE_FILE,
    content: Buffer.from(PAGE, "utf16le"),
    expect: "mdx-syntax: the character U+0000 cannot be seen",
  },
  {
    name: "byte-order-mark",
    file: PAGE_FILE,
    content: `\uFEFF${PAGE}`,
    expect: "mdx-syntax: the character U+FEFF cannot be seen",
  },
  unseen("byte-order-mark-inside", "FEFF"),
  unseen("character-that-ends-a-string", "0000"),
  unseen("character-that-commands-a-terminal", "001B"),
  unseen("character-that-deletes", "007F"),
  unseen("character-that-is-another-line-end", "0085"),
  unseen("character-that-separates-lines", "2028"),
  unseen("character-that-has-no-width", "200B"),
  unseen("character-that-joins-words", "2060"),
  unseen("character-that-is-a-soft-hyphen", "00AD"),
  unseen("character-that-is-an-empty-letter", "3164"),
  unseen("character-that-hides-a-message", "E0041"),
  unseen("character-of-nobodys-alphabet", "E000"),
  unseen("character-that-turns-reading-round", "202E"),
  unseen("character-that-sets-words-apart", "2066"),
  unseen("character-that-marks-right-to-left", "200F"),
  inPage(
    "line-end-without-a-line",
    "mdx-syntax: the character U+000D cannot be seen",
    'He named no day.\rimport "./evil.js"',
  ),
  inPage("figure-cut-by-nothing", "mdx-syntax: the character U+200B cannot be seen", "There were 2\u200B500 soldiers."),
  inPage(
    "turned-reading-by-a-reference",
    "mdx-syntax: the character U+202E cannot be seen",
    "He named &#x202E;no day.",
  ),
  inPage(
    "turned-reading-in-an-attribute",
    "mdx-syntax: the character U+202E cannot be seen",
    '<Cite claim="&#x202E;ministry" />',
  ),
  inPage("lost-letter-by-a-reference", "mdx-syntax: a character is lost here", "He named &#xD800; day."),
  inSource(
    "turned-reading-in-yaml",
    "yaml-syntax: the character U+202E cannot be seen",
    "title: A \u202Ehostile source",
  ),
  inSource(
    "turned-reading-by-an-escape",
    "yaml-syntax: the character U+202E cannot be seen",
    'title: "A \\u202Ehostile source"',
  ),
  inSource(
    "turned-reading-in-a-key",
    "yaml-syntax: the character U+2067 cannot be seen",
    "title: A hostile source\n\u2067tier: core",
  ),
  inSource(
    "terminal-command-by-an-escape",
    "yaml-syntax: the character U+001B cannot be seen",
    'title: "A \\e[2J hostile source"',
  ),
  inSource(
    "half-a-letter-by-an-escape",
    "yaml-syntax: the character U+D800 cannot be seen",
    'title: "A hostile \\ud800 source"',
  ),
  inFrontMatter(
    "turned-reading-in-front-matter",
    "yaml-syntax: the character U+202E cannot be seen",
    'slug: "\\u202Edrow"',
  ),
  inPage(
    "tag-with-a-cyrillic-letter",
    "mdx-syntax: the letter “і” (U+0456) stands in a Latin word",
    '<Cіte claim="ministry-2024-01-08#no-date" />',
  ),
  inPage("tag-in-cyrillic", "unknown-tag: the “А” (U+0410) in the tag <А> is not", "<А>none</А>"),
  inPage(
    "tag-in-wide-letters",
    "unknown-tag: the “Ｃ” (U+FF23) in the tag <Ｃite> is not",
    '<Ｃite claim="ministry-2024-01-08#no-date" />',
  ),
  inPage(
    "tag-in-mathematical-letters",
    "unknown-tag: the “𝐂” (U+1D402) in the tag <𝐂ite> is not",
    '<𝐂ite claim="ministry-2024-01-08#no-date" />',
  ),
  inPage(
    "tag-with-a-dotless-letter",
    "unknown-tag: the “ı” (U+0131) in the tag <Cıte> is not",
    '<Cıte claim="ministry-2024-01-08#no-date" />',
  ),
  inPage(
    "attribute-with-a-cyrillic-letter",
    "mdx-syntax: the letter “а” (U+0430) stands in a Latin word",
    '<Cite clаim="ministry-2024-01-08#no-date" />',
  ),
  inPage(
    "claim-with-another-hyphen",
    "unknown-prop: the “‐” (U+2010) in the attribute claim=",
    '<Cite claim="ministry‐2024-01-08#no-date" />',
  ),
  inSource(
    "key-with-a-cyrillic-letter",
    "yaml-syntax: the letter “о” (U+043E) stands in a Latin word",
    "title: A hostile source\nоutlet: Another",
  ),
  inSource(
    "choice-with-a-greek-letter",
    "yaml-syntax: the letter “ο” (U+03BF) stands in a Latin word",
    "title: A hostile source\ntier: cοre",
  ),
];
