import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { readSite } from "../../src/content/read-site.ts";
import type { Dialogue } from "../../src/authoring/interview.ts";
import { makeNew, type Around } from "../../src/authoring/make-new.ts";
import { newEvent } from "../../src/authoring/new-event.ts";
import { newExplainer } from "../../src/authoring/new-explainer.ts";
import { newSource } from "../../src/authoring/new-source.ts";

const roots: string[] = [];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "make-"));
  roots.push(root);
  cpSync("test/check/base", root, { recursive: true });
});
afterAll(() => {
  for (const folder of roots) rmSync(folder, { recursive: true, force: true });
});

/** Whoever types: the lines in turn, or what they make of the line that stands there; then Ctrl-C. */
function typist(...lines: readonly (string | ((draft: string) => string))[]) {
  const said: string[] = [];
  const asked: string[] = [];
  const drafts: (string | undefined)[] = [];
  const dialogue: Dialogue = {
    say: (text) => void said.push(text),
    ask: (prompt, { draft }) => {
      const line = lines[asked.length];
      asked.push(prompt.replace(/[ :].*$/s, ""));
      drafts.push(draft);
      if (line === undefined) return Promise.reject(new Error("Ctrl-C"));
      return Promise.resolve(typeof line === "string" ? line : line(draft ?? ""));
    },
  };
  return { dialogue, said, asked, drafts };
}

const around = (dialogue?: Dialogue): Around => ({
  root,
  check: (at) => checkContent(at, "test/check/base/texts"),
  report: (diagnostics) => diagnostics.map(({ message }) => message).join("\n"),
  ...(dialogue ? { dialogue } : {}),
});

const EVENT = ["count", "Soldiers counted", "ministry-2024-01-08#no-date"];

