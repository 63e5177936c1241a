import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { keepPicture, keptPicture } from "./kept-pictures.ts";

/** What the thread is given. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
}

let thread: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/** As `rasterise`, in a thread of its own, one picture after the other, while the pages are rendered; what was drawn before is kept. */
export function rasteriseBeside(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const kept = keptPicture({ svg, width });
  if (kept) return Promise.resolve(kept);
  const drawn = last.then(() => draw({ svg, width }));
  last = drawn.catch(() => undefined);
  return drawn;
}

/** Starts the thread, which takes as long as a few pictures, before there is any to draw. */
export function startRasterThread(): Worker {
  // It keeps the process alive only while it draws.
  if (!thread) (thread = new Worker(new URL("./rasterising.ts", import.meta.url))).unref();
  return thread;
}

async function draw(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const worker = startRasterThread();
  worker.ref();
  worker.postMessage(picture);
  try {
    const [png] = (await once(worker, "message")) as [Uint8Array<ArrayBuffer>];
    worker.unref();
    keepPicture(picture, png);
    return png;
  } catch (error) {
    thread = undefined;
    throw error;
  }
}
