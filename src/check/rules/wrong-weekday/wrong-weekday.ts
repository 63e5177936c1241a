import { findDates } from "../../../model/find-dates.ts";
import { dateBounds, partialDateOf } from "../../../model/partial-date.ts";
import type { Rule } from "../../rule.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** In full, in small letters too, or short: “sat” and “sun” alone are words. */
const DAY = `(${WEEKDAYS.flatMap((day) => [day, day.toLowerCase(), day.slice(0, 3)]).join("|")})`;
/** “Friday, 8 January 2020”, “Friday night, the 8 January 2020”, “Fri. 8 January 2020” */
const BEFORE = new RegExp(`\\b${DAY}\\b\\.?(?: (?:night|morning|evening|afternoon))?,?\\s+(?:of\\s+|the\\s+)?$`);
/** “8 January 2020, a Friday”, “8 January 2020 (Friday)” */
const AFTER = new RegExp(`^(?:,? (?:which was )?a |,? \\()${DAY}\\b\\)?`);

/** A day of the week beside a date is that date's. */
export const wrongWeekday: Rule = {
  id: "wrong-weekday",
  text: ({ words }) =>
    findDates(words).flatMap(({ start, end, datetime }) => {
      if (!/^\d{4}-\d\d-\d\d$/.test(datetime)) return [];
      const [before, first] = BEFORE.exec(words.slice(0, start)) ?? [""];
      const [after, second] = AFTER.exec(words.slice(end)) ?? [""];
      const right = WEEKDAYS[new Date(dateBounds(partialDateOf(datetime)).start).getUTCDay()] ?? "";
      const weekday = (first ?? second)?.slice(0, 3).toLowerCase();
      if (weekday === undefined || right.toLowerCase().startsWith(weekday)) return [];
      const at = start - before.length;
      const typed = words.slice(at, end + (first === undefined ? after.length : 0));
      const message = `“${typed}” was a ${right}`;
      return [
        {
          at,
          words: typed,
          message,
          hint: "Mend the day or the date, or leave the day of the week out.",
        },
      ];
    }),
};
