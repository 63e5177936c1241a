// What a raster thread runs.
import { parentPort } from "node:worker_threads";
import type { Picture } from "./raster-thread.ts";
import { rasterise } from "./rasterise.ts";

parentPort?.on("message", async ({ svg, width }: Picture) => {
  parentPort?.postMessage(await rasterise(svg, width));
});
