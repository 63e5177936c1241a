import type { PartialDate } from "../../model/partial-date.ts";
import { noteAlone, type Cited } from "./cited.ts";

/** A record of type `ELEC`, a web page, as programs for references exchange it. Lines end as the format says: CR LF. */
export function ris(cited: Cited): string {
  const { key, title, container, date, note, address } = cited;
  const lines = [
    ["TY", "ELEC"],
    ["ID", key],
    ["TI", title],
    ["T2", container],
    ...(date
      ? [
          ["PY", String(date.year)],
          ["DA", dated(date)],
        ]
      : []),
    ["UR", address],
    ...(note === "" ? [] : [["N1", noteAlone(cited)]]),
    ["LA", "en"],
    ["ER", ""],
  ];
  // A value is one line: what looks like a tag at the beginning of another would be read as one.
  return lines.map(([tag = "", value = ""]) => `${tag}  - ${value.replace(/\s+/g, " ")}\r\n`).join("");
}

/** `2024/01/08/`: what is not known is empty; an approximate date has its word at the end. */
function dated({ year, month, day, approximate }: PartialDate): string {
  const two = (number: number | undefined) => (number === undefined ? "" : String(number).padStart(2, "0"));
  return `${String(year)}/${two(month)}/${two(day)}/${approximate ? "about" : ""}`;
}
