import { geoMercator } from "d3";
import { MAP_FRAME } from "../../model/location.ts";
import type { Block, Frame } from "../draw/block.ts";
import { disc } from "../draw/disc.ts";
import { panelHeading } from "../draw/panel-heading.ts";
import { placeAround } from "../draw/place-around.ts";
import { polyline, type Point } from "../draw/polyline.ts";
import type { PathRole, Shape, TextShape } from "../draw/scene.ts";
import { textAt } from "../draw/text-at.ts";
import { boxOf, inside, overlap, TEXT_SIZE, type Box } from "../draw/text-box.ts";
import { COUNTRIES } from "./countries.ts";
import { BORDERS, LAND } from "./outlines.ts";
import type { LocationMap, MapMark } from "./panel.ts";
import { toldOf } from "./sentences.ts";

/** Pixels for the heading of the panel, and under the map. */
const HEAD = 24;
const FOOT = 24;
/** Pixels of paper around a mark, so that two that touch stay two. */
const HALO = 1.2;
/** Pixels from the edge of the map to the nearest word. */
const MARGIN = 4;

/**
 * Land and borders, quietly; on them a disc for every location, larger where
 * more events happened, or a ring where it is only near; beside it the name and
 * the number of events. The smaller lies on top of the larger.
 */
export function draw(panel: LocationMap, frame: Frame): Block {
  const heading = panelHeading(panel.label, frame);
  const top = heading.below.top + HEAD;
  const { project, height } = projection(frame.width, top);
  const placed = panel.locations.map((mark) => {
    const [x, y] = project([mark.longitude, mark.latitude]);
    return { mark, at: [x, y] as const, r: radius(mark, frame.width) };
  });
  const discs = placed.map(({ at: [x, y], r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const paper = { left: MARGIN, right: frame.width - MARGIN, top: top + MARGIN, bottom: top + height - MARGIN };
  const wanted = placed.map(({ mark, at, r }) => ({ texts: wordings(mark), at, r, core: mark.core }));
  const labels = placeAround(wanted, discs, paper);
  return {
    height: top + height + FOOT - frame.top,
    shapes: [
      ...heading.shapes,
      ...outline("land", LAND, project),
      ...outline("border", BORDERS, project),
      ...countryNames(project, [...discs, ...labels.map(boxOf)], paper),
      // Words have an edge in the colour of the paper, which must not cut into a mark.
      ...labels,
      ...placed.flatMap(({ mark, at, r }) => drawMark(mark, at, r)),
    ],
  };
}

/** Where a place of the earth stands in the drawing, and how many pixels high the map is. */
function projection(width: number, top: number) {
  const { west, east, south, north } = MAP_FRAME;
  const ends = [
    [west, south],
    [east, north],
  ];
  const mercator = geoMercator().fitWidth(width, { type: "MultiPoint", coordinates: ends });
  const project = ([longitude, latitude]: Point): Point => {
    const [x, y] = mercator([longitude, latitude]) ?? [NaN, NaN];
    return [x, y + top];
  };
  return { project, height: project([west, south])[1] - top };
}

function outline(role: PathRole, lines: readonly (readonly number[])[], project: (at: Point) => Point): Shape[] {
  const d = lines.map((line) => polyline(pointsOf(line).map(project), role === "land")).join("");
  return [{ kind: "path", role, d }];
}

/** Longitudes and latitudes in turn, in hundredths of a degree, as points in degrees. */
function pointsOf(line: readonly number[]): Point[] {
  return line.flatMap((longitude, i) => (i % 2 === 0 ? [[longitude / 100, (line[i + 1] ?? NaN) / 100] as const] : []));
}

function countryNames(project: (at: Point) => Point, taken: readonly Box[], paper: Box): TextShape[] {
  return Object.entries(COUNTRIES).flatMap(([name, places]) => {
    const names = places.map((at) => {
      const [x, y] = project(at);
      return textAt("tick", name.toUpperCase(), x, y + 0.33 * TEXT_SIZE, "middle");
    });
    const free = names.find((text) => inside(boxOf(text), paper) && !taken.some((box) => overlap(boxOf(text), box)));
    return free ? [free] : [];
  });
}

function drawMark(mark: MapMark, [x, y]: Point, r: number): Shape[] {
  const { claim, core, approximate } = mark;
  const fill = approximate ? "hollow" : "solid";
  return [
    { kind: "path", role: "halo", d: disc(x, y, r + HALO) },
    { kind: "path", role: "mark", d: disc(x, y, r), claim, told: toldOf(mark), core, fill },
  ];
}

/** Three sizes: one or two events or none, up to nine, and more. */
function radius({ events }: MapMark, width: number): number {
  const [few, some, many] = width < 500 ? [2.5, 4, 6] : [3.5, 6, 9];
  return events > 9 ? many : events > 2 ? some : few;
}

/** `Baghdad (15)`, or the name alone where there is no room for more, or no event. */
function wordings({ label, events }: MapMark): string[] {
  return events > 0 ? [`${label} (${String(events)})`, label] : [label];
}
