import { claimId } from "../evidence/library.ts";

/** The one place where a path becomes an address: under whatever base the site is served from. */
export function address(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, "") + path;
}

/** Where a claim stands among the others of its source. */
export function claimAddress(name: string): string {
  return `${address(`/sources/${name.split("#")[0] ?? ""}/`)}#${claimId(name)}`;
}
