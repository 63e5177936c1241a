/** As much of Citation.js as the tests use; it brings no types. */
declare module "@citation-js/core" {
  interface Item {
    readonly type: string;
    readonly id: string;
    readonly title: string;
    readonly URL: string;
    readonly note?: string;
    readonly "container-title"?: string;
    readonly "collection-title"?: string;
    readonly publisher?: string;
    readonly issued?: { readonly "date-parts": readonly (readonly number[])[]; readonly circa?: boolean };
  }
  export class Cite {
    constructor(text: string);
    readonly data: readonly Item[];
    format(as: "bibliography", options: { format: "text"; template: string; lang: string }): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-csl";
