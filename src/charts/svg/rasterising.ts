// What a raster thread runs.
import { parentPort } from "node:worker_threads";
import type { Picture } from "./raster-thread.ts";
import { getReady, rasterise } from "./rasterise.ts";

// Whoever asks for a picture learns that this failed; until then nobody need.
getReady().catch(() => undefined);
parentPort?.on("message", async ({ svg, width }: Picture) => {
  parentPort?.postMessage(await rasterise(svg, width));
});
