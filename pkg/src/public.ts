// What every host gives to its users, besides `init`.

import { EN, ZH_CN } from "./generated/words.js";
import { sayIn } from "./say.js";

export { type Configuration, configure, profilesDate, suffixesDate } from "./configure.js";
export { checkField, checkFiling, isValid } from "./core.js";
export { BeianError, type BeianErrorCode } from "./error.js";
export type * from "./facts.js";
export { checkFooter } from "./footer.js";
export type { IssueCode, IssueParams, Term } from "./generated/catalog.js";
export {
  type Choice,
  CONTENTS,
  LANGUAGES,
  NATURES,
  PERSON_DOCUMENTS,
  PREAPPROVALS,
  PROVINCES,
  UNIT_DOCUMENTS,
} from "./generated/choices.js";
export type {
  App,
  Filing,
  Icon,
  Package,
  Person,
  PersonDocument,
  Platform,
  Preapproval,
  PriorFiling,
  Sdk,
  Unit,
  UnitDocument,
  Website,
} from "./generated/form.js";
export {
  DOCUMENT_TYPES,
  type DocumentType,
  FIELDS,
  type Field,
  PLATFORM_KINDS,
  type PlatformKind,
  PROVIDERS,
  type Provider,
  SERVICES,
  type Service,
} from "./generated/names.js";
export { openFiling } from "./session.js";
export type {
  Context,
  Delta,
  FieldReport,
  FilingReport,
  FilingSession,
  FooterNumber,
  FooterReport,
  Issue,
  IssueOf,
  Path,
  Severity,
} from "./types.js";
export type { Locale } from "./words.js";

/**
 * The sentence of an issue, `"zh-CN"` (default) or `"en"`: what is wrong, with its number, and what would be right.
 *
 * @throws {BeianError} `unknown_locale` · `not_issue`
 */
export const say = /* @__PURE__ */ sayIn({ "zh-CN": ZH_CN, en: EN }, "zh-CN");

/** {@link say} in Chinese alone: a page that imports this one does not load the English words. */
export const sayChinese = /* @__PURE__ */ sayIn({ "zh-CN": ZH_CN }, "zh-CN");

/** {@link say} in English alone. */
export const sayEnglish = /* @__PURE__ */ sayIn({ en: EN }, "en");
