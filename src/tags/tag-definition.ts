import type { Uses } from "./uses.ts";

/** What an attribute of one of our tags holds. */
export type Prop =
  | { readonly holds: "claim"; readonly kinds: readonly string[] }
  | { readonly holds: "claims"; readonly kinds: readonly string[] }
  | { readonly holds: "chart" | "source" | "difference" | "name" | "date" | "words" }
  | { readonly holds: "choice"; readonly of: readonly string[] }
  | { readonly holds: "nothing" };

/** One use of a tag: shown to editors with its source beside it, and put through the checker by a test. */
export interface TagExample {
  /** `true` for an attribute without a value. */
  readonly props: Readonly<Record<string, string | true>>;
  /** What a tag that wraps text holds. */
  readonly text?: string;
  /** What a comparison holds: the attributes of each of its rows. */
  readonly rows?: readonly Readonly<Record<string, string>>[];
  /** What to know about it, beyond what the tag does. */
  readonly tip: string;
}

/** A tag of an explainer, as the checker, the site and the page for editors know it. Its component stands beside it. */
export interface TagDefinition {
  readonly name: string;
  /** What it is for, as its author should read it. */
  readonly does: string;
  readonly props: Readonly<Record<string, Prop>>;
  readonly required: readonly string[];
  /** Does it wrap text, or stand alone? */
  readonly wraps: boolean;
  /** Does it stand between paragraphs, or in a sentence? */
  readonly block: boolean;
  /** The tag that it stands in, and in nothing else; that tag holds nothing else. */
  readonly within?: string;
  /**
   * What the page that holds it rests on.
   *
   * @param value the words of one of its attributes, none where it is left out
   */
  readonly restsOn?: (value: (attribute: string) => readonly string[]) => Partial<Uses>;
  /** At least one, but for a tag that is shown in the one around it. */
  readonly examples: readonly TagExample[];
}

export const ANY_KIND = ["figure", "event", "position", "quotation"];
