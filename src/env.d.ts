/// <reference types="astro/client" />

/** Is this the built site, rather than a page of the development server? */
declare const __BUILT__: boolean;

/** The path that the site is served under: `/` or `/some/repo/`. */
declare const __BASE__: string;

/** `https://example.org`; empty where the build was not told. */
declare const __SITE__: string;

declare namespace App {
  interface Locals {
    /** On an explainer's page: the numbers of its notes. */
    notes?: import("./site/notes.ts").Notes;
    /** Of a page with contents: its places with their headings, in order. */
    contents?: readonly (readonly [place: string, heading: string])[];
  }
}

declare module "*?script" {
  /** The whole script, as it stands in a page: see src/build/page-script.ts. */
  const code: string;
  export default code;
}
