// Plain JavaScript that any Node can read: the rest is TypeScript and newer JavaScript, which older ones cannot run.
const OLDEST = 24;
const { node } = process.versions;
if (Number.parseInt(node, 10) < OLDEST) {
  console.error(
    `This is Node ${node}, and Node ${OLDEST} or newer is needed: run "npm ci" (without --ignore-scripts), which brings it, and then the command again, as "npm run ...".`,
  );
  process.exit(1);
}
