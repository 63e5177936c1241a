import type { Advice } from "../content/diagnostic.ts";
import { codePoint, printable } from "../content/files/strange-character.ts";

/** The name of a tag, of an attribute or of a claim is typed on a plain keyboard: `<Ｆig>` only looks like `<Fig>`. */
export function strangeLetter(what: string, name: string): Advice[] {
  const [strange] = /[^ -~]/u.exec(name) ?? [];
  if (strange === undefined) return [];
  const message = `the “${printable(strange)}” (${codePoint(strange)}) in ${what} is not one of the Latin letters, digits and signs`;
  return [{ message, hint: "Type the name anew: it only looks right." }];
}
