import { dateBounds, partialDateOf } from "../model/partial-date.ts";

/** What a date may mean: a day, a month or a year, in milliseconds since 1970, UTC. `end` is the first moment after. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first moment of an axis of time and the first after it, in milliseconds since 1970, UTC. */
export interface Times {
  readonly from: number;
  readonly until: number;
}

/** Where on an axis of time a mark stands: the middle of what its date may mean. */
export function middle({ start, end }: Span): number {
  return (start + end) / 2;
}

/** The times from one date to another, both taken in. */
export function timesOf({ from, until }: { readonly from: string; readonly until: string }): Times {
  return { from: dateBounds(partialDateOf(from)).start, until: dateBounds(partialDateOf(until)).end };
}
