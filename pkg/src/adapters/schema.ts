// What the rule adapters share: which field of beian a field of the form is, and the verdict on its value.

import { BeianError, type Context, checkField, FIELDS, type Field, type Issue, type Locale, say } from "../miniprogram.js";

/** How a field of the form is judged. */
export interface FieldRule {
  field: Field;
  /** False: empty is fine. Default: true. It alone decides, whatever the context says about `partial`. */
  required?: boolean | undefined;
  /** Which law applies; a function is asked at each check, so that it may follow what else is filled in. */
  context?: Context | (() => Context | undefined) | undefined;
  /** The language of the messages. Default: `"zh-CN"`. */
  locale?: Locale | undefined;
}

/** The form library's names of the fields, and what they are to beian. */
export interface Schema {
  readonly [name: string]: Field | FieldRule;
}

/** What there is to say about a value. */
export interface Verdict {
  message: string;
  type: "error" | "warning";
}

/** Gives the verdict on a value: its first error, else its first warning. Where nothing was checked, an error says why. */
export type Judge = (value: unknown) => Verdict | undefined;

/** A judge for each name, and the rule behind it. */
export function judges(schema: Schema): { name: string; rule: FieldRule; judge: Judge }[] {
  return Object.keys(schema).map((name) => {
    const entry = schema[name] as Field | FieldRule;
    const rule = typeof entry === "string" ? { field: entry } : Object(entry);
    if (FIELDS.indexOf(rule.field) < 0) {
      const known = FIELDS.join(", ");
      throw new BeianError(
        "unknown_field",
        `“${name}”要写明对应的字段，可用的有：${known} / "${name}" has to name its field, one of: ${known}`,
      );
    }
    return { name, rule, judge: (value) => verdict(rule, value) };
  });
}

function verdict({ field, required, context, locale }: FieldRule, value: unknown): Verdict | undefined {
  // A field that nobody has touched is `undefined` in some forms.
  const text = value === undefined || value === null ? "" : (value as string);
  try {
    const { issues } = checkField(field, text, lawOf(typeof context === "function" ? context() : context, required === false));
    const first = firstOf(issues, "error") || firstOf(issues, "warning");
    return first && { message: say(first, locale), type: first.severity as Verdict["type"] };
  } catch (error) {
    return { message: excuse(error, locale), type: "error" };
  }
}

/** A context with the one key that the rule decides. What is no context stays as it is: the check says so. */
function lawOf(context: Context | undefined, partial: boolean): Context {
  if (context === undefined || context === null) {
    return { partial };
  }
  return typeof context === "object"
    ? Object.assign(Object.create(Object.getPrototypeOf(context)), context, { partial })
    : context;
}

/**
 * What stands at the field where nothing was checked. To throw instead would leave a form that says nothing: `t-form` swallows
 * it, and `mp-form` never calls back.
 */
function excuse(error: unknown, locale: Locale | undefined): string {
  if (!(error instanceof BeianError)) {
    return "这一项的 context 函数出错，没有检查 / the context function of this field threw, nothing was checked";
  }
  if (error.code !== "not_ready" && error.code !== "internal") {
    return error.message; // A mistake in the program, such as a value that is no text.
  }
  return locale === "en"
    ? "Not checked yet: the checks are not ready, please try again in a moment"
    : "还没有检查：检查程序尚未就绪，请稍后再试";
}

function firstOf(issues: readonly Issue[], severity: Issue["severity"]): Issue | undefined {
  return issues.filter((issue) => issue.severity === severity)[0];
}
