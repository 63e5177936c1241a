import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { CADDY, FIREFOX, NGINX, PYTHON, WEBKIT_DRIVER } from "./programs.ts";

// Run before the tests in browsers: says in one line what is missing and how to get it, and ends with 1.

/** The packages of Debian that the tests need; `.ci/run` installs the same. */
const PACKAGES = readFileSync(`${import.meta.dirname}/packages.txt`, "utf8")
  .trim()
  .split("\n")
  .join(" ");

/** Each program, and what it is asked so that it shows that it is there. */
const PROGRAMS = [
  ["Firefox", FIREFOX, "--version"],
  ["WebKit's driver", WEBKIT_DRIVER, "--help"],
  ["WebKit's window", PYTHON, "-c", "import gi; gi.require_version('WebKit2', '4.1')"],
  ["Xvfb", "Xvfb", "-help"],
  ["w3m", "w3m", "-version"],
  ["pandoc", "pandoc", "--version"],
  ["nginx", NGINX, "-v"],
  ["Caddy", CADDY, "version"],
] as const;

const missing = PROGRAMS.filter(([, command, ...args]) => spawnSync(command, args).status !== 0).map(([name]) => name);
if (missing.length > 0) {
  const install = `apt-get update && apt-get install -y --no-install-recommends ${PACKAGES}`;
  console.error(`Not installed: ${missing.join(", ")}. On Debian, as root: ${install}`);
  process.exitCode = 1;
}
