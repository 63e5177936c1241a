/** The one place where a path becomes an address: under whatever base the site is served from. */
export function address(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, "") + path;
}
