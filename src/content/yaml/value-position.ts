import type { Diagnostic } from "../diagnostic.ts";
import type { Claim } from "../site.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

export type FilePosition = Pick<Diagnostic, "file" | "line" | "column">;

/** Where a value of a file stands. */
export function valueAt(yaml: YamlFile, path: Path): FilePosition {
  return { file: yaml.file, ...yaml.positionOfValue(path) };
}

/** Where a value of a claim stands. */
export function claimValueAt({ key, source }: Claim, name: string): FilePosition {
  return valueAt(source.yaml, ["claims", key, name]);
}
