import { afterAll, beforeAll } from "vitest";
import { serve } from "../pages/serve.ts";
import type { Engine, Light } from "./engine.ts";
import { SITE } from "./kinds.ts";

/** A page of the built site in a browser's window: the one that the checks of a file share. */
export interface Opened {
  readonly engine: Engine;
  readonly origin: string;
  /** Opens a page of the site at a width and in a light. */
  page(path: string, width?: number, light?: Light): Promise<void>;
}

/** An engine and a served site: there when the first check of a file runs, gone after the last. */
export function openedWith(start: () => Promise<Engine>): Opened {
  let [engine, server]: [Engine?, Awaited<ReturnType<typeof serve>>?] = [];

  const started = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error("the browser has not started");
    return thing;
  };
  const opened: Opened = {
    get engine() {
      return started(engine);
    },
    get origin() {
      return started(server).origin;
    },
    async page(path, width = 1280, light = "light") {
      const show = async () => {
        await opened.engine.light(light);
        await opened.engine.resize(width);
        await opened.engine.go(`${opened.origin}/${path}`);
      };
      // A page that brings the browser down fails its own check, not those that follow.
      await show().catch(async () => {
        await engine?.close();
        engine = await start();
        await show();
      });
    },
  };
  beforeAll(async () => {
    server = await serve(SITE);
    engine = await start();
  });
  afterAll(async () => {
    await engine?.close();
    server?.close();
  });
  return opened;
}
