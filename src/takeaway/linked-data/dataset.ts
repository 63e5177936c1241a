import type { Dataset } from "schema-dts";
import { drawnClaims } from "../../content/chart-claims.ts";
import { isFigure, type Claim, type ResolvedChart } from "../../content/site.ts";
import { comparePartialDates, isoDate } from "../../model/partial-date.ts";
import { PLACES } from "../../model/region.ts";
import { absolute, type Path } from "../absolute.ts";
import type { Edition } from "../cite/edition.ts";
import { BY_US, breadcrumbs, linkedData, pageOf, worksOf } from "./common.ts";

const FILES = [
  ["csv", "text/csv"],
  ["json", "application/json"],
] as const;

/** A chart as a Dataset: its claims, with the files that hold them. */
export function datasetData({ id, data, claims }: ResolvedChart, edition: Edition = {}): string {
  const path: Path = `/charts/${id}/`;
  const drawn = drawnClaims(claims);
  const figures = drawn.filter(isFigure);
  const dataset: Dataset = {
    "@type": "Dataset",
    ...pageOf(path, edition),
    name: data.title,
    description: data.measured,
    creator: BY_US,
    temporalCoverage: coverage(drawn),
    spatialCoverage: distinct(figures.map(({ data }) => PLACES[data.place])),
    variableMeasured: distinct(figures.map(({ data }) => data.unit)),
    image: absolute(`/charts/${id}.png`),
    distribution: FILES.map(([ending, encodingFormat]) => ({
      "@type": "DataDownload",
      encodingFormat,
      contentUrl: absolute(`/charts/${id}.${ending}`),
    })),
    citation: worksOf(drawn),
  };
  return linkedData(dataset, breadcrumbs({ name: data.title, path }));
}

/** From the first day of the claims to the last: `2014-06/2026-02-28`. */
function coverage(claims: readonly Claim[]): string {
  const days = claims.map(({ asOf }) => asOf).sort(comparePartialDates);
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? `${isoDate(first)}/${isoDate(last)}` : "";
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
