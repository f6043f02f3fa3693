// Rules for TDesign's `t-form` (tdesign-miniprogram).

import { judges, type Schema, type Verdict } from "./schema.js";

export type { FieldRule, Schema } from "./schema.js";

/** What a rule gives: passed, or a message in the colour of its type. */
export interface TdesignResult {
  result: boolean;
  message: string;
  type?: "error" | "warning";
}

/** A rule of `<t-form rules>`. */
export interface TdesignRule {
  validator(value: unknown): TdesignResult;
  /** Puts the mark of a required field at its label. */
  required?: true;
}

/**
 * The rules of a form. A rule gives the first error of the value, else its first warning.
 *
 * TDesign shows nothing of what has passed, so a warning is a result that has not, of type `"warning"`: `validate()` tells it
 * too, in a list of its field. {@link noErrors} says whether warnings are all there is.
 *
 * Where nothing could be checked, because `init()` is not done or the value is no text, that is the message, as an error.
 *
 * @throws {BeianError} `unknown_field`
 */
export function tdesignRules(schema: Schema): { [name: string]: TdesignRule[] } {
  const rules: { [name: string]: TdesignRule[] } = {};
  for (const { name, rule, judge } of judges(schema)) {
    const validator = (value: unknown) => resultOf(judge(value));
    // The order counts: TDesign obeys the first key alone. `required` behind it is read for the mark at the label.
    rules[name] = [rule.required === false ? { validator } : { validator, required: true }];
  }
  return rules;
}

function resultOf(found: Verdict | undefined): TdesignResult {
  return found === undefined ? { result: true, message: "" } : { result: false, message: found.message, type: found.type };
}

/**
 * True where a form may be submitted, by what `validate()` of `t-form` gives or its `submit` event holds as `validateResult`:
 * `true`, or for each field that has something to say, `true` or a list of results. Warnings do not stop a form.
 */
export function noErrors(validateResult: unknown): boolean {
  if (typeof validateResult !== "object" || validateResult === null) {
    return validateResult === true;
  }
  const fields = validateResult as { [name: string]: boolean | { type?: string }[] };
  return Object.keys(fields).every((name) => {
    const results = fields[name];
    return Array.isArray(results) ? results.every((it) => it.type === "warning") : results === true;
  });
}
