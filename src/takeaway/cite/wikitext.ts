import { formatPartialDate } from "../../model/partial-date.ts";
import { ended, noteAlone, type Cited } from "./cited.ts";

/** A footnote of Wikipedia, with its template “cite web”. What would end the template, a link or the footnote is written as an entity. */
export function wikitext(cited: Cited): string {
  const { title, container, date, note, address } = cited;
  const fields = [
    ["url", address.replace(/[\s|[\]{}<>"']/g, percent)],
    ["title", escape(title)],
    ["website", escape(container)],
    ...(date ? [["date", formatPartialDate(date).replace("about", "c.")]] : []),
  ];
  const template = `{{cite web ${fields.map(([name = "", value = ""]) => `|${name}=${value}`).join(" ")}}}`;
  return `<ref>${template}${note === "" ? "" : ` ${ended(escape(noteAlone(cited)))}`}</ref>`;
}

function escape(text: string): string {
  return text.replace(/[|[\]{}<>&~]|'(?=')|(?<=')'/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
