const SEGMENTER = new Intl.Segmenter("en", { granularity: "sentence" });

/** What ends with a full stop and ends no sentence: initials, as of “U.S.”, and short forms of rank and the like. */
const ABBREVIATION =
  /(?:^|[\s(“‘-])(?:(?:\p{L}\.)+|(?:Adm|Brig|Capt|Cmdr|Col|Dr|Gen|Gov|Jr|Lt|Maj|Mr|Mrs|Ms|No|Rep|Sen|Sgt|Sr|St|vs)\.)\s+$/u;

/** The sentences of a text, each with the spaces after it: put together again they are the text. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  // A line's end is a space like any other, and as long.
  for (const { segment, index } of SEGMENTER.segment(text.replace(/\s/g, " "))) {
    const words = text.slice(index, index + segment.length);
    const before = sentences.at(-1);
    if (before !== undefined && ABBREVIATION.test(before)) sentences[sentences.length - 1] = before + words;
    else sentences.push(words);
  }
  return sentences;
}
