import { chartClaims, drawnClaims } from "../evidence/chart-claims.ts";
import type { ChartFile, Claim, Library } from "../evidence/library.ts";
import { PLACES } from "../evidence/place.ts";
import { passageUrl } from "../evidence/text-fragment.ts";

/** One claim of a chart, as its CSV and its JSON give it: flat, every scope and basis named. */
export interface ChartDatum {
  readonly claim: string;
  readonly kind: string;
  readonly says: string;
  readonly quote: string;
  readonly place: string;
  readonly value: number | null;
  readonly qualifier: string;
  readonly unit: string;
  readonly since: string;
  readonly as_of: string;
  readonly as_of_basis: string;
  readonly counted_by: string;
  readonly outlet: string;
  readonly tier: string;
  readonly published: string;
  readonly published_basis: string;
  readonly url: string;
}

/** The claims that a chart draws, in the order of its panels. */
export function chartData(file: ChartFile, library: Library): ChartDatum[] {
  return drawnClaims(chartClaims(file, library)).map(toDatum);
}

function toDatum({ name, data, source }: Claim): ChartDatum {
  const figure = data.kind === "figure" ? data : undefined;
  return {
    claim: name,
    kind: data.kind,
    says: data.says,
    quote: data.quote,
    place: figure ? PLACES[figure.place] : "",
    value: figure?.value ?? null,
    qualifier: figure?.qualifier ?? "",
    unit: figure?.unit ?? "",
    since: figure?.since ?? "",
    as_of: data.asOf,
    as_of_basis: data.asOfWhy ?? "stated",
    counted_by: figure?.countedBy ?? "",
    outlet: source.data.outlet,
    tier: source.data.tier,
    published: source.data.published.date,
    published_basis: source.data.published.basis,
    url: passageUrl(source.data.url, data.quote),
  };
}
