import type { Diagnostic } from "../content/diagnostic.ts";
import { headingIds } from "../content/mdx/front-matter.ts";
import { placesOf } from "../content/site-pages.ts";
import type { ExplainerFile, Site } from "../content/site.ts";
import { checkExplainer } from "./check-explainer.ts";

let known = new WeakMap<ExplainerFile, readonly Diagnostic[]>();
let surroundings: readonly unknown[] = [];

/** Everything that is wrong with the explainers. One that has not changed is checked again only where what it stands in has. */
export function checkExplainers(site: Site): readonly Diagnostic[] {
  const now = surroundingsOf(site);
  if (now.length !== surroundings.length || now.some((part, i) => part !== surroundings[i])) {
    known = new WeakMap();
    surroundings = now;
  }
  return [...site.explainers.values()].flatMap((explainer) => {
    const diagnostics = known.get(explainer) ?? checkExplainer(explainer, site);
    known.set(explainer, diagnostics);
    return diagnostics;
  });
}

/** All that a rule may look up beyond the explainer itself: files as they were parsed, and the places that others have. */
function surroundingsOf(site: Site): readonly unknown[] {
  const { sources, charts, lists, explainers, pages, unreadable } = site;
  return [
    ...sources.values(),
    ...[...charts.values()].map(({ data }) => data),
    ...Object.values(lists).map(({ yaml }) => yaml),
    ...[...explainers.values()].map((explainer) => [explainer.slug, ...placesOf(explainer, site)].join(" ")),
    ...[...pages.values()].map(({ slug, mdx }) => [slug, ...headingIds(mdx.frontMatter)].join(" ")),
    ...unreadable,
  ];
}
