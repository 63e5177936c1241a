import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { HOST_PAGE, SITE } from "./kinds.ts";

/** Builds the site that the browsers read. */
export default function setup(): void {
  rmSync(SITE.folder, { recursive: true, force: true });
  execFileSync("astro", ["build", "--force", "--silent"], {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", OUT: SITE.folder, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  writeFileSync(`${SITE.folder}/${HOST_PAGE}`, '<!doctype html><title>Somebody else</title><body style="margin: 0">');
}
