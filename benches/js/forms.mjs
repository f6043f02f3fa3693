// Writes the forms of the benchmark to target/bench, for the native one.

import { mkdirSync, writeFileSync } from "node:fs";
import { bigFiling, faultyFiling, smallFiling } from "./filings.mjs";

const folder = new URL("../../target/bench/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, filing] of Object.entries({
  small: smallFiling(),
  faulty: faultyFiling().filing,
  big: bigFiling(),
  bigNoKeys: bigFiling(100, { keys: false }),
})) {
  writeFileSync(new URL(`${name}.json`, folder), JSON.stringify(filing));
}
