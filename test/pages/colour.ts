/** Red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A colour as a browser computes it: `rgb(28, 26, 23)`. `undefined` for one of which nothing is to be seen. */
export function readColour(text: string): Colour | undefined {
  const [red, green, blue, alpha = 1] = [...text.matchAll(/\d*\.?\d+/g)].map(Number);
  if (text === "none" || alpha === 0) return undefined;
  const known = /^rgba?\(/.test(text) && alpha === 1;
  if (!known || red === undefined || green === undefined || blue === undefined)
    throw new Error(`a colour that cannot be judged: ${text}`);
  return [red, green, blue];
}

const linear = (channel: number) => (channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
const encoded = (light: number) => 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG's contrast, from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** How far apart two colours are, channel by channel: 441 from black to white. */
export function distance(a: Colour, b: Colour): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** As a printer or a copier without colour gives it. */
export function grey([red, green, blue]: Colour): Colour {
  const luma = 0.299 * red + 0.587 * green + 0.114 * blue;
  return [luma, luma, luma];
}

type Row = readonly [number, number, number];

/** As somebody sees it who lacks one kind of cone: Machado, Oliveira and Fernandes, 2009, at full severity. */
const WITHOUT_A_CONE: Readonly<Record<"protan" | "deutan" | "tritan", readonly [Row, Row, Row]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Eyes that see colours otherwise than most do. */
export const EYES = Object.entries(WITHOUT_A_CONE).map(([name, matrix]) => {
  const see = (colour: Colour): Colour => {
    const [red, green, blue] = colour.map(linear);
    const [r = 0, g = 0, b = 0] = matrix.map(([x, y, z]) => {
      const light = x * (red ?? 0) + y * (green ?? 0) + z * (blue ?? 0);
      return encoded(Math.min(1, Math.max(0, light)));
    });
    return [r, g, b];
  };
  return { name, see };
});
