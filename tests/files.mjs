// The files of the suite, for runners that can read a disk.

import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("./cases/", import.meta.url);

/** Every file of tests/cases by its name there. */
export function caseFiles() {
  const names = ["", "fields/", "filings/", "footers/"].flatMap((under) =>
    readdirSync(new URL(under, folder))
      .filter((name) => name.endsWith(".json"))
      .map((name) => under + name),
  );
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))]));
}
