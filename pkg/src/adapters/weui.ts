// Rules for WeUI's `mp-form` (weui-miniprogram).

import { judges, type Schema } from "./schema.js";

export type { FieldRule, Schema } from "./schema.js";

/** A field's rules, as `<mp-form rules>` takes them. */
export interface WeuiField {
  name: string;
  rules: { validator(rule: unknown, value: unknown, param?: unknown, models?: unknown): string }[];
}

/**
 * The rules of a form: each gives the first error of the value, or `""`. WeUI knows errors alone, so warnings are not told.
 *
 * Where nothing could be checked, because `init()` is not done or the value is no text, that is the message, as an error.
 *
 * @throws {BeianError} `unknown_field`
 */
export function weuiRules(schema: Schema): WeuiField[] {
  return judges(schema).map(({ name, judge }) => {
    const validator = (_rule: unknown, value: unknown) => {
      const found = judge(value);
      return found !== undefined && found.type === "error" ? found.message : "";
    };
    return { name, rules: [{ validator }] };
  });
}
