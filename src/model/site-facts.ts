/** What holds for the whole site. */
export const SITE = {
  name: "The Withdrawal Question",
  /** Begins the keys of its pages in lists of references. */
  id: "withdrawal-question",
  subject: "The US military presence in Iraq, and Iran’s push to end it",
  /** The newest page that any of the evidence was read on. */
  evidenceEnds: "2026-03-13",
  /** Of its own words and its charts. */
  licence: "https://creativecommons.org/licenses/by/4.0/",
} as const;
