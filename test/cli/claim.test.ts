import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { claimSchema } from "../../src/model/claim.ts";
import { readYaml } from "../../src/content/yaml/read-yaml.ts";
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

const SOURCE = "content/sources/ministry-2024-01-08.yaml";
const read = (file: string) => readFileSync(join(root, file), "utf8");
const claim = (...args: string[]) => run(root, "claim", "--texts", "texts", ...args);
const EVENT = ["--kind", "event", "--says", "The spokesman spoke to the press on a Monday.", "--as-of", "2024-01-08"];
const INSERT = ["told reporters on Monday", "--insert", "--key", "briefing", ...EVENT];

/** The claim that the command prints, without its key. */
function printed(output: string): string {
  const lines = output.split("\n");
  const from = lines.indexOf("  KEY-OF-ITS-OWN:");
  expect(from).toBeGreaterThan(0);
  const length = lines.slice(from + 1).findIndex((line) => !line.startsWith("    "));
  return lines.slice(from + 1, from + 1 + length).join("\n");
}

describe("npm run claim", () => {
  it("finds words where they stand and quotes the fewest of them that can mean only that place", () => {
    const found = claim("that about 2,500 soldiers");
    expect(found.status).toBe(0);
    expect(found.output).toContain("ministry.txt, line 1 (the text of ministry-2024-01-08, The Ministry's Gazette):");
    expect(found.output).toContain("The words stand there exactly.");
    expect(found.output).toContain("\n    quote: about 2,500 soldiers\n");
    expect(found.output).toContain("  ministry-2024-01-08#troops-iraq: about 2,500 soldiers remained in Iraq");
  });

  it("shows word by word what is not as in the text", () => {
    const { status, output } = claim("about 2,600 troops remained in Iraq");
    expect(status).toBe(0);
    expect(output).toContain("\n  about [-2,600-]{+2,500+} [-troops-]{+soldiers+} remained in Iraq\n");
    expect(output).toContain("\n    quote: about 2,500 soldiers remained in Iraq\n");
  });

  it.each([
    ["an event", "told reporters on Monday", [], []],
    ["an event of words with a number", "about 2,500 soldiers remained", ["--kind", "event"], []],
    ["a position", "about 2,500 soldiers remained", ["--kind", "position"], []],
    ["a quotation", "about 2,500 soldiers remained", ["--speaker", "the spokesman"], []],
    ["a figure", "about 2,500 soldiers remained", [], ["measure: us-troops"]],
    [
      "a figure of several numbers",
      "2,500 soldiers remained in Iraq and 900",
      [],
      ["measure: us-troops", "unit: troops", "place: iraq", "value: 2500", "qualifier: about"],
    ],
  ])("prints a claim that is right as soon as its blanks are filled: %s", (_, words, flags, blanks) => {
    const text = printed(claim(words, ...flags).output);
    const filled = ["says: The force had soldiers in Iraq.", ...blanks].reduce((text, line) => {
      const [key = ""] = line.split(":");
      expect(text).toContain(`    ${key}: # `);
      return text.replace(new RegExp(`${key}: # .*`), line);
    }, text);
    expect(text.match(/: # /g)?.length).toBe(blanks.length + 1);
    expect(readYaml(parseYamlFile("", filled), claimSchema).diagnostics).toEqual([]);
  });

  it("fills in what the words say of a figure, and says what is guessed", () => {
    const { output } = claim("2,500 soldiers");
    const lines = ["unit: soldiers", "place: iraq", "value: 2500", "qualifier: about", "asOf: 2024-01-08"];
    for (const line of lines) expect(output).toContain(`\n    ${line}\n`);
    expect(output).toContain("Guessed from the words: kind, unit, place, value, qualifier.");
    expect(claim("2,500 soldiers", "--value", "2,500", "--qualifier", "exact").output).toContain(
      "    qualifier: exact\n",
    );
  });

  it("prints a key that the check refuses until the claim has one of its own", () => {
    const lines = claim("told reporters on Monday").output.split("\n");
    const at = lines.indexOf("  KEY-OF-ITS-OWN:");
    const block = lines.slice(at, at + 5).map((line) => line.replace(/says: .*/, "says: He spoke to the press."));
    writeFileSync(join(root, SOURCE), `${read(SOURCE)}${block.join("\n")}\n`);
    const { status, output } = run(root, "check");
    expect(output).toContain(
      'the name "KEY-OF-ITS-OWN" must be lower-case letters and digits, joined by single hyphens',
    );
    expect(status).toBe(1);
  });

  it("names every place of words that stand more than once", () => {
    const { output } = claim("the");
    expect(output.match(/^ministry\.txt, line \d/gm)?.length).toBe(2);
    expect(output).toContain("The claim below is for the first of them.");
  });

  it.each([
    [["he", "bought", "a", "new", "car"], 1, /Nothing in the texts is near to these words/],
    [["bananas", "ripen", "quickly"], 1, /Nothing in the texts is near to these words. Looked in:\n {2}ministry\.txt/],
    [["he said", "--texts", "nowhere"], 2, /--texts is given twice/],
    [[], 2, /No words are given to look for/],
    [["he said", "--kye", "x"], 2, /There is no flag --kye here. Did you mean "--key"\?/],
    [["he said", "--kind", "figur"], 2, /--kind "figur" is none. Did you mean "figure"\?/],
    [["he said", "--kind", "event", "--speaker", "x"], 2, /--speaker is not for a claim of kind event/],
    [["he said", "--as-of", "January"], 2, /--as-of must be a date like 2024/],
    [["he said", "--source", "agency-2023"], 2, /No text in texts is that of "agency-2023". There are:/],
  ])("%j says what is wrong", (args, expected, message) => {
    const { status, output } = claim(...args);
    expect(output).toMatch(message);
    expect(status).toBe(expected);
  });

  it("says so where npm has kept the flags, and gives the command that was meant", () => {
    vi.stubEnv("npm_config_source", "true");
    vi.stubEnv("npm_config_insert", "true");
    expect(run(root, "claim", "he said", "ministry-2024-01-08")).toEqual({
      status: 2,
      output:
        "npm has kept --insert, --source for itself: put a lone -- before the words and the flags.\n\n" +
        '  npm run claim -- "he said" --insert --source ministry-2024-01-08\n',
    });
    vi.unstubAllEnvs();
  });

  it("takes the folder of the texts from a flag, else from TEXTS, and says so where neither is right", () => {
    vi.stubEnv("TEXTS", undefined);
    expect(run(root, "claim", "he said").output).toContain("No folder with the articles' texts is named.");
    expect(run(root, "claim", "he said", "--texts", "content").output).toContain("There is no .txt file in content.");
    vi.stubEnv("TEXTS", "texts");
    expect(run(root, "claim", "he said").output).toContain("ministry.txt, line 2");
    vi.unstubAllEnvs();
  });
});

describe("npm run claim -- --insert", () => {
  it("puts the claim last in its source and leaves every other byte as it was, so that the check passes", () => {
    const odd = "# A comment.\npublished:   {date:   2024-01-08,basis: stated}   # odd spaces\n";
    const before = read(SOURCE).replace(/published: .*\n/, odd) + "# The end.\n";
    writeFileSync(join(root, SOURCE), before);
    const { status, output } = claim(...INSERT);
    expect(output).toContain("Its full name is ministry-2024-01-08#briefing.");
    expect(status).toBe(0);
    const block = `  briefing:
    kind: event
    says: The spokesman spoke to the press on a Monday.
    quote: told reporters on Monday
    asOf: 2024-01-08
`;
    expect(read(SOURCE)).toBe(before.replace("# The end.\n", `${block}# The end.\n`));
    expect(run(root, "check").status).toBe(0);
    expect(run(root, "evidence", "--texts", "texts", "--check").status).toBe(0);
    const [backup = ""] = readdirSync(join(root, ".build/backup"));
    expect(read(`.build/backup/${backup}`)).toBe(before);
  });

  it("puts a first claim in the place of the braces", () => {
    const flags = ["--outlet", "The Outlet", "--title", "An article", "--url", "https://example.org/a"];
    writeFileSync(join(root, "texts/outlet.txt"), "The outlet wrote that nothing had been agreed.\n");
    const core = ["--published", "2024-01-09", "--tier", "core", "--text", "texts/outlet.txt"];
    run(root, "new", "source", "--id", "outlet-2024", ...flags, ...core);
    const before = read("content/sources/outlet-2024.yaml");
    const block = /\nclaims:\n {2}nothing-agreed:\n {4}kind: event\n[^#]*\n {4}asOf: 2024-01-08\n# The first claim/;
    expect(claim("nothing had been agreed", "--insert", "--key", "nothing-agreed", ...EVENT).status).toBe(0);
    const after = read("content/sources/outlet-2024.yaml");
    expect(after).toMatch(block);
    expect(after.replace(/ {2}nothing-agreed:[^#]*/, "").replace("claims:\n", "claims: {}\n")).toBe(before);
    expect(run(root, "check").status).toBe(0);
  });

  it.each([
    [
      "a key that is taken",
      [...INSERT, "--key=not-left"].filter((a) => a !== "--key" && a !== "briefing"),
      /a claim "not-left" already/,
    ],
    [
      "a key that is none",
      [...INSERT, "--key=Not_Left"].filter((a) => a !== "--key" && a !== "briefing"),
      /--key is missing or no key/,
    ],
    [
      "words that are not the text's",
      ["told reporters on Sunday", ...INSERT.slice(1)],
      /Your words are not the text's/,
    ],
    ["words that stand twice", ["the", ...INSERT.slice(1)], /The words stand more than once/],
    [
      "words with a number, of which nobody said what kind they are",
      ["about 2,500 soldiers", ...INSERT.slice(1)].filter((a) => a !== "--kind" && a !== "event"),
      /--kind is missing: the words hold a number/,
    ],
    ["a missing flag", INSERT.slice(0, -2), /--as-of is missing. The day that the claim is about/],
    [
      "a sentence with a number that is not the claim's",
      INSERT.map((a) => a.replace("a Monday", "19 Mondays")),
      /figure-disagrees/,
    ],
  ])("writes nothing for %s", (_, args, message) => {
    const [before, lock] = [read(SOURCE), read("content/evidence.lock.json")];
    const { status, output } = claim(...args);
    expect(output).toMatch(message);
    expect(status).toBeGreaterThan(0);
    expect(read(SOURCE)).toBe(before);
    expect(read("content/evidence.lock.json")).toBe(lock);
  });

  it("a write that is killed before its last step leaves every file whole and the check as it was", () => {
    const before = read(SOURCE);
    const lock = read("content/evidence.lock.json");
    const kill = `
      import fs from "node:fs";
      import { syncBuiltinESMExports } from "node:module";
      fs.renameSync = () => process.kill(process.pid, "SIGKILL");
      syncBuiltinESMExports();`;
    const preload = `data:text/javascript,${encodeURIComponent(kill)}`;
    const command = ["--import", preload, "src/cli/claim.ts", "--texts", "texts", ...INSERT];
    const { signal } = spawnSync(resolve("node_modules/.bin/node"), command, { cwd: root });
    expect(signal).toBe("SIGKILL");
    expect(read(SOURCE)).toBe(before);
    expect(read("content/evidence.lock.json")).toBe(lock);
    expect(readdirSync(join(root, ".build/drafts"))).toHaveLength(1);
    expect(run(root, "check").status).toBe(0);
    expect(claim(...INSERT).status).toBe(0);
  });
});
