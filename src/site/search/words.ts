/** What the page of the search says. */
export const SEARCH_WORDS = {
  label: "Search for",
  aToZ: "A to Z",
  more: "And in order",
  kinds: {
    person: "Name",
    group: "Name",
    place: "Name",
    explainer: "Explainer",
    section: "In an explainer",
    chart: "Chart",
    difference: "Sources differ",
    source: "Source",
    event: "Event",
    claim: "Claim",
  },
  /** What has no letter of its own in the index. */
  lists: {
    section: "Sections of the explainers",
    difference: "Where sources differ",
    event: "Events",
    claim: "Claims",
  },
  found: {
    none: "Nothing was found. Fewer words may find more, or the list below.",
    one: "1 result",
    many: "results",
    /** Before a number of them, and after it. */
    first: ["the first", "are shown"],
  },
} as const;
