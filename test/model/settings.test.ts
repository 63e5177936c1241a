import { expect, it } from "vitest";
import { reportAddress, settingsSchema } from "../../src/model/settings.ts";

const ABOUT = { title: "A mistake: Troops & bases", page: "https://example.org/charts/a/", version: "bcdfghjk" };
const accepts = (report: string) => settingsSchema.safeParse({ report }).success;

it("a form gets the page and its version where its address names them", () => {
  expect(reportAddress("https://example.org/form?p={page}&v={version}", ABOUT)).toBe(
    "https://example.org/form?p=https%3A%2F%2Fexample.org%2Fcharts%2Fa%2F&v=bcdfghjk",
  );
  expect(reportAddress("https://example.org/form?p={page}", { ...ABOUT, version: undefined })).toBe(
    "https://example.org/form?p=https%3A%2F%2Fexample.org%2Fcharts%2Fa%2F",
  );
});

it("a mail has its subject, and the page and its version for its first lines", () => {
  const { protocol, pathname, searchParams } = new URL(reportAddress("mailto:desk@example.org", ABOUT));
  expect([protocol, pathname]).toEqual(["mailto:", "desk@example.org"]);
  expect(searchParams.get("subject")).toBe("A mistake: Troops & bases");
  expect(searchParams.get("body")).toBe("https://example.org/charts/a/\r\nVersion bcdfghjk\r\n\r\n");
});

it("a setting is a mail address or a form that takes the page; there need be none", () => {
  expect(settingsSchema.parse({})).toEqual({});
  for (const address of ["mailto:a@b.example", "https://example.org/new?body={page}"])
    expect(accepts(address)).toBe(true);
  for (const address of [
    "a@b.example",
    "mailto:a@b",
    "mailto:a@b.example?subject=x",
    "https://exa[mple.org/{page}",
    "http://example.org/{page}",
    "https://example.org/form",
    "javascript:alert({page})",
    "",
  ]) {
    expect(accepts(address), address).toBe(false);
  }
});
