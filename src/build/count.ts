import { readdirSync } from "node:fs";

/** The names of all files in a folder and those in it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

/** `8 pages` */
export function countOf(things: readonly unknown[], noun: string): string {
  return `${String(things.length)} ${noun}${things.length === 1 ? "" : "s"}`;
}

/** `9.4 s` */
export function since(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
