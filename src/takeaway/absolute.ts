/** An address of the site, from its root: `/timeline/`, `/evidence.csv`. */
export type Path = `/${string}`;

/** Stands for the site's origin where the build was not told it (`SITE_URL`): who copies such an address sees what to put there. */
export const UNKNOWN_ORIGIN = "https://YOUR-HOST";

/** `https://example.org`, where the build was told the site's address. */
export const ORIGIN = __SITE__ === "" ? undefined : new URL(__SITE__).origin;

/** A path under whatever base the site is served from, for what is read away from the page that holds it. */
export function address(path: Path): string {
  return __BASE__.replace(/\/$/, "") + path;
}

/** The whole address of a path, for what is read away from the site. */
export function absolute(path: Path): string {
  return (ORIGIN ?? UNKNOWN_ORIGIN) + address(path);
}

/** The address of a path as paper has it: whole where it is known, else from the root of the site. */
export function onPaper(path: Path): string {
  return (ORIGIN ?? "") + address(path);
}
