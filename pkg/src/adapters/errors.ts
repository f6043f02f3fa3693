// The errors of a form by the names of its fields: for Vant's `error-message`, and for fields of one's own.

import { type Issue, type Locale, type Path, say } from "../miniprogram.js";

/** The first error of each place, as its sentence. */
export interface Errors {
  [key: string]: string;
}

/** The key of a place: `responsible_mobile`, `apps_0_domains_1`. It is one plain name, in WXML and in a path of `setData`. */
export function keyOf(path: Readonly<Path>): string {
  return path.join("_");
}

/**
 * The first error of each place that has one.
 *
 * @param found a report, or issues
 * @param locale Default: `"zh-CN"`.
 * @throws {BeianError} `unknown_locale`
 */
export function errorsByField(found: { readonly issues: readonly Issue[] } | readonly Issue[], locale?: Locale): Errors {
  const errors: Errors = {};
  const issues = "issues" in found ? found.issues : found;
  for (const issue of issues) {
    const key = keyOf(issue.path);
    if (issue.severity === "error" && errors[key] === undefined) {
      errors[key] = say(issue, locale);
    }
  }
  return errors;
}
