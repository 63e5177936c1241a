import type { TitleStatement } from "../../../charts/chart-schema.ts";
import type { Advice } from "../../../content/diagnostic.ts";
import type { FigureClaim } from "../../../content/site.ts";
import { comparePartialDates, formatPartialDate } from "../../../model/partial-date.ts";
import { boundsOf, formatQuantity } from "../../../model/quantity.ts";

/**
 * Why a statement does not follow from the figures that are drawn; nothing where it does.
 *
 * @param against the name that the statement gives, and `other` the figure of that name, if there is one
 */
export function whyNot(
  claim: FigureClaim,
  is: TitleStatement["is"],
  against: string | undefined,
  other: FigureClaim | undefined,
  drawn: readonly FigureClaim[],
): Advice | undefined {
  switch (is) {
    case "above":
    case "below":
    case "most-of":
      if (against === undefined) {
        return { message: `“${is}” compares with nothing`, hint: "Add `against:` with the other figure's claim." };
      }
      return other && compare(claim, is, other);
    default:
      if (against !== undefined) {
        return { message: `“${is}” needs no other figure`, hint: "Take `against` out: it is held against all others." };
      }
      return stands(claim, is, drawn);
  }
}

const CERTAIN: Readonly<Record<"above" | "below" | "most-of", (a: FigureClaim, b: FigureClaim) => boolean>> = {
  above: (a, b) => boundsOf(a.data).least > boundsOf(b.data).most,
  below: (a, b) => boundsOf(a.data).most < boundsOf(b.data).least,
  "most-of": (a, b) => boundsOf(a.data).least > boundsOf(b.data).most / 2,
};

function compare(claim: FigureClaim, is: keyof typeof CERTAIN, other: FigureClaim): Advice | undefined {
  if (CERTAIN[is](claim, other)) return undefined;
  const words = { above: "above", below: "below", "most-of": "most of" }[is];
  const message = `${formatQuantity(claim.data)} is not certainly ${words} ${formatQuantity(other.data)}`;
  return { message, hint: `These are ${claim.name} and ${other.name}: change the title to what they show.` };
}

type Standing = Exclude<TitleStatement["is"], keyof typeof CERTAIN>;

const BEATS: Readonly<Record<Standing, (other: FigureClaim, claim: FigureClaim) => boolean>> = {
  first: (other, claim) => comparePartialDates(other.asOf, claim.asOf) < 0,
  last: (other, claim) => comparePartialDates(other.asOf, claim.asOf) > 0,
  highest: (other, claim) => other.data.value > claim.data.value,
  lowest: (other, claim) => other.data.value < claim.data.value,
};

function stands(claim: FigureClaim, is: Standing, drawn: readonly FigureClaim[]): Advice | undefined {
  const { measure, place } = claim.data;
  const peers = drawn.filter(({ data }) => data.measure === measure && data.place === place);
  const better = peers.find((other) => BEATS[is](other, claim));
  if (!better) return undefined;
  const message = `${claim.name} is not the ${is} that the chart draws of its measure and place`;
  const hint = `${better.name} is ${formatQuantity(better.data)}, ${formatPartialDate(better.asOf)}: change the title to what is drawn.`;
  return { message, hint };
}
