import { defineMdastPlugin, type MdastNode } from "satteri";

interface FrontMatter {
  readonly headings?: Readonly<Record<string, string>>;
  readonly formerIds?: Readonly<Record<string, string>>;
}

/**
 * Gives each heading the id that the front matter has written down for its words, and makes it a link to itself, so that
 * its address is there to be copied. The class is for programs that pick a page’s text out: they drop a heading whose id has a word such as “remark” or “media”, unless something speaks for it.
 */
export const headingIds = defineMdastPlugin({
  name: "written-heading-ids",
  heading(node, context) {
    const { frontmatter } = context.data["astro"] as { readonly frontmatter: FrontMatter };
    const words = context.textContent(node);
    const id = Object.entries(frontmatter.headings ?? {}).find(([, written]) => written === words)?.[0];
    if (id === undefined) throw new Error(`the heading “${words}” is not written down in the front matter`);
    const former = Object.entries(frontmatter.formerIds ?? {}).filter(([, now]) => now === id);
    const link: MdastNode = { type: "link", url: `#${id}`, children: [...node.children] };
    const data = { hProperties: { id, className: ["content"] } };
    const children = [...former.map(([each]) => placeFor(each)), link];
    context.replaceNode(node, { ...node, data, children } as MdastNode);
  },
});

/** A place that links to an id which the heading once had still find. */
function placeFor(id: string): MdastNode {
  return { type: "emphasis", data: { hName: "span", hProperties: { id } }, children: [] };
}
