import { csvParse } from "d3";
import fc from "fast-check";
import { expect, it } from "vitest";
import { csvFile } from "../../src/takeaway/write-csv.ts";
import { readCsv } from "../read-csv.ts";

const cellOf = (text: string) => csvParse(csvFile([{ note: text }]).slice(1))[0]?.["note"];

it("a CSV file begins with a byte order mark, so that a spreadsheet reads “–” and “é” as they are", () => {
  const csv = csvFile([{ says: "Sudani’s “café” – 2,500" }]);
  expect(csv).toBe('\ufeffsays\n"Sudani’s “café” – 2,500"\n');
  expect([...new TextEncoder().encode(csv)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
});

it.each([
  '=HYPERLINK("https://example.org")',
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "  =1+1",
  "\u00a0=1+1",
  "'=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(A1)",
  "\ttext",
  "'\n",
])("%j is no live formula in a spreadsheet: an apostrophe stands before it", (text) => {
  expect(cellOf(text)).toBe(`'${text}`);
});

it.each(["troops - and more", "2020-01", "’s", "'quoted' words", "#1", ""])("%j stays as it is", (text) => {
  expect(cellOf(text)).toBe(text);
});

it("a number stays a number, below zero too, and nothing is an empty cell", () => {
  expect(csvFile([{ value: -5, other: null, text: "-5" }])).toBe("\ufeffvalue,other,text\n-5,,'-5\n");
});

it("every text comes back when the apostrophe is taken away, and none begins as a formula does", () => {
  const text = fc.string({ unit: fc.constantFrom(..."=+-@＝'\t\r\n \"',;aé".split("")), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1 }), (rows) => {
      expect(readCsv(csvFile(rows))).toEqual(rows);
      for (const { a, b } of csvParse(csvFile(rows).slice(1)))
        expect(`${a ?? ""}\n${b ?? ""}`).not.toMatch(/^\s*[=+\-@＝]/);
    }),
  );
});
