import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { z } from "zod";
import { chartSchema } from "../../src/charts/chart-schema.ts";
import { digest } from "../../src/quotes/digest.ts";
import { eventsSchema } from "../../src/model/event.ts";
import { explainerSchema } from "../../src/model/explainer.ts";
import { readYaml } from "../../src/content/yaml/read-yaml.ts";
import { sourceSchema } from "../../src/model/source.ts";
import { parseYamlFile } from "../../src/content/yaml/yaml-file.ts";
import { lockedBase, run } from "./project.ts";

const base = lockedBase();
let root: string;

beforeEach(() => {
  root = base.fresh();
});
afterAll(() => {
  base.remove();
});

const read = (file: string) => readFileSync(join(root, file), "utf8");
const flags = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).flatMap(([flag, value]) => [`--${flag}`, value]);

const EXPLAINER = {
  slug: "my-question",
  title: "My question",
  question: "What did the ministry ask for in 2024?",
  summary: "What the ministry asked for, in whose words, and what came of it afterwards.",
  answer: "The ministry asked for a day. Its spokesman named none.",
};
const SOURCE = {
  id: "outlet-2024-01-08",
  outlet: "The Outlet",
  title: "Soldiers: the ministry's count",
  url: "https://example.org/soldiers",
  published: "2024-01",
  tier: "context",
};
const CHART = {
  measure: "us-troops",
  place: "iraq",
  title: "Soldiers in Iraq alone",
  measured: "Soldiers said to be in Iraq. One mark is one report.",
  from: "2022",
  until: "2024-12",
};

const EVENT = {
  id: "soldiers-counted",
  label: "Soldiers counted",
  claim: "ministry-2024-01-08#no-date",
  also: "ministry-2024-01-08#troops-iraq ministry-2024-01-08#not-left",
};

/** Every key of the first level stands under its description, with a value or as a comment. */
function expectExplained(text: string, schema: z.ZodObject): void {
  for (const [key, field] of Object.entries(schema.shape)) {
    const { description } = field as z.ZodType;
    const [line] = text.split(`# ${description ?? "?"}\n`)[1]?.split("\n") ?? [];
    expect(line, key).toMatch(new RegExp(`^(# )?${key}:`));
  }
}

it("names the outlet that a new source may mean, and takes away what a killed command has left", () => {
  const left = join(root, ".build/try-999999999");
  mkdirSync(left, { recursive: true });
  const { status, output } = run(root, "new", "source", ...flags({ ...SOURCE, outlet: "The Agencey" }));
  expect(status).toBe(0);
  expect(output).toContain(
    'No other source is of the outlet "The Agencey". If it is "The Agency", mend `outlet` in the file.\n',
  );
  expect(existsSync(left)).toBe(false);
  const known = run(
    root,
    "new",
    "source",
    ...flags({ ...SOURCE, id: "agency-2024", outlet: "The Agency (in The Outlet)" }),
  );
  expect(known.output).not.toContain("No other source");
});

