import { html, parseFragment, serialize, type DefaultTreeAdapterTypes } from "parse5";
import type { Thumbnail } from "../oembed.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a feed reader shows as a page does. Any other element gives way to what is in it. */
const KEPT = new Set(
  "p h2 h3 ul ol li q blockquote a b em strong i time table caption thead tbody tr th td figure img".split(" "),
);
/** What works, or makes sense, on the page alone: folds, notes and the buttons that open them, contents, styles. */
const LEFT_OUT = new Set(["details", "button", "nav", "style", "script"]);
const ATTRIBUTES = new Set(["href", "src", "alt", "width", "height", "cite", "datetime", "scope"]);

/** The picture of a chart in the place of its drawing. */
export type PictureOf = (chart: string) => Thumbnail;

/**
 * The text of a page as HTML for feed readers, which apply no style and follow
 * only whole addresses: charts are pictures, described as their drawings are.
 *
 * @param text the page's own HTML
 * @param page its whole address
 */
export function feedHtml(text: string, page: string, pictureOf: PictureOf): string {
  const whole = (href: string) => new URL(href, page).href.replace(/\/index\.html(?=#|$)/, "/");
  const fragment = parseFragment(text);
  const nodes = fragment.childNodes.flatMap((node) => read(node, { whole, pictureOf, chart: undefined }));
  return serialize({ ...fragment, childNodes: nodes })
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}

interface Reading {
  readonly whole: (href: string) => string;
  readonly pictureOf: PictureOf;
  /** The chart whose figure is being read. */
  readonly chart: string | undefined;
}

function read(node: Node, reading: Reading): Node[] {
  if (node.nodeName === "#text") return [node];
  if (!("tagName" in node) || isLeftOut(node)) return [];
  if (node.tagName === "svg") return drawing(node, reading);
  const chart = /^chart-(.+)/.exec(valueOf(node, "id") ?? "")?.[1] ?? reading.chart;
  const inner = node.childNodes.flatMap((child) => read(child, { ...reading, chart }));
  if (!KEPT.has(node.tagName)) return inner;
  const attrs = node.attrs.flatMap(({ name, value }) =>
    ATTRIBUTES.has(name) ? { name, value: name === "href" ? reading.whole(value) : value } : [],
  );
  return [{ ...node, attrs, childNodes: inner }];
}

function isLeftOut(element: Element): boolean {
  const classes = valueOf(element, "class")?.split(" ") ?? [];
  return LEFT_OUT.has(element.tagName) || valueOf(element, "popover") !== undefined || classes.includes("noprint");
}

/** A chart stands on its page at both widths, and in a feed once. A strip of events is listed under its drawing. */
function drawing(svg: Element, { chart, pictureOf }: Reading): Node[] {
  if (chart === undefined || valueOf(svg, "hidden") !== undefined) return [];
  const desc = svg.childNodes.find(({ nodeName }) => nodeName === "desc") as Element;
  const { address, width, height } = pictureOf(chart);
  const values = { src: address, alt: textOf(desc), width: String(width), height: String(height) };
  const attrs = Object.entries(values).map(([name, value]) => ({ name, value }));
  const img: Element = {
    nodeName: "img",
    tagName: "img",
    attrs,
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode: null,
  };
  return [img];
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function valueOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}
