import type { Rule } from "../rule.ts";
import { answerFirst } from "./answer-first/answer-first.ts";
import { chartTwice } from "./chart-twice/chart-twice.ts";
import { copy } from "./copy/copy.ts";
import { dateOutOfRange } from "./date-out-of-range/date-out-of-range.ts";
import { datesOutOfOrder } from "./dates-out-of-order/dates-out-of-order.ts";
import { differenceGap } from "./difference-gap/difference-gap.ts";
import { differenceSides } from "./difference-sides/difference-sides.ts";
import { disputeOfBrief } from "./dispute-of-brief/dispute-of-brief.ts";
import { draft } from "./draft/draft.ts";
import { emptyPanel } from "./empty-panel/empty-panel.ts";
import { eventClaims } from "./event-claims/event-claims.ts";
import { eventNotDrawn } from "./event-not-drawn/event-not-drawn.ts";
import { factOfBrief } from "./fact-of-brief/fact-of-brief.ts";
import { fewClaims } from "./few-claims/few-claims.ts";
import { figureDisagrees } from "./figure-disagrees/figure-disagrees.ts";
import { figureDrawnTwice } from "./figure-drawn-twice/figure-drawn-twice.ts";
import { figureNotDrawn } from "./figure-not-drawn/figure-not-drawn.ts";
import { figureNotInQuote } from "./figure-not-in-quote/figure-not-in-quote.ts";
import { formerId } from "./former-id/former-id.ts";
import { heading } from "./heading/heading.ts";
import { link } from "./link/link.ts";
import { litter } from "./litter/litter.ts";
import { locationClaims } from "./location-claims/location-claims.ts";
import { misplacedClaim } from "./misplaced-claim/misplaced-claim.ts";
import { missingKey } from "./missing-key/missing-key.ts";
import { missingProp } from "./missing-prop/missing-prop.ts";
import { misspeltMeasure } from "./misspelt-measure/misspelt-measure.ts";
import { movedAddress } from "./moved-address/moved-address.ts";
import { nameVariant } from "./name-variant/name-variant.ts";
import { noCode } from "./no-code/no-code.ts";
import { plainMarkdown } from "./plain-markdown/plain-markdown.ts";
import { propValue } from "./prop-value/prop-value.ts";
import { qualifierNotInQuote } from "./qualifier-not-in-quote/qualifier-not-in-quote.ts";
import { quoteAbsent } from "./quote-absent/quote-absent.ts";
import { quoteAmbiguous } from "./quote-ambiguous/quote-ambiguous.ts";
import { quoteTooLong } from "./quote-too-long/quote-too-long.ts";
import { quoteUnchecked } from "./quote-unchecked/quote-unchecked.ts";
import { readingEase } from "./reading-ease/reading-ease.ts";
import { readingLength } from "./reading-length/reading-length.ts";
import { rowClaims } from "./row-claims/row-claims.ts";
import { sidedWord } from "./sided-word/sided-word.ts";
import { sitePage } from "./site-page/site-page.ts";
import { tagAlone } from "./tag-alone/tag-alone.ts";
import { tagPlace } from "./tag-place/tag-place.ts";
import { titleNotShown } from "./title-not-shown/title-not-shown.ts";
import { typedDigits } from "./typed-digits/typed-digits.ts";
import { typedQuotation } from "./typed-quotation/typed-quotation.ts";
import { undatedWord } from "./undated-word/undated-word.ts";
import { unknownChart } from "./unknown-chart/unknown-chart.ts";
import { unknownClaim } from "./unknown-claim/unknown-claim.ts";
import { unknownDifference } from "./unknown-difference/unknown-difference.ts";
import { unknownEvent } from "./unknown-event/unknown-event.ts";
import { unknownName } from "./unknown-name/unknown-name.ts";
import { unknownOutlet } from "./unknown-outlet/unknown-outlet.ts";
import { unknownPage } from "./unknown-page/unknown-page.ts";
import { unknownProp } from "./unknown-prop/unknown-prop.ts";
import { unknownSource } from "./unknown-source/unknown-source.ts";
import { unknownTag } from "./unknown-tag/unknown-tag.ts";
import { unrecorded } from "./unrecorded/unrecorded.ts";
import { untoldDifference } from "./untold-difference/untold-difference.ts";
import { unusedClaim } from "./unused-claim/unused-claim.ts";
import { unusedSource } from "./unused-source/unused-source.ts";
import { wrongClaim } from "./wrong-claim/wrong-claim.ts";
import { wrongWeekday } from "./wrong-weekday/wrong-weekday.ts";

/** Every rule, in alphabetical order: each is a folder of this one, with its docs. The checker, `--explain` and the tests read this list. */
export const RULES: readonly Rule[] = [
  answerFirst,
  chartTwice,
  copy,
  dateOutOfRange,
  datesOutOfOrder,
  differenceGap,
  differenceSides,
  disputeOfBrief,
  draft,
  emptyPanel,
  eventClaims,
  eventNotDrawn,
  factOfBrief,
  fewClaims,
  figureDisagrees,
  figureDrawnTwice,
  figureNotDrawn,
  figureNotInQuote,
  { id: "file-name", foundIn: "src/content/read-site.ts" },
  formerId,
  { id: "front-matter", foundIn: "src/content/mdx/mdx-file.ts" },
  heading,
  link,
  litter,
  locationClaims,
  { id: "lock", foundIn: "src/content/read-lock.ts" },
  { id: "lost-file", foundIn: "src/content/lost-files.ts" },
  { id: "mdx-syntax", foundIn: "src/content/mdx/mdx-file.ts" },
  misplacedClaim,
  missingKey,
  missingProp,
  misspeltMeasure,
  movedAddress,
  nameVariant,
  noCode,
  plainMarkdown,
  propValue,
  qualifierNotInQuote,
  quoteAbsent,
  quoteAmbiguous,
  quoteTooLong,
  quoteUnchecked,
  readingEase,
  readingLength,
  rowClaims,
  { id: "schema", foundIn: "src/content/yaml/read-yaml.ts" },
  sidedWord,
  sitePage,
  { id: "stray-file", foundIn: "src/content/unread-files.ts" },
  tagAlone,
  tagPlace,
  titleNotShown,
  typedDigits,
  typedQuotation,
  undatedWord,
  unknownChart,
  unknownClaim,
  unknownDifference,
  unknownEvent,
  { id: "unknown-key", foundIn: "src/content/yaml/read-yaml.ts" },
  unknownName,
  unknownOutlet,
  unknownPage,
  unknownProp,
  unknownSource,
  unknownTag,
  unrecorded,
  untoldDifference,
  unusedClaim,
  unusedSource,
  wrongClaim,
  wrongWeekday,
  { id: "yaml-syntax", foundIn: "src/content/yaml/yaml-file.ts" },
];
