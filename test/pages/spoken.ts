import type { Page } from "playwright-core";

interface AccessibleNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** The links and buttons of the text of a page as they are spoken, in order: `button: note [1]`. */
export async function spokenIn(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send("Accessibility.getFullAXTree")) as { nodes: readonly AccessibleNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: AccessibleNode | undefined): AccessibleNode[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))] : [];
  const main = nodes.find(({ role }) => role?.value === "main");
  return inOrder(main).flatMap(({ ignored, role, name }) =>
    !ignored && (role?.value === "link" || role?.value === "button") ? [`${role.value}: ${name?.value ?? ""}`] : [],
  );
}
