import { Refusal } from "../build/refusal.ts";
import { npmCommand } from "../authoring/npm-command.ts";
import { readFlags } from "../authoring/read-flags.ts";
import { meantFlags, swallowedFlags } from "../authoring/swallowed-flags.ts";
import { freePort } from "./free-port.ts";

/** Where a server is to listen. */
export interface Listening {
  readonly port: number;
  /** `true` for every address of the machine, so that a phone reaches it; nothing for this machine alone. */
  readonly host: true | undefined;
}

const USUAL_PORT = 4321;

/**
 * Reads `--port N` and `--host`, and finds a port. One that was asked for is
 * taken or refused: whoever names a port has an address in mind. Where the
 * usual one is taken, the next that is free will do, and the address is printed.
 *
 * @param script the npm script, for the command to type instead
 * @throws Refusal in one line where that will not do
 */
export async function readListening(script: string, args: readonly string[]): Promise<Listening> {
  const swallowed = swallowedFlags(["port", "host"], process.env);
  const { words, values, diagnostics } = readFlags(args, ["port"], ["host"]);
  if (Object.keys(swallowed).length > 0) {
    const { flags } = meantFlags(swallowed, words, ["host"]);
    const kept = Object.keys(swallowed).map((flag) => `--${flag}`);
    const command = npmCommand(script, [], { ...values, ...flags });
    throw new Refusal(`npm has kept ${kept.join(", ")} for itself: put a lone -- before it, as in \`${command}\`.`);
  }
  const objections = diagnostics.length > 0 ? diagnostics : words.map((word) => `"${word}" belongs to no flag.`);
  if (objections.length > 0) throw new Refusal(objections.join(" "));
  const asked = values["port"];
  const host = "host" in values ? true : undefined;
  if (asked !== undefined && (!/^\d+$/.test(asked) || Number(asked) > 65_535)) {
    throw new Refusal(`--port takes a number up to 65535; found "${asked}".`);
  }
  const port = asked === undefined ? await freePort(USUAL_PORT, 20, host) : await freePort(Number(asked), 1, host);
  if (port === undefined) {
    const taken = `Port ${asked ?? String(USUAL_PORT)} is taken (by another \`npm start\` or \`npm run dev\`?) or not allowed`;
    throw new Refusal(`${taken}: end that, or name another port: ${npmCommand(script, [], { port: "4400" })}`);
  }
  if (asked === undefined && port !== USUAL_PORT) {
    console.log(
      `Port ${String(USUAL_PORT)} is taken (by another \`npm start\` or \`npm run dev\`?), so it will be ${String(port)}.`,
    );
  }
  return { port, host };
}
