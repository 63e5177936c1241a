import { describe } from "vitest";
import { checkEngine } from "./check-engine.ts";
import { startFirefox } from "./firefox.ts";

describe("Firefox", () => checkEngine(startFirefox));
