/** Any of them: what each is given, the checker has seen to. */
type Component = (props: Record<string, unknown>) => unknown;

const modules = import.meta.glob<Component>("./*/*.astro", { eager: true, import: "default" });
const named = Object.fromEntries(
  Object.entries(modules).map(([path, component]) => [path.split("/").at(-1)?.replace(".astro", "") ?? "", component]),
);

/** What prints the tag of that name. */
export function componentOf(name: string): Component {
  const component = named[name];
  if (!component) throw new Error(`src/tags/${name.toLowerCase()}/ has no ${name}.astro`);
  return component;
}

/** What prints each tag of an explainer, by its name, and each of its links and tables. */
export const components = { ...named, a: componentOf("Link"), table: componentOf("Table") };
