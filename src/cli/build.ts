import { buildSite } from "../build/build-site.ts";
import { endWithNpm, npmIsGone } from "./parent.ts";

endWithNpm();
const built = await buildSite(() => !npmIsGone());
if (built) console.log("The site is in dist/: look at it with `npm start`, or put the folder on any static host.");
process.exit(built ? 0 : 1);