describe("npm run new", () => {
  it.each([
    ["explainer", EXPLAINER, "content/explainers/my-question.mdx", explainerSchema],
    ["explainer", { ...EXPLAINER, heading: "A count: whose?" }, "content/explainers/my-question.mdx", explainerSchema],
    ["source", SOURCE, "content/sources/outlet-2024-01-08.yaml", sourceSchema],
    ["chart", CHART, "content/charts/us-troops-iraq.yaml", chartSchema],
  ])(
    "%s makes a file that passes the check at once, or once it is written, and explains its keys",
    (kind, values, file, schema) => {
      const { status, output } = run(root, "new", kind, ...flags(values));
      expect(output).toContain(`Wrote ${file}.`);
      expect(status).toBe(0);
      expectExplained(read(file), schema);
      if (file.endsWith(".yaml")) {
        expect(read(file)).toMatch(
          new RegExp(`^# yaml-language-server: \\$schema=../../.vscode/schemas/${kind}.json\n`),
        );
      }
      const checked = run(root, "check");
      const rules = [...checked.output.matchAll(/ {2}error {2}.* {2}\(([a-z-]+)\)$/gm)].map(([, rule]) => rule);
      expect(rules).toEqual(kind === "explainer" ? ["few-claims"] : []);
      expect(checked.status).toBe(rules.length);
    },
  );

  it.each([
    ["explainer", EXPLAINER, "content/explainers/my-question.mdx"],
    ["source", SOURCE, "content/sources/outlet-2024-01-08.yaml"],
    ["chart", CHART, "content/charts/us-troops-iraq.yaml"],
  ])("%s never overwrites a file, and names it", (kind, values, file) => {
    writeFileSync(join(root, file), "somebody's work");
    const { status, output } = run(root, "new", kind, ...flags(values));
    expect(status).toBe(2);
    expect(output).toContain(`names a file that is there already, ${file}`);
    expect(read(file)).toBe("somebody's work");
  });

  it("without a terminal names every flag that is missing and every one that is wrong, and writes nothing", () => {
    const { status, output } = run(root, "new", "explainer", "--slug", "my-question", "--title", "My");
    expect(status).toBe(2);
    expect(output).toMatch(/^--title must be at least 5 characters long; found "My"/m);
    for (const flag of ["question", "summary", "answer"]) expect(output).toContain(`--${flag} is missing. `);
    expect(existsSync(join(root, "content/explainers/my-question.mdx"))).toBe(false);
  });

  it.each([
    [["events"], /makes no "events". Did you mean "event"\?/],
    [["charts"], /makes no "charts". Did you mean "chart"\?/],
    [["explainer", "--titel", "x"], /There is no flag --titel here. Did you mean "--title"\?/],
    [["explainer", "--title"], /--title needs a value after it/],
    [
      ["explainer", "my", "question"],
      /"my" belongs to no flag: flags stand after a lone --, as in `npm run new explainer -- --title …`/,
    ],
    [["explainer", "--title", "My", "question"], /"question" belongs to no flag: put a value of several words between/],
    [[], /npm run new source -- /],
  ])("%j says what is wrong", (args, message) => {
    const { status, output } = run(root, "new", ...args);
    expect(status).toBe(2);
    expect(output).toMatch(message);
  });

  it("says so where npm has kept the flags, and gives the command that was meant", () => {
    vi.stubEnv("npm_config_measure", "true");
    expect(run(root, "new", "chart", "us-troops")).toEqual({
      status: 2,
      output:
        "npm has kept --measure for itself: put a lone -- before the flags.\n\n" +
        "  npm run new chart -- --measure us-troops\n",
    });
    vi.stubEnv("npm_config_place", "iraq");
    vi.stubEnv("npm_config_measure", "us-troops");
    expect(run(root, "new", "chart").output).toContain("  npm run new chart -- --measure us-troops --place iraq\n");
    vi.unstubAllEnvs();
  });

  it("an explainer stands after all others and writes its heading down under an id", () => {
    run(root, "new", "explainer", ...flags({ ...EXPLAINER, heading: "Zażółć: whose count?" }));
    const text = read("content/explainers/my-question.mdx");
    expect(text).toContain("\norder: 2\n");
    expect(text).toContain('\n  zazo-c-whose-count: "Zażółć: whose count?"\n');
    expect(text).toContain("\n<Answer>\nThe ministry asked for a day. Its spokesman named none.\n</Answer>\n");
  });

  it.each(["The ministry counted 2,500 of them.", "The ministry asked {this}.", "The ministry <Unknown /> asked."])(
    "an answer that the check would refuse is not written: %s",
    (answer) => {
      const { status, output } = run(root, "new", "explainer", ...flags({ ...EXPLAINER, answer }));
      expect(status).toBe(1);
      expect(output).toMatch(/content\/explainers\/my-question\.mdx:\d+:\d+ {2}error/);
      expect(existsSync(join(root, "content/explainers/my-question.mdx"))).toBe(false);
    },
  );
});

