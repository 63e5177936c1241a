import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";

/** So many claims of an explainer are copied for each copy of it; the rest it shares with the others. */
const OWN_CLAIMS = 8;
const WORDS = "ash birch cedar elm fir hazel holly larch maple oak pine poplar rowan spruce willow yew".split(" ");
const FOLDER = "content/explainers";

/**
 * Makes the explainers of a project so many, out of those that it has: each
 * copy has a slug, title, question, order and words of its own, and claims of
 * its own in one source for each round of copies, so that what is kept by text
 * or by claim gains no more than with real pages.
 */
export function multiplyExplainers(root: string, count: number): void {
  const slugs = readdirSync(join(root, FOLDER)).map((name) => name.replace(/\.mdx$/, ""));
  const pages = slugs.map((slug) => ({ slug, text: readFileSync(join(root, FOLDER, `${slug}.mdx`), "utf8") }));
  const claims = claimsOf(root);
  let sourceOfRound: Record<string, unknown> = {};
  for (let i = slugs.length; i < count; i += 1) {
    const page = pages[i % pages.length];
    const round = Math.floor(i / pages.length);
    if (i % pages.length === 0) sourceOfRound = {};
    if (!page) throw new Error("there is no explainer to copy");
    const id = `own-${wordsFor(round).join("-")}`;
    const copied = [...new Set(page.text.match(/(?<=<Cite claim=")[^"]+/g))].slice(0, OWN_CLAIMS);
    for (const name of copied) sourceOfRound[keyOf(name)] = claims.get(name);
    writeFileSync(join(root, `${FOLDER}/${page.slug}-${wordsFor(i).join("-")}.mdx`), copyOf(page.text, i, id, copied));
    writeFileSync(join(root, `content/sources/${id}.yaml`), sourceFile(round, sourceOfRound));
  }
  record(root, "published");
}

/** Writes down what has changed, as an editor does before a build. */
function record(root: string, kind: string): void {
  const args = ["src/cli/run.mjs", "record", "--kind", kind, "--what", "What the bench has made."];
  const { status, stderr } = spawnSync("node", args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

/** Changes one word of a page: what an editor does before building again. */
export function editExplainer(root: string): void {
  const [name = ""] = readdirSync(join(root, FOLDER));
  const file = join(root, FOLDER, name);
  writeFileSync(file, `${readFileSync(file, "utf8")}\nOne more sentence stands here.\n`);
  record(root, "wording");
}

/** Words in the place of a number, for titles hold no digits. */
export function wordsFor(n: number): string[] {
  const word = WORDS[n % WORDS.length] ?? "";
  return n < WORDS.length ? [word] : [...wordsFor(Math.floor(n / WORDS.length)), word];
}

function copyOf(text: string, i: number, source: string, copied: readonly string[]): string {
  const own = wordsFor(i).join(" ");
  const renamed = copied.reduce(
    (all, name) => all.replaceAll(`<Cite claim="${name}"`, `<Cite claim="${source}#${keyOf(name)}"`),
    text,
  );
  return renamed
    .replace(/^title: .*$/m, `title: A page on ${own}`)
    .replace(/^question: .*$/m, `question: What is told on the page of ${own}?`)
    .replace(/^order: .*$/m, `order: ${String(i + 1)}`)
    .replaceAll(/^(?=[A-Z][^\n]{80})/gm, `Of ${own}: `);
}

/** The claims of the project that an own source can hold as they are, by full name. */
function claimsOf(root: string): Map<string, unknown> {
  const folder = join(root, "content/sources");
  return new Map(
    readdirSync(folder).flatMap((name) => {
      const { claims } = parse(readFileSync(join(folder, name), "utf8")) as { claims: Record<string, unknown> };
      return Object.entries(claims).map(([key, claim]) => [`${name.replace(/\.yaml$/, "")}#${key}`, claim] as const);
    }),
  );
}

/** The key of a copied claim, with its source's id in it. */
function keyOf(name: string): string {
  return name.replace("#", "-");
}

function sourceFile(round: number, claims: Readonly<Record<string, unknown>>): string {
  const own = wordsFor(round).join("-");
  return stringify({
    outlet: "Bench Times",
    title: `Claims of the copies of ${own}`,
    url: `https://example.org/${own}`,
    tier: "context",
    // No claim is of a later day than its source.
    published: { date: "2026-03-13", basis: "stated" },
    claims,
  });
}
