/**
 * Splits a pasted list. Blanks part domains, but not addresses: `1.2.3.4 - 1.2.3.9` is one range.
 */
export function splitList(text: string, of: "domains" | "ips"): string[] {
  const separators = of === "domains" ? /[\s,，;；、]+/u : /[\r\n\t,，;；、]+/u;
  return text
    .split(separators)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A long value, such as a key, with its middle left out: both ends are what a person compares. */
export const shorten = (text: string, most = 44): string =>
  text.length <= most ? text : `${text.slice(0, most / 2 - 1)} … ${text.slice(1 - most / 2)}`;
