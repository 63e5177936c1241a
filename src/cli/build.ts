import { buildSite } from "../build/build-site.ts";
import { refuseArguments } from "./no-arguments.ts";
import { endWithNpm, npmIsGone } from "./parent.ts";

refuseArguments("build", process.argv.slice(2));
endWithNpm();
const built = await buildSite(() => !npmIsGone());
if (built) console.log("The site is in dist/: look at it with `npm start`, or put the folder on any static host.");
process.exit(built ? 0 : 1);
