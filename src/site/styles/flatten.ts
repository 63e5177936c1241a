const TOKEN = /--([\w-]+):\s*(?:light-dark\(([^,]+),\s*([^)]+)\)|([^;}]+))/g;
const LAYER = /@layer [^{;]+\{([\s\S]*)\}\s*$/;

/**
 * A style that any program understands which draws SVG: every token replaced by
 * its value, no layers, the light look plain and the dark one in a media query
 * that may be ignored.
 *
 * @param tokens a style sheet that declares custom properties, with `light-dark()` where the two looks differ
 * @param css rules in one layer, which use them
 */
export function flatten(tokens: string, css: string): string {
  const rules = LAYER.exec(css)?.[1]?.trim() ?? css;
  const light = new Map<string, string>();
  const dark = new Map<string, string>();
  for (const [, name = "", day = "", night = "", one = ""] of tokens.matchAll(TOKEN)) {
    // The first declaration counts: later ones are for forced colours.
    if (light.has(name)) continue;
    light.set(name, (day || one).trim());
    dark.set(name, (night || one).trim());
  }
  const resolve = (values: ReadonlyMap<string, string>) =>
    rules.replace(/var\(--([\w-]+)\)/g, (_, name: string) => values.get(name) ?? "inherit");
  return `${resolve(light)}@media (prefers-color-scheme:dark){${resolve(dark)}}`;
}
