import { findDates } from "../../../model/find-dates.ts";
import { dateBounds, partialDateOf } from "../../../model/partial-date.ts";
import type { Rule } from "../../rule.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const BEFORE = new RegExp(`\\b(${WEEKDAYS.join("|")}),?\\s+(?:the\\s+)?$`);

/** A day of the week beside a date is that date's. */
export const wrongWeekday: Rule = {
  id: "wrong-weekday",
  text: ({ words }) =>
    findDates(words).flatMap(({ start, end, datetime }) => {
      const [typed, weekday] = BEFORE.exec(words.slice(0, start)) ?? [];
      if (typed === undefined || !/^\d{4}-\d\d-\d\d$/.test(datetime)) return [];
      const right = WEEKDAYS[new Date(dateBounds(partialDateOf(datetime)).start).getUTCDay()] ?? "";
      if (weekday === right) return [];
      const at = start - typed.length;
      const message = `“${words.slice(at, end)}” was a ${right}`;
      return [
        {
          at,
          words: words.slice(at, end),
          message,
          hint: "Mend the day or the date, or leave the day of the week out.",
        },
      ];
    }),
};
