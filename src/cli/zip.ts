import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Refusal } from "../build/refusal.ts";
import { positionOf } from "../build/site-folder.ts";
import { replaceFile } from "../content/files/write-file.ts";
import { SITE } from "../model/site-facts.ts";
import { zipOf } from "../takeaway/write-zip.ts";
import { refuseArguments } from "./no-arguments.ts";

/** What only a host reads. */
const FOR_HOSTS: ReadonlySet<string> = new Set([".nojekyll", "_headers", "_redirects", "robots.txt"]);

refuseArguments("zip", process.argv.slice(2));
const folder = positionOf(".");
const names = filesIn(folder);
if (!names.includes("index.html")) throw new Refusal("There is no site in dist/ yet: `npm run build` makes it.");
const packed = zipOf(names.map((name) => [`${SITE.id}/${name}`, readFileSync(join(folder, name))]));
const file = `${SITE.id}.zip`;
replaceFile(".", file, packed);
const megabytes = (packed.length / 1e6).toFixed(1);
console.log(
  `${file}: ${String(names.length)} files, ${megabytes} MB. Unpacked anywhere, index.html in it opens the site.`,
);

/** The files of the built site that are for readers, from its folder. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .filter((name) => !FOR_HOSTS.has(name));
  } catch {
    return [];
  }
}
