// Runs a command: `node src/cli/run.mjs check --json`. Whatever goes wrong in it ends in words that a person can use.
import "./node-version.mjs";

const { endPlainly } = await import("./end-plainly.ts");
process.on("uncaughtException", endPlainly);
process.stdout.on("error", endPlainly);
const [name] = process.argv.splice(2, 1);
try {
  await import(`./${name}.ts`);
} catch (error) {
  endPlainly(error);
}
