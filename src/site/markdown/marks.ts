/** Words as Markdown that is read as these words. */
export function escapeWords(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replace(/[\\`*_~[\]<>|]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^(?:[-+#]|\d+[.)])/, (sign) => sign.replace(/\D$|^\D$/, "\\$&"));
}

/** A link. @param words as Markdown */
export function link(words: string, href: string): string {
  return `[${words}](${href.replace(/[\s()<>]/g, encodeSign)})`;
}

/** `encodeURI` leaves brackets, which would end a link. */
function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

/** A list. @param items as Markdown */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** A table; every row has a cell for each column. @param rows cells as Markdown, in one line each */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(columns.map(escapeWords)), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Blocks, an empty line between them; those that are empty are left out. */
export function blocks(...all: readonly (string | undefined)[]): string {
  return all.filter((block) => block !== undefined && block !== "").join("\n\n");
}
