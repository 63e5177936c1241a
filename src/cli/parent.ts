import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isRunning } from "../content/files/sweep.ts";

const { ppid, env } = process;
const npm = findNpm();

/** Is npm gone, which started this process? Killed alone, it leaves its children to run on. */
export function npmIsGone(): boolean {
  return npm !== undefined && (process.ppid !== ppid || !isRunning(npm));
}

/** Ends this process soon after npm has gone: what nobody waits for goes on for nobody. */
export function endWithNpm(): void {
  setInterval(() => {
    if (npmIsGone()) process.exit(1);
  }, 300).unref();
}

/** The number of npm's process: of the parent, or of the parent's parent, where npm's shell stands between. */
function findNpm(): number | undefined {
  const script = env["npm_lifecycle_script"];
  if (script === undefined) return undefined;
  const parent = look(ppid);
  if (parent?.command.includes(` -c ${script}`) !== true) return ppid;
  // A shell whose npm is gone already has been given to some other process, which is none of ours to wait for.
  const byNpm = env["npm_config_user_agent"]?.startsWith("npm/") === true;
  if (byNpm && look(parent.of)?.command.startsWith("npm") !== true) process.exit(1);
  return parent.of;
}

/** A process's command line and the number of its parent, where the system tells them. */
function look(id: number): { readonly command: string; readonly of: number } | undefined {
  try {
    if (process.platform === "linux") {
      const folder = `/proc/${String(id)}`;
      const [, of] = /\) \S (\d+)[^)]*$/.exec(readFileSync(`${folder}/stat`, "utf8")) ?? [];
      return { command: readFileSync(`${folder}/cmdline`, "utf8").replaceAll("\0", " "), of: Number(of) };
    }
    const line = execFileSync("ps", ["-o", "ppid=,args=", "-p", String(id)], { encoding: "utf8" });
    const [, of, command = ""] = /^\s*(\d+)\s+(.*)/.exec(line) ?? [];
    return { command, of: Number(of) };
  } catch {
    return undefined;
  }
}
