// What runs on /search/, and nowhere else. All that it finds stands on the page.
import { excerptOf, partsOf } from "./excerpt.ts";
import { finder, type Found } from "./finder.ts";

/** More than these are counted, and not shown. */
const SHOWN = 40;

const part = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const [box, field, count, list, all] = [
  part("finder"),
  part<HTMLInputElement>("q"),
  part("found"),
  part("results"),
  part("all"),
];
const entries = [...all.querySelectorAll<HTMLElement>("[data-kind]")].map((entry, id) => {
  const link = entry.querySelector("a");
  const { kind = "", words, weight = "1", also } = entry.dataset;
  const beside = entry.querySelector(".meta")?.textContent ?? "";
  return {
    id,
    kind,
    href: link?.href ?? "",
    title: link?.textContent ?? "",
    beside,
    text: [words, beside, also].filter(Boolean).join(" · "),
    weight: Number(weight),
    others: also?.split("; ") ?? [],
  };
});
const names = entries.flatMap(({ title, others }) => (others.length > 0 ? [{ name: title, others }] : []));
const find = finder(entries, names);

function show(query: string): void {
  const asked = query.trim() !== "";
  const found = asked ? find(query) : [];
  count.textContent = asked ? wordsFor(found.length) : "";
  list.replaceChildren(...found.slice(0, SHOWN).map(result));
  all.hidden = found.length > 0;
}

function wordsFor(length: number): string {
  const { none = "", one = "", many = "", first = "" } = count.dataset;
  if (length === 0) return none;
  if (length === 1) return one;
  const cut = length > SHOWN ? `, ${first.replace("…", String(SHOWN))}` : "";
  return `${String(length)} ${many}${cut}`;
}

function result({ id, met }: Found): HTMLElement {
  const { kind, href, title, text } = entries[id] ?? { kind: "", href: "", title: "", text: "" };
  const link = Object.assign(document.createElement("a"), { href });
  link.append(...marked(title, met));
  const [item, sort, excerpt] = ["li", "span", "p"].map((tag) => document.createElement(tag)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  sort.className = "meta";
  sort.textContent = kind;
  excerpt.className = "meta";
  excerpt.append(...marked(excerptOf(text, met), met));
  item.append(sort, " ", link, excerpt);
  return item;
}

function marked(text: string, met: ReadonlySet<string>): (Node | string)[] {
  return partsOf(text, met).map(({ words, met }) =>
    met ? Object.assign(document.createElement("mark"), { textContent: words }) : words,
  );
}

/** What was looked for stays in the address, so that it can be passed on. */
function remember(query: string): void {
  const address = new URL(location.href);
  if (query.trim() === "") address.searchParams.delete("q");
  else address.searchParams.set("q", query);
  try {
    history.replaceState(null, "", address);
  } catch {
    // From disk, some browsers let no page change its address.
  }
}

field.addEventListener("input", () => {
  show(field.value);
  remember(field.value);
});
field.form?.addEventListener("submit", (event) => {
  event.preventDefault();
  list.querySelector("a")?.focus();
});
box.hidden = false;
field.value = new URLSearchParams(location.search).get("q") ?? "";
show(field.value);
