import { standingPages } from "../content/site-pages.ts";
import type { Site } from "../content/site.ts";
import { policyOf } from "./policy.ts";

/** How a web server is to serve the site. Addresses stand as a browser asks for them, the base before them. */
export interface HostRules {
  /** The path that the site is under: `/` or `/some/repo/`. */
  readonly base: string;
  /** What every answer says. */
  readonly headers: readonly Header[];
  readonly policies: readonly Policied[];
  /** Old addresses, each with where it leads. */
  readonly redirects: readonly (readonly [from: string, to: string])[];
}

/** What has a policy: a file or, where `all` is set, everything whose address begins so. */
interface Policied {
  readonly address: string;
  readonly all: boolean;
  readonly policy: string;
}

type Header = readonly [name: string, value: string];

/** The type of a file, by its ending. All but pictures and archives are text in UTF-8. */
export const TYPES = {
  html: "text/html",
  md: "text/markdown",
  txt: "text/plain",
  csv: "text/csv",
  json: "application/json",
  jsonld: "application/ld+json",
  xml: "application/xml",
  svg: "image/svg+xml",
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  png: "image/png",
  pdf: "application/pdf",
  zip: "application/zip",
} as const;

const BINARY: ReadonlySet<string> = new Set([TYPES.png, TYPES.pdf, TYPES.zip]);

/** A type as a header gives it. */
export function contentType(type: string): string {
  return BINARY.has(type) ? type : `${type}; charset=utf-8`;
}

/** The types that are worth compressing. */
export const COMPRESSIBLE: readonly string[] = Object.values(TYPES).filter((type) => !BINARY.has(type));

const HEADERS: readonly Header[] = [
  ["X-Content-Type-Options", "nosniff"],
  // No source is told which page its reader comes from.
  ["Referrer-Policy", "no-referrer"],
  // No address changes with what it holds: a corrected figure is there at the next look, and what is the same costs an answer without a body.
  ["Cache-Control", "public, max-age=0, must-revalidate"],
  // All that is here is public: charts and data may be read from any other site.
  ["Access-Control-Allow-Origin", "*"],
];

/** A page's own policy, within this one, names its one style; a header is the same for all. */
const POLICY = policyOf("'unsafe-inline'", "'self' data:");
const NOT_FRAMED = `${POLICY};frame-ancestors 'none'`;
const SCRIPTED = `${policyOf("'unsafe-inline'", "'self' data:", "'unsafe-inline'")};frame-ancestors 'none'`;

/** What may be shown within pages of others; what has a script, which its own policy names. */
const POLICIES: Readonly<Record<string, string>> = { embed: POLICY, search: SCRIPTED };

/** @param base the path that the site is under: `/` or `/some/repo/` */
export function hostRules(site: Site, base: string): HostRules {
  const under = (path: string) => base + path.slice(1);
  const pages = [...standingPages(site).keys()];
  const rooms = [...new Set(pages.flatMap((path) => /^\/(\w+)\//.exec(path)?.[1] ?? []))].sort();
  return {
    base,
    headers: HEADERS,
    policies: [
      ...["/", "/index.html", "/404.html"].map((path) => ({ address: under(path), all: false, policy: NOT_FRAMED })),
      ...rooms.map((room) => {
        return { address: under(`/${room}/`), all: true, policy: POLICIES[room] ?? NOT_FRAMED };
      }),
    ],
    redirects: redirectsOf(site, pages).map(([from, to]) => [under(from), under(to)] as const),
  };
}

/** Where pages that moved stand now, and the files beside them: a page that leads on can stand for a page alone. */
function redirectsOf({ lists }: Site, pages: readonly string[]): [from: string, to: string][] {
  return Object.entries(lists.moved.data).flatMap(([old, to]) => {
    const [from, now] = [old, to].map((path) => `${path.slice(0, -1)}.`) as [string, string];
    const files = pages.filter((path) => path.startsWith(now));
    return [[old, to], ...files.map((path): [string, string] => [from + path.slice(now.length), path])];
  });
}
