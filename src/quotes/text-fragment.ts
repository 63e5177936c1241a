/** A quotation of more words is given by its first and its last ones. With four first words, one of the five articles had a wrong place found. */
const FIRST = 5;
const LAST = 3;

/**
 * The address of the very words on a page: `URL#:~:text=…`. A browser that
 * does not know text fragments opens the page. Of a long quotation the first
 * and the last words are enough: the browser marks all between them, and an
 * apostrophe or a dash that the page writes otherwise does no harm there.
 */
export function passageUrl(url: string, quote: string): string {
  const [page = url] = url.split("#");
  const words = quote.split(" ");
  const parts = words.length > FIRST + LAST ? [words.slice(0, FIRST), words.slice(-LAST)] : [words];
  return `${page}#:~:text=${parts.map((part) => escaped(part.join(" "))).join(",")}`;
}

/** A hyphen next to a comma has a meaning of its own in a text directive, so it is always escaped. */
function escaped(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}
