import { existsSync, renameSync, rmSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { lock } from "proper-lockfile";
import { systemWords } from "../content/files/system-error.ts";
import { foldersNamed, sweepDead } from "../content/files/sweep.ts";
import { positionOf } from "./site-folder.ts";
import { Refusal } from "./refusal.ts";
import { isWhole, makeOwnFolder, OWN, WORKSHOPS } from "./workshop.ts";

type Rename = (from: string, to: string) => void;

/** In a build's own folder, the site whose place it takes. */
const OLD = "old";

/** Puts back the site that a killed build has left aside, and takes away whatever else such builds have left. */
export async function recover(root: string): Promise<void> {
  await alone(root, () => {
    const place = positionOf(root);
    const folders = [...foldersNamed(join(root, WORKSHOPS), OWN), ...foldersNamed(dirname(place), beside(place))];
    const aside = folders.map((folder) => join(folder, OLD)).find((old) => existsSync(old));
    if (aside !== undefined && !existsSync(place)) renameSync(aside, place);
    sweepDead(join(root, WORKSHOPS), OWN);
    sweepDead(dirname(place), beside(place));
  });
}

/**
 * Puts the site in `<folder>/dist` in the place of the last one, whole or not
 * at all: two builds at once do so one after the other.
 *
 * @param rename moves a folder; a test has one that refuses, as disks do
 * @throws Refusal where it cannot be done; the last site is as it was
 */
export async function publish(root: string, folder: string, rename: Rename = renameSync): Promise<void> {
  await alone(root, async () => {
    const place = positionOf(root);
    if (!isWhole(folder)) throw new Refusal(`${WORKSHOPS}/ was cleared while the site was built in it: build again.`);
    try {
      await exchangeAnywhere(folder, place, rename);
    } catch (error) {
      throw explain(error, place);
    }
  });
}

/** Takes a build's own folder away, unless it holds the only site that there is. */
export function discard(root: string, folder: string): void {
  if (existsSync(join(folder, OLD)) && !existsSync(positionOf(root))) return;
  rmSync(folder, { recursive: true, force: true });
}

async function exchangeAnywhere(folder: string, place: string, rename: Rename): Promise<void> {
  try {
    exchange(folder, place, rename);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    // No folder moves from disk to disk: the new site is copied beside the old one first.
    const near = makeOwnFolder(dirname(place), beside(place));
    try {
      await cp(join(folder, "dist"), join(near, "dist"), { recursive: true });
      exchange(near, place, rename);
    } finally {
      if (existsSync(place)) rmSync(near, { recursive: true, force: true });
    }
  }
}

/** Two steps with nothing between them. What a kill in that very moment parts, `recover` puts together. */
function exchange(folder: string, place: string, rename: Rename): void {
  const old = join(folder, OLD);
  if (existsSync(place)) rename(place, old);
  try {
    rename(join(folder, "dist"), place);
  } catch (error) {
    if (existsSync(old)) rename(old, place);
    throw error;
  }
}

function beside(place: string): string {
  return `.${basename(place)}-${OWN}`;
}

/** One build at a time. The lock of one that was killed is void after ten seconds. */
async function alone(root: string, act: () => void | Promise<void>): Promise<void> {
  const home = join(root, WORKSHOPS);
  await mkdir(home, { recursive: true });
  const retries = { retries: 150, minTimeout: 20, maxTimeout: 200 };
  const release = await lock(home, { lockfilePath: join(home, "exchange.lock"), stale: 10_000, retries });
  try {
    await act();
  } finally {
    await release();
  }
}

function explain(error: unknown, place: string): unknown {
  const words = systemWords(error);
  if (words === undefined) return error;
  switch ((error as NodeJS.ErrnoException).code) {
    case "EBUSY":
      return new Refusal(
        `${place} is a disk of its own (a mount point) or held by another program, so that no whole site can take its place at once: make dist a link to a folder inside the mount.`,
      );
    case "EXDEV":
      return new Refusal(`${place} cannot be moved (it is part of a container's image?): delete it and build again.`);
    default:
      return new Refusal(`The site cannot take its place at ${place}: ${words}.`);
  }
}
