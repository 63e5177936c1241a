import type { ExplainerFile } from "../../content/site.ts";
import base from "./base.css?inline";
import brief from "./brief.css?inline";
import cards from "./cards.css?inline";
import chart from "./chart.css?inline";
import code from "./code.css?inline";
import chartPage from "./chart-page.css?inline";
import claim from "./claim.css?inline";
import compare from "./compare.css?inline";
import embed from "./embed.css?inline";
import figureEmbed from "./figure-embed.css?inline";
import { flatten } from "./flatten.ts";
import figure from "./figure.css?inline";
import folds from "./folds.css?inline";
import front from "./front.css?inline";
import gallery from "./gallery.css?inline";
import page from "./page.css?inline";
import picture from "./picture.css?inline";
import print from "./print.css?inline";
import reference from "./reference.css?inline";
import search from "./search.css?inline";
import shareCard from "./share-card.css?inline";
import sides from "./sides.css?inline";
import timeline from "./timeline.css?inline";
import tokens from "./tokens.css?inline";

/** The whole style of a page: it stands in the page itself, so that opening one makes no second request. */
export const stylesheet = [tokens, base, page, figure, chart, print].join("");

/** What the tags of an explainer need besides. */
export function tagStyle({ timelines, differences, compared }: ExplainerFile["uses"]): string {
  const needed = [timelines.length > 0 && timeline, differences.length > 0 && sides, compared.length > 0 && compare];
  return needed.filter(Boolean).join("");
}

/** What a list of pages with small pictures needs besides. */
export const cardStyle = cards;

/** What the home page needs besides. */
export const homeStyle = timeline + cards + front;

/** What the pages of reference need besides. */
export const referenceStyle = [timeline, sides, compare, folds, reference, code].join("");

/** What the page of every component needs besides. */
export const galleryStyle = [timeline, sides, folds, cards, gallery, code].join("");

/** What a brief needs besides. */
export const briefStyle = brief;

/** What the page of a chart needs besides. */
export const chartPageStyle = folds + code + chartPage;

/** What the page of a claim needs besides. */
export const claimStyle = reference + claim + code;

/** What a page of references needs besides. */
export const citeStyle = code;

/** What the search needs besides. */
export const searchStyle = folds + search;

/** The style of a chart that stands alone as an SVG file. */
export const chartStyle = flatten(tokens, chart) + flatten(tokens, picture);

/** The style of a share card, which may have a small picture of a chart. */
export const cardStyleAlone = flatten(tokens, chart) + flatten(tokens, shareCard);

/** The whole style of a chart in somebody else's page. */
export const embedStyle = [tokens, chart, embed].join("");

/** The whole style of a figure in somebody else's page. */
export const figureEmbedStyle = [tokens, embed, figureEmbed].join("");
