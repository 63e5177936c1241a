import { isFigure } from "../content/site.ts";
import { site } from "./the-site.ts";

/** A path for every claim. */
export function claimPaths() {
  return [...site().claims.values()].map((claim) => ({
    params: { source: claim.source.id, key: claim.key },
    props: { claim },
  }));
}

/** A path for every claim that is a figure. */
export function figurePaths() {
  return claimPaths().flatMap(({ params, props: { claim } }) =>
    isFigure(claim) ? [{ params, props: { claim } }] : [],
  );
}
