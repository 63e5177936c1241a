/** What an attribute of one of our tags holds. */
export type Prop =
  | { readonly holds: "claim"; readonly kinds: readonly string[] }
  | { readonly holds: "chart" }
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
};
