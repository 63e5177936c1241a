import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { woffToTtf } from "./woff-to-ttf.ts";
import { writeWhole } from "./write-whole.ts";

/** A face as files from npm: what is installed on the machine changes nothing that is set in it. */
export interface Face {
  readonly family: string;
  /** Several of one cut where the face has several weights that a bold text may be set in. */
  readonly files: Readonly<Record<"regular" | "bold" | "italic", readonly string[]>>;
}

const ROOT = resolve(".build/fonts");
const { resolve: resolvePackage } = createRequire(import.meta.url);

/**
 * A fontconfig file for the environment of a browser (`FONTCONFIG_FILE`): the
 * site's text is set in that face, letters that it lacks and code in DejaVu,
 * and nothing that is installed on the machine is seen.
 */
export function fontconfigFor(face: Face): string {
  const folder = join(ROOT, face.family);
  for (const file of Object.values(face.files).flat()) {
    const font = readFileSync(file);
    const name = basename(file).replace(/\.woff$/, ".ttf");
    keepWhole(join(folder, name), file.endsWith(".woff") ? woffToTtf(font) : font);
  }
  const dejavu = dirname(resolvePackage("dejavu-fonts-ttf/ttf/DejaVuSerif.ttf"));
  const config = join(ROOT, `${face.family}.conf`);
  keepWhole(
    config,
    Buffer.from(`<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escape(folder)}</dir>
  <dir>${escape(dejavu)}</dir>
  <cachedir>${escape(join(ROOT, "cache"))}</cachedir>
  ${alias("serif", face.family)}
  ${alias("sans-serif", "DejaVu Sans")}
  ${alias("monospace", "DejaVu Sans Mono")}
</fontconfig>
`),
  );
  return config;
}

function alias(generic: string, family: string): string {
  return `<alias binding="same"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;
}

/** Only where it differs: another run may be reading. */
function keepWhole(file: string, bytes: Buffer): void {
  if (!existsSync(file) || !readFileSync(file).equals(bytes)) writeWhole(file, bytes);
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
