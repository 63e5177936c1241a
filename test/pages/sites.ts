import { readdirSync } from "node:fs";
import { join } from "node:path";

/** A built site: its folder and the path that it is served under. */
export interface Site {
  readonly folder: string;
  readonly base: string;
}

export const ROOT: Site = { folder: ".build/test/root", base: "/" };
export const BASED: Site = { folder: ".build/test/based", base: "/some/repo/" };

/** Every file of a built site, from its folder, in one order. */
export function filesOf({ folder }: Site): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The paths of every page, without the base: `""`, `"sources/"`. */
export function pagesOf(site: Site): string[] {
  return filesOf(site)
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replace(/(^|\/)index\.html$/, "$1"));
}

/** The paths of the explainers. */
export function explainersOf(site: Site): string[] {
  return pagesOf(site).filter((page) => /^explainers\/[^/]+\/$/.test(page));
}
