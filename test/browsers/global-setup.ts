import { writeFileSync } from "node:fs";
import { build } from "../pages/build-site.ts";
import { HOST_PAGE, SITE } from "./kinds.ts";

/** Builds the site that the browsers read. */
export default async function setup(): Promise<void> {
  await build(SITE);
  writeFileSync(`${SITE.folder}/${HOST_PAGE}`, '<!doctype html><title>Somebody else</title><body style="margin: 0">');
}
