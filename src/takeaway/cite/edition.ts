import { changesOf, inWords, recordedVersion } from "../../content/record.ts";
import type { Site } from "../../content/site.ts";
import type { ThingName } from "../../content/things.ts";
import type { PartialDate } from "../../model/partial-date.ts";

/** Which state of a page is cited, as far as the record says. */
export interface Edition {
  /** The code of its version. */
  readonly version?: string;
  /** The day of its last change. */
  readonly changed?: PartialDate;
  /** What was wrong and has been put right, the newest first. */
  readonly corrections?: readonly { readonly date: PartialDate; readonly words: string }[];
}

/** The edition that stands on the site; nothing is known of what the record does not have yet, such as a draft. */
export function editionOf(name: ThingName, site: Site): Edition {
  const version = recordedVersion(name, site);
  if (!version) return {};
  const corrections = changesOf(name, site)
    .filter(({ kind }) => kind === "correction")
    .map((change) => ({ date: change.date, words: inWords(change) }))
    .toReversed();
  return { version: version.code, changed: version.made.date, corrections };
}
