import { existsSync } from "node:fs";
import { checkContent } from "../check/check-content.ts";
import { formatReport } from "../check/report/format-report.ts";
import { sourceOf } from "../content/files/read-text.ts";
import { QUOTE_WORDS, slug } from "../model/claim.ts";
import { findPassages } from "../quotes/find-passage.ts";
import { nearestMatches, type Match } from "../quotes/nearest-text.ts";
import { readSite } from "../content/read-site.ts";
import { shortestLocator } from "../quotes/shortest-locator.ts";
import { positionsIn } from "../model/position.ts";
import { showPassage, showSteps } from "../quotes/show-passage.ts";
import { textsAtHand, type TextAtHand } from "../authoring/texts-at-hand.ts";
import { CLAIM_FLAGS, claimLines, draftClaim, kindOf } from "../authoring/claim-draft.ts";
import { guessFigure } from "../authoring/guess-figure.ts";
import { npmCommand } from "../authoring/npm-command.ts";
import { putClaim } from "../authoring/put-claim.ts";
import { readFlags } from "../authoring/read-flags.ts";
import { meantFlags, swallowedFlags } from "../authoring/swallowed-flags.ts";

const BESIDE = "../shared/articles";
const USAGE = `Finds words in the articles' texts and makes a claim of them, quoting the fewest words that can be found again.

  npm run claim -- "some words"                      where they stand, or what is nearest, and a claim to copy
  npm run claim -- "some words" --insert --key KEY --kind event --says "…" --as-of 2024-01-08
                                                     puts the claim into its source's file

  --texts FOLDER    the articles' texts as .txt files; else TEXTS in the environment, else ${BESIDE}
  --source ID       looks only in that source's text
  The claim's own keys are flags too: ${CLAIM_FLAGS.map((flag) => `--${flag}`).join(" ")}`;

/** No key at all, so that a claim that is copied as it stands is refused until it has one. */
const NO_KEY = "KEY-OF-ITS-OWN";
const FLAGS = ["texts", "source", "key", ...CLAIM_FLAGS];

const flags = readFlags(process.argv.slice(2), FLAGS, ["insert", "help"]);
const { values } = flags;
if (values["help"] !== undefined) {
  console.log(USAGE);
  process.exit(0);
}
const swallowed = swallowedFlags(["insert", ...FLAGS], process.env);
if (Object.keys(swallowed).length > 0) refuse(withoutHyphens());
const wanted = flags.words.join(" ").trim();
if (flags.diagnostics.length > 0) refuse(flags.diagnostics.join("\n"));
if (wanted === "") refuse(`No words are given to look for.\n\n${USAGE}`);

const site = readSite(".");
const place = findPlace();
const { at, passage } = place;
const { source } = at;
const quote = findLocator();
const guessed = guesses();
const draft = draftClaim(quote, { ...guessed, ...values });
if (draft.objections.length > 0) refuse(draft.objections.join("\n"));
if (values["insert"] === undefined) print();
else insert();

function findPlace(): Match<TextAtHand> {
  const folder = values["texts"] ?? process.env["TEXTS"] ?? (existsSync(BESIDE) ? BESIDE : undefined);
  if (folder === undefined) return refuse(`No folder with the articles' texts is named.\n\n${USAGE}`);
  const all = textsAtHand(folder, site);
  if (all.length === 0) return refuse(`There is no .txt file in ${folder}.\n\n${USAGE}`);
  const id = values["source"];
  const texts = all.filter(({ source }) => id === undefined || source?.id === id);
  const names = all.map(({ name, source }) => `  ${name}${source ? `, the text of ${source.id}` : ""}`).join("\n");
  if (texts.length === 0) return refuse(`No text in ${folder} is that of "${id ?? ""}". There are:\n${names}`);
  const places = nearestMatches(wanted, texts);
  const [first, ...others] = places;
  if (!first) return refuse(`Nothing in the texts is near to these words. Looked in:\n${names}`, 1);
  for (const { at, passage } of places) {
    const of = at.source ? `the text of ${at.source.id}, ${at.source.data.outlet}` : "of which no source is the owner";
    console.log(`${at.name}, line ${String(positionsIn(at.text)(passage.start).line)} (${of}):`);
    console.log(showPassage(at.text, passage));
  }
  if (first.passage.exact) console.log("The words stand there exactly.");
  else console.log(`The nearest. From [-your words-] to {+the text's+}:\n  ${showSteps(first.passage.steps)}`);
  if (others.length > 0) {
    console.log("The claim below is for the first of them. Add a word or two, or --source, to mean another.");
    if (values["insert"] !== undefined) refuse("The words stand more than once, so nothing was written.", 1);
  } else if (!first.passage.exact && values["insert"] !== undefined) {
    refuse("Your words are not the text's, so nothing was written: look again with words as they stand there.", 1);
  }
  return first;
}

