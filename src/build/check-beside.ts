import { resolve } from "node:path";
import { startCheckThread } from "./check-thread.ts";
import { formatCheck } from "../check/report/format-check.ts";
import { hasErrors } from "../content/diagnostic.ts";
import { countOf, filesIn, since } from "./count.ts";

/** A check that goes on while the site is being built. */
export interface CheckBeside {
  /** Whether the content is in order; by then that, or the report, has been printed. */
  readonly passed: Promise<boolean>;
  /** A plugin that ends the build of wrong content as soon as it is known to be wrong, and renders no page before. */
  readonly plugin: { readonly name: string; transform(): void; generateBundle(): Promise<void> };
}

/**
 * Begins to check the content of a folder.
 *
 * @param begun when whoever asks began, for the time that is told
 */
export function checkBeside(root: string, begun: number): CheckBeside {
  const passed = check(root, begun);
  let stopped = false;
  const stop = (ok: boolean) => {
    stopped = !ok;
  };
  passed.then(stop, () => {
    stop(false);
  });
  const goOn = () => {
    if (stopped) throw new Error("The content is not in order.");
  };
  return {
    passed,
    plugin: {
      name: "check-beside",
      transform: goOn,
      async generateBundle() {
        stop(await passed);
        goOn();
      },
    },
  };
}

async function check(root: string, begun: number): Promise<boolean> {
  const texts = process.env["TEXTS"];
  const thread = startCheckThread({ root, texts: texts === undefined ? undefined : resolve(texts) });
  const diagnostics = await thread.check();
  void thread.stop();
  if (hasErrors(diagnostics)) {
    console.log(formatCheck(diagnostics, root, Boolean(process.env["GITHUB_ACTIONS"])));
    return false;
  }
  const files = countOf(filesIn(resolve(root, "content")), "file");
  const warnings = "warnings that stop nothing (`npm run check` lists them)";
  console.log(
    `Checked ${files} of content/ in ${since(begun)}: ${diagnostics.length === 0 ? "all in order" : warnings}.`,
  );
  console.log("Building the pages, which takes some seconds …");
  return true;
}
