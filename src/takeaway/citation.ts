/** What a citation names. */
export interface Cited {
  readonly title: string;
  readonly site: string;
  /** The day that the evidence ends on, as it is printed: what is cited may change with newer evidence. */
  readonly evidenceEnds: string;
  /** The whole address of its page. */
  readonly address: string;
}

/** One line to copy into a list of references. */
export function citation({ title, site, evidenceEnds, address }: Cited): string {
  return `“${title}.” ${site}, evidence to ${evidenceEnds}. ${address}`;
}
