// From the records of src/wasm/records.rs to issues: numbers become the names of the generated table.

import { CODES, TERMS } from "./generated/catalog.js";
import { readNumber, readText } from "./scratch.js";
import type { Issue, Path, Severity } from "./types.js";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What a fact is. */
const TEXT = 0;
const TERM = 1;

/** Reads one finding and makes it an issue of this place. */
export function readFinding(path: Path): Issue {
  const names = CODES[readNumber()] as readonly string[];
  const severity = SEVERITIES[readNumber()];
  const params: { [fact: string]: string | number | undefined } = {};
  const count = readNumber();
  for (let place = 1; place <= count; place++) {
    const kind = readNumber();
    params[names[place] as string] = kind === TEXT ? readText() : kind === TERM ? TERMS[readNumber()] : readNumber();
  }
  const issue = { code: names[0], severity, path, params } as Issue;
  const suggestion = readMaybe();
  if (suggestion !== undefined) {
    issue.suggestion = suggestion;
  }
  return issue;
}

/** Reads a text that may be absent. */
export function readMaybe(): string | undefined {
  return readNumber() === 0 ? undefined : readText();
}
