import { QUOTE_WORDS } from "../model/claim.ts";
import { withoutDates } from "../model/find-dates.ts";
import { isFigure, type Claim, type Site } from "../content/site.ts";
import { dateBounds, partialDateOf } from "../model/partial-date.ts";
import { numbersIn } from "../model/find-numbers.ts";
import { formatNumber } from "../model/quantity.ts";
import type { Diagnostic } from "../content/diagnostic.ts";

/** What must hold of a claim beyond its schema: short quotes, and figures that their own quote shows. */
export function checkClaims(site: Site): Diagnostic[] {
  return [...site.claims.values()].flatMap((claim) => [
    ...quoteLength(claim),
    ...quoteShowsFigure(claim),
    ...sentenceAgrees(claim),
    ...datesInOrder(claim),
  ]);
}

function at(claim: Claim, key: string) {
  const { yaml } = claim.source;
  return { file: yaml.file, ...yaml.positionOfValue(["claims", claim.key, key]) };
}

function quoteLength(claim: Claim): Diagnostic[] {
  const most = claim.data.kind === "quotation" ? QUOTE_WORDS.quotation : QUOTE_WORDS.locator;
  const words = claim.data.quote.trim().split(/\s+/).length;
  if (words <= most) return [];
  return [
    {
      ...at(claim, "quote"),
      rule: "quote-too-long",
      message: `the quote of ${claim.name} has ${String(words)} words; ${String(most)} is the most for ${claim.data.kind === "event" ? "an" : "a"} ${claim.data.kind}`,
      hint: "Quote the fewest words that show the claim.",
    },
  ];
}

function quoteShowsFigure(claim: Claim): Diagnostic[] {
  if (!isFigure(claim) || numbersIn(claim.data.quote).has(claim.data.value)) return [];
  return [
    {
      ...at(claim, "quote"),
      rule: "figure-not-in-quote",
      message: `the quote of ${claim.name} does not show ${formatNumber(claim.data.value)}: "${claim.data.quote}"`,
      hint: "Quote the words that hold the number, in digits or in words, or mend `value`.",
    },
  ];
}

/** A count begins no later than on the day it is of. */
function datesInOrder(claim: Claim): Diagnostic[] {
  if (!isFigure(claim)) return [];
  const { since, asOf } = claim.data;
  if (since === undefined || dateBounds(partialDateOf(since)).start < dateBounds(claim.asOf).end) return [];
  const message = `\`since\` of ${claim.name} is after its \`asOf\`, ${asOf}`;
  const hint = "A running total counts from that day or an earlier one.";
  return [{ ...at(claim, "since"), rule: "dates-out-of-order", message, hint }];
}

/** Our own sentence may hold the claim's figure and dates, and no other number. */
function sentenceAgrees(claim: Claim): Diagnostic[] {
  const { says } = claim.data;
  const rest = withoutDates(says);
  const wrong = [...rest.matchAll(/\d+(?:,\d{3})*/g)].filter(
    ([digits]) => !isFigure(claim) || Number(digits.replaceAll(",", "")) !== claim.data.value,
  );
  return wrong.map(([digits]) => ({
    ...at(claim, "says"),
    rule: "figure-disagrees",
    message: `\`says\` of ${claim.name} has the number ${digits}, which is not the claim's`,
    hint: isFigure(claim)
      ? `The claim's value is ${formatNumber(claim.data.value)}.`
      : "Only a claim of kind figure has a number; give this one a claim of its own.",
  }));
}
