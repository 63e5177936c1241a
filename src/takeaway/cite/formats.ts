import { apa } from "./apa.ts";
import { bibtex } from "./bibtex.ts";
import { chicago } from "./chicago.ts";
import type { Cited } from "./cited.ts";
import { cslJson } from "./csl-json.ts";
import { ris } from "./ris.ts";
import { wikitext } from "./wikitext.ts";

/** A form of reference. */
export interface Format {
  /** What it is called where it is shown. */
  readonly label: string;
  readonly print: (cited: Cited) => string;
}

/** For people: a line to paste into a list of references. */
export const LINES: readonly Format[] = [
  { label: "APA", print: apa },
  { label: "Chicago", print: chicago },
];

/** For programs. */
export const RECORDS: readonly Format[] = [
  { label: "BibTeX", print: bibtex },
  { label: "RIS", print: ris },
  { label: "CSL-JSON", print: cslJson },
  { label: "Wikipedia", print: wikitext },
];

/** The files of a thing that is cited, by their ending. */
export const FILES = { bib: bibtex, ris, "csl.json": cslJson } as const satisfies Readonly<
  Record<string, Format["print"]>
>;
export type CitationFile = keyof typeof FILES;