/** The words to quote. A quotation keeps them all, for readers see it. */
function findLocator(): string {
  const isQuotation = kindOf(values) === "quotation";
  const most = isQuotation ? QUOTE_WORDS.quotation : QUOTE_WORDS.locator;
  const locator = shortestLocator(at.text, passage, most, isQuotation);
  switch (locator.verdict) {
    case "found":
      return locator.quote;
    case "broken-line":
      return refuse(
        "The passage runs over the end of a line, and a quote is one line: take words from one of them.",
        1,
      );
    case "not-unique":
      return refuse(`No quote of ${String(most)} words or fewer with these in it can mean only this passage.`, 1);
    case "too-long": {
      const message = `These are ${String(locator.words)} words, and a quote has ${String(most)} at most: look for the fewest that show the claim.`;
      if (locator.instead === undefined || values["insert"] !== undefined) return refuse(message, 1);
      console.log(`${message}\nThe claim below quotes only a part.`);
      return locator.instead;
    }
  }
}

/** What the passage itself suggests for a claim that is to be copied; one that is written at once takes no guess. */
function guesses(): Readonly<Record<string, string>> {
  const start = at.text.indexOf(quote);
  const figure = guessFigure(at.text, { start, end: start + quote.length }, site);
  const named = "kind" in values || kindOf(values) !== "event";
  if (values["insert"] !== undefined) {
    if ("kind" in figure && !named) refuse(`--kind is missing: the words hold a number. Is it a figure or an event?`);
    return {};
  }
  const asOf = source?.data.published.date;
  const isFigure = named ? kindOf(values) === "figure" : "kind" in figure;
  return { ...(isFigure ? figure : {}), ...(asOf === undefined ? {} : { "as-of": asOf }) };
}

function print(): void {
  const file = source?.yaml.file ?? "its source's file: make one with `npm run new source`";
  const again = source?.claims.filter(({ data }) => findPassages(data.quote, at.text).some(overlaps)) ?? [];
  if (again.length > 0) console.log("\nQuoted from this passage already:");
  for (const { name, data } of again) console.log(`  ${name}: ${data.quote}`);
  console.log(`\nUnder \`claims:\` in ${file}${values["key"] === undefined ? ", with a key of your own" : ""}:\n`);
  for (const line of claimLines(values["key"] ?? NO_KEY, draft.data)) console.log(`  ${line}`);
  const own = Object.keys(guessed).filter((flag) => !(flag in values) && flag !== "as-of");
  if (own.length > 0) {
    console.log(`\nGuessed from the words: ${own.join(", ")}. Mend what is not so; an event has \`--kind event\`.`);
  }
  if (source && values["as-of"] === undefined) {
    console.log("\n`asOf` is the day of publication: mend it where the claim is about another day.");
  }
}

function overlaps({ exact, start, end }: Match<TextAtHand>["passage"]): boolean {
  return exact && start < passage.end && end > passage.start;
}

function insert(): void {
  const key = values["key"] ?? "";
  const isSlug = slug.safeParse(key).success;
  const missing = [
    ...(isSlug ? [] : [`--key is missing or no key: lower-case words joined by hyphens, like \`troops-iraq\`.`]),
    ...draft.missing,
  ];
  if (missing.length > 0) refuse(`${missing.join("\n")}\n\nNothing was written.`);
  if (!source) {
    const unreadable = [...site.unreadable].join(", ");
    const hint = unreadable === "" ? "make one with `npm run new source`" : `or its file cannot be read: ${unreadable}`;
    return refuse(`No source has the text ${at.name}: ${hint}.`, 1);
  }
  const { file } = source.yaml;
  if (source.claims.some((claim) => claim.key === key)) {
    refuse(`${file} has a claim "${key}" already: take another key. Nothing was written.`, 1);
  }
  const outcome = putClaim(".", source, key, draft.data, at.text, (root) => checkContent(root, process.env["TEXTS"]));
  if (outcome.verdict === "refused") refuse(`${outcome.why}\nNothing was written.`, 1);
  if (outcome.verdict === "wrong") {
    const report = formatReport(outcome.diagnostics, (path) => (path === file ? outcome.text : sourceOf(".")(path)));
    return refuse(`\n\`npm run check\` would not pass this claim, so nothing was written:\n\n${report}`, 1);
  }
  console.log(`\nPut into ${file}:\n`);
  for (const line of claimLines(key, draft.data)) console.log(`  ${line}`);
  console.log(`\nIts full name is ${source.id}#${key}. The file as it was: ${outcome.backup}`);
}

function withoutHyphens(): string {
  const [first = "some words", ...rest] = flags.words;
  const meant = meantFlags(swallowed, rest, ["insert"]);
  const named = Object.keys(swallowed).map((flag) => `--${flag}`);
  const command = npmCommand("claim", [], { ...values, ...meant.flags }, [first]);
  const more = meant.words.length > 0 ? " …" : "";
  return `npm has kept ${named.join(", ")} for itself: put a lone -- before the words and the flags.\n\n  ${command}${more}`;
}

function refuse(message: string, status = 2): never {
  console.error(message);
  process.exit(status);
}
