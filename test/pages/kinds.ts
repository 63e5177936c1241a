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
  "differences/",
  "evidence/",
  "sources/",
  first("sources/"),
  "about/",
  "about/editing/",
  "about/style/",
  "corrections/",
  "404.html",
];
