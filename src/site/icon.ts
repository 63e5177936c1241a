/** The site's icon as a data URI: three reports and the day after which there are none. */
export const ICON =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M3 14V4M8 14V8M13 14v-3" stroke="#0b5778" stroke-width="2"/><path d="M1 14h14" stroke="#888"/></svg>',
  );
