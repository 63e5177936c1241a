/** A page that others may show in theirs. */
export interface Embedded {
  readonly title: string;
  /** The whole address of the page to embed. */
  readonly address: string;
  /** Pixels: enough at every width from a small phone's on. */
  readonly height: number;
}

/**
 * The HTML that shows a page within another. It needs no script and no style
 * attribute, so that it also works where a policy allows neither.
 */
export function embedSnippet({ title, address, height }: Embedded): string {
  return `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${String(height)}" frameborder="0" loading="lazy"></iframe>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