describe("npm run new source", () => {
  it("gives a core source the digest of its text, which stays where it is", () => {
    const text = join(root, "outlet.txt");
    writeFileSync(text, "The outlet’s article.\n");
    const { output } = run(root, "new", "source", ...flags({ ...SOURCE, tier: "core", text }));
    expect(output).toContain("The text itself stays out of the repository.");
    expect(read("content/sources/outlet-2024-01-08.yaml")).toContain('# `npm run claim -- "words of the article"');
    expect(read("content/sources/outlet-2024-01-08.yaml")).toContain(`\ntext: ${digest(readFileSync(text))}\n`);
    expect(run(root, "check").status).toBe(0);
  });

  it.each([
    ["inside the repository", "content/outlet.txt", /inside content\/: an article's text belongs to its author/],
    ["that is not there", "nowhere.txt", /cannot be read: nowhere\.txt \(not there\)/],
    ["of another source", "texts/ministry.txt", /there already: content\/sources\/ministry-2024-01-08\.yaml/],
    ["with another ending", "content/outlet.md", /must name a \.txt file/],
  ])("refuses a text %s", (_, text, message) => {
    writeFileSync(join(root, "content/outlet.txt"), "The outlet’s article.\n");
    const { status, output } = run(root, "new", "source", ...flags({ ...SOURCE, tier: "core", text }));
    expect(status).toBe(2);
    expect(output).toMatch(message);
  });

  it("asks a core source for its text, a context source for none, and an inferred date for its reason", () => {
    expect(run(root, "new", "source", ...flags({ ...SOURCE, tier: "core" })).output).toContain("--text is missing.");
    const text = "texts/ministry.txt";
    expect(run(root, "new", "source", ...flags({ ...SOURCE, text })).output).toContain("--text is not for this one.");
    const inferred = run(root, "new", "source", ...flags({ ...SOURCE, basis: "inferred" })).output;
    expect(inferred).toContain("--why is missing.");
  });

  it("tells a context source's author to write its claims by hand", () => {
    const { output } = run(root, "new", "source", ...flags(SOURCE));
    expect(output).toContain("write claims into content/sources/outlet-2024-01-08.yaml by hand");
    const text = read("content/sources/outlet-2024-01-08.yaml");
    expect(text).toContain("# A context source's text is not held: write its claims by hand, each `quote` copied");
    // What the comment in brackets says holds.
    writeFileSync(join(root, "texts/outlet-2024-01-08.txt"), "Nothing had been agreed by then.\n");
    const claim = run(root, "claim", "nothing had been agreed", "--texts", "texts").output;
    expect(claim).toContain("Under `claims:` in content/sources/outlet-2024-01-08.yaml");
  });

  it("its example of a claim is right when the hashes are taken away", () => {
    run(root, "new", "source", ...flags(SOURCE));
    const [head = "", example = ""] = read("content/sources/outlet-2024-01-08.yaml").split("claims: {}\n");
    const lines = example.split("\n").filter((line) => line.startsWith("#   "));
    const text = `${head}claims:\n${lines.map((line) => line.slice(2)).join("\n")}\n`;
    const { value, diagnostics } = readYaml(parseYamlFile("", text), sourceSchema);
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value?.claims ?? {})).toEqual(["troops-iraq"]);
  });
});

