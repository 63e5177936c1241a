import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { promisify } from "node:util";
import { BASED, ROOT, type Site } from "./sites.ts";

/**
 * Builds the site that the tests of pages read, twice and side by side: at the
 * root, and under a base path as a project page has it.
 */
export default async function setup(): Promise<void> {
  await Promise.all([ROOT, BASED].map(build));
}

/** Builds the site as it stands under that base, into its folder. */
export async function build({ folder, base }: Site): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  // The one is built without knowing where it will stand, the other knows.
  const SITE_URL = base === "/" ? "" : "https://example.org";
  const env = {
    ...process.env,
    NODE_ENV: "production",
    OUT: folder,
    BASE: base,
    SITE_URL,
    ASTRO_TELEMETRY_DISABLED: "1",
  };
  const { stdout, stderr } = await promisify(execFile)("astro", ["build", "--force", "--silent"], { env });
  process.stdout.write(stdout + stderr);
}
