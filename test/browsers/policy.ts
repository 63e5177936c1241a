import { expect, it } from "vitest";
import type { Opened } from "./opened-engine.ts";

/** What somebody might slip into a page, each with what tells that it worked. */
const SLIPPED_IN = `(() => {
  const put = (name, attributes) => document.body.appendChild(Object.assign(document.createElement(name), attributes));
  put("script", { textContent: "window.ran = true" });
  put("style", { textContent: "body { letter-spacing: 9px }" });
  const marked = put("p", { textContent: "marked" });
  marked.setAttribute("style", "letter-spacing: 9px");
  const pressed = put("button", {});
  pressed.setAttribute("onclick", "window.ran = true");
  pressed.click();
  document.head.appendChild(Object.assign(document.createElement("base"), { href: "https://example.org/" }));
  const spacing = (element) => getComputedStyle(element).letterSpacing;
  return {
    ran: window.ran === true,
    styled: spacing(document.body) === "9px",
    marked: spacing(marked) === "9px",
    rebased: document.baseURI.startsWith("https://example.org"),
  };
})()`;

/** The content security policy of the open page holds: its own style and nothing else. What is slipped in stays there. */
export function checkPolicy(opened: Opened): void {
  it("refuses a script, a style, a handler and a base that are slipped in", async () => {
    const { engine } = opened;
    expect(await engine.evaluate(SLIPPED_IN)).toEqual({ ran: false, styled: false, marked: false, rebased: false });
    // The events come after the page's own work.
    await engine.evaluate("new Promise((done) => setTimeout(() => done(true), 50))");
    const refused = (await engine.evaluate<string[]>("recorded")).join("\n");
    for (const directive of ["script-src-elem", "style-src-elem", "style-src-attr", "script-src-attr", "base-uri"]) {
      expect(refused).toContain(`refused: ${directive}`);
    }
  });
}
