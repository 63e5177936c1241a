import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readSite } from "../../src/content/read-site.ts";
import { caddyConfig } from "../../src/hosting/caddy.ts";
import { nginxConfig } from "../../src/hosting/nginx.ts";
import { hostRules } from "../../src/hosting/rules.ts";
import { run } from "./project.ts";

describe("npm run host", () => {
  it.each([
    ["nginx", nginxConfig],
    ["caddy", caddyConfig],
  ])("prints what is tried with %s, for the folder that is named", (server, config) => {
    const rules = hostRules(readSite("."), "/");
    expect(run(".", "host", server, "--folder", "/srv/site")).toEqual({
      status: 0,
      output: config(rules, "/srv/site"),
    });
  });

  it("means dist/ where no folder is named", () => {
    expect(run(".", "host", "nginx").output).toContain(`alias "${resolve("dist")}/";`);
  });

  it.each([
    ["", "--folder is empty"],
    ["/srv/a$b", "as a sign of its own"],
    ['/srv/a"b', "as a sign of its own"],
  ])("refuses the folder %j, which a server would not read as it is meant", (folder, words) => {
    const { status, output } = run(".", "host", "caddy", "--folder", folder);
    expect(status).toBe(2);
    expect(output).toContain(words);
  });

  it.each([
    [[], "Name a server: nginx or caddy."],
    [["apache"], 'It knows nginx and caddy, not "apache".'],
    [["nginx", "caddy"], '"caddy" is one word too many.'],
    [["nginx", "--floder", "x"], 'There is no flag --floder here. Did you mean "--folder"?'],
  ])("says what is wrong when it is called with %j, and ends with 2", (args, words) => {
    const { status, output } = run(".", "host", ...args);
    expect(status).toBe(2);
    expect(output).toContain(words);
  });
});
