import { capitalise } from "../../model/capitalise.ts";
import type { PartialDate } from "../../model/partial-date.ts";

/** What a reference names: a page of this site, or a source. */
export interface Cited {
  /** The key of its entry in a list of references: lower-case letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** What it is a part of: the site, or an outlet. */
  readonly container: string;
  /** Its day; `undefined` where none is known. */
  readonly date: PartialDate | undefined;
  /** What to know of the state that was cited, in the midst of a sentence: `evidence to 13 March 2026`. It may be empty. */
  readonly note: string;
  /** The whole address of its page. */
  readonly address: string;
}

/** A note where it stands alone: `Evidence to 13 March 2026`. */
export function noteAlone({ note }: Cited): string {
  return capitalise(note);
}

/** A title that ends a sentence: nothing follows a sign that ends one already. */
export function ended(title: string): string {
  return /[.?!…]$/.test(title) ? title : `${title}.`;
}
