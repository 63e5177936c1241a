import { isoDate, MONTHS, type PartialDate } from "../../model/partial-date.ts";
import { noteAlone, type Cited } from "./cited.ts";

/** Signs that TeX takes for commands. A brace is written in words, for BibTeX counts the others. */
const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

/** Two signs that TeX sets as one: an empty group keeps them apart. */
const LIGATURE = /'(?=')|`(?=`)|-(?=-)|[?!](?=`)/g;

/**
 * An entry for BibTeX and biblatex, in UTF-8. It is of the type `misc`, which
 * every style knows; its title keeps its capitals in all of them.
 */
export function bibtex(cited: Cited): string {
  const fields = [
    ["title", `{{${escape(cited.title)}}}`],
    ["howpublished", `{${escape(cited.container)}}`],
    ...(cited.date ? dateFields(cited.date) : []),
    ["url", `{${cited.address.replace(/[\\{}\s]/g, encodeURIComponent)}}`],
    ...(cited.note === "" ? [] : [["note", `{${escape(noteAlone(cited))}}`]]),
  ];
  return `@misc{${cited.key},\n${fields.map(([name = "", value = ""]) => `  ${name} = ${value},\n`).join("")}}\n`;
}

/** BibTeX reads the year and the month, biblatex the date. */
function dateFields(date: PartialDate): string[][] {
  const { year, month, approximate } = date;
  return [
    ["year", `{${approximate ? "ca. " : ""}${String(year)}}`],
    ...(month === undefined ? [] : [["month", (MONTHS[month - 1] ?? "").slice(0, 3).toLowerCase()]]),
    ["date", `{${isoDate(date)}${approximate ? "~" : ""}}`],
  ];
}

function escape(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => SIGNS[sign] ?? sign).replace(LIGATURE, "$&{}");
}
