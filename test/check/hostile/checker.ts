import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Diagnostic } from "../../../src/content/diagnostic.ts";

/** What a check came to. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly report: string;
  /** Microseconds of the processor's time: the same on a busy machine as on an idle one. */
  readonly cpu: number;
  /** Has anything that a case holds been run, here or in an earlier check? */
  readonly ran: boolean;
  /** Does every object have what it had at the start, and nothing more? */
  readonly polluted: boolean;
}

/** The longest that anybody would wait before calling it a hang, in milliseconds. Not a measure of speed. */
const HANG = 20_000;

/** Checks content in a process of its own, which may hang or go down without taking the tests along. */
export class Checker {
  #child: ChildProcess | undefined;
  /** What the process has said aloud: warnings, for the most part. There should be none. */
  said = "";
  readonly #mark: string;

  /** @param mark a file that is not there, and that a case's code would write */
  constructor(mark: string) {
    this.#mark = mark;
  }

  /** Rejects where the checker hangs or goes down. A later check begins with a new process. */
  check(root: string): Promise<Outcome> {
    return this.#ask({ root });
  }

  /** Runs code on purpose, to see that it would be noticed. */
  run(code: string): Promise<Pick<Outcome, "ran">> {
    return this.#ask({ code });
  }

  stop(): void {
    this.#child?.kill();
    this.#child = undefined;
  }

  #ask(request: object): Promise<Outcome> {
    const child = (this.#child ??= this.#start());
    return new Promise((resolve, reject) => {
      const fail = (reason: string) => {
        clearTimeout(timer);
        child.removeAllListeners();
        this.stop();
        reject(new Error(reason));
      };
      const timer = setTimeout(fail, HANG, "the checker hangs");
      child.once("exit", (status, signal) => {
        fail(`the checker went down: ${String(signal ?? status)}`);
      });
      child.once("message", (outcome) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(outcome as Outcome);
      });
      child.send(request);
    });
  }

  #start(): ChildProcess {
    const child = fork(join(import.meta.dirname, "checker-process.ts"), {
      env: { ...process.env, RAN: this.#mark },
      execArgv: [],
      silent: true,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        this.said += chunk.toString("utf8");
      });
    }
    return child;
  }
}
