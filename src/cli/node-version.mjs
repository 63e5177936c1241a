// Plain JavaScript that any Node can read: the rest of the code is TypeScript, which older ones cannot run.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const runsTypes = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
if (!runsTypes) {
  console.error(
    `This is Node ${process.versions.node}, and Node 22.18 or newer is needed: run "npm ci" (without --ignore-scripts), which brings it, and then the command again, as "npm run ...".`,
  );
  process.exit(1);
}
