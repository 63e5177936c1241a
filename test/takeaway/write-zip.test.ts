import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect, it, vi } from "vitest";
import { zipOf } from "../../src/takeaway/write-zip.ts";

const FILES = [
  ["b.csv", "a,b\n1,2\n"],
  ["a/index.html", "<p>Élan</p>"],
  ["a/picture.png", new Uint8Array([1, 2, 3])],
] as const;

afterEach(() => {
  vi.useRealTimers();
});

it("packs files so that each is read back as it was", () => {
  const files = unzipSync(zipOf(FILES));
  expect(Object.keys(files)).toEqual(["a/index.html", "a/picture.png", "b.csv"]);
  expect(strFromU8(files["a/index.html"] as Uint8Array)).toBe("<p>Élan</p>");
  expect(files["a/picture.png"]).toEqual(new Uint8Array([1, 2, 3]));
});

it("is the same bytes in any order of files, at any time and in any time zone", () => {
  const zone = process.env["TZ"];
  const first = zipOf(FILES);
  vi.useFakeTimers({ now: new Date("2040-02-03T04:05:06Z") });
  for (const TZ of ["Asia/Baghdad", "Pacific/Kiritimati", "UTC"]) {
    process.env["TZ"] = TZ;
    expect(zipOf(FILES.toReversed())).toEqual(first);
  }
  process.env["TZ"] = zone;
});