describe("npm run new chart", () => {
  it("is a part on purpose where its panel does not draw every figure of its place, and says so in the file", () => {
    run(root, "new", "chart", ...flags({ ...CHART, from: "2024" }));
    const { value } = readYaml(parseYamlFile("", read("content/charts/us-troops-iraq.yaml")), chartSchema);
    const panel = { draws: "figures", label: "Iraq, 2024 to December 2024", measure: "us-troops", place: "iraq" };
    expect(value).toMatchObject({ order: 2, part: true, leftOut: [], panels: [panel] });
  });

  it("is whole where it draws every figure of its place", () => {
    run(root, "new", "chart", ...flags(CHART));
    const { value } = readYaml(parseYamlFile("", read("content/charts/us-troops-iraq.yaml")), chartSchema);
    expect(value).toMatchObject({ part: false, leftOut: [] });
  });

  it.each([
    [{ measure: "us-trops" }, /--measure must be a measure.*Did you mean "us-troops"\?/],
    [{ place: "irak" }, /--place must be .*Did you mean "iraq"\?/],
    [{ place: "iraq-and-syria" }, /leaves nothing to draw: .* There are Iraq, 2022 to 8 January 2024; Syria/],
    [{ until: "2021" }, /--until must not be before --from, 2022/],
  ])("says what is there where it would draw nothing: %j", (values, message) => {
    const { status, output } = run(root, "new", "chart", ...flags({ ...CHART, ...values }));
    expect(status).toBe(2);
    expect(output).toMatch(message);
  });
});

describe("npm run new event", () => {
  const file = "content/events.yaml";
  const held = () => readYaml(parseYamlFile(file, read(file)), eventsSchema);

  it("begins the file, with each key explained, and then adds to it, so that the check passes", () => {
    rmSync(join(root, file));
    expect(run(root, "new", "event", ...flags(EVENT))).toMatchObject({ status: 0 });
    const first = read(file);
    expect(first).toMatch(/^# yaml-language-server: \$schema=..\/.vscode\/schemas\/events.json\n/);
    expect(first).toMatch(/\n {2}# What a mark on a strip of events says[^\n]*\n {2}label: Soldiers counted\n/);
    const other = { id: "list-made", label: "List made", claim: "agency-2023#iraq-2022" };
    const { status, output } = run(root, "new", "event", ...flags(other));
    expect(output).toContain("Wrote content/events.yaml. The file as it was: .build/backup/");
    expect(status).toBe(0);
    expect(read(file)).toBe(`${first}list-made:\n  label: List made\n  claim: agency-2023#iraq-2022\n`);
    expect(held().value?.["soldiers-counted"]?.also).toEqual(EVENT.also.split(" "));
    const [backup = ""] = readdirSync(join(root, ".build/backup"));
    expect(read(`.build/backup/${backup}`)).toBe(first);
    expect(run(root, "check").status).toBe(0);
  });

  it.each([
    ["an id that is there", { label: "Again" }, /--id is that of an event that is there already/],
    ["an id that is none", { id: "Soldiers" }, /--id must be lower-case letters/],
    ["a label with a figure", { id: "x", label: "900 soldiers" }, /--label must be 3 to 40 characters without digits/],
    [
      "a claim that is not there",
      { id: "x", claim: "agency-2023#iraq" },
      /--claim must name a claim that there is; found "agency-2023#iraq". Did you mean "agency-2023#iraq-2022"\?/,
    ],
    ["no claim's full name", { id: "x", also: "iraq-2022" }, /--also must name a claim that there is/],
    ["claims of different days", { id: "x", also: "agency-2023#iraq-2022" }, /is of another day than/],
  ])("writes nothing for %s", (_, values, message) => {
    run(root, "new", "event", ...flags(EVENT));
    const before = read(file);
    const { status, output } = run(root, "new", "event", ...flags({ ...EVENT, ...values }));
    expect(output).toMatch(message);
    expect(output).toContain("Nothing was written.");
    expect(status).toBeGreaterThan(0);
    expect(read(file)).toBe(before);
  });

  it("refuses a file that it would not understand, and leaves it", () => {
    writeFileSync(join(root, file), "- soldiers-counted\n");
    const { status, output } = run(root, "new", "event", ...flags(EVENT));
    expect(output).toMatch(/--id cannot be put into content\/events.yaml, which is not a plain list of entries/);
    expect(status).toBe(2);
    expect(read(file)).toBe("- soldiers-counted\n");
  });
});
