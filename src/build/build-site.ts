import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { checkContent } from "../check/check-content.ts";
import { formatCheck } from "../check/report/format-check.ts";
import { hasErrors } from "../content/diagnostic.ts";
import { describeFailure } from "./describe-failure.ts";
import { positionOf } from "./place.ts";
import { discard, publish, recover } from "./publish.ts";
import { Refusal } from "./refusal.ts";
import { readSettings } from "./settings.ts";
import { copyProject, makeOwnFolder, OWN, WORKSHOPS } from "./workshop.ts";

const NOTHING = "Nothing was published: dist/ is as it was.";

/**
 * Checks the content, builds the site beside the last good one and puts it in
 * its place, saying in a few lines what was done.
 *
 * @param mayPublish is asked before the last step: is whoever asked for the build still there?
 * @returns whether there is a new site; if not, the last one is as it was and the reason has been printed
 */
export async function buildSite(mayPublish: () => boolean): Promise<boolean> {
  const root = resolve(".");
  let folder: string | undefined;
  try {
    readSettings(process.env, root);
    positionOf(root);
    await recover(root);
    folder = makeOwnFolder(resolve(root, WORKSHOPS), OWN);
    return await buildIn(folder, root, mayPublish);
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : describeFailure(error, root, folder ?? root));
    console.error(`\n${NOTHING}`);
    return false;
  } finally {
    process.chdir(root);
    if (folder !== undefined) discard(root, folder);
  }
}

async function buildIn(folder: string, root: string, mayPublish: () => boolean): Promise<boolean> {
  const begun = performance.now();
  if (!copyAndCheck(root, folder)) return false;
  console.log("Building the pages, which takes some seconds …");
  // Whatever the variable says: a site that is published is not one for development.
  process.env["NODE_ENV"] = "production";
  // Our own modules read `content/` from here, as Astro reads the whole project.
  process.chdir(folder);
  // Loaded only here: a check that fails need not wait for it.
  const { build } = await import("astro");
  await build({ outDir: "dist", cacheDir: ".cache", force: true, logLevel: "warn" });
  const files = filesIn(resolve(folder, "dist"));
  const pages = files.filter((name) => name.endsWith(".html"));
  if (!mayPublish()) throw new Refusal("npm is gone, and the build ends with it.");
  await publish(root, folder);
  const others = String(files.length - pages.length);
  console.log(`Built ${countOf(pages, "page")} and ${others} files beside them, in ${since(begun)} in all.`);
  return true;
}

/** Checks the copy that will be built, or, where none can be made, the content itself for the reason. */
function copyAndCheck(root: string, folder: string): boolean {
  const begun = performance.now();
  if (!existsSync(resolve(root, "content"))) throw new Refusal("There is no folder content/ here to make a site of.");
  let failed: unknown;
  try {
    copyProject(root, folder);
  } catch (error) {
    failed = error;
  }
  const checked = failed === undefined ? folder : root;
  const diagnostics = checkContent(checked, process.env["TEXTS"]);
  if (hasErrors(diagnostics)) {
    console.log(formatCheck(diagnostics, checked, Boolean(process.env["GITHUB_ACTIONS"])));
    console.error(`\n${NOTHING}`);
    return false;
  }
  if (failed !== undefined) throw failed;
  const files = countOf(filesIn(resolve(folder, "content")), "file");
  const warnings = "warnings that stop nothing (`npm run check` lists them)";
  console.log(
    `Checked ${files} of content/ in ${since(begun)}: ${diagnostics.length === 0 ? "all in order" : warnings}.`,
  );
  return true;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

function countOf(things: readonly unknown[], noun: string): string {
  return `${String(things.length)} ${noun}${things.length === 1 ? "" : "s"}`;
}

/** `9.4 s` */
function since(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
