import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { Builder, Capabilities, Key } from "selenium-webdriver";
import { DriverService } from "selenium-webdriver/remote/index.js";
import type { Engine, Light } from "./engine.ts";
import { DEJAVU } from "../fonts/faces.ts";
import { fontconfigFor } from "../../src/build/pdf/fontconfig.ts";
import { WEBKIT_DRIVER } from "./programs.ts";

const WINDOW = join(import.meta.dirname, "webkit_window.py");
const RECORDER = join(import.meta.dirname, "recorder.js");

/** A screen that nobody sees; it names itself on the stream that it is told. */
async function startScreen() {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x3000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [name] = (await once(screen.stdio[3] as Readable, "data")) as [Buffer];
  return { display: `:${String(name).trim()}`, stop: () => screen.kill() };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Starts WebKitGTK in a bare window of our own, on a screen of its own. */
export async function startWebKit(): Promise<Engine> {
  const screen = await startScreen();
  const port = await freePort();
  const service = new DriverService(WEBKIT_DRIVER, {
    loopback: true,
    port,
    args: ["-p", String(port)],
    // Without a bus for accessibility there is nothing to wait for.
    env: { ...process.env, DISPLAY: screen.display, NO_AT_BRIDGE: "1", FONTCONFIG_FILE: fontconfigFor(DEJAVU) },
  });
  const capabilities = new Capabilities({
    browserName: "webkit_window",
    "webkitgtk:browserOptions": { binary: WINDOW, args: [RECORDER] },
  });
  const driver = await new Builder()
    .usingServer(await service.start())
    .withCapabilities(capabilities)
    .build();
  const evaluate = <T>(expression: string) => driver.executeScript<T>(`return (${expression})`);
  const folder = mkdtempSync(join(tmpdir(), "webkit-"));

  /** Waits until an expression is true in the page. */
  const until = (expression: string) =>
    driver.wait(() => evaluate<boolean>(expression), 20_000, `never true: ${expression}`, 20);

  /** Asks the window for what the driver cannot do. */
  async function ask(what: object): Promise<void> {
    await driver.executeScript(
      `delete window.answer; webkit.messageHandlers.window.postMessage(${JSON.stringify(JSON.stringify(what))})`,
    );
    await until("window.answer !== undefined");
    const answer = await evaluate<string>("window.answer");
    if (answer !== "done") throw new Error(answer);
  }

  let shines: Light = "light";
  return {
    go: (address) => driver.get(address),
    resize: async (width, height = 900) => {
      await driver.manage().window().setRect({ x: 0, y: 0, width, height });
      await until(`innerWidth === ${String(width)} && innerHeight === ${String(height)}`);
    },
    light: async (light) => {
      if (light !== shines) await ask({ dark: light === "dark" });
      shines = light;
    },
    evaluate,
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), "base64"),
    control: (key) => driver.actions().keyDown(Key.CONTROL).sendKeys(key).keyUp(Key.CONTROL).perform(),
    pdf: async () => {
      const path = join(folder, "page.pdf");
      await ask({ pdf: path });
      return new Uint8Array(readFileSync(path));
    },
    close: async () => {
      // The driver ends its window with itself; to be asked to it only answers with an error.
      await service.kill();
      screen.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
