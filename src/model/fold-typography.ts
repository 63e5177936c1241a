const FOLDS: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201B": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u201F": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2015": "-",
  "\u2212": "-",
  "\u00A0": " ",
  "\u2007": " ",
  "\u202F": " ",
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLDS).join("")}]`, "g");

/**
 * The text with its typography made plain: curly quotes straight, every dash a
 * hyphen, every no-break space a space, and nothing else. One character stays
 * one character, so an offset in the folded text is an offset in the original.
 */
export function foldTypography(text: string): string {
  return text.replace(FOLDABLE, (character) => FOLDS[character] ?? character);
}
