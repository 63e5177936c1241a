import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchema, KIND_NAMES } from "../authoring/json-schemas.ts";
import { refuseArguments } from "./no-arguments.ts";

const FOLDER = ".vscode/schemas";

refuseArguments("schemas", process.argv.slice(2));
mkdirSync(FOLDER, { recursive: true });
for (const kind of KIND_NAMES) writeFileSync(join(FOLDER, `${kind}.json`), jsonSchema(kind));
console.log(`Wrote ${KIND_NAMES.map((kind) => `${kind}.json`).join(", ")} to ${FOLDER}/.`);
