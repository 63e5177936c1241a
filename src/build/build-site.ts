import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { checkBeside, type CheckBeside } from "./check-beside.ts";
import { countOf, filesIn, since } from "./count.ts";
import { describeFailure } from "./describe-failure.ts";
import { positionOf } from "./site-folder.ts";
import { discard, publish, recover } from "./publish.ts";
import { Refusal } from "./refusal.ts";
import { readSettings } from "./settings.ts";
import { copyProject, makeOwnFolder, OWN, WORKSHOPS } from "./workshop.ts";

const NOTHING = "Nothing was published: dist/ is as it was.";

/**
 * Checks the content while it builds the site beside the last good one, and puts
 * that in its place, saying in a few lines what was done.
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
    return refuse();
  } finally {
    process.chdir(root);
    if (folder !== undefined) discard(root, folder);
  }
}

async function buildIn(folder: string, root: string, mayPublish: () => boolean): Promise<boolean> {
  const begun = performance.now();
  if (!existsSync(resolve(root, "content"))) throw new Refusal("There is no folder content/ here to make a site of.");
  try {
    copyProject(root, folder);
  } catch (error) {
    // What cannot be copied may be what is wrong: then the check knows how to say it.
    if (await checkBeside(root, begun).passed) throw error;
    return refuse();
  }
  const check = checkBeside(folder, begun);
  try {
    await buildDraft(folder, check);
  } catch (error) {
    // Wrong content breaks a build down in words that are not for an editor: the check has said it in better ones.
    if (await check.passed) throw error;
  }
  if (!(await check.passed)) return refuse();
  const files = filesIn(resolve(folder, "dist"));
  const pages = files.filter((name) => name.endsWith(".html"));
  if (!mayPublish()) throw new Refusal("npm is gone, and the build ends with it.");
  await publish(root, folder);
  const others = String(files.length - pages.length);
  console.log(`Built ${countOf(pages, "page")} and ${others} files beside them, in ${since(begun)} in all.`);
  return true;
}

/** Builds the site in `<folder>/dist`, as far as it goes before the check stops it. */
async function buildDraft(folder: string, { plugin }: CheckBeside): Promise<void> {
  // Whatever the variable says: a site that is published is not one for development.
  process.env["NODE_ENV"] = "production";
  // Our own modules read `content/` from here, as Astro reads the whole project.
  process.chdir(folder);
  const { build } = await import("astro");
  await build({ outDir: "dist", cacheDir: ".cache", force: true, logLevel: "warn", vite: { plugins: [plugin] } });
}

function refuse(): false {
  console.error(`\n${NOTHING}`);
  return false;
}
