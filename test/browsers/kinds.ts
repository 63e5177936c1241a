import type { Site } from "../pages/sites.ts";

/** The site that the browsers read, built by `global-setup.ts`; apart from the one of `npm test`, which may run beside. */
export const SITE: Site = { folder: ".build/test/browsers", base: "/" };

/** A page of each kind, whether it has drawings, and of how many sheets it may be. */
export const KINDS: readonly { readonly path: string; readonly drawn: boolean; readonly sheets?: number }[] = [
  { path: "", drawn: true },
  { path: "explainers/us-troops-in-iraq/", drawn: true, sheets: 7 },
  { path: "explainers/us-troops-in-iraq/brief/", drawn: true, sheets: 2 },
  { path: "explainers/iran-pressure-campaign/", drawn: true, sheets: 7 },
  { path: "charts/troop-levels/", drawn: true },
  { path: "timeline/", drawn: true },
  { path: "embed/troop-levels/", drawn: true },
  { path: "differences/", drawn: false },
  { path: "names/", drawn: false },
  { path: "evidence/", drawn: false },
  { path: "sources/", drawn: false },
  { path: "sources/voa-2024-01-08/", drawn: false },
  { path: "about/", drawn: false },
  { path: "about/editing/", drawn: false },
  { path: "corrections/", drawn: false },
  { path: "404.html", drawn: false },
];

/** An empty page of somebody else, put beside the built ones so that it can look into the frames that it holds. */
export const HOST_PAGE = "somebody-else.html";
