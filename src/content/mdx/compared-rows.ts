import { defineMdastPlugin, type MdxJsxAttributeNode, type MdxJsxFlowElement } from "satteri";

/** Tells each row of a comparison which two sources it sets side by side: a tag cannot see the one around it. */
export const comparedRows = defineMdastPlugin({
  name: "compared-rows",
  mdxJsxFlowElement(node, context) {
    if (node.name !== "Compare") return;
    const sources = ["left", "right"].map((side) => plainValue(node, side)).join(" ");
    const between: MdxJsxAttributeNode = { type: "mdxJsxAttribute", name: "between", value: sources };
    for (const row of node.children) {
      if (row.type === "mdxJsxFlowElement")
        context.replaceNode(row, { ...row, attributes: [...row.attributes, between] });
    }
  },
});

function plainValue({ attributes }: Readonly<MdxJsxFlowElement>, name: string): string {
  const found = attributes.find((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === name);
  return typeof found?.value === "string" ? found.value : "";
}
