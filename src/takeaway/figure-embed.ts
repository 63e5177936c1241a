import { capitalise } from "../model/capitalise.ts";
import { EVIDENCE_ENDS } from "../charts/chart-captions.ts";
import { whoSays } from "../content/attribution.ts";
import { oncePer } from "../content/once-per.ts";
import type { FigureClaim } from "../content/site.ts";
import { formatPartialDate, partialDateOf } from "../model/partial-date.ts";
import { formatQuantity } from "../model/quantity.ts";
import { PLACES } from "../model/region.ts";
import { SITE } from "../model/site-facts.ts";
import { absolute } from "./absolute.ts";
import { TEXT, wordsEmbedHeight } from "./embed-height.ts";
import type { Embedded } from "./embed-snippet.ts";
import { oEmbed, type OEmbed } from "./oembed.ts";

/** What `site/styles/figure-embed.css` says in pixels; a test in the browser holds the two together. */
const HEADING = { size: 26, cut: "bold", leading: 32 } as const;
const SAYS = { size: 16, cut: "regular", leading: 22 } as const;
/** Between the heading, the claim, its source and the credit. */
const GAPS = 3 * 6;

/** Where an embedded figure says that all about it is. */
export const ALL_OF_IT = "all that is known of this figure";

/** What an embedded figure says, line by line. */
export interface FigureWords {
  /** The number with its hedge, what it counts, and where: `About 2,500 US troops, Iraq`. */
  readonly heading: string;
  readonly says: string;
  /** Of which day it is, who says so, and in which words. */
  readonly source: string;
  readonly credit: string;
}

export const figureWords = oncePer((claim: FigureClaim): FigureWords => {
  const { data, asOf, source } = claim;
  const since = data.since === undefined ? "" : `, counted since ${formatPartialDate(partialDateOf(data.since))}`;
  const published = formatPartialDate(source.published);
  const heading = `${formatQuantity(data)} ${data.unit}, ${PLACES[data.place]}`;
  return {
    heading: capitalise(heading),
    says: data.says,
    source: `As of ${formatPartialDate(asOf)}${since}. ${whoSays(claim)}, ${published}: “${data.quote}”`,
    credit: `${SITE.name} · evidence to ${EVIDENCE_ENDS}`,
  };
});

/** A figure as others may show it in their pages. */
export const figureEmbed = oncePer((claim: FigureClaim): Embedded => {
  const { heading, says, source, credit } = figureWords(claim);
  const small = [source, `${credit}, ${ALL_OF_IT}`].map((text) => ({ text, setting: TEXT }));
  const texts = [{ text: heading, setting: HEADING }, { text: says, setting: SAYS }, ...small];
  const { most, css } = wordsEmbedHeight(texts, GAPS);
  return {
    title: `${heading}: ${claim.source.data.outlet}`,
    address: absolute(`/embed/${claim.source.id}/${claim.key}/`),
    height: most,
    fitted: css,
  };
});

/** The same for programs that embed what is pasted into them. */
export function figureOEmbed(claim: FigureClaim): OEmbed {
  const site = { name: SITE.name, address: absolute("/") };
  return oEmbed("../../oembed.schema.json", site, figureEmbed(claim), 480);
}
