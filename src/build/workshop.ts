import { cpSync, existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Where builds work, from the project's root: inside the project, so that its packages are found from there. */
export const WORKSHOPS = ".build";

/** Begins the name of a build's own folder, before the number of its process. */
export const OWN = "build-";

/** What a site is made of. */
const PARTS = ["content", "public", "src", "astro.config.mjs", "package.json", "tsconfig.json"] as const;

/** An empty folder of one build's own. */
export function makeOwnFolder(parent: string, prefix: string): string {
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, `${prefix}${String(process.pid)}-`));
}

/**
 * Copies the project as it is now into a folder of one build's own: what is
 * checked there is what is built, whoever writes or builds meanwhile. Astro
 * keeps notes of a project in it (`.astro/`), so these are the build's own too.
 *
 * @param folder its `dist/` is where the site is built
 */
export function copyProject(root: string, folder: string): void {
  for (const part of PARTS) {
    const from = join(root, part);
    if (existsSync(from)) cpSync(from, join(folder, part), { recursive: true });
  }
}

/** Is the copy still there? It is not where somebody has cleared `.build/`, while Astro goes on writing into it. */
export function isWhole(folder: string): boolean {
  return existsSync(join(folder, "package.json")) && existsSync(join(folder, "src"));
}

/** A message with its paths as they are in the project. */
export function inProject(message: string, root: string, folder: string): string {
  return message.replaceAll(folder + sep, "").replaceAll(relative(root, folder) + sep, "");
}
