// From what comes through the door to the contract's reports.

import type { Law } from "./context.js";
import type { FieldFacts } from "./facts.js";
import type { Field } from "./generated/names.js";
import { askFacts, forget } from "./instance.js";
import { readFinding, readMaybe } from "./records.js";
import { readNumber, readTold } from "./scratch.js";
import type { FieldReport, Issue } from "./types.js";

/** The flags of an answer (src/wasm.rs): there is no error; there is a value; there is more to say. */
export const VALID = 1;
const VALUE = 2;
export const MORE = 8;
/** Nothing was done: the form would be too large. */
export const TOO_MANY = 16;

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
    const lines = askFacts(place, value, law).split("\n");
    for (let at = 0; at + 1 < lines.length; at += 2) {
      const name = lines[at] as string;
      const fact = lines[at + 1] as string;
      if (name.charAt(0) === "#") {
        facts[name.slice(1)] = Number(fact);
      } else {
        facts[name] = fact;
      }
    }
    // A frozen report is asked again each time.
    if (Object.isExtensible(this)) {
      this[ASKED] = undefined;
      Object.defineProperty(this, "facts", { value: facts, writable: true, enumerable: true, configurable: true });
    }
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

/** True if no issue is an error. */
export function noError(issues: readonly Issue[]): boolean {
  return issues.every((issue) => issue.severity !== "error");
}
