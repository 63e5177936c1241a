import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isFigure, type FigureClaim } from "../../src/content/site.ts";
import { numbersIn } from "../../src/model/find-numbers.ts";
import { readSite } from "../../src/content/read-site.ts";
import { readCsv } from "../read-csv.ts";
import { around, attribute, elements, readPage, tagged, textOf, wordsOf } from "./html.ts";
import { filesOf, pagesOf, ROOT } from "./sites.ts";

const built = (file: string) => readFileSync(join(ROOT.folder, file), "utf8");
const figures = new Map([...readSite(".").claims.values()].filter(isFigure).map((claim) => [claim.name, claim]));

/** A figure as some part of the built site has it. */
interface Sighting {
  readonly where: string;
  readonly claim: string;
  readonly value: number;
  /** Empty where that part does not give it. */
  readonly qualifier: string;
}

/** The words that each hedge is printed in; the longer first, for one begins like another. */
const QUALIFIER_WORDS = [
  ["more than ", "more-than"],
  ["fewer than ", "fewer-than"],
  ["at least ", "at-least"],
  ["up to ", "up-to"],
  ["about ", "about"],
  ["nearly ", "just-under"],
  ["just over ", "just-over"],
] as const;
const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** `about 2,500` and `At least five`, taken apart. */
function readQuantity(words: string): Pick<Sighting, "value" | "qualifier"> {
  const text = words.trim().toLowerCase();
  const [prefix = "", qualifier = "exact"] = QUALIFIER_WORDS.find(([prefix]) => text.startsWith(prefix)) ?? [];
  const number = text.slice(prefix.length);
  const small = SMALL.indexOf(number);
  return { value: small === -1 ? Number(number.replaceAll(",", "")) : small, qualifier };
}

/** Figures in running text: what is printed and what is given to machines. */
function inProse(page: string): Sighting[] {
  return tagged(readPage(ROOT, page), "data").flatMap((data) => {
    const claim = attribute(data, "data-claim") ?? "";
    const where = `/${page}`;
    return [
      { where: `${where}, words`, claim, ...readQuantity(textOf(data)) },
      { where: `${where}, value`, claim, value: Number(attribute(data, "value")), qualifier: "" },
    ];
  });
}

/** Figures in the cells of charts' tables: a row of one claim has one quantity. */
function inTables(page: string): Sighting[] {
  return tagged(readPage(ROOT, page), "tr").flatMap((row) => {
    const names = (attribute(row, "data-claim") ?? "").split(" ").filter((name) => figures.has(name));
    const [name, ...others] = names;
    if (name === undefined || others.length > 0) return [];
    const cells = tagged(row, "td")
      .slice(0, -1)
      .map(wordsOf)
      .filter((cell) => /^(?:(?:about|nearly|just over|at least|more than|up to|fewer than) )?[\d,]+$/.test(cell));
    return cells.map((cell) => ({ where: `/${page}, table`, claim: name, ...readQuantity(cell) }));
  });
}

/** Labels in drawings: each stands over the mark of its claim, tied to it by its place. */
function inDrawings(file: string): Sighting[] {
  return tagged(readPage(ROOT, file), "svg").flatMap((svg) => {
    const marks = [...elements(svg)].filter((path) => figures.has(attribute(path, "data-claim") ?? ""));
    // A drawing without numbers has dates in its words.
    if (marks.length === 0) return [];
    const labels = tagged(svg, "text").filter((text) => /^n( k)?$/.test(attribute(text, "class") ?? ""));
    return labels.flatMap((text): Sighting[] => {
      const words = wordsOf(text)
        .replace(/^(?:ceiling|Iraq|Syria): /, "")
        .replace(/^((?:[a-z]+ )*[\d,]*\d), .*$/, "$1");
      // A label of words may have a date in it.
      if (!/^(?:(?:about|nearly|just over|at least|more than|up to|fewer than) )?[\d,]*\d(?=$|[ ,])/.test(words))
        return [];
      const quantity = readQuantity(words);
      const claims = marks
        .map((mark) => figures.get(attribute(mark, "data-claim") ?? ""))
        .filter((claim) => claim?.data.value === quantity.value && claim.data.qualifier === quantity.qualifier);
      return [
        { where: `/${file}, label “${wordsOf(text)}”`, claim: claims[0]?.name ?? "none of this drawing", ...quantity },
      ];
    });
  });
}

