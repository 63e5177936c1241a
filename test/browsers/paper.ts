import { beforeAll, describe, expect, it } from "vitest";
import { byScene, drawingsOf, type Drawing } from "./drawings.ts";
import type { Opened } from "./opened-engine.ts";
import { countPixels, isAlike, type Box } from "./picture.ts";
import { lettersOf, readPdf, runsOf, type Run, type Sheet } from "./read-pdf.ts";

/**
 * What an entry of a list and a cell of a table say, piece by piece: all but
 * links and the like that the page's style leaves out of print, where nobody
 * can follow them, and what is for the screen alone by its nature.
 */
const PIECES = `(() => {
  const inPrint = (rules) => [...rules].flatMap((rule) => {
    if (rule.media?.mediaText === "print") return hiding(rule.cssRules);
    return rule.cssRules && !rule.style ? inPrint(rule.cssRules) : [];
  });
  const hiding = (rules) => [...rules].flatMap((rule) => rule.style?.display === "none" ? [rule.selectorText] : []);
  const unprinted = ["[aria-hidden=true]", "[popover]", "svg", ...inPrint([...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]))];
  const leftOut = (element) => {
    for (let each = element; each && !each.matches("main, li"); each = each.parentElement) {
      if (each.matches(unprinted.join())) return true;
    }
    return false;
  };
  return [...document.querySelectorAll("main li, main td, main th, main caption")].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const pieces = [];
    while (walker.nextNode()) {
      const around = walker.currentNode.parentElement;
      if (around.closest("li, td, th, caption") === element && !leftOut(around)) pieces.push(walker.currentNode.data);
    }
    return pieces;
  });
})()`;

/** Each figure of a sentence with the words before it, and each numbered entry with its number. */
const FIGURES = `[...document.querySelectorAll("main p data")].flatMap((figure) => {
  const before = document.createRange();
  before.setStart(figure.closest("p"), 0);
  before.setEndBefore(figure);
  const words = before.cloneContents().lastChild?.previousSibling ?? null;
  return words?.nodeType === Node.TEXT_NODE && /\\w+ \\w+/.test(words.data) ? [words.data.slice(-20) + figure.textContent] : [];
})`;

const NUMBERED = `[...document.querySelectorAll("main ol.evidence")].flatMap((list) =>
  [...list.children].map((entry, index) => index + 1 + "." + entry.firstChild.textContent))`;

const around = (runs: readonly Run[]): Box => ({
  left: Math.min(...runs.map(({ box }) => box.left)),
  top: Math.min(...runs.map(({ box }) => box.top)),
  right: Math.max(...runs.map(({ box }) => box.right)),
  bottom: Math.max(...runs.map(({ box }) => box.bottom)),
});

/** The share of the paper around a drawing's labels that carries ink which is no letter: its marks and lines. */
async function inkAround(runs: readonly Run[], sheet: Sheet): Promise<number> {
  const picture = await sheet.picture();
  const box = around(runs);
  const isLetter = (x: number, y: number) =>
    sheet.runs.some(({ box }) => x > box.left - 2 && x < box.right + 2 && y > box.top - 2 && y < box.bottom + 6);
  const inked = countPixels(picture, box, (colour, x, y) => !isAlike(colour, [255, 255, 255]) && !isLetter(x, y));
  return inked / ((box.right - box.left) * (box.bottom - box.top));
}

/** The sheet that holds one of the two versions of a drawing whole, with the runs of its labels. */
function findDrawing(versions: readonly Drawing[], sheets: readonly Sheet[]) {
  for (const sheet of sheets) {
    for (const { labels } of versions) {
      const runs = runsOf(sheet, lettersOf(labels.join("")));
      if (runs) return { sheet, runs };
    }
  }
  return undefined;
}

/** On paper everything of the open page is there: read back from the PDF that the engine prints on A4. @param most sheets that it may take */
export function checkPaper(opened: Opened, drawn: boolean, most = Infinity): void {
  describe("on paper", () => {
    let sheets: Sheet[];
    beforeAll(async () => {
      await opened.engine.resize(1280);
      sheets = await readPdf(await opened.engine.pdf());
    });

    it(`is at most ${String(most)} sheets`, () => {
      expect(sheets.length).toBeLessThanOrEqual(most);
    });

    if (drawn)
      it("has every drawing, whole on one sheet, with all its labels and its marks", async () => {
        const scenes = byScene(await drawingsOf(opened));
        expect(scenes.length).toBeGreaterThan(0);
        for (const [scene, versions] of scenes) {
          const found = findDrawing(versions, sheets);
          expect(found, `the labels of ${scene}`).toBeDefined();
          if (found) expect(await inkAround(found.runs, found.sheet), `the marks of ${scene}`).toBeGreaterThan(0.004);
        }
      });

    it("has a figure and the number of its note apart, and each number of the evidence whole", async () => {
      const printed = sheets.map(({ letters }) => letters).join("");
      const figures = (await opened.engine.evaluate<string[]>(FIGURES)).map(lettersOf);
      const after = figures.map((figure) => [figure, printed[printed.indexOf(figure) + figure.length]]);
      expect(after.filter(([figure, next]) => !printed.includes(figure ?? "") || /\d/.test(next ?? ""))).toEqual([]);
      const entries = (await opened.engine.evaluate<string[]>(NUMBERED)).map(lettersOf);
      expect(entries.filter((entry) => !printed.includes(entry))).toEqual([]);
    });

    it("has every entry of a list and every cell of a table that stands on paper", async () => {
      const printed = sheets.map(({ letters }) => letters).join("");
      const pieces = (await opened.engine.evaluate<string[]>(PIECES)).map(lettersOf);
      expect(pieces.filter((piece) => !printed.includes(piece))).toEqual([]);
    });
  });
}
