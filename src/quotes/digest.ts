import { createHash } from "node:crypto";
import { foldTypography } from "../model/fold-typography.ts";

/** `sha256-` and 64 hexadecimal digits, over the UTF-8 bytes. */
export function digest(bytes: string | Uint8Array): string {
  return `sha256-${createHash("sha256").update(bytes).digest("hex")}`;
}

/** The digest of a quote as it is looked up: changing its typography does not change it, changing a word does. */
export function quoteDigest(quote: string): string {
  return digest(foldTypography(quote));
}
