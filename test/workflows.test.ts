import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readSettings } from "../src/build/settings.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly uses?: string;
  readonly needs?: string;
  readonly container?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = ".github/workflows";
const workflows = new Map(
  readdirSync(FOLDER).map((name) => [name, parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as Workflow]),
);
const [check, publish] = ["check.yml", "publish.yml"].map((name) => workflows.get(name)) as [Workflow, Workflow];
const jobsOf = ({ jobs }: Workflow) => Object.values(jobs);
const stepsOf = (workflow: Workflow) => jobsOf(workflow).flatMap(({ steps = [] }) => steps);
const commandsOf = (workflow: Workflow) => stepsOf(workflow).flatMap(({ run }) => run ?? []);

/** The commands of `.ci/run` that stand on a line of their own. */
const ci = readFileSync(".ci/run", "utf8").split("\n");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Readonly<Record<string, string>> };

describe("the workflows on GitHub", () => {
  it("check a pull request by what .ci/run runs, and by nothing else", () => {
    expect(Object.keys(check.on)).toContain("pull_request");
    expect(commandsOf(check)).toEqual([".ci/run"]);
  });

  it("publish only what was checked, by commands that .ci/run runs too", () => {
    const { build, deploy, ...others } = publish.jobs;
    expect(Object.entries(others)).toEqual([["check", { uses: "./.github/workflows/check.yml" }]]);
    expect([build?.needs, deploy?.needs]).toEqual(["check", "build"]);
    expect(commandsOf(publish)).toEqual(["npm ci", "npm run build"]);
    for (const command of commandsOf(publish)) expect(ci).toContain(command);
  });

  it("build for the address that GitHub gives: its parts are what a build reads", () => {
    const env = stepsOf(publish).find(({ run }) => run === "npm run build")?.env ?? {};
    expect(Object.values(env).every((value) => value.startsWith("${{ steps.pages.outputs."))).toBe(true);
    const given = { SITE_URL: "https://somebody.github.io", BASE: "/withdrawal" };
    expect(Object.keys(env).sort()).toEqual(Object.keys(given).sort());
    expect(readSettings(given, "/")).toEqual({ site: "https://somebody.github.io", base: "/withdrawal/" });
  });

  it.each([...workflows])(
    "%s names each action with its major version, and may do no more than it must",
    (_, workflow) => {
      const actions = stepsOf(workflow).flatMap(({ uses }) => uses ?? []);
      for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
      expect(actions.length).toBeGreaterThan(0);
      expect(workflow.permissions).toEqual({ contents: "read" });
      const writes = Object.entries(workflow.jobs).filter(([, { permissions = {} }]) =>
        Object.values(permissions).includes("write"),
      );
      expect(writes.map(([name]) => name)).toEqual(workflow === publish ? ["deploy"] : []);
    },
  );

  it("run where Debian's packages are to be had, with the Node of the README", () => {
    const containers = [...workflows.values()].flatMap(jobsOf).flatMap(({ container }) => container ?? []);
    expect(new Set(containers)).toEqual(new Set(["node:20-bookworm"]));
    expect(readFileSync("README.md", "utf8")).toContain("Node 20 or newer");
  });
});

it(".ci/run runs commands that there are", () => {
  const names = ci.flatMap((line) => /^\s*(?:if .*then )?npm (?:run )?([a-z:]+)/.exec(line)?.[1] ?? []);
  expect(names.length).toBeGreaterThan(6);
  expect(names.filter((name) => name !== "ci" && !Object.hasOwn(scripts, name))).toEqual([]);
});
