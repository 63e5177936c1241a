// Runs before anything else in each page that the tests open, and writes down
// in `recorded` all that went wrong in it: what the console was told, errors,
// what could not be loaded, and what the policy refused.
window.recorded = [];
for (const kind of ["warn", "error"]) {
  const told = console[kind];
  console[kind] = (...words) => {
    window.recorded.push(`console.${kind}: ${words.join(" ")}`);
    told.apply(console, words);
  };
}
const say = (event) => event.message ?? `not loaded: ${event.target.src ?? event.target.href}`;
addEventListener("error", (event) => window.recorded.push(say(event)), true);
addEventListener("unhandledrejection", (event) => window.recorded.push(`rejected: ${event.reason}`));
addEventListener("securitypolicyviolation", (event) =>
  window.recorded.push(`refused: ${event.effectiveDirective} ${event.blockedURI}`),
);
