// From the records that come through the door to the contract's reports. A record holds numbers where the generated
// table knows the name.

import type { FieldFacts } from "./facts.js";
import { CODES, TERM_FACTS, TERMS } from "./generated/catalog.js";
import type { Field } from "./generated/names.js";
import type { FieldReport, Issue, Path, Severity } from "./types.js";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** One issue: code, severity, path, facts, the far ends, and a suggestion if there is one. */
type IssueRecord = [number, number, Path, (string | number)[], Path[], string | undefined];

/** What the door says of one value: issues, the normal form where it is not what was typed, facts. */
export type FieldRecord = [IssueRecord[], (string | undefined)?, [string, string | number][]?];

/** What the door says of a form: issues, and the normal forms of the values that were typed otherwise. */
export type FilingRecord = [IssueRecord[], [Path, string][]?];

/** The report on one value. */
export function fieldReport<F extends Field>(record: FieldRecord, value: string): FieldReport<F> {
  const issues = toIssues(record[0]);
  const facts: { [name: string]: string | number } = {};
  for (const [name, fact] of record[2] || []) {
    facts[name] = fact;
  }
  const normalized = record[1] === undefined ? value : record[1];
  return { valid: noError(issues), issues, normalized, facts: facts as FieldFacts<F> };
}

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
