import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A text without its white space, which a PDF does not keep, and without what joins words unseen. */
export function lettersOf(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u2060]+/g, "");
}

/** The letters of all text of a PDF, in the order in which it is painted. */
export async function pdfLetters(data: Uint8Array): Promise<string> {
  const file = await getDocument({ data, verbosity: 0 }).promise;
  const sheets: string[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    sheets.push(items.map((item) => ("str" in item ? lettersOf(item.str) : "")).join(""));
  }
  return sheets.join("");
}
