import { systemWords } from "../content/files/system-error.ts";
import { inProject } from "./workshop.ts";

/** What Astro and Vite tell of an error beside its message, where they know it. */
interface Details {
  readonly hint?: unknown;
  readonly frame?: unknown;
  readonly path?: unknown;
  readonly loc?: { readonly file?: unknown; readonly line?: unknown; readonly column?: unknown } | undefined;
}

/**
 * Why a build broke down, its paths as they are in the project: one line where
 * the system refused something; else what was thrown and where, for whoever
 * mends the code.
 */
export function describeFailure(error: unknown, root: string, folder: string): string {
  if (!(error instanceof Error)) return String(error);
  const { hint, frame, path, loc } = error as Error & Details;
  const words = systemWords(error);
  if (words !== undefined && typeof path === "string") return inProject(`${path}: ${words}.`, root, folder);
  const place = [loc?.file, loc?.line, loc?.column].filter((part) => part !== undefined).join(":");
  const parts = [`The build broke down. ${error.message}`, place, hint, frame, place === "" ? stackOf(error) : ""];
  const lines = parts.filter((part) => typeof part === "string" && part !== "");
  return inProject(lines.join("\n"), root, folder);
}

/** The calls of our own code: what Astro and Node did in between helps nobody. */
function stackOf({ stack = "" }: Error): string {
  const calls = stack.split("\n").filter((line) => line.startsWith("    at "));
  return calls
    .filter((line) => !/node_modules|node:/.test(line))
    .slice(0, 5)
    .join("\n");
}
