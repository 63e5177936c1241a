import { Refusal } from "../build/refusal.ts";
import { systemWords } from "../content/files/system-error.ts";

/** Ends the process for an error that no command has dealt with: in one line, or with its stack if it is a fault of ours. */
export function endPlainly(error: unknown): never {
  // Whoever read the output has had enough of it: `npm run check | head`.
  if (error instanceof Error && "code" in error && error.code === "EPIPE") process.exit();
  console.error(inWords(error));
  process.exit(1);
}

function inWords(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const words = systemWords(error);
  const { dest, path, stack } = error as { readonly dest?: unknown; readonly path?: unknown; readonly stack?: unknown };
  // What was to be written says more than the draft that was to become it.
  const file = dest ?? path;
  if (words !== undefined) return typeof file === "string" ? `${file}: ${words}.` : String(error);
  return `This is a fault of the program, not of the content.\n${String(stack ?? error)}`;
}
