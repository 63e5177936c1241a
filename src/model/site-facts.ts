/** What holds for the whole site. */
export const SITE = {
  name: "The Withdrawal Question",
  subject: "The US military presence in Iraq, and Iran’s push to end it",
  /** The newest page that any of the evidence was read on. */
  evidenceEnds: "2026-03-13",
} as const;
