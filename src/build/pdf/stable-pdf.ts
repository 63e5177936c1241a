const DATE = /(\/(?:CreationDate|ModDate) \(D:)\d{14}/g;
const TAG = /\(node\d{8}\)/g;

/**
 * A PDF of Chromium with what changes from run to run set: its two dates, and
 * the ids of its tags, which count on from run to run. Every edit is as long as
 * what it takes the place of, so that the offsets in the file still hold.
 *
 * @param day `2026-11-28`, of what it says
 */
export function stablePdf(pdf: Uint8Array, day: string): Buffer {
  const text = Buffer.from(pdf).toString("latin1");
  const ids = [...new Set(text.match(TAG))].sort();
  const ranks = new Map(ids.map((id, i) => [id, `(node${String(i + 1).padStart(8, "0")})`]));
  const stable = text.replace(DATE, `$1${day.replaceAll("-", "")}000000`).replace(TAG, (id) => ranks.get(id) ?? id);
  return Buffer.from(stable, "latin1");
}
