import { MONTHS, type PartialDate } from "../../model/partial-date.ts";
import { ended, type Cited } from "./cited.ts";

/** A reference as the American Psychological Association writes it (7th edition): a work without an author begins with its title. */
export function apa({ title, container, date, note, address }: Cited): string {
  const named = note === "" ? ended(title) : `${title} [${note}].`;
  return `${named} (${date ? dated(date) : "n.d."}). ${ended(container)} ${address}`;
}

/** `2024, January 8` */
function dated({ year, month, day, approximate }: PartialDate): string {
  const name = month === undefined ? "" : `, ${MONTHS[month - 1] ?? ""}`;
  return `${approximate ? "ca. " : ""}${String(year)}${name}${day === undefined ? "" : ` ${String(day)}`}`;
}
