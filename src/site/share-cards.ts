import { whoSays } from "../content/attribution.ts";
import { sourcesOf } from "../charts/chart-captions.ts";
import { isFigure, type Claim, type ResolvedChart } from "../content/site.ts";
import { formatPartialDate } from "../model/partial-date.ts";
import { SITE } from "../model/site-facts.ts";
import { figureWords } from "../takeaway/figure-embed.ts";
import { cardSvg, type ShareCard } from "../takeaway/share-card.ts";
import { chartPicture, explainerPicture } from "./cards.ts";
import { cardStyleAlone } from "./styles/stylesheet.ts";
import type { Explainer } from "./the-site.ts";
import { WORDS } from "./words.ts";

/** The card of the site as a whole. */
export function homeCard(): ShareCard {
  return { kicker: "", title: SITE.subject, texts: [], picture: "" };
}

export function explainerCard(explainer: Explainer): ShareCard {
  const { question } = explainer.data;
  return { kicker: WORDS.kicker.explainer, title: question, texts: [], picture: explainerPicture(explainer) };
}

export function chartCard(file: ResolvedChart): ShareCard {
  const { title } = file.data;
  return { kicker: WORDS.kicker.chart, title, texts: [sourcesOf(file)], picture: chartPicture(file) };
}

/** A claim with its day, its source and its words; a figure with its hedge and its scope besides. */
export function claimCard(claim: Claim): ShareCard {
  const { data, source } = claim;
  const kicker = `${WORDS.claim.kinds[data.kind]} · ${WORDS.claim[source.data.tier]}`;
  const common = { kicker, picture: "" };
  if (isFigure(claim)) {
    const { heading, says, source } = figureWords(claim);
    return { ...common, title: heading, texts: [says, source] };
  }
  const from = `${whoSays(claim)}, ${formatPartialDate(source.published)}: “${data.quote}”`;
  return { ...common, title: data.says, texts: [from] };
}

/** A card as an SVG file, in the site’s colours. */
export const shareCardSvg = (card: ShareCard) => cardSvg(card, cardStyleAlone);

/** What a card says, for who does not see it. */
export function cardWords({ title, texts }: ShareCard): string {
  return [title, ...texts].map((text) => text.replace(/(?<![.?!])$/, ".")).join(" ");
}
