// What a check thread runs.
import { parentPort, workerData } from "node:worker_threads";
import { checkContent } from "../check/check-content.ts";
import type { Checked } from "./check-thread.ts";

const { root, texts } = workerData as Checked;
parentPort?.on("message", () => parentPort?.postMessage(checkContent(root, texts)));
