import { EVIDENCE_ENDS } from "../../charts/chart-captions.ts";
import { absolute, ORIGIN, type Path } from "../../takeaway/absolute.ts";
import { qrImage } from "../../takeaway/qr.ts";
import { WORDS } from "../words.ts";

/** What a sheet says of the page that it was printed from. */
interface Printed {
  readonly title: string;
  readonly path: Path;
  /** The code of the version that was printed, where it has one. */
  readonly version?: string | undefined;
}

/** Millimetres of a code's side: what a phone reads from an arm's length. */
const QR_SIDE = 24;

/**
 * The foot of each sheet, as the style that `print.css` reads. Where the build
 * was not told the site's address, no sheet names one.
 */
export function footStyle({ title, path, version }: Printed): string {
  const where = ORIGIN === undefined ? [] : [absolute(path)];
  const code = version === undefined ? [] : [`${WORDS.version.label} ${version}`];
  const lines = [`${title}: ${WORDS.evidenceTo} ${EVIDENCE_ENDS}`, [...where, ...code].join(" · ")];
  return `:root{--foot:${string(lines.filter(Boolean).join("\n"))}}`;
}

/** A QR code of a version's own address, for paper; none where the site's address is not known. */
export function qrStyle(version: string | undefined): string {
  if (ORIGIN === undefined || version === undefined) return "";
  const address = absolute(`/v/${version}/`);
  const words = `${WORDS.version.label} ${version}. ${WORDS.paper.scan} ${address}`;
  const corner = `body{position:relative}body::before{content:url("${qrImage(address, QR_SIDE)}")/"";position:absolute;inset:0 0 auto auto}`;
  return `@media print{${corner}.dated::after{content:${string(words)};display:block}}`;
}

/** A text as CSS has it. */
function string(words: string): string {
  return `"${words.replace(/["\\<]/g, "\\$&").replaceAll("\n", "\\a ")}"`;
}
