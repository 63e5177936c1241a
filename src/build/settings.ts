import { Refusal } from "./refusal.ts";

/** Where the site will stand. */
export interface Settings {
  /** The path that the site is served under: `/` or `/some/repo/`. */
  readonly base: string;
  /** `https://example.org`; nothing where the build is not told. */
  readonly site: string | undefined;
}

const PATH = /^\/([\w.~-]+\/)*$/;

/**
 * Reads `BASE` and `SITE_URL`, and looks at the path of the project.
 *
 * @param root the project's own path
 * @throws Refusal where one of them is not what it should be, saying what is expected
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  // Vite takes what follows such a sign for a part of an address, not of a path.
  const sign = /[#?]/.exec(root)?.[0];
  if (sign !== undefined) {
    throw new Refusal(
      `The path of the project has a "${sign}" in it, and Vite can build nothing there: rename that folder. ${root}`,
    );
  }
  return { base: readBase(env["BASE"] ?? ""), site: readSite(env["SITE_URL"] ?? "") };
}

/** Slashes that are left out at either end are meant. */
function readBase(value: string): string {
  const base = `/${value}/`.replaceAll(/^\/+|\/+$/g, "/");
  if (PATH.test(base) && !/\/\.\.?\//.test(base)) return base;
  throw new Refusal(`BASE=${value} is not a path of a site: write it as in BASE=/some/repo/`);
}

function readSite(value: string): string | undefined {
  if (value === "") return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.search !== "" || url.hash !== "") {
    throw new Refusal(`SITE_URL=${value} is not the address of a site: write it as in SITE_URL=https://example.org`);
  }
  if (url.pathname === "/") return url.origin;
  if (!PATH.test(`${url.pathname}/`.replaceAll(/\/+/g, "/"))) {
    throw new Refusal(
      `SITE_URL=${value} is not the address of a site: a path has letters, digits and . ~ _ - in it, and it belongs in BASE`,
    );
  }
  throw new Refusal(
    `SITE_URL=${value} has a path, which belongs in BASE: SITE_URL=${url.origin} BASE=${readBase(url.pathname)}`,
  );
}
