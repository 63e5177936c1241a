/** One use of a tag: shown to editors with its source beside it, and put through the checker by a test. */
export interface TagExample {
  readonly tag: string;
  /** `true` for an attribute without a value. */
  readonly props: Readonly<Record<string, string | true>>;
  /** What a tag that wraps text holds. */
  readonly text?: string;
  /** What a comparison holds: the attributes of each of its rows. */
  readonly rows?: readonly Readonly<Record<string, string>>[];
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
  {
    tag: "Timeline",
    props: { from: "2019-12-27", to: "2020-01-08" },
    tip: "The events stand in content/events.yaml; `npm run new event` adds one.",
  },
  {
    tag: "Difference",
    props: { id: "missiles-fired-2020-01-08" },
    tip: "The differences stand in content/differences.yaml. A page that uses a claim of one lists it at its foot anyway.",
  },
  {
    tag: "Compare",
    props: { left: "rudaw-2020-03-08", right: "tehran-times-2020-03-08" },
    rows: [
      {
        topic: "Why he came",
        left: "rudaw-2020-03-08#visit-purpose",
        right: "tehran-times-2020-03-08#visit-purpose",
      },
      { topic: "US troops in Iraq", left: "rudaw-2020-03-08#troops-iraq" },
    ],
    tip: "Each row on a line of its own, with a topic and one claim or more on either side; a side that is left out says that the article has nothing on it, so make sure of that.",
  },
  {
    tag: "Name",
    props: { id: "kadhimi" },
    tip: "At the first mention, where the articles spell a name in several ways. The names stand in content/names.yaml.",
  },
];

/** The example as an author types it. */
export function exampleSource({ tag, props, text, rows }: TagExample): string {
  const inner = rows ? rows.map((row) => `<Row${attributes(row)} />`).join("\n") : text;
  const open = `<${tag}${attributes(props)}`;
  return inner === undefined ? `${open} />` : `${open}>\n${inner}\n</${tag}>`;
}

function attributes(props: TagExample["props"]): string {
  return Object.entries(props)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`))
    .join("");
}
