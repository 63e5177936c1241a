import { execFileSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";

// The site is built beside the last good one and takes its place only when all of it is there.
const DRAFT = ".build/dist";
const OLD = ".build/old";

try {
  execFileSync("node", ["src/cli/check.ts"], { stdio: "inherit" });
  execFileSync("astro", ["build", "--force", "--silent"], {
    stdio: "inherit",
    env: { ...process.env, OUT: DRAFT, ASTRO_TELEMETRY_DISABLED: "1" },
  });
} catch {
  console.error("\nNothing was published: dist/ is as it was.");
  process.exit(1);
}
rmSync(OLD, { recursive: true, force: true });
if (existsSync("dist")) renameSync("dist", OLD);
renameSync(DRAFT, "dist");
rmSync(OLD, { recursive: true, force: true });
console.log("The site is in dist/.");
