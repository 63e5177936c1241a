import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A built page that becomes a PDF. */
export interface PrintedPage {
  readonly html: string;
  /** Where its PDF goes, from the root of the site. */
  readonly file: string;
  /** Where the page stands; nothing where the site was not told its address. */
  readonly address: string | undefined;
  /** The rule of style that prints the QR code of its version; a brief has it already, and no site without an address has one. */
  readonly code: string;
  /** The day of the version that it shows, else that on which the evidence ends: `2026-11-28`. */
  readonly day: string;
}

const CANONICAL = /<link rel="canonical" href="([^"]+)"/;
const CODE = /@media print\{body\{position:relative\}.*?\}\}/;
const DAY = /<time datetime="(\d{4}-\d{2}-\d{2})"/;
const VERSION_DAY = /href="[^"]*\/v\/[^"]*">[^<]*<\/a>, <time datetime="(\d{4}-\d{2}-\d{2})"/;

/** Reads the page of an explainer, or of its brief, as it was built. */
export function readDocument(dist: string, slug: string, kind: "explainer" | "brief"): PrintedPage {
  const read = (...path: string[]) => readFileSync(join(dist, "explainers", slug, ...path, "index.html"), "utf8");
  const [explainer, brief] = [read(), read("brief")];
  const [, base] = CANONICAL.exec(explainer) ?? [];
  const address = (path: string) => (base === undefined ? undefined : new URL(path, base).href);
  const day = (VERSION_DAY.exec(explainer) ?? DAY.exec(explainer))?.[1] ?? "";
  if (kind === "brief")
    return { html: brief, file: `explainers/${slug}-brief.pdf`, address: address("brief/"), code: "", day };
  const [code = ""] = CODE.exec(brief) ?? [];
  return { html: explainer, file: `explainers/${slug}.pdf`, address: address("./"), code, day };
}
