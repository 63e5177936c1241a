import type { PartialDate } from "../../model/partial-date.ts";
import { noteAlone, type Cited } from "./cited.ts";

/** An item as citation processors take it in (https://docs.citationstyles.org, CSL-JSON 1.0). */
export function cslJson(cited: Cited): string {
  const item = {
    id: cited.key,
    type: "webpage",
    title: cited.title,
    "container-title": cited.container,
    ...(cited.date ? { issued: issued(cited.date) } : {}),
    URL: cited.address,
    ...(cited.note === "" ? {} : { note: noteAlone(cited) }),
    language: "en",
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function issued({ year, month, day, approximate }: PartialDate) {
  const parts = [year, ...(month === undefined ? [] : [month]), ...(day === undefined ? [] : [day])];
  return { "date-parts": [parts], ...(approximate ? { circa: true } : {}) };
}
