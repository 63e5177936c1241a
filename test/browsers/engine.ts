/** The light that a reader has asked the system for. */
export type Light = "light" | "dark";

/**
 * One window of a browser, with what the tests need of it. Each engine has one
 * of its own, so that every check is written once and runs in all of them.
 */
export interface Engine {
  /** Opens an address and waits until it is loaded. */
  go(address: string): Promise<void>;
  /** Brings what the page is laid out in to this size, in CSS pixels. */
  resize(width: number, height?: number): Promise<void>;
  /** Turns the system's light. A page that is open may have to be opened anew. */
  light(light: Light): Promise<void>;
  /** What an expression of JavaScript comes to in the page; its policy does not hold for it. */
  evaluate<T>(expression: string): Promise<T>;
  /** What the window shows, as PNG. */
  screenshot(): Promise<Buffer>;
  /** Presses a key while Control is held: `"c"` copies. */
  control(key: string): Promise<void>;
  /** The page on A4, as the engine prints it. */
  pdf(): Promise<Uint8Array>;
  close(): Promise<void>;
}
