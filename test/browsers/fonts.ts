import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** Writes a fontconfig that knows the fonts from npm alone, so that what is installed changes nothing, and says where it is. */
export function fontConfig(): string {
  const folder = resolve(".build/test/fonts");
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/fonts.conf`;
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${resolve("node_modules/dejavu-fonts-ttf/ttf")}</dir>
  <cachedir>${folder}/cache</cachedir>
  <alias><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>
</fontconfig>
`,
  );
  return file;
}
