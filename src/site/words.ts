/** `1 claim`, `2 claims`. */
const count = (n: number, thing: string) => `${String(n)} ${n === 1 ? thing : `${thing}s`}`;

/**
 * What the site itself says on its pages, beside the texts of `content/`: labels,
 * headings and the sentences around lists. What a chart says of its data stands
 * with its kind (`charts/<kind>/sentences.ts`).
 */
export const WORDS = {
  skip: "Skip to the text",
  menu: {
    label: "Site",
    explainers: "Explainers",
    charts: "Charts",
    timeline: "Timeline",
    evidence: "Evidence",
    about: "About",
    search: "Search",
  },
  foot: {
    ends: "The evidence ends on",
    nothingLater: "; nothing later is stated here.",
    sources: "Sources",
    differences: "differences",
    names: "names",
    corrections: "corrections",
  },
  /** Above a headline, before the last day of the evidence. */
  evidenceTo: "evidence to",
  kicker: {
    chart: "Chart",
    explainer: "Explainer",
    core: "Core source: one of the five articles",
    context: "Context source",
  },
  /** How the numbers of notes look. */
  notes: {
    upright: "Upright notes lead to the five articles,",
    italic: "italic",
    ones: "ones to context.",
  },
  since: "since",
  context: "context",
  in: "In:",
  outletInferred: "outlet inferred",
  evidence: "The evidence",
  differences: {
    contradiction: {
      heading: "They contradict each other",
      means: "Not all of these can be right, or one side says the opposite of the other.",
    },
    "later-count": {
      heading: "The number changed with time",
      means: "An early count, and a later one. Each was given for its own day.",
    },
    "other-words": {
      heading: "They say it in other words",
      means: "These can all be right: each source chose its own words, or told another part.",
    },
  },
  home: {
    explainers: "Explainers",
    charts: "Charts",
    articles: "The five articles",
    wholeTimeline: "All of them, year by year",
    lastEvents: "The last events listed",
  },
  explainer: {
    differences: "Where the sources differ",
    /** @param count how many */
    milder: (points: number) => `On ${count(points, "more point")} a later count or another wording differs:`,
    allDifferences: "all of them",
    /** @param claims how many it rests on; @param sources of how many */
    restsOn: (claims: number, sources: number) =>
      `${String(claims)} claims from ${count(sources, "source")}, in our words and in theirs`,
    contents: "On this page",
    others: "Other explainers",
    previous: "Before this:",
    next: "Next:",
    all: "All explainers",
  },
  chart: {
    takeAway: "Take it away",
    pictures: "To pass around, with its headline and its source:",
    numbers: "Its numbers, each with its words and its source:",
    schema: "schema",
    formula: "In the CSV, a text that could be read as a formula stands after an apostrophe.",
    citeHeading: "Cite it",
    embedHeading: "Show it elsewhere",
    embed: ["To", "show it", "in another page:"],
    unknownOrigin: "This copy of the site was built without being told its own address: put that in the place of",
    explainedIn: "Explained in:",
    others: "Other charts",
    previous: "Previous:",
    next: "Next:",
    all: "All charts",
  },
  timeline: {
    /** @param core how many of them one of the five articles tells */
    holds: (events: number, core: number) =>
      count(events, "event") + (core === 0 ? "" : `, ${String(core)} in the five articles`),
    overview: "Every event, by month",
    marks:
      "A large dot is told in one of the five articles, a small one in context sources only. Left of January stands what is dated to its year alone. Where there is no dot, nothing is listed.",
    drawnLarger: "The weeks under a line are drawn larger below.",
    end: ["Here the evidence ends: no page dated after", "was read. What happened after that day is not known here."],
  },
  names: { people: "People", groups: "Groups", places: "Places and terms", alsoWritten: "Also written" },
  sources: {
    core: "The five articles",
    outletInferred: "The outlet is inferred.",
    context: "Context, by outlet",
    kinds:
      "What kind of outlet each is stands beneath its name where that is beyond dispute or a source says it. In brackets: who carried or relayed the text.",
    claims: (claims: number) => count(claims, "claim"),
  },
  style: {
    components: "Components",
    charts: "Kinds of chart",
    fold: "A group of a long list",
  },
  source: {
    outlet: "Outlet",
    kind: "What it is",
    published: "Published",
    readAt: "Read at",
    original: "Original",
    checked: "Checked",
    found: "Found: the text is held, and every quotation below stands in it exactly once.",
    cited: "Cited: the text is not held. The quotations were copied from the page as it was read.",
    limits: "Limits",
    usedIn: "Used in",
    claims: "What it says",
  },
  evidenceList: {
    contextOf: (year: number) => `Context published in ${String(year)}`,
    /** @param sources of how many sources the claims are */
    holds: (claims: number, sources: number) =>
      count(claims, "claim") + (sources === 1 ? "" : ` from ${count(sources, "source")}`),
  },
  verdict: { core: "Found", context: "Cited" },
  changes: {
    published: "Published",
    correction: "Corrected",
    update: "Updated",
    wording: "Reworded",
    /** Above a headline, before a day. */
    corrected: "corrected",
    pages: "On:",
    claims: "Claims:",
    gone: "Taken away:",
    /** @param count how many */
    more: (count: number) => `and ${String(count)} more`,
    all: "All its changes",
    /** Before the day on which the record begins, and how many there are. */
    since: "Recorded since",
    count: (corrections: number, updates: number) =>
      `${numberOf(corrections, "correction")} and ${numberOf(updates, "update")}`,
  },
  feed: {
    /** At the end of an explainer in a feed. */
    rest: "On the page: the words of the source behind every figure, and the tables of the charts.",
    follow: "Follow this page in a feed reader:",
    atom: "Atom",
    json: "JSON Feed",
  },
  version: {
    label: "Version",
    describes: (title: string) => `What one version of “${title}” was, and what has changed since.`,
    same: "Nothing has changed since this version.",
    changed: "This page has changed since this version.",
    gone: "This page is no longer on the site.",
    read: "Read it as it stands",
    since: "What has changed since",
    made: "What this version was",
  },
  brief: {
    kicker: "Brief",
    link: "Two-page brief",
    of: "Brief:",
    describes: (question: string) =>
      `“${question}” on two sheets of paper: the answer, a chart, five facts, and what is disputed.`,
    facts: "Five facts",
    disputed: "What is disputed",
    undisputed: "No contradiction between its sources is listed.",
    whole: "The whole of it, with all its evidence:",
    /** @param count how many contradictions the brief leaves out */
    more: (count: number) =>
      `${count === 1 ? "One more contradiction is" : `${String(count)} more contradictions are`} listed there.`,
  },
  paper: {
    /** Before the address of a version. */
    scan: "What has changed since:",
  },
  draft: "Draft",
  report: { link: "Report a mistake", subject: "A mistake:" },
  moved: {
    title: "This page has moved",
    gone: "This page is no more",
    now: "It now stands at",
    instead: "What there is:",
  },
  claim: {
    core: "Core source",
    context: "Context",
    passage: "The words in the source",
    page: "Cite it",
    kinds: { figure: "A figure", event: "An event", position: "A position", quotation: "A quotation" },
    label: {
      figure: "Number",
      place: "Where",
      since: "Counted since",
      countedBy: "Counted or stated by",
      speaker: "Said by",
      relayedBy: "Relayed by",
      by: "Whose it is",
      asOf: "Day",
      note: "Note",
      source: "Source",
      outlet: "What it is",
      differs: "Sources differ",
      changes: "Changes",
      name: "Full name",
    },
    checked: {
      core: "Found: the source’s text is held, and these words stand in it exactly once.",
      context: "Cited: the source’s text is not held. The words were copied from the page as it was read.",
    },
    copy: "A copy at",
    original: "the original",
  },
  cite: {
    heading: "Cite it",
    page: "Cite it",
    kicker: "How to cite",
    of: "Cite:",
    /** @param question which an explainer answers */
    describes: (question: string) => `References to “${question}”, to copy and as files.`,
    which:
      "Each reference below names the day on which the evidence ends, for a page may change with newer evidence. Where a style asks for the day on which you read the page, add it.",
    itself: "The page itself",
    brief: "its brief on two sheets",
    text: "The explainer itself, with its notes as footnotes, to take into another program:",
    source: "Or the source itself",
    files: "As files:",
    sentences: "Link to one sentence",
    howToLink:
      "Each sentence below is a link to itself: copy its address, and whoever opens it is led to those words, lit up.",
    answer: "The answer",
  },
  embed: { heading: "Show it in another page", before: "Paste this code to show", page: "the figure with its hedge" },
  difference: { weWrite: "We write:" },
  compare: { on: "On", absent: "Not in this article." },
  /** Of the explainers as Markdown, and of their list for programs. */
  markdown: {
    label: "Markdown",
    licence: "CC BY 4.0",
    for: "Each explainer is here as Markdown, with its sources as footnotes, and each chart as CSV. Every figure has its hedge, its day and the words of its source: keep them together.",
    more: "More",
  },
  figure: {
    howToRead: "How to read it.",
    tableNames: "The table names the source of each.",
    linked: "Data, sources and how to cite this chart",
    cannotTell: "What this chart cannot tell you",
    restAndTable: "What else it cannot tell, how to read it, and its table",
    readAndTable: "How to read it, and its table",
    what: "What",
    asOf: "As of",
    source: "Source",
  },
  locations: {
    place: "Place, and its position",
    happened: "What happened there, and what else is said of it",
    /** @param events how many happened there, and @param reports how many claims speak of it */
    told: (events: number, reports: number) =>
      `${events === 0 ? "No event" : events === 1 ? "1 event" : `${String(events)} events`} on the timeline, ${reports === 1 ? "1 report" : `${String(reports)} reports`} in all`,
    degrees: (north: number, east: number) => `${String(north)}° N, ${String(east)}° E`,
    near: "Approximate.",
  },
  events: {
    to: "to",
    inOrder: ", in order",
    marks:
      "A large mark is an event in one of the five articles; a small one comes from context sources only. What is not listed here may have happened all the same.",
    whole: "The whole timeline",
  },
} as const;

/** `no update`, `one update`, `12 updates` */
function numberOf(count: number, noun: string): string {
  return count === 0 ? `no ${noun}` : count === 1 ? `one ${noun}` : `${String(count)} ${noun}s`;
}
