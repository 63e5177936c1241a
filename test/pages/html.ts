import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import type { Site } from "./sites.ts";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The file that a path leads to: `sources/index.html` for `sources/`. */
export function fileOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** A page of a built site, or a drawing of one, parsed as a browser parses it. */
export function readPage(site: Site, path: string): Node {
  const file = join(site.folder, fileOf(path));
  const page = read.get(file) ?? parse(readFileSync(file, "utf8"));
  read.set(file, page);
  pathOfPage.set(page, path);
  return page;
}

const pathOfPage = new WeakMap<Node, string>();

/**
 * Where a link of a page leads: within the page (`#evidence`), to an address of
 * the site from its root (`/sources/x/#claim-y`) or away, as it stands. A link
 * that is right at one place only, as one from the server's root, is given with
 * its origin, for it leads out of the site elsewhere.
 */
export function leadsTo(link: Element): string {
  const href = attribute(link, "href") ?? "";
  if (/^(#|[a-z]+:)/.test(href)) return href;
  const site = "http://host/wherever/it/stands/";
  const { href: whole } = new URL(href, site + pageAround(link));
  return whole.startsWith(site) ? `/${whole.slice(site.length).replace(/(^|\/)index\.html(?=#|$)/, "$1")}` : whole;
}

function pageAround(node: Node): string {
  const above = "parentNode" in node ? node.parentNode : null;
  return above ? pageAround(above) : (pathOfPage.get(node) ?? "");
}

/** Many tests read the same pages, and none changes them: each is parsed once. */
const read = new Map<string, Node>();

/** The node, if it is an element, and every element in it, in the order of the page. */
export function* elements(node: Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elements(child);
}

/** The elements of that name in a node. */
export function tagged(node: Node, ...names: readonly string[]): Element[] {
  return [...elements(node)].filter(({ tagName }) => names.includes(tagName));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The nearest element around this one that passes the test. */
export function around({ parentNode }: Element, test: (element: Element) => boolean): Element | undefined {
  if (!parentNode || !("tagName" in parentNode)) return undefined;
  return test(parentNode) ? parentNode : around(parentNode, test);
}

/** Is the element a part that is printed from lists of content rather than from an explainer's own text? */
export function isPrinted(element: Element): boolean {
  const classes = attribute(element, "class")?.split(" ") ?? [];
  return element.tagName === "figure" || ["difference", "compare", "evidence"].some((name) => classes.includes(name));
}

/** The text of a node, every space as it stands. */
export function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** The text of a node as it is read: spaces run together, none at the ends. */
export function wordsOf(node: Node): string {
  return textOf(node).replace(/\s+/g, " ").trim();
}

/** The text that follows an element in its parent. */
export function textAfter(element: Element): string {
  const siblings = element.parentNode?.childNodes ?? [];
  return siblings
    .slice(siblings.indexOf(element) + 1)
    .map(textOf)
    .join("");
}

/** A mark of a drawing: the centre of a disc, the middle of a bound's foot or of a ceiling's upright, the end of a tally, the foot of an event's line. */
interface Mark {
  /** The claim that it names. */
  readonly name: string;
  readonly d: string;
  readonly shape: "disc" | "dash" | "foot" | "ceiling" | "tally" | "line" | "bar";
  readonly x: number;
  readonly y: number;
}

/** What a tick of an axis says, and the pixel that its line stands at. */
export interface Tick {
  readonly words: string;
  readonly pixel: number;
}

/** One panel of a drawing, read from its SVG alone. */
export interface Panel {
  readonly heading: string;
  readonly marks: readonly Mark[];
  readonly values: readonly Tick[];
  /** Of numbers that grow to the right. */
  readonly numbers: readonly Tick[];
  readonly times: readonly Tick[];
  /** Where the axis of time begins and ends. */
  readonly left: number;
  readonly right: number;
  /** The paths that name no claim: axes, ticks, and what ties a label to its mark. */
  readonly furniture: readonly string[];
  /** What lies under a map. */
  readonly ground: readonly string[];
}

const LEVEL = /^M([\d.]+),([\d.]+)H([\d.]+)$/;
const TICK = /^M([\d.]+),[\d.]+v[\d.]+$/;
const DISC = /^M([\d.]+),([\d.]+)a([\d.]+),/;
const FOOT = /^M([\d.]+),([\d.]+)h([\d.]+)/;
const SIDE = /^M([\d.]+),([\d.]+)v([\d.]+)/;
const DASH = /^M([\d.]+),([\d.]+)m0,-1\.5h([\d.]+)/;
const CEILING = /^M([\d.]+),([\d.]+)h7v16$/;
const TALLY = /^M[\d.]+,([\d.]+)(?:v10m0,-5)?H([\d.]+)m0,-5v10$/;
/** In a narrow drawing a line of the axis stands around the marks alone, with words between. */
const UPRIGHT = /^M([\d.]+),[\d.]+(?:V[\d.]+|(?:v20(?:m0,[\d.]+)?)+)$/;
const LINE = /^M([\d.]+),([\d.]+)V[\d.]+$/;

/** The panels of a drawing: each is a heading and what follows it. */
export function panelsIn(svg: Element): Panel[] {
  const shapes = tagged(svg, "text", "path");
  // A heading may take several lines.
  const starts = shapes.flatMap((shape, i) => (isHeading(shape) && !isHeading(shapes[i - 1]) ? i : []));
  return starts.map((start, i) => readPanel(shapes.slice(start, starts[i + 1])));
}

function isHeading(shape: Element | undefined): boolean {
  return shape !== undefined && attribute(shape, "class") === "p";
}

/** Land, borders and paper, by their classes. */
const GROUND = ["u", "y", "b"];

function readPanel(shapes: readonly Element[]): Panel {
  const paths = shapes.filter(({ tagName }) => tagName === "path");
  const isGround = (path: Element) => GROUND.includes(attribute(path, "class") ?? "");
  const bare = paths.filter((path) => !attribute(path, "data-claim"));
  // Lines that look alike are one path.
  const furniture = bare.filter((path) => !isGround(path)).flatMap((path) => pathOf(path).split(/(?=M)/));
  const levels = furniture.flatMap((d) => numbersIn(LEVEL, d));
  const days = furniture.flatMap((d) => numbersIn(TICK, d));
  const ticks = (anchor: string, axis: "x" | "y", lines: readonly number[]) =>
    shapes
      .filter((shape) => attribute(shape, "class") === "t" && attribute(shape, "text-anchor") === anchor)
      .map((text) => ({ words: wordsOf(text), pixel: nearest(lines, Number(attribute(text, axis))) }));
  return {
    heading: shapes.filter(isHeading).map(wordsOf).join(" "),
    marks: paths.filter((path) => attribute(path, "data-claim")).map(readMark),
    values: ticks(
      "end",
      "y",
      levels.map(([, y = NaN]) => y),
    ),
    times: ticks(
      "middle",
      "x",
      days.map(([x = NaN]) => x),
    ),
    numbers: ticks(
      "middle",
      "x",
      furniture.flatMap((d) => numbersIn(UPRIGHT, d)).map(([x = NaN]) => x),
    ),
    left: Math.max(...levels.map(([left = NaN]) => left)),
    right: Math.min(...levels.map(([, , right = NaN]) => right)),
    furniture,
    ground: bare.filter(isGround).map(pathOf),
  };
}

function readMark(path: Element): Mark {
  const d = pathOf(path);
  const mark = { name: attribute(path, "data-claim") ?? "", d };
  const at = (form: RegExp) => numbersIn(form, d)[0] ?? [];
  const [
    [x = NaN, y = NaN, r = NaN],
    [fx, fy, width = NaN],
    [sx, sy, height = NaN],
    [cx, cy],
    [ty, tx],
    [dx, dy, long = NaN],
  ] = [DISC, FOOT, SIDE, CEILING, TALLY, DASH].map(at) as [number[], number[], number[], number[], number[], number[]];
  if (!Number.isNaN(x)) return { ...mark, shape: "disc", x, y: y + r };
  if (dx !== undefined && dy !== undefined) return { ...mark, shape: "dash", x: dx + long / 2, y: dy };
  if (cx !== undefined && cy !== undefined) return { ...mark, shape: "ceiling", x: cx + 7, y: cy + 9 };
  if (tx !== undefined && ty !== undefined) return { ...mark, shape: "tally", x: tx, y: ty };
  if (fx !== undefined && fy !== undefined) return { ...mark, shape: "foot", x: fx + width / 2, y: fy };
  if (sx !== undefined && sy !== undefined) return { ...mark, shape: "foot", x: sx, y: sy + height / 2 };
  const [lx = NaN, ly = NaN] = at(LINE);
  return { ...mark, shape: Number.isNaN(lx) ? "bar" : "line", x: lx, y: ly };
}

function pathOf(path: Element): string {
  return attribute(path, "d") ?? "";
}

/** The numbers of a path of that form; none of another. */
function numbersIn(form: RegExp, d: string): number[][] {
  const match = form.exec(d);
  return match ? [match.slice(1).map(Number)] : [];
}

function nearest(lines: readonly number[], place: number): number {
  return lines.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))[0] ?? NaN;
}
