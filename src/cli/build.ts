import { execFileSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";

// The site is built beside the last good one and takes its place only when all of it is there.
const DRAFT = ".build/dist";
const OLD = ".build/old";

// A build that was killed between the two renames below has left the last good site aside.
if (!existsSync("dist") && existsSync(OLD)) renameSync(OLD, "dist");
try {
  execFileSync("node", ["src/cli/check.ts"], { stdio: "inherit" });
  // On a terminal Astro names each page as it is done; elsewhere nobody is watching.
  const quiet = process.stdout.isTTY && !process.env["CI"] ? [] : ["--silent"];
  execFileSync("astro", ["build", "--force", ...quiet], { stdio: "inherit", env: { ...process.env, OUT: DRAFT } });
  publish();
} catch (error) {
  // What a command has said of its own failure stands above; only one that did not start needs a word.
  if (error instanceof Error && "code" in error) console.error(error.message);
  console.error("\nNothing was published: dist/ is as it was.");
  process.exit(1);
}
console.log("The site is in dist/.");

function publish(): void {
  rmSync(OLD, { recursive: true, force: true });
  if (existsSync("dist")) renameSync("dist", OLD);
  try {
    renameSync(DRAFT, "dist");
  } catch (error) {
    if (existsSync(OLD)) renameSync(OLD, "dist");
    throw error;
  }
  rmSync(OLD, { recursive: true, force: true });
}