describe("on a terminal", () => {
  it("asks in turn and writes what the check passes", async () => {
    const { dialogue, asked } = typist(...EVENT, "ministry-2024-01-08#not-left");
    const made = await makeNew(newEvent(root, readSite(root)), {}, {}, around(dialogue));
    expect(made).toEqual({ verdict: "written", file: "content/events.yaml", backup: undefined });
    expect(asked).toEqual(["id", "label", "claim", "also"]);
    expect(readSite(root)).toMatchObject({
      lists: { events: { data: { count: { label: "Soldiers counted", also: ["ministry-2024-01-08#not-left"] } } } },
      diagnostics: [],
    });
  });

  it("judges an answer when it is given: a long one stays in the line to be mended, a short one is typed anew", async () => {
    const mend = (draft: string) => draft.replace("twelve ", "");
    const summary = "What the twelve ministers asked for, and what came of it afterwards.";
    const answer = "The ministry asked. Its spokesman named no day.";
    const { dialogue, said, asked, drafts } = typist("My", "My page", "my-page", "What was it?", summary, mend, answer);
    const made = await makeNew(newExplainer(root, 2), {}, {}, around(dialogue));
    expect(made.verdict).toBe("written");
    expect(asked).toEqual(["title", "title", "slug", "question", "summary", "summary", "answer"]);
    expect(drafts).toEqual([undefined, undefined, undefined, undefined, undefined, summary, undefined]);
    expect(said.join("\n")).toContain('It must be at least 5 characters long; found "My"');
    expect(said.join("\n")).toContain("The number “twelve” is typed into the text. The title, the question");
  });

  it("takes a title for the title's, though the same words stand in other lines", async () => {
    const { dialogue } = typist("Answer", "my-page", "question?", "What the ministers asked for, and what came of it.");
    const answers: Record<string, string> = {};
    await expect(makeNew(newExplainer(root, 2), {}, answers, around(dialogue))).rejects.toThrow("Ctrl-C");
    expect(answers).toMatchObject({ title: "Answer" });
  });

  it("takes the words of the title for an explainer's name where none is given", async () => {
    const summary = "What the ministers asked for, and what came of it afterwards.";
    const { dialogue } = typist("What was asked", "", "What was it?", summary, "The ministry asked. It named no day.");
    const made = await makeNew(newExplainer(root, 2), {}, {}, around(dialogue));
    expect(made).toMatchObject({ verdict: "written", file: "content/explainers/what-was-asked.mdx" });
  });

  it("asks again only what the whole is refused for", async () => {
    const { dialogue, said, asked, drafts } = typist(...EVENT, "agency-2023#iraq-2022", () => "");
    const made = await makeNew(newEvent(root, readSite(root)), {}, {}, around(dialogue));
    expect(made.verdict).toBe("written");
    expect(said.join("\n")).toContain("agency-2023#iraq-2022 is of another day than ministry-2024-01-08#no-date");
    expect(asked).toEqual(["id", "label", "claim", "also", "also"]);
    expect(drafts.at(-1)).toBe("agency-2023#iraq-2022");
    expect(readSite(root).lists.events.data["count"]?.also).toEqual([]);
  });

  it("loses nothing that somebody else puts into the file meanwhile", async () => {
    const file = join(root, "content/events.yaml");
    const other = (id: string) => `# Mine.\n${id}:\n  label: Another count\n  claim: agency-2023#iraq-2022\n`;
    const meanwhile = (id: string) => () => {
      writeFileSync(file, other(id));
      return "";
    };
    const made = await makeNew(
      newEvent(root, readSite(root)),
      {},
      {},
      around(typist(...EVENT, meanwhile("other")).dialogue),
    );
    expect(made).toMatchObject({ verdict: "written", backup: expect.stringContaining("events.yaml") as string });
    expect(readFileSync(file, "utf8")).toBe(
      `${other("other")}count:\n  label: Soldiers counted\n  claim: ${EVENT[2] ?? ""}\n`,
    );
    if (made.verdict === "written") expect(readFileSync(join(root, made.backup ?? ""), "utf8")).toBe(other("other"));
    rmSync(file);
    const taken = await makeNew(
      newEvent(root, readSite(root)),
      {},
      {},
      around(typist(...EVENT, meanwhile("count")).dialogue),
    );
    expect(taken.verdict).toBe("taken");
    expect(readFileSync(file, "utf8")).toBe(other("count"));
  });

  it("keeps every answer of whoever breaks off", async () => {
    const answers: Record<string, string> = {};
    const { dialogue } = typist("Soldiers counted", "no such claim");
    const made = makeNew(newEvent(root, readSite(root)), { id: "count" }, answers, around(dialogue));
    await expect(made).rejects.toThrow("Ctrl-C");
    expect(answers).toEqual({ id: "count", label: "Soldiers counted" });
    expect(existsSync(join(root, "content/events.yaml"))).toBe(false);
  });

  it("asks for a flag's value that will not do, with the value in the line", async () => {
    const { dialogue, asked, drafts } = typist("Soldiers counted", "ministry-2024-01-08#no-date", "");
    await makeNew(newEvent(root, readSite(root)), { id: "count", label: "2" }, {}, around(dialogue));
    expect([asked, drafts]).toEqual([
      ["label", "claim", "also"],
      ["2", undefined, undefined],
    ]);
  });

  it("passes over a flag that is not for this one, and asks what a flag's value calls for", async () => {
    const flags = { id: "outlet-2024", outlet: "The Outlet", title: "A title", url: "https://example.org/" };
    const more = { published: "2024-01", basis: "stated", why: "worked out", tier: "context" };
    const { dialogue, said, asked } = typist();
    const made = await makeNew(newSource(root, readSite(root)), { ...flags, ...more }, {}, around(dialogue));
    expect([made.verdict, asked]).toEqual(["written", []]);
    expect(said.join("\n")).toContain("--why is not for this one, so it is passed over.");
    expect(readFileSync(join(root, "content/sources/outlet-2024.yaml"), "utf8")).not.toContain("\n  why: ");
  });
});

describe("without a terminal", () => {
  it("names every fault of the flags, or what the check says of the whole", async () => {
    const kind = newEvent(root, readSite(root));
    const objections = await makeNew(kind, { id: "Count", label: "2" }, {}, around());
    expect(
      objections.verdict === "objections"
        ? objections.objections.map((objection) => objection.split(" ").slice(0, 3).join(" "))
        : [],
    ).toEqual(["--id must be", "--label must be", "--claim is missing."]);
    const [id = "", label = "", claim = ""] = EVENT;
    const wrong = await makeNew(kind, { id, label, claim, also: "agency-2023#iraq-2022" }, {}, around());
    expect(wrong).toMatchObject({ verdict: "wrong", report: expect.stringContaining("another day") as string });
    expect(existsSync(join(root, "content/events.yaml"))).toBe(false);
  });
});
