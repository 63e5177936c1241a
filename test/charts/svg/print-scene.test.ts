import { describe, expect, it } from "vitest";
import type { PathShape, Scene, Shape } from "../../../src/charts/draw/scene.ts";
import { printScene } from "../../../src/charts/svg/print-scene.ts";
import { parse } from "parse5";
import { attribute, tagged, type Element } from "../../pages/html.ts";

const path = (role: PathShape["role"], rest: Partial<PathShape> = {}): Shape => ({
  kind: "path",
  role,
  d: "M0,0H9",
  ...rest,
});
const shapes: Shape[] = [
  path("grid"),
  path("zero"),
  path("annotation", { claim: "a#event" }),
  path("ceiling", { claim: "a#ceiling" }),
  path("mark", { claim: "a#exact", fill: "solid" }),
  path("mark", { claim: "a#about", fill: "hollow" }),
  path("mark", { claim: "a#core", fill: "hollow", core: true }),
  path("mark", { claim: "a#bound", fill: "none" }),
  { kind: "text", role: "label", x: 1, y: 1, text: "about 5", anchor: "start" },
  { kind: "text", role: "tick", x: 9, y: 1, text: "2014", anchor: "end" },
];
const scene = (width: number): Scene => ({ id: "s", width, height: 9, title: "T", description: "D", shapes });

const [svg] = tagged(parse(printScene(scene(340))), "svg");
/** How a shape is painted where there is no style sheet: by its own attribute or, where it has none, by that of what it stands in. */
const painted = (shape: Element, name: string): string | undefined => {
  const own = attribute(shape, name);
  const around = shape.parentNode;
  return own ?? (shape !== svg && around && "tagName" in around ? painted(around, name) : undefined);
};
const mark = (claim: string) => tagged(svg as Element, "path").find((each) => attribute(each, "data-claim") === claim);

describe("a drawing without a style sheet", () => {
  it.each([
    ["a#exact", "currentColor"],
    ["a#about", "none"],
    ["a#core", "none"],
    ["a#bound", "none"],
    ["a#event", "none"],
    ["a#ceiling", "none"],
  ])("fills %s with %s: what is hollow stays hollow on any paper", (claim, fill) => {
    const found = mark(claim) as Element;
    expect(painted(found, "fill")).toBe(fill);
    expect(painted(found, "stroke")).toBe("currentColor");
  });

  it("writes in the colour of the text around it, without an outline", () => {
    for (const text of tagged(svg as Element, "text")) {
      expect([painted(text, "fill"), painted(text, "stroke")]).toEqual(["currentColor", "none"]);
      expect([painted(text, "font-size"), painted(text, "font-family")]).toEqual(["13", "serif"]);
    }
  });

  it("draws what one of the five articles reports heavier", () => {
    expect(painted(mark("a#core") as Element, "stroke-width")).toBe("1.6");
    expect(painted(mark("a#about") as Element, "stroke-width")).toBeUndefined();
  });

  it("is shown at the narrow width, and hidden at the wide one, for a page has both", () => {
    expect(printScene(scene(340))).toMatch(/^<svg width="340"/);
    expect(printScene(scene(700))).toMatch(/^<svg hidden display="none"/);
  });
});

it("lines that stand for nothing and follow each other are one path; what stands for a claim is its own", () => {
  const lines = [path("grid"), path("grid", { d: "M0,5H9" }), path("zero"), path("grid")];
  const marks = [path("mark", { claim: "a#b" }), path("mark", { claim: "a#c" })];
  const printed = tagged(parse(printScene({ ...scene(340), shapes: [...lines, ...marks] })), "path");
  expect(printed.map((each) => attribute(each, "d"))).toEqual(["M0,0H9M0,5H9", "M0,0H9", "M0,0H9", "M0,0H9", "M0,0H9"]);
});

it("a drawing that stands alone as a file is not hidden, and has its size", () => {
  expect(printScene(scene(700), "")).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="700" height="9"/);
  expect(printScene(scene(700), "")).not.toMatch(/hidden|display/);
});
