import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contrast, distance, EYES, grey, type Colour } from "./colour.ts";
import { readPage, tagged } from "./html.ts";
import { drawingsOn, type Painted } from "./painted.ts";
import { openedFor } from "./opened.ts";
import { explainersOf, pagesOf, ROOT } from "./sites.ts";

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

/** One way in which a page is looked at. */
interface Light {
  readonly media: Media;
  readonly width?: number;
  /** What becomes of a colour. */
  readonly see?: (colour: Colour) => Colour;
  /** Is the paper dark in it? */
  readonly dark?: boolean;
}

const FORCED = { forcedColors: "active" } as const;
const LIGHTS: Readonly<Record<string, Light>> = {
  "by day": { media: { colorScheme: "light" } },
  "by night": { media: { colorScheme: "dark" }, dark: true },
  "in forced colours": { media: { ...FORCED, colorScheme: "light" } },
  "in forced colours by night": { media: { ...FORCED, colorScheme: "dark" }, dark: true },
  "on paper, printed by night": { media: { media: "print", colorScheme: "dark" } },
  "in grey": { media: { colorScheme: "light" }, see: grey },
  "in grey by night": { media: { colorScheme: "dark" }, see: grey, dark: true },
  "on paper, in grey": { media: { media: "print", colorScheme: "dark" }, see: grey },
  "at 320 pixels": { media: { colorScheme: "light" }, width: 320 },
};

const hasDrawing = (path: string) => tagged(readPage(ROOT, path), "svg").length > 0;
const CHARTS = pagesOf(ROOT).filter((path) => /^(charts|embed)\/[^/]+\/$/.test(path));
const EXPLAINER = explainersOf(ROOT).find(hasDrawing) ?? "";
const PAGES = [...CHARTS, EXPLAINER, "timeline/"];

const site = openedFor(ROOT);

/** What a page paints in a light, with a style of its own added where a test spoils it. */
async function look(page: Page, { media, width = 1280 }: Light, css = ""): Promise<Painted[][]> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none", ...media });
  await page.evaluate(`{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    document.adoptedStyleSheets = [sheet];
  }`);
  return drawingsOn(page);
}

const same: (colour: Colour) => Colour = (colour) => colour;
const isSolid = ({ fill, behind }: Painted) => fill !== undefined && distance(fill, behind) > 0;
/** How a mark looks without its colour. */
const shapeOf = (mark: Painted) =>
  `${mark.role} ${mark.size}, ${isSolid(mark) ? "solid" : "open"}, ${String(mark.weight)}`;

/** What is hard to see in a drawing, in words; nothing where all is well. */
function complaints(drawing: readonly Painted[], see = same): string[] {
  return [...drawing.flatMap((painted) => faint(painted, see)), ...confused(drawing, see)];
}

function faint(painted: Painted, see: (colour: Colour) => Colour): string[] {
  const { kind, name, fill, stroke, weight, opacity, behind } = painted;
  const against = (colour: Colour) => contrast(see(colour), see(behind));
  const what = `${kind} “${name}”`;
  if (opacity < 1) return [`${what} is not whole: ${String(opacity)}`];
  if (kind === "text") return !fill || against(fill) < 4.5 ? [`${what} is faint`] : [];
  if (!stroke || weight < 1) return [`${what} has no stroke`];
  if (against(stroke) < 3) return [`${what} has a faint stroke`];
  return fill && isSolid(painted) && against(fill) < 3 ? [`${what} has a faint fill`] : [];
}

/** Marks of the five articles and others that look alike, but for their colour or to an eye that lacks a cone. */
function confused(drawing: readonly Painted[], see: (colour: Colour) => Colour): string[] {
  // The line of an event on an axis of numbers is the same whoever reports it.
  const marks = drawing.filter(({ kind, role }) => kind === "mark" && role !== "e");
  const [core, context] = [marks.filter((mark) => mark.core), marks.filter((mark) => !mark.core)];
  const shapes = new Set(context.map(shapeOf));
  const alike = core
    .filter((mark) => shapes.has(shapeOf(mark)))
    .map(({ name }) => `mark “${name}” is told by its colour alone`);
  const [one, other] = [core[0]?.stroke, context[0]?.stroke];
  if (see !== same || !one || !other) return alike;
  const near = EYES.filter((eye) => distance(eye.see(one), eye.see(other)) < 40);
  return [...alike, ...near.map(({ name }) => `core and context are one colour to a ${name}`)];
}

