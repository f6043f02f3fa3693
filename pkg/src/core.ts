// The API over whatever instance a host hands in. It knows no host: no `WebAssembly`, no files, no network.

import { readContext } from "./context.js";
import { type BeianError, mistake, typeName, unknownName } from "./error.js";
import type { Filing } from "./generated/form.js";
import { FIELDS, type Field } from "./generated/names.js";
import { broken, fill, forget, ready, under } from "./instance.js";
import { MAX_UNITS, MAX_VALUES } from "./limits.js";
import { readIssues, readRewritten } from "./records.js";
import { fieldReport, MORE, noError, VALID } from "./report.js";
import { heard, readTold, write } from "./scratch.js";
import type { Context, FieldReport, FilingReport, Issue } from "./types.js";
import { flush } from "./visit.js";

/**
 * True if {@link checkField} would find no error.
 *
 * @param value At most 16,384 UTF-16 units; longer is not valid.
 * @throws {BeianError} `not_ready` · `unknown_field` · `not_text` · a mistake in the context · `internal`
 */
export function isValid(field: Field, value: string, context?: Context): boolean {
  const law = readContext(context);
  const place = fieldPlace(field);
  if (typeof value !== "string") {
    throw notText(field, value);
  }
  const door = ready();
  const { length } = value;
  if (length > MAX_UNITS) {
    return false;
  }
  try {
    flush();
    under(law);
    return (heard(door.isValid(place, write(value, length))) & VALID) !== 0;
  } catch (cause) {
    throw broken(cause);
  }
}

/**
 * Judges one value: what is wrong, what would be right, its normal form and its facts.
 *
 * @param value Over 16,384 UTF-16 units, the report is the one issue `value.too_long`.
 * @throws {BeianError} `not_ready` · `unknown_field` · `not_text` · a mistake in the context · `internal`
 */
export function checkField<F extends Field>(field: F, value: string, context?: Context): FieldReport<F> {
  const law = readContext(context);
  const place = fieldPlace(field);
  if (typeof value !== "string") {
    throw notText(field, value);
  }
  const door = ready();
  try {
    flush();
    under(law);
    const { length } = value;
    const answer = length > MAX_UNITS ? door.tooLong(length) : door.checkField(place, write(value, length));
    return fieldReport(heard(answer), place, value, law) as FieldReport<F>;
  } catch (cause) {
    throw broken(cause);
  }
}

/**
 * Judges a whole form, each value and the values against each other. `undefined`, `null` and holes are absent. Keys
 * that the contract does not know are ignored, and an info issue names each.
 *
 * @param filing Over 50,000 values (texts, flags, numbers), the report is one issue that says so.
 * @throws {BeianError} `not_ready` · `not_text`, `not_flag`, `not_number`, `not_object`, `not_list` with the place ·
 *   `too_much_text` · a mistake in the context · `internal`. What a getter of the form throws comes through.
 */
export function checkFiling(filing: Filing, context?: Context): FilingReport {
  const law = readContext(context);
  const { copy, values } = fill(filing, false);
  try {
    const door = ready();
    under(law);
    if (values > MAX_VALUES) {
      door.cancel();
    }
    const flags = heard(values > MAX_VALUES ? door.tooMany(values) : door.checkFiling());
    let issues: Issue[] = [];
    if ((flags & MORE) !== 0) {
      readTold();
      issues = readIssues();
      readRewritten(copy);
      forget();
    }
    return { valid: noError(issues), issues, normalized: copy };
  } catch (cause) {
    throw broken(cause);
  }
}

const NAMES: readonly unknown[] = FIELDS.slice();
const PLACES: ReadonlyMap<unknown, number> = new Map(NAMES.map((field, place): [unknown, number] => [field, place]));

let lastPlace = 0;

/** Who checks one field while it is typed asks for the same one again. */
function fieldPlace(field: unknown): number {
  return NAMES[lastPlace] === field ? lastPlace : findPlace(field);
}

function findPlace(field: unknown): number {
  const place = PLACES.get(field);
  if (place === undefined) {
    throw noField(field);
  }
  lastPlace = place;
  return place;
}

function noField(field: unknown): BeianError {
  return unknownName("unknown_field", ["字段", "field"], field, FIELDS);
}

function notText(field: string, value: unknown): BeianError {
  const type = typeName(value);
  return mistake("not_text", `${field} 的值要是文字，收到的是 ${type}`, `the value of ${field} is a text, not ${type}`);
}