/** Every number of a drawing's description is that of one of its marks, or counts them. */
function strayInDescriptions(file: string): string[] {
  return tagged(readPage(ROOT, file), "svg").flatMap((svg) => {
    const marks = tagged(svg, "path").flatMap((path) => figures.get(attribute(path, "data-claim") ?? "") ?? []);
    if (marks.length === 0) return [];
    const words = tagged(svg, "desc").map(wordsOf).join(" ");
    const sentences = words.split(/(?<=\.) /).filter((sentence) => !/ reports?, \d+ of them/.test(sentence));
    const spoken = sentences.flatMap((sentence) =>
      [
        ...sentence.matchAll(
          /(?:from|to|drawn,|:|,| or) ((?:about |nearly |just over |at least |more than |up to |fewer than )?[\d,]*\d)(?: on\b| in\b| \(|, | or\b)/g,
        ),
      ].map(([, quantity = ""]) => quantity),
    );
    return spoken.filter((quantity) => {
      const { value, qualifier } = readQuantity(quantity);
      return !marks.some(({ data }) => data.value === value && data.qualifier === qualifier);
    });
  });
}

function inData(): Sighting[] {
  return filesOf(ROOT)
    .filter((file) => /\.(csv|json)$/.test(file) && !/schema|oembed|csl/.test(file))
    .flatMap((file) => {
      const records = file.endsWith(".csv")
        ? readCsv(built(file))
        : ((JSON.parse(built(file)) as { claims?: Record<string, unknown>[] }).claims ?? []);
      return records
        .filter(({ kind }) => kind === "figure")
        .map(({ claim, value, qualifier }) => ({
          where: `/${file}`,
          claim: String(claim),
          value: Number(value),
          qualifier: String(qualifier),
        }));
    });
}

/** The entries of the evidence: our sentence has the number, in digits or in words. */
function inEntries(page: string): Sighting[] {
  return tagged(readPage(ROOT, page), "li").flatMap((entry) => {
    const id = attribute(entry, "id") ?? "";
    const claim = [...figures.values()].find(({ name }) => id === `claim-${name.replace("#", ".")}`);
    const quote = tagged(entry, "q").map(wordsOf).join(" ");
    if (!claim || around(entry, ({ tagName }) => tagName === "figure")) return [];
    const value = numbersIn(quote).has(claim.data.value) ? claim.data.value : NaN;
    return [{ where: `/${page}, evidence`, claim: claim.name, value, qualifier: "" }];
  });
}

const pages = pagesOf(ROOT);
const svgs = filesOf(ROOT).filter((file) => file.endsWith(".svg"));
const sightings = [
  ...pages.flatMap((page) => [...inProse(page), ...inTables(page), ...inDrawings(page), ...inEntries(page)]),
  ...svgs.flatMap(inDrawings),
  ...inData(),
];

it("a figure is the same number with the same hedge wherever the site has it: prose, drawing, table, data, evidence", () => {
  const wrong = sightings.filter(({ claim, value, qualifier }) => {
    const data = (figures.get(claim) as FigureClaim | undefined)?.data;
    return data?.value !== value || (qualifier !== "" && data.qualifier !== qualifier);
  });
  expect(wrong).toEqual([]);
});

it("every kind of place is looked into, and every figure is met in the data and the evidence", () => {
  for (const kind of ["words", "value", "table", "label", ".csv", ".json", ".svg", "evidence"]) {
    expect(sightings.filter(({ where }) => where.includes(kind)).length, kind).toBeGreaterThan(10);
  }
  for (const file of ["/evidence.json", "/evidence.csv", "/evidence/, evidence"]) {
    const met = new Set(sightings.filter(({ where }) => where === file).map(({ claim }) => claim));
    expect(met, file).toEqual(new Set(figures.keys()));
  }
});

it("the description of a drawing gives no number that no mark of it has", () => {
  expect([...pages, ...svgs].flatMap(strayInDescriptions)).toEqual([]);
});

it("the evidence as CSV has the fields of its JSON, line by line", () => {
  const data = JSON.parse(built("evidence.json")) as { claims: Record<string, unknown>[] };
  const csv = readCsv(built("evidence.csv"));
  expect(csv).toHaveLength(data.claims.length);
  for (const [i, line] of csv.entries()) {
    const fields = Object.entries(data.claims[i] ?? {}).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(" ") : String((value ?? "") as string | number),
    ]);
    expect(line).toEqual(Object.fromEntries(fields));
  }
});