/** All complaints of a page in a light: as it is seen, and by day as eyes without a cone see it. */
function hardToSee(drawings: readonly (readonly Painted[])[], { see }: Light): string[] {
  const eyes = see ? [] : EYES;
  return drawings.flatMap((drawing) => [
    ...complaints(drawing, see),
    ...eyes.flatMap((eye) =>
      drawing.flatMap((painted) => faint(painted, eye.see)).map((words) => `${words}, to a ${eye.name}`),
    ),
  ]);
}

it("the pages that are looked at have drawings with marks of the five articles and with others", () => {
  expect(CHARTS.length).toBeGreaterThan(2);
  expect(PAGES.filter((path) => !hasDrawing(path))).toEqual([]);
});

describe.each(PAGES)("/%s", (path) => {
  let page: Page;
  const seen = new Map<string, Promise<Painted[][]>>();
  /** A light that only changes how colours are seen shows what is painted already. */
  const lookOnce = ({ media, width }: Light) => {
    const key = JSON.stringify([media, width]);
    const drawings = seen.get(key) ?? look(page, { media, ...(width === undefined ? {} : { width }) });
    seen.set(key, drawings);
    return drawings;
  };
  beforeAll(async () => {
    page = await site.browser.newPage();
    await page.goto(`${site.origin}/${path}`);
  });
  afterAll(() => page.close());

  it.each(Object.entries(LIGHTS))("every text and every mark can be seen %s", async (_, light) => {
    const drawings = await lookOnce(light);
    expect(drawings.flat().filter(({ kind }) => kind === "mark").length).toBeGreaterThan(1);
    const [{ behind } = { behind: [0, 0, 0] as const }] = drawings.flat();
    expect(contrast(behind, [0, 0, 0]) < 4.5).toBe(light.dark ?? false);
    expect(hardToSee(drawings, light)).toEqual([]);
  });
});

/** Styles that spoil a page, the light in which that shows, and what is said of it. */
const SPOILT: readonly [light: string, css: string, complaint: RegExp][] = [
  ["by day", "svg .t { fill: #999 }", /^text “\d+” is faint$/],
  ["by day", "svg .e, svg .m { stroke: #bbb }", /has a faint stroke$/],
  ["by day", "svg .f { fill: #ccc }", /has a faint fill$/],
  ["by day", ".m.k { stroke: #8a5070 } svg .f.k { fill: #8a5070 }", /one colour to a deutan$/],
  ["by night", "svg .n { fill: #ff3b30 }", /is faint, to a protan$/],
  ["by night", "svg .n { fill: #1c1a17 }", /^text “.+” is faint$/],
  ["by night", "svg .m { stroke: #52616e }", /has a faint stroke$/],
  ["in forced colours", "svg path { stroke: none }", /has no stroke$/],
  ["in forced colours", "svg { forced-color-adjust: none } svg text { fill: #fff }", /^text “.+” is faint$/],
  ["in forced colours by night", "svg { forced-color-adjust: none } svg .m { stroke: #1c1a17 }", /has a faint stroke$/],
  ["on paper, printed by night", ":root { --ink: #ece7de }", /^text “.+” is faint$/],
  ["on paper, printed by night", "svg { opacity: 0.5 }", /is not whole: 0.5$/],
  ["in grey", 'path.m { d: path("M9,9a3,3,0,1,0,.01,0z"); stroke-width: 1 }', /is told by its colour alone$/],
  ["in grey by night", "svg .n { fill: #3030ff }", /^text “.+” is faint$/],
  ["on paper, in grey", "svg .m { stroke: #f88 }", /has a faint stroke$/],
];

describe("a page that is spoilt", () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.browser.newPage();
    await page.goto(`${site.origin}/timeline/`);
  });
  afterAll(() => page.close());

  it.each(SPOILT)("%s, with %s, is found out", async (name, css, complaint) => {
    const light = LIGHTS[name] as Light;
    const found = hardToSee(await look(page, light, css), light);
    expect(found.filter((words) => complaint.test(words))).not.toEqual([]);
  });
});
