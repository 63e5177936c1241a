import { once } from "node:events";
import { join } from "node:path";
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

async function draw(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  // Found from the project, not from this file, which a build puts elsewhere.
  thread ??= new Worker(join(process.cwd(), "src/charts/svg/rasterising.ts"));
  // It keeps the process alive only while it draws.
  thread.ref();
  thread.postMessage(picture);
  try {
    const [png] = (await once(thread, "message")) as [Uint8Array<ArrayBuffer>];
    thread.unref();
    return png;
  } catch (error) {
    thread = undefined;
    throw error;
  }
}
