import { describe, expect, it } from "vitest";
import { Refusal } from "../../src/build/refusal.ts";
import { readSettings } from "../../src/build/settings.ts";

const HERE = "/home/editor/site";
const refused = (env: Readonly<Record<string, string>>, root = HERE) => {
  try {
    readSettings(env, root);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  return "not refused";
};

describe("where the site will stand", () => {
  it("is at the root of an unknown host, where nothing is said", () => {
    expect(readSettings({}, HERE)).toEqual({ base: "/", site: undefined });
    expect(readSettings({ BASE: "", SITE_URL: "" }, HERE)).toEqual({ base: "/", site: undefined });
  });

  it.each(["some/repo", "/some/repo", "some/repo/", "/some/repo/"])("BASE=%s means /some/repo/", (BASE) => {
    expect(readSettings({ BASE }, HERE).base).toBe("/some/repo/");
  });

  it.each(["https://example.org/repo", "a b", "/a/../b/", "/a//b/", "/x?y", "/x#y"])(
    "BASE=%s is refused in one line that says what is expected",
    (BASE) => {
      expect(refused({ BASE })).toBe(`BASE=${BASE} is not a path of a site: write it as in BASE=/some/repo/`);
    },
  );

  it.each(["https://example.org", "https://example.org/"])("SITE_URL=%s is https://example.org", (SITE_URL) => {
    expect(readSettings({ SITE_URL }, HERE).site).toBe("https://example.org");
  });

  it.each(["example.org", "//example.org", "ftp://example.org", "https://", "https://example.org/?a=b"])(
    "SITE_URL=%s is refused in one line that says what is expected",
    (SITE_URL) => {
      const line = "is not the address of a site: write it as in SITE_URL=https://example.org";
      expect(refused({ SITE_URL })).toBe(`SITE_URL=${SITE_URL} ${line}`);
    },
  );

  it("a path that no site can have is refused for SITE_URL, where it was typed", () => {
    expect(refused({ SITE_URL: "https://example.org/a b/" })).toContain("SITE_URL=https://example.org/a b/ is not");
  });

  it("a path in SITE_URL is refused with the two settings that were meant", () => {
    expect(refused({ SITE_URL: "https://example.org/repo" })).toBe(
      "SITE_URL=https://example.org/repo has a path, which belongs in BASE: SITE_URL=https://example.org BASE=/repo/",
    );
  });
});

it.each(["#", "?"])("a project whose path has a %s in it is refused, for Vite builds nothing there", (sign) => {
  expect(refused({}, `/home/editor/${sign}1`)).toBe(
    `The path of the project has a "${sign}" in it, and Vite can build nothing there: rename that folder. /home/editor/${sign}1`,
  );
});
