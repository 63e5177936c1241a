import { Refusal } from "../build/refusal.ts";

/**
 * For a command that takes nothing after its name: what was typed there was meant for something, and is not passed over.
 *
 * @param script the npm script
 * @throws Refusal in one line where there is anything
 */
export function refuseArguments(script: string, args: readonly string[]): void {
  if (args.length > 0) throw new Refusal(`\`npm run ${script}\` takes nothing after it; found "${args.join(" ")}".`);
}
