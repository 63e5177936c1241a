import { describe, expect, it } from "vitest";
import { textWidth, type Cut } from "../../../src/charts/draw/text-box.ts";
import { FACES } from "../../fonts/faces.ts";
import { openFonts, widthsModule } from "../../fonts/measure-letters.ts";

it("the widths of letters are those of the font files", async () => {
  await expect(await widthsModule()).toMatchFileSnapshot("../../../src/charts/draw/letter-widths.ts");
});

const SENTENCES = [
  "The United States had about 2,500 troops in Iraq; “VOA News” said so – on 8 January 2024.",
  "AWAY To Ta Te Vo BOB f) f’ r. T. OFFICE affix fluff efficient",
  "ÀÉÎÕÜ çñø ß Œuvre",
];

describe.each(["regular", "bold", "italic"] as const)("in %s", (cut: Cut) => {
  it("a text is at most as wide as it is counted to be, in every face, with kerning and ligatures and without", () => {
    for (const font of openFonts(cut)) {
      for (const text of SENTENCES) {
        for (const features of [{}, { lnum: true }, { kern: false, liga: false }]) {
          const { advanceWidth } = font.layout(text, features);
          expect(advanceWidth / font.unitsPerEm, `${font.fullName}: ${text}`).toBeLessThanOrEqual(
            textWidth(text, { size: 1, cut }),
          );
        }
      }
    }
  });

  it("a letter that is not in the table counts as the widest there is", () => {
    for (const letter of "Щ中‱🙂") expect(textWidth(letter, { size: 10, cut })).toBeGreaterThan(17);
  });
});

it("every face is measured in every cut", () => {
  for (const { files } of FACES) expect(Object.values(files).filter((cut) => cut.length === 0)).toEqual([]);
});
