import { openSync, type Font } from "fontkit";
import { serializeOuter } from "parse5";
import { beforeAll, describe, expect, it } from "vitest";
import type { TextRole } from "../../src/charts/draw/scene.ts";
import { inside, overlap, textWidth, TYPES, type Box, type Type } from "../../src/charts/draw/text-box.ts";
import { FACES } from "../fonts/faces.ts";
import { attribute, readPage, tagged, textOf } from "./html.ts";
import { openedFor } from "./opened.ts";
import { filesOf, pagesOf, ROOT } from "./sites.ts";

/** Every drawing of the site, once, by its id and width: `troop-levels-340`. */
const drawings = new Map(
  pagesOf(ROOT).flatMap((path) =>
    // A small picture of a card has no words.
    tagged(readPage(ROOT, path), "svg")
      .filter((svg) => attribute(svg, "role") === "img")
      .map((svg) => {
        const [title = ""] = attribute(svg, "aria-labelledby")?.split(" ") ?? [];
        return [title.replace(/-t$/, ""), serializeOuter(svg)] as const;
      }),
  ),
);
const PICTURES = filesOf(ROOT).filter((file) => file.endsWith(".svg"));

/** As the site shows them: every drawing on one page, each in its own pixels. */
const style = tagged(readPage(ROOT, pagesOf(ROOT).find((path) => path.startsWith("embed/")) ?? ""), "style");
const SHEET = `<!doctype html><meta charset="utf-8"><style>${style.map(textOf).join("")}
svg[role=img] { display: block !important; inline-size: auto !important; max-inline-size: none !important; margin: 0 }
</style>${[...drawings].map(([id, svg]) => svg.replace("<svg", `<svg data-name="${id}"`)).join("\n")}`;

/** A text as a browser paints it, in pixels of its drawing. */
interface Painted {
  readonly drawing: string;
  readonly role: string;
  readonly words: string;
  readonly length: number;
  readonly type: Type;
  readonly box: Box;
  readonly paper: Box;
}

const READ = `
  [...document.querySelectorAll("svg text")].map((text) => {
    const svg = text.ownerSVGElement;
    const { x: left, y: top, width, height } = svg.viewBox.baseVal;
    const { fontSize, fontWeight, fontStyle } = getComputedStyle(text);
    const size = parseFloat(fontSize);
    const [x, y] = [text.x.baseVal[0].value, text.y.baseVal[0].value];
    const length = text.getComputedTextLength();
    const from = { start: 0, middle: -length / 2, end: -length }[getComputedStyle(text).textAnchor];
    const to = from + length;
    const [up, down] = [-0.8 * size, 0.25 * size];
    return {
      drawing: svg.dataset.name ?? location.pathname.split("/").pop(),
      role: text.getAttribute("class"),
      words: text.textContent,
      length,
      type: { size, cut: fontStyle === "italic" ? "italic" : Number(fontWeight) >= 600 ? "bold" : "regular" },
      box: { left: x + from, right: x + to, top: y + up, bottom: y + down },
      paper: { left, right: left + width, top, bottom: top + height },
    };
  })
`;

/** A browser counts in sixty-fourths of a pixel, and a drawing gives its numbers to a tenth. */
const [COUNTED, PLACED] = [1 / 64, 0.11];
/** Two numbers on one line are read as one if they stand closer. */
const AIR = 2.5;
const apart = (box: Box): Box => ({ ...box, left: box.left - AIR, right: box.right + AIR });
const shrunk = ({ left, right, top, bottom }: Box): Box => ({
  left: left + PLACED,
  right: right - PLACED,
  top: top + PLACED,
  bottom: bottom - PLACED,
});

/** Texts that are wider than they were counted to be, that leave their paper or touch another; nothing where all is well. */
function complaints(texts: readonly Painted[]): string[] {
  return texts.flatMap(({ drawing, words, length, type, box, paper }, i) => {
    const says = (what: string) => `${drawing}: “${words}” ${what}`;
    const counted = textWidth(words, type);
    const others = texts
      .slice(i + 1)
      .filter((other) => other.drawing === drawing && overlap(shrunk(apart(box)), shrunk(other.box)));
    return [
      ...(length > counted + COUNTED ? [says(`takes ${String(length)} pixels, counted were ${String(counted)}`)] : []),
      ...(inside(shrunk(box), paper) ? [] : [says("leaves its drawing")]),
      ...others.map((other) => says(`touches “${other.words}”`)),
    ];
  });
}

const ROLES: Readonly<Record<string, TextRole>> = {
  p: "panel",
  i: "head",
  t: "tick",
  n: "label",
  "n k": "core",
  q: "gap",
};
const SAMPLE = "Handgloves 2024";

describe.each(FACES)("in $family", ({ family, files }) => {
  const opened = openedFor(ROOT, { family, files });
  let texts: Painted[];
  beforeAll(async () => {
    const page = await opened.browser.newPage();
    await page.setContent(SHEET);
    texts = (await page.evaluate(READ)) as Painted[];
    for (const file of PICTURES) {
      await page.goto(`${opened.origin}/${file}`);
      texts.push(...((await page.evaluate(READ)) as Painted[]));
    }
    await page.close();
  });

  it("the browser sets the site's text in that face, whatever is installed", async () => {
    const page = await opened.browser.newPage();
    await page.goto(`${opened.origin}/${PICTURES[0] ?? ""}`);
    const width = await page.evaluate(`(() => {
      const text = document.querySelector("text.c");
      text.textContent = "${SAMPLE}";
      return text.getComputedTextLength();
    })()`);
    const font = openSync(files.regular[0] ?? "") as Font;
    const expected = font.layout(SAMPLE, { lnum: true }).advanceWidth / font.unitsPerEm;
    expect(width).toBeCloseTo(expected * 13, 0);
    await page.close();
  });

  it("no text of any drawing is wider than it was counted to be, leaves its drawing or touches another", () => {
    expect(new Set(texts.map(({ drawing }) => drawing)).size).toBe(drawings.size + PICTURES.length);
    expect(complaints(texts)).toEqual([]);
  });

  it("every text is set in the size and cut that the drawing counted", () => {
    const inDrawings = texts.filter(({ drawing }) => drawings.has(drawing));
    expect(inDrawings.filter(({ role }) => ROLES[role] === undefined)).toEqual([]);
    expect(
      inDrawings.filter(({ role, type }) => {
        const { size, cut } = TYPES[ROLES[role] ?? "tick"];
        return type.size !== size || type.cut !== cut;
      }),
    ).toEqual([]);
  });
});

/** Styles that spoil the drawings, and what is said of them. */
const SPOILT: readonly [css: string, complaint: RegExp][] = [
  ["svg text { letter-spacing: 1px }", /takes [\d.]+ pixels, counted were/],
  ["svg .p { font-size: 34px }", /leaves its drawing$/],
  ["svg .n { font-size: 20px }", /touches “/],
];

describe("drawings that are spoilt", () => {
  const opened = openedFor(ROOT);
  it.each(SPOILT)("by %s are found out", async (css, complaint) => {
    const page = await opened.browser.newPage();
    await page.setContent(`${SHEET}<style>${css}</style>`);
    expect(complaints((await page.evaluate(READ)) as Painted[]).join("\n")).toMatch(new RegExp(complaint, "m"));
    await page.close();
  });
});
