import type { PathShape, Scene } from "../../src/charts/draw/scene.ts";

export interface Segment {
  readonly command: string;
  readonly dx: number;
  readonly dy: number;
  readonly x: number;
  readonly y: number;
}

/** The segments of a path, each with its step and its end point, in pixels. Knows the commands that scenes use: after a space comes the next step of an outline. */
export function segments(d: string): Segment[] {
  const found: Segment[] = [];
  let [x, y] = [0, 0];
  let [x0, y0] = [0, 0];
  for (const [, command = "", rest = ""] of d.replaceAll(" ", "l").matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(Number);
    const [a = 0, b = 0] = command.toLowerCase() === "a" ? numbers.slice(5) : numbers;
    const before = [x, y] as const;
    switch (command) {
      case "M":
        [x, y] = [x0, y0] = [a, b];
        break;
      case "m":
        [x, y] = [x0, y0] = [x + a, y + b];
        break;
      case "H":
        x = a;
        break;
      case "V":
        y = a;
        break;
      case "h":
        x += a;
        break;
      case "v":
        y += a;
        break;
      case "a":
        [x, y] = [x + a, y + b];
        break;
      case "L":
        [x, y] = [a, b];
        break;
      case "l":
        [x, y] = [x + a, y + b];
        break;
      case "z":
        [x, y] = [x0, y0];
        break;
      default:
        throw new Error(`a path command that no scene should use: ${command}`);
    }
    if (command !== "M" && command !== "m") found.push({ command, dx: x - before[0], dy: y - before[1], x, y });
  }
  return found;
}

/** The paths that draw data. */
export function dataPaths({ shapes }: Scene): PathShape[] {
  return shapes.filter((shape): shape is PathShape => shape.kind === "path" && shape.claim !== undefined);
}

/** Does the path join two points by anything but a level or an upright line? The arcs of a mark's glyph are small. */
export function slants(d: string): boolean {
  return segments(d).some(({ command, dx, dy }) =>
    command === "a" || command === "z" ? Math.hypot(dx, dy) > 8 : Math.abs(dx) > 0.01 && Math.abs(dy) > 0.01,
  );
}
