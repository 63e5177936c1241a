import { claimSchema } from "../claim.ts";
import { digest } from "../digest.ts";
import { isFigure, type Claim, type Library } from "../library.ts";
import { sourceSchema } from "../source.ts";
import { commentedYaml } from "./commented-yaml.ts";
import { askName, type NewKind } from "./new-file.ts";
import { readText, textFault } from "./outside-text.ts";
import { askKey } from "./question.ts";

const fileOf = (id: string) => `content/sources/${id}.yaml`;
const published = sourceSchema.shape.published;

/** A source without a claim, with an example of one as a comment. A core source holds the digest of its text. */
export function newSource(root: string, library: Library): NewKind {
  return {
    questions: [
      askName(root, "id", fileOf),
      askKey(sourceSchema, "outlet"),
      askKey(sourceSchema, "title"),
      askKey(sourceSchema, "url"),
      askKey(published, "date", { flag: "published" }),
      askKey(published, "basis", { fallback: () => "stated" }),
      askKey(published, "why", { when: ({ basis }) => basis === "inferred" || basis === "copy" }),
      askKey(sourceSchema, "tier"),
      {
        flag: "text",
        asks: "The file that holds the article's text, outside the repository: its quotes are checked against it.",
        when: ({ tier }) => tier === "core",
        check: (file) => textFault(root, file, library),
      },
    ],
    make: ({ id = "", outlet, title, url, published: date, basis, why, tier, text }) => {
      const data = {
        ...{ outlet, title, url, tier, published: { date, basis, why } },
        text: text === undefined ? undefined : digest(readText(text)),
        claims: {},
      };
      const head = "# yaml-language-server: $schema=../../.vscode/schemas/source.json";
      return { file: fileOf(id), text: `${head}\n\n${commentedYaml(sourceSchema, data)}${example(library)}` };
    },
    next: ({ id = "", tier = "" }) =>
      tier === "core"
        ? 'The text itself stays out of the repository. Next: npm run claim -- "words of the article" --texts FOLDER'
        : `Next: put claims into ${fileOf(id)}, after the example in it.`,
  };
}

/** A claim as a comment. It is one of the library's own: nothing is made up, in a comment either. */
function example(library: Library): string {
  const figures = [...library.claims.values()].filter(isFigure);
  const claim = figures.find(({ source }) => source.data.tier === "core") ?? figures[0];
  if (!claim) return "";
  const { key, source } = claim;
  const lines = [
    "The first claim takes the place of the {} above, on lines of its own; `npm run claim` writes one.",
    `For example, as it stands in ${source.yaml.file}:`,
    `  ${key}:`,
    ...describedClaim(claim).map((line) => `    ${line}`),
  ];
  return lines.map((line) => `# ${line}\n`).join("");
}

function describedClaim({ data }: Claim): string[] {
  const schema = claimSchema.options.find(({ shape }) => shape.kind.value === data.kind);
  return schema ? commentedYaml(schema, data, false).trimEnd().split("\n") : [];
}
