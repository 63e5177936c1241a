/**
 * The address of the very words on a page: `URL#:~:text=…`. A browser that
 * does not know text fragments opens the page.
 */
export function passageUrl(url: string, quote: string): string {
  const [page = url] = url.split("#");
  // A hyphen next to a comma has a meaning of its own in a text directive, so it is always escaped.
  const words = encodeURIComponent(quote).replaceAll("-", "%2D");
  return `${page}#:~:text=${words}`;
}
