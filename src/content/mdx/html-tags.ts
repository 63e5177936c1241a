const INSTEAD: Readonly<Record<string, string>> = {
  br: "Begin a new paragraph with an empty line.",
  hr: "Begin a new part with a heading.",
  p: "Begin a new paragraph with an empty line.",
  img: "A page makes no second request; say it in words, or ask for a chart.",
  b: "Write **words** for what is to stand out.",
  strong: "Write **words** for what is to stand out.",
  i: "Write _words_ for what is to be stressed.",
  em: "Write _words_ for what is to be stressed.",
  a: "Write a link as [words](/sources/).",
};

/** What to write instead of a tag of HTML that editors have tried; nothing for any other. */
export function insteadOfHtml(name: string): string | undefined {
  return Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : undefined;
}
