import { claimSchema } from "../model/claim.ts";
import { digest } from "../quotes/digest.ts";
import { isFigure, type Claim, type Site } from "../content/site.ts";
import { nearest } from "../content/did-you-mean.ts";
import { shortOutlet, sourceSchema } from "../model/source.ts";
import { commentedYaml } from "./commented-yaml.ts";
import { askName, type NewKind } from "./new-file.ts";
import { readText, textFault } from "./outside-text.ts";
import { askKey } from "./question.ts";

const fileOf = (id: string) => `content/sources/${id}.yaml`;
const published = sourceSchema.shape.published;

/** A source without a claim, with an example of one as a comment. A core source holds the digest of its text. */
export function newSource(root: string, site: Site): NewKind {
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
        check: (file) => textFault(root, file, site),
      },
    ],
    make: ({ id = "", outlet, title, url, published: date, basis, why, tier, text }) => {
      const data = {
        ...{ outlet, title, url, tier, published: { date, basis, why } },
        text: text === undefined ? undefined : digest(readText(text)),
        claims: {},
      };
      const head = "# yaml-language-server: $schema=../../.vscode/schemas/source.json";
      const body = commentedYaml(sourceSchema, data);
      return { file: fileOf(id), text: `${head}\n\n${body}${comment(id, tier, site)}` };
    },
    next: ({ id = "", tier = "", outlet = "" }) => {
      const next =
        tier === "core"
          ? 'The text itself stays out of the repository. Next: npm run claim -- "words of the article" --texts FOLDER'
          : `Next: write claims into ${fileOf(id)} by hand, as the example in it shows.`;
      return [...newOutlet(outlet, site), next].join("\n");
    },
  };
}

/** An outlet that no source has is a new one, or one that others call by another name. */
function newOutlet(outlet: string, site: Site): string[] {
  const name = shortOutlet(outlet);
  const known = [...site.sources.values()].map(({ data }) => shortOutlet(data.outlet));
  if (known.includes(name)) return [];
  const longer = known.find((other) => other.startsWith(`${name} `) || name.startsWith(`${other} `));
  const like = longer ?? nearest(name, known);
  const mend = like === undefined ? "" : ` If it is "${like}", mend \`outlet\` in the file.`;
  return [`No other source is of the outlet "${name}".${mend}`];
}

/** How claims come into the file, and one as an example. It is one of the site’s own: nothing is made up, in a comment either. */
function comment(id: string, tier: string | undefined, site: Site): string {
  const figures = [...site.claims.values()].filter(isFigure);
  const claim = figures.find(({ source }) => source.data.tier === "core") ?? figures[0];
  const lines = [
    "The first claim takes the place of the {} above, on lines of its own.",
    ...(tier === "core"
      ? ['`npm run claim -- "words of the article" --texts FOLDER` finds the words and writes the claim.']
      : [
          "A context source's text is not held: write its claims by hand, each `quote` copied from the page.",
          `(Where you have the page's text as ${id}.txt in a folder of your own, \`npm run claim\` writes them from it.)`,
        ]),
    ...(claim
      ? [
          `For example, as it stands in ${claim.source.yaml.file}:`,
          `  ${claim.key}:`,
          ...describedClaim(claim).map((line) => `    ${line}`),
        ]
      : []),
  ];
  return lines.map((line) => `# ${line}\n`).join("");
}

function describedClaim({ data }: Claim): string[] {
  const schema = claimSchema.options.find(({ shape }) => shape.kind.value === data.kind);
  return schema ? commentedYaml(schema, data, false).trimEnd().split("\n") : [];
}
