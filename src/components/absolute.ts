import { address } from "./address.ts";

/** Stands for the site's origin where the build was not told it (`SITE_URL`): who copies such an address sees what to put there. */
export const UNKNOWN_ORIGIN = "https://YOUR-HOST";

const site: string | undefined = import.meta.env.SITE;

/** `https://example.org`, where the build was told the site's address. */
export const ORIGIN = site === undefined ? undefined : new URL(site).origin;

/** The whole address of a path, for what is read away from the site. */
export function absolute(path: `/${string}`): string {
  return (ORIGIN ?? UNKNOWN_ORIGIN) + address(path);
}
