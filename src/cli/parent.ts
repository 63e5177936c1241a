import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isRunning } from "../evidence/writing/sweep.ts";

const { ppid } = process;
const npm = process.env["npm_lifecycle_event"] === undefined ? undefined : findNpm();

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

/** The number of npm's process: of the parent, or of the parent's, for between them may stand a shell. */
function findNpm(): number {
  const parent = look(ppid);
  const isShell = parent && !parent.name.startsWith("npm") && look(parent.of)?.name.startsWith("npm");
  return isShell ? parent.of : ppid;
}

/** A process's name and the number of its parent, where the system tells them. */
function look(id: number): { readonly name: string; readonly of: number } | undefined {
  try {
    if (process.platform === "linux") {
      const [, name = "", of] = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${String(id)}/stat`, "utf8")) ?? [];
      return { name, of: Number(of) };
    }
    const [of = "", ...words] = execFileSync("ps", ["-o", "ppid=,args=", "-p", String(id)], { encoding: "utf8" })
      .trim()
      .split(/\s+/);
    return { name: words.join(" "), of: Number(of) };
  } catch {
    return undefined;
  }
}
