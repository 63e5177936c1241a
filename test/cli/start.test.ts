import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo, type Server } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readListening } from "../../src/cli/server-flags.ts";
import { siteServer } from "../../src/cli/site-server.ts";
import { BASED, ROOT } from "../pages/sites.ts";
import { copyProject, run } from "./project.ts";

const project = copyProject();
const started: ChildProcess[] = [];
const open: Server[] = [];
afterAll(() => {
  for (const process of started) process.kill();
  for (const server of open) server.close();
  rmSync(project, { recursive: true, force: true });
});

async function listen(server: Server, port = 0): Promise<number> {
  open.push(server);
  await once(server.listen(port, "127.0.0.1"), "listening");
  return (server.address() as AddressInfo).port;
}

const get = (port: number, path: string) => fetch(`http://127.0.0.1:${String(port)}${path}`, { redirect: "manual" });

describe("the server of a built site", () => {
  let root: number;
  let based: number;
  beforeAll(async () => {
    root = await listen(siteServer(ROOT.folder, ROOT.base));
    based = await listen(siteServer(BASED.folder, BASED.base));
  });

  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/evidence/", "text/html; charset=utf-8"],
    ["/timeline/index.html", "text/html; charset=utf-8"],
    ["/evidence.csv", "text/csv; charset=utf-8"],
    ["/evidence.json", "application/json; charset=utf-8"],
    ["/robots.txt", "text/plain; charset=utf-8"],
    ["/charts/troop-levels.svg", "image/svg+xml; charset=utf-8"],
    ["/charts/troop-levels.png", "image/png"],
  ])("gives %s as %s", async (path, type) => {
    const response = await get(root, path);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(20);
  });

  it("sends the address of a folder on to the one with its slash, as hosts do", async () => {
    const response = await get(root, "/evidence?tier=core");
    expect([response.status, response.headers.get("location")]).toEqual([302, "/evidence/?tier=core"]);
  });

  it.each(["/nowhere", "/nowhere/", "/evidence.csv/", "/%", "/%00", "/..%2f..%2f..%2fpackage.json"])(
    "answers %s with the site's own page for what is not there",
    async (path) => {
      const response = await get(root, path);
      expect([response.status, response.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
      expect(await response.text()).toContain("<h1>");
    },
  );

  it("serves a site under its base, leads there from the root, and has nothing outside it", async () => {
    expect((await get(based, "/some/repo/evidence/")).status).toBe(200);
    expect((await get(based, "/evidence/")).status).toBe(404);
    for (const path of ["/", "/some/repo"]) {
      expect((await get(based, path)).headers.get("location"), path).toBe("/some/repo/");
    }
    expect((await get(based, "/some/repo/evidence")).headers.get("location")).toBe("/some/repo/evidence/");
  });

  it("shows a file as it is now, so that a new build is seen", async () => {
    const folder = mkdtempSync(join(tmpdir(), "served-"));
    const port = await listen(siteServer(folder, "/"));
    for (const text of ["first", "second, which is longer"]) {
      writeFileSync(join(folder, "index.html"), text);
      expect(await (await get(port, "/")).text()).toBe(text);
    }
    rmSync(folder, { recursive: true });
    expect((await get(port, "/")).status).toBe(404);
  });
});

describe("npm start", { timeout: 300_000 }, () => {
  /** Starts the command and gives what it says until `until` is among it, or until it ends. */
  async function start(until: RegExp, env: Readonly<Record<string, string>>, ...args: string[]) {
    const child = spawn("node", ["src/cli/run.mjs", "start", ...args], {
      cwd: project,
      env: { ...process.env, ...env },
    });
    started.push(child);
    let said = "";
    await new Promise<void>((resolve) => {
      const hear = (data: Buffer) => {
        said += data.toString();
        if (until.test(said)) resolve();
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.on("close", () => {
        resolve();
      });
    });
    return said;
  }

  it("builds, says where the site is, and serves it under its base to this machine alone", async () => {
    const said = await start(/Ctrl-C/, { BASE: "some/repo" }, "--port", "0");
    const [, port = ""] = /The site is in dist\/, and at http:\/\/localhost:(\d+)\/some\/repo\/ until/.exec(said) ?? [];
    expect(said.trim().split("\n")).toHaveLength(4);
    expect((await get(Number(port), "/some/repo/evidence/")).status).toBe(200);
  });

  it.each(["start", "dev"])(
    "`npm run %s` refuses a port that is taken in one line, before it does anything",
    async (script) => {
      const port = String(await listen(createServer()));
      const { status, output } = run(project, script, "--port", port);
      expect(status).toBe(1);
      expect(output).toBe(
        `Port ${port} is taken (by another \`npm start\` or \`npm run dev\`?) or not allowed: end that, or name another port: npm run ${script} -- --port 4400\n`,
      );
    },
  );

  it.each([
    [["--port", "x"], '--port takes a number up to 65535; found "x".'],
    [["--prot", "4400"], 'There is no flag --prot here. Did you mean "--port"?'],
    [["4400"], '"4400" belongs to no flag.'],
  ])("refuses %j in one line", (args, line) => {
    for (const script of ["start", "dev"]) {
      expect(run(project, script, ...args)).toEqual({ status: 1, output: `${line}\n` });
    }
  });

  it("says how to name a port that npm has kept for itself", () => {
    process.env["npm_config_port"] = "4400";
    const outputs = ["start", "dev"].map((script) => run(project, script).output);
    delete process.env["npm_config_port"];
    expect(outputs).toEqual(
      ["start", "dev"].map(
        (script) =>
          `npm has kept --port for itself: put a lone -- before it, as in \`npm run ${script} -- --port 4400\`.\n`,
      ),
    );
  });

  it("takes the next port where the usual one is taken and none was asked for, and says so", async () => {
    // Taken by this test, or by whoever has it already.
    const usual = createServer();
    await new Promise((settle) => usual.once("listening", settle).once("error", settle).listen(4321, "127.0.0.1"));
    open.push(usual);
    const said: string[] = [];
    const log = console.log;
    console.log = (line: string) => said.push(line);
    const { port } = await readListening("start", []);
    console.log = log;
    expect(port).toBeGreaterThan(4321);
    expect(said).toEqual([
      `Port 4321 is taken (by another \`npm start\` or \`npm run dev\`?), so it will be ${String(port)}.`,
    ]);
  });

  it("refuses a wrong setting in one line", () => {
    process.env["SITE_URL"] = "example.org";
    const outputs = ["start", "dev", "build"].map((script) => run(project, script).output);
    delete process.env["SITE_URL"];
    const line = "SITE_URL=example.org is not the address of a site: write it as in SITE_URL=https://example.org\n";
    expect(outputs).toEqual([line, line, `${line}\nNothing was published: dist/ is as it was.\n`]);
  });
});
