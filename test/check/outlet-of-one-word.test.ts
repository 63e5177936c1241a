import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { hasErrors } from "../../src/content/diagnostic.ts";
import { layMistake } from "./lay-mistake.ts";

it.each(["No", "Ten", "Yes", "Off"])("an outlet called %s is text, and nothing is wrong with other words", (outlet) => {
  const root = layMistake();
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(root, file), "utf8");
    expect(text).toContain(from);
    writeFileSync(join(root, file), text.replace(from, to));
  };
  edit("content/sources/agency-2023.yaml", "outlet: The Agency", `outlet: ${outlet}`);
  edit("content/explainers/soldiers.mdx", "He named no day.", "Nobody named a day on 8 November 2023, nor often.");
  const errors = checkContent(root, join(root, "texts")).filter((found) => hasErrors([found]));
  rmSync(root, { recursive: true, force: true });
  expect(errors).toEqual([]);
});
