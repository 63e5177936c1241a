/** One use of a tag: shown to editors with its source beside it, and put through the checker by a test. */
export interface TagExample {
  readonly tag: string;
  /** `true` for an attribute without a value. */
  readonly props: Readonly<Record<string, string | true>>;
  /** What a tag that wraps text holds. */
  readonly text?: string;
  /** What to know about it, beyond what the tag does. */
  readonly tip: string;
}

/** Every tag of an explainer at least once. */
export const TAG_EXAMPLES: readonly TagExample[] = [
  {
    tag: "Answer",
    props: {},
    text: "Three sentences that a busy reader could stop at. They say what is known and who says so. They say what is not known.",
    tip: "First of all in the text, once; each tag on a line of its own.",
  },
  {
    tag: "Fig",
    props: { claim: "voa-2024-01-08#troops-iraq" },
    tip: "Type what is counted after it: … troops. Never type the figure itself.",
  },
  {
    tag: "Fig",
    props: { claim: "voa-2024-01-08#attacks-total", capital: true },
    tip: "With the word capital it may begin a sentence.",
  },
  {
    tag: "Quote",
    props: { claim: "rudaw-2020-03-08#countdown" },
    tip: "Prints the marks, the words and the whole chain: speaker, who relayed it, outlet. Lead into it and do not repeat them.",
  },
  {
    tag: "Cite",
    props: { claim: "shafaq-2024-02-19#resolution" },
    tip: "Right after the words or the full stop of what rests on the claim, without a space.",
  },
  {
    tag: "Chart",
    props: { id: "attack-counts" },
    tip: "On a line of its own, with an empty line before and after; each chart once on a page.",
  },
];

/** The example as an author types it. */
export function exampleSource({ tag, props, text }: TagExample): string {
  const attributes = Object.entries(props).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${value}"`,
  );
  const open = `<${tag}${attributes.join("")}`;
  return text === undefined ? `${open} />` : `${open}>\n${text}\n</${tag}>`;
}
