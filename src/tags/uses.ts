/** What a text rests on, by full name, and where it leads, each once, in the order of the text. */
export interface Uses {
  /** In its sentences. */
  readonly claims: readonly string[];
  /** In the rows of its comparisons. */
  readonly compared: readonly string[];
  readonly differences: readonly string[];
  readonly charts: readonly string[];
  /** Addresses within the site: `/differences/#pmf-status`. */
  readonly links: readonly string[];
  /** Its timelines: first day and last, with a slash between. */
  readonly timelines: readonly string[];
}
