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

/** For programs, each as a file too, by its ending. */
export const FILES = {
  bib: { label: "BibTeX", print: bibtex },
  ris: { label: "RIS", print: ris },
  "csl.json": { label: "CSL-JSON", print: cslJson },
} as const satisfies Readonly<Record<string, Format>>;
export type CitationFile = keyof typeof FILES;
export const CITATION_FILES = Object.keys(FILES) as readonly CitationFile[];

/** For programs and for Wikipedia, to copy. */
export const RECORDS: readonly Format[] = [...Object.values(FILES), { label: "Wikipedia", print: wikitext }];
