// From what comes through the door to the contract's reports.

import type { Law } from "./context.js";
import type { FieldFacts } from "./facts.js";
import { CODES, TERM_FACTS, TERMS } from "./generated/catalog.js";
import type { Field } from "./generated/names.js";
import { askFacts, forget, readTold } from "./instance.js";
import { readFinding, readMaybe, SEVERITIES } from "./records.js";
import { readNumber } from "./scratch.js";
import type { FieldReport, Issue, Path } from "./types.js";

/** The flags of an answer (src/wasm.rs): there is no error; there is a value; there is more to say. */
export const VALID = 1;
const VALUE = 2;
const MORE = 8;

const ASKED = Symbol("asked");

/** A report whose facts are asked for when they are first read; then they are a property like the others. */
class LazyReport {
  valid: boolean;
  issues: Issue[];
  normalized: string;
  [ASKED]: readonly [place: number, value: string, law: Law] | undefined;

  constructor(valid: boolean, issues: Issue[], normalized: string, place: number, value: string, law: Law) {
    this.valid = valid;
    this.issues = issues;
    this.normalized = normalized;
    this[ASKED] = [place, value, law];
  }

  get facts(): FieldFacts<Field> {
    const [place, value, law] = this[ASKED] as [number, string, Law];
    const facts: { [name: string]: string | number } = {};
    for (const [name, fact] of askFacts(place, value, law)) {
      facts[name] = fact;
    }
    this[ASKED] = undefined;
    Object.defineProperty(this, "facts", { value: facts, writable: true, enumerable: true, configurable: true });
    return facts;
  }

  toJSON(): FieldReport {
    return { valid: this.valid, issues: this.issues, normalized: this.normalized, facts: this.facts };
  }
}

/** The report on one value. */
export function fieldReport(flags: number, place: number, value: string, law: Law): FieldReport {
  const issues: Issue[] = [];
  let normalized = value;
  if ((flags & MORE) !== 0) {
    readTold();
    for (let count = readNumber(); count > 0; count--) {
      issues.push(readFinding([]));
    }
    const other = readMaybe();
    normalized = other === undefined ? value : other;
    forget();
  }
  const valid = (flags & VALID) !== 0;
  return (flags & VALUE) === 0
    ? { valid, issues, normalized, facts: {} }
    : new LazyReport(valid, issues, normalized, place, value, law);
}

/** One issue of a form: code, severity, path, facts, the far ends, and a suggestion if there is one. */
type IssueRecord = [number, number, Path, (string | number)[], Path[], string | undefined];

/** What the door says of a form: issues, and the normal forms of the values that were typed otherwise. */
export type FilingRecord = [IssueRecord[], [Path, string][]?];

/** The issues of a report, in its order. */
export function toIssues(records: IssueRecord[]): Issue[] {
  return records.map(([code, severity, path, values, related, suggestion]) => {
    const [name, ...facts] = CODES[code] as (typeof CODES)[number];
    const params: { [fact: string]: string | number | undefined } = {};
    facts.forEach((fact, place) => {
      const isTerm = TERM_FACTS[name] !== undefined && (TERM_FACTS[name] as readonly string[]).indexOf(fact) >= 0;
      params[fact] = isTerm ? TERMS[values[place] as number] : values[place];
    });
    const issue = { code: name, severity: SEVERITIES[severity], path, params } as Issue;
    if (related.length > 0) {
      issue.related = related;
    }
    if (suggestion !== undefined) {
      issue.suggestion = suggestion;
    }
    return issue;
  });
}

/** True if no issue is an error. */
export function noError(issues: Issue[]): boolean {
  return issues.every((issue) => issue.severity !== "error");
}
