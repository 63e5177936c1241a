const { ppid } = process;
const byNpm = process.env["npm_lifecycle_event"] !== undefined;

/** Is npm gone, which started this process? Killed alone, it leaves its children to another parent. */
export function npmIsGone(): boolean {
  return byNpm && process.ppid !== ppid;
}

/** Ends this process soon after npm has gone: what nobody waits for goes on for nobody. */
export function endWithNpm(): void {
  setInterval(() => {
    if (npmIsGone()) process.exit(1);
  }, 500).unref();
}
