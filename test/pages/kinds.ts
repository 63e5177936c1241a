import { explainersOf, pagesOf, ROOT } from "./sites.ts";

const first = (folder: string) => pagesOf(ROOT).find((page) => page.startsWith(folder) && page !== folder) ?? folder;

/** Every kind of page that the site has: all explainers, and one page each of the others. */
export const KINDS = [
  "",
  "explainers/",
  ...explainersOf(ROOT),
  "charts/",
  first("charts/"),
  "timeline/",
  "names/",
  "search/",
  "differences/",
  "evidence/",
  "sources/",
  first("sources/"),
  first("claims/"),
  ...pagesOf(ROOT)
    .filter((page) => page.endsWith("/cite/"))
    .slice(0, 1),
  "about/",
  "about/editing/",
  "about/style/",
  "corrections/",
  first("v/"),
  "404.html",
];
