import { MONTHS, type PartialDate } from "../../model/partial-date.ts";
import { ended, type Cited } from "./cited.ts";

/** A line of a bibliography as The Chicago Manual of Style writes it (18th edition). */
export function chicago({ title, container, date, note, address }: Cited): string {
  const within = title.replaceAll("“", "‘").replaceAll("”", "’");
  const where = [container, ...(date ? [dated(date)] : []), ...(note === "" ? [] : [note])].join(", ");
  return `“${ended(within)}” ${ended(where)} ${address}`;
}

/** `January 8, 2024` */
function dated({ year, month, day, approximate }: PartialDate): string {
  const name = month === undefined ? "" : `${MONTHS[month - 1] ?? ""} `;
  return `${approximate ? "ca. " : ""}${name}${day === undefined ? "" : `${String(day)}, `}${String(year)}`;
}
