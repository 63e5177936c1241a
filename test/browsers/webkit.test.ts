import { describe } from "vitest";
import { checkEngine } from "./check-engine.ts";
import { startWebKit } from "./webkit.ts";

describe("WebKit", () => checkEngine(startWebKit));
