import { openSync, type Font } from "fontkit";
import { format, resolveConfig } from "prettier";
import type { Cut } from "../../src/charts/draw/text-box.ts";
import { FACES } from "./faces.ts";

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i));
/** Latin-1's own, but for the soft hyphen, which is not seen. */
const western = Array.from({ length: 96 }, (_, i) => String.fromCodePoint(160 + i)).filter((c) => c !== "\u00ad");
const printers = [..."–—‘’“”…•−€"];

/** What is measured; any other letter counts as the widest there is. */
const LETTERS = [...ascii, ...western, ...printers];
/** What a letter is measured before: of all the letters, signs and digits these alone move one to the widest that it is. */
const FOLLOWERS = [..."’-iyJaW*)T,1jO\\"];
/** As the style sheet has it; also without, for a program may not know of it. */
const SET = { lnum: true, liga: false };

const opened = new Map<string, Font>();

/** Every font file of a cut, each read once. */
export function openFonts(cut: Cut): Font[] {
  return FACES.flatMap(({ files }) => files[cut]).map((file) => {
    const font = opened.get(file) ?? (openSync(file) as Font);
    opened.set(file, font);
    return font;
  });
}

/** For each letter the most that it advances in any face, whatever letter follows it, in ems. */
function measureLetters(cut: Cut): number[] {
  const fonts = openFonts(cut);
  return LETTERS.map((letter) => Math.max(...fonts.map((font) => advance(font, letter))));
}

function advance(font: Font, letter: string): number {
  const has = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  if (!has(letter)) return 0;
  const pairs = FOLLOWERS.filter(has).map((follower) => letter + follower);
  const { glyphs, positions } = font.layout(pairs.join(""), SET);
  if (glyphs.length !== 2 * pairs.length) throw new Error(`${font.fullName} does not set “${letter}” letter by letter`);
  const set = positions.filter((_, i) => i % 2 === 0).map(({ xAdvance }) => xAdvance);
  const plain = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth;
  return Math.max(plain, ...set) / font.unitsPerEm;
}

/** The widest letter or sign of any face, in ems. */
function widestOf(cut: Cut): number {
  const widths = openFonts(cut).flatMap((font) =>
    font.characterSet
      .filter((code) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(code)))
      .map((code) => font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm),
  );
  return Math.max(...widths);
}

/** The text of `src/charts/draw/letter-widths.ts`. */
export async function widthsModule(): Promise<string> {
  const cuts = ["regular", "bold", "italic"] as const;
  const inThousandths = (ems: number) => Math.ceil(ems * 1000 - 1e-6);
  const rows = cuts.map((cut) => `${cut}: [${measureLetters(cut).map(inThousandths).join(", ")}],`);
  const text = `// Written by test/charts/draw/letter-widths.test.ts from the font files of test/fonts/faces.ts.
// After a change there: npx vitest run --config test/vitest.config.ts test/charts/draw/letter-widths.test.ts -u

/** The letters whose widths are known, in the order of \`WIDTHS\`. */
export const LETTERS = ${JSON.stringify(LETTERS.join(""))};

/** For each letter the most that it advances in any face that readers have, in thousandths of an em. */
export const WIDTHS = {
${rows.join("\n")}
} as const;

/** No other letter is wider in any of them. */
export const WIDEST = ${String(Math.max(...cuts.map((cut) => inThousandths(widestOf(cut)))))};
`;
  const path = "src/charts/draw/letter-widths.ts";
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}
