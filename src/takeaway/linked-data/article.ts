import type { Article } from "schema-dts";
import type { Claim, ResolvedChart } from "../../content/site.ts";
import type { ExplainerData } from "../../model/explainer.ts";
import { isoDate } from "../../model/partial-date.ts";
import { SITE } from "../../model/site-facts.ts";
import { absolute } from "../absolute.ts";
import type { Edition } from "../cite/edition.ts";
import { breadcrumbs, linkedData, pageOf, worksOf } from "./common.ts";

/** An explainer with the claims of its text and its charts. */
export interface Explained {
  readonly slug: string;
  readonly data: ExplainerData;
  readonly claims: readonly Claim[];
  readonly charts: readonly ResolvedChart[];
}

/** An explainer as an Article that cites its sources, contains its charts, and names its corrections. */
export function articleData({ slug, data, claims, charts }: Explained, edition: Edition = {}): string {
  const path = `/explainers/${slug}/` as const;
  const { corrections = [] } = edition;
  const article: Article = {
    "@type": "Article",
    ...pageOf(path, edition),
    headline: data.question,
    alternativeHeadline: data.title,
    description: data.summary,
    about: SITE.subject,
    ...(charts.length === 0
      ? {}
      : {
          image: charts.map(({ id }) => absolute(`/charts/${id}.png`)),
          hasPart: charts.map(({ id }) => ({ "@id": absolute(`/charts/${id}/`) })),
        }),
    ...(corrections.length === 0
      ? {}
      : {
          correction: corrections.map(({ date, words }) => ({
            "@type": "CorrectionComment",
            text: words,
            datePublished: isoDate(date),
          })),
        }),
    citation: worksOf(claims),
  };
  return linkedData(article, breadcrumbs({ name: data.title, path }));
}
