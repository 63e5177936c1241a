/** What an attribute of one of our tags holds. */
export type Prop =
  | { readonly holds: "claim"; readonly kinds: readonly string[] }
  | { readonly holds: "claims"; readonly kinds: readonly string[] }
  | { readonly holds: "chart" | "source" | "difference" | "name" | "date" | "words" }
  | { readonly holds: "nothing" };

export interface Tag {
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
}

const ANY_CLAIM = ["figure", "event", "position", "quotation"];

/** The tag of that name, if it is one of ours. */
export function tagNamed(name: string | null): Tag | undefined {
  return name !== null && Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name] : undefined;
}

/** The tags of an explainer, all of them. `components/mdx/` prints each. */
export const VOCABULARY: Readonly<Record<string, Tag>> = {
  Answer: {
    does: "Holds the answer, in three sentences, first of all.",
    props: {},
    required: [],
    wraps: true,
    block: true,
  },
  Fig: {
    does: "Prints a figure from its claim, with its hedge.",
    props: { claim: { holds: "claim", kinds: ["figure"] }, capital: { holds: "nothing" } },
    required: ["claim"],
    wraps: false,
    block: false,
  },
  Quote: {
    does: "Prints a source's words as a quotation, with who said them and where.",
    props: { claim: { holds: "claim", kinds: ["quotation", "position", "event"] } },
    required: ["claim"],
    wraps: false,
    block: false,
  },
  Cite: {
    does: "Says on which claim the sentence before it rests.",
    props: { claim: { holds: "claim", kinds: ANY_CLAIM } },
    required: ["claim"],
    wraps: false,
    block: false,
  },
  Chart: {
    does: "Draws a chart, with its table.",
    props: { id: { holds: "chart" } },
    required: ["id"],
    wraps: false,
    block: true,
  },
  Timeline: {
    does: "Draws and lists the events of some days, from content/events.yaml.",
    props: { from: { holds: "date" }, to: { holds: "date" } },
    required: ["from", "to"],
    wraps: false,
    block: true,
  },
  Difference: {
    does: "Shows a question on which sources disagree, each side in its own words, and what we write.",
    props: { id: { holds: "difference" } },
    required: ["id"],
    wraps: false,
    block: true,
  },
  Compare: {
    does: "Sets two sources side by side, row by row.",
    props: { left: { holds: "source" }, right: { holds: "source" } },
    required: ["left", "right"],
    wraps: true,
    block: true,
  },
  Row: {
    does: "One row of a comparison: what each of the two sources says on a topic; a side without a claim is not in that article.",
    props: {
      topic: { holds: "words" },
      left: { holds: "claims", kinds: ANY_CLAIM },
      right: { holds: "claims", kinds: ANY_CLAIM },
    },
    required: ["topic"],
    wraps: false,
    block: true,
    within: "Compare",
  },
  Name: {
    does: "Prints a name in our spelling, with the spellings of the five articles.",
    props: { id: { holds: "name" } },
    required: ["id"],
    wraps: false,
    block: false,
  },
};
