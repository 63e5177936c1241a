import { parseArgs } from "node:util";
import { didYouMean } from "../content/did-you-mean.ts";

/** A command's arguments, with what is wrong in them said in plain words. */
export interface Flags {
  readonly words: readonly string[];
  /** By name, without hyphens. A switch that is given is "". */
  readonly values: Readonly<Record<string, string>>;
  readonly diagnostics: readonly string[];
}

/**
 * Reads `--flag value`, `--flag=value` and words that belong to no flag.
 *
 * @param known the flags that take a value
 * @param switches the flags that take none
 */
export function readFlags(args: readonly string[], known: readonly string[], switches: readonly string[]): Flags {
  const options = Object.fromEntries([
    ...known.map((name) => [name, { type: "string" as const }]),
    ...switches.map((name) => [name, { type: "boolean" as const }]),
  ]);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const words: string[] = [];
  const values: Record<string, string> = {};
  const diagnostics: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { rawName, name, value } = token;
    if (!Object.hasOwn(options, name)) diagnostics.push(unknown(rawName, [...known, ...switches]));
    else if (Object.hasOwn(values, name)) diagnostics.push(`${rawName} is given twice.`);
    else if (switches.includes(name)) values[name] = "";
    else if (value === undefined || value.startsWith("--")) diagnostics.push(`${rawName} needs a value after it.`);
    else values[name] = value;
  }
  return { words, values, diagnostics };
}

function unknown(name: string, flags: readonly string[]): string {
  const names = flags.map((flag) => `--${flag}`);
  return `There is no flag ${name} here. ${didYouMean(name, names) ?? `The flags are ${names.join(", ")}.`}`;
}
