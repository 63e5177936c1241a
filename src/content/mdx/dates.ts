import { defineMdastPlugin, type MdastNode } from "satteri";
import { findDates } from "../../model/find-dates.ts";

/** Wraps the dates that an author has typed plainly in `<time datetime="…">`. */
export const dates = defineMdastPlugin({
  name: "dates",
  text(node, context) {
    const found = findDates(node.value);
    if (found.length === 0) return;
    const parts: MdastNode[] = [];
    let at = 0;
    for (const { start, end, datetime } of found) {
      if (start > at) parts.push({ type: "text", value: node.value.slice(at, start) });
      parts.push(timeElement(node.value.slice(start, end), datetime));
      at = end;
    }
    if (at < node.value.length) parts.push({ type: "text", value: node.value.slice(at) });
    context.replaceNode(node, parts);
  },
});

function timeElement(words: string, datetime: string): MdastNode {
  return {
    type: "emphasis",
    data: { hName: "time", hProperties: { datetime } },
    children: [{ type: "text", value: words }],
  };
}
