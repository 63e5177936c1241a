import { addresses } from "./addresses.ts";
import type { HostileCase } from "./case.ts";
import { code } from "./code.ts";
import { files } from "./files.ts";
import { markup } from "./markup.ts";
import { size } from "./size.ts";
import { text } from "./text.ts";
import { yaml } from "./yaml.ts";

/** Every case, by what it tries. */
export const CASES: Readonly<Record<string, readonly HostileCase[]>> = {
  "code in MDX": code,
  "HTML and names that mean something": markup,
  "addresses and paths": addresses,
  "YAML and front matter": yaml,
  "bytes, hidden characters and look-alikes": text,
  "size and depth": size,
  "files and their names": files,
};
