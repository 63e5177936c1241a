import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { BASED, ROOT } from "./sites.ts";

/** Builds the site that the browser tests read: at the root, and under a base path as a project page has it. */
export default function setup(): void {
  for (const { folder, base } of [ROOT, BASED]) {
    rmSync(folder, { recursive: true, force: true });
    // The one is built without knowing where it will stand, the other knows.
    const SITE_URL = base === "/" ? "" : "https://example.org";
    execFileSync("astro", ["build", "--force", "--silent"], {
      stdio: "inherit",
      env: { ...process.env, NODE_ENV: "production", OUT: folder, BASE: base, SITE_URL, ASTRO_TELEMETRY_DISABLED: "1" },
    });
  }
}
