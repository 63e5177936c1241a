import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchema, KIND_NAMES } from "../authoring/json-schemas.ts";

const FOLDER = ".vscode/schemas";

mkdirSync(FOLDER, { recursive: true });
for (const kind of KIND_NAMES) writeFileSync(join(FOLDER, `${kind}.json`), jsonSchema(kind));
console.log(`Wrote ${KIND_NAMES.map((kind) => `${kind}.json`).join(", ")} to ${FOLDER}/.`);
