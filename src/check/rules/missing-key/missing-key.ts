import type { Rule } from "../../rule.ts";

/** Beside the keys that a schema asks for: a core source has the digest of its text. */
export const missingKey: Rule = {
  id: "missing-key",
  foundIn: "src/content/yaml/read-yaml.ts",
  site: ({ sources }) =>
    [...sources.values()]
      .filter(({ data }) => data.tier === "core" && data.text === undefined)
      .map(({ yaml }) => ({
        file: yaml.file,
        ...yaml.positionOfKey(["tier"]),
        message: 'missing key "text": a core source needs the digest of its text',
        hint: "Run `npm run evidence -- --texts FOLDER`: it prints the digest of every text in the folder.",
      })),
};
