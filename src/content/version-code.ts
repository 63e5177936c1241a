import { digest } from "../quotes/digest.ts";
import { CODE_LENGTH, CODE_LETTERS } from "../model/record.ts";

/**
 * The code of what something says: the same words give the same code on every
 * machine, whatever their white space and the order of their keys.
 *
 * @param says data as JSON has it; keys without a value count for nothing
 */
export function versionCode(says: unknown): string {
  let rest = BigInt(`0x${digest(JSON.stringify(says, inOrder)).slice("sha256-".length)}`);
  let code = "";
  while (code.length < CODE_LENGTH) {
    code += CODE_LETTERS[Number(rest % BigInt(CODE_LETTERS.length))] ?? "";
    rest /= BigInt(CODE_LETTERS.length);
  }
  return code;
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC").replace(/\s+/g, " ").trim();
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
