import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** What the thread is given. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
}

let thread: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/** As `rasterise`, in a thread of its own, one picture after the other, while the pages are rendered. */
export function rasteriseBeside(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
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
    return png;
  } catch (error) {
    thread = undefined;
    throw error;
  }
}
