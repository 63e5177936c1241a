import base from "./base.css?inline";
import chart from "./chart.css?inline";
import claim from "./claim.css?inline";
import embed from "./embed.css?inline";
import figureEmbed from "./figure-embed.css?inline";
import { flatten } from "./flatten.ts";
import figure from "./figure.css?inline";
import page from "./page.css?inline";
import picture from "./picture.css?inline";
import print from "./print.css?inline";
import reference from "./reference.css?inline";
import sides from "./sides.css?inline";
import timeline from "./timeline.css?inline";
import tokens from "./tokens.css?inline";

/** The whole style of a page: it stands in the page itself, so that opening one makes no second request. */
export const stylesheet = [tokens, base, page, figure, chart, print].join("");

/** What an explainer with a timeline, a comparison or a difference needs besides. */
export const tagStyle = timeline + sides;

/** What the pages of reference and the home page need besides. */
export const referenceStyle = tagStyle + reference;

/** What the page of a claim needs besides. */
export const claimStyle = reference + claim;

/** The style of a chart that stands alone as an SVG file. */
export const chartStyle = flatten(tokens, chart) + flatten(tokens, picture);

/** The whole style of a chart in somebody else's page. */
export const embedStyle = [tokens, chart, embed].join("");

/** The whole style of a figure in somebody else's page. */
export const figureEmbedStyle = [tokens, embed, figureEmbed].join("");
