// The names of the catalogue. They are taken apart when the first is asked for: a value that is right asks for none.

import { CODES, type IssueCode, TERMS, type Term } from "./generated/catalog.js";

/** A code, then the names of its facts. */
type Row = readonly [code: IssueCode, ...facts: string[]];

let rows: readonly Row[] | undefined;
let terms: readonly Term[] | undefined;

/** Every code with the names of its facts, by their numbers at the door. */
export function codes(): readonly Row[] {
  if (rows === undefined) {
    rows = lines(CODES.replace(/\*/g, "")).map((line) => line.split(" ") as [IssueCode]);
  }
  return rows;
}

/** Every term, by its number at the door. */
export function allTerms(): readonly Term[] {
  if (terms === undefined) {
    terms = lines(TERMS) as Term[];
  }
  return terms;
}

/** The codes again, where a fact that sentences say in their own language has a `*` behind it. */
export function marked(): readonly string[] {
  return lines(CODES);
}

function lines(text: string): string[] {
  return text.split("\n");
}
