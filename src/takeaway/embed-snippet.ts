/** A page that others may show in theirs. */
export interface Embedded {
  readonly title: string;
  /** The whole address of the page to embed. */
  readonly address: string;
  /** Pixels: enough at every width from a small phone's on. */
  readonly height: number;
  /** The height for the width that it has, as a length in CSS that may use `100cqw`. */
  readonly fitted: string;
}

/**
 * The HTML that shows a page within another. It needs no script. Its style makes
 * it as high as its width asks; where that is not allowed or not understood, the
 * height that is enough for every width remains.
 */
export function embedSnippet({ title, address, height, fitted }: Embedded): string {
  const frame = `src="${escape(address)}" title="${escape(title)}" width="100%" height="${String(height)}"`;
  return `<div style="container-type:inline-size"><iframe ${frame} style="display:block;height:${fitted}" frameborder="0" loading="lazy"></iframe></div>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
