// `beian/catalog`: what there is to know of a code, for a page of help or a review list. An entry of its own, so that who only
// checks does not load it.

import { unknownName } from "./error.js";
import { CODES, type IssueCode } from "./generated/catalog.js";
import { ROWS } from "./generated/descriptions.js";
import { EN, ZH_CN } from "./generated/words.js";
import type { Severity } from "./types.js";
import type { Locale } from "./words.js";

export { BeianError, type BeianErrorCode } from "./error.js";
export type { IssueCode } from "./generated/catalog.js";
export type { Locale, Severity };

/** What a fact is: a text as typed, a whole number, or a name from a closed list that sentences say in each language. */
export type FactKind = "text" | "number" | "term";

/** A code with everything that people read. */
export interface Description<C extends IssueCode = IssueCode> {
  code: C;
  /** The severity where no province or provider narrows it. */
  severity: Severity;
  /** What stands in `params` of an issue, in its order. */
  facts: { name: string; kind: FactKind }[];
  /** The sentence in each language; `{name}` stands for a fact. */
  words: Record<Locale, string>;
  /** The rules that it serves, and where they come from. */
  source: string;
  /** The rejection reason (驳回原因) that it prevents. */
  prevents: string;
}

/**
 * What there is to know of a code.
 *
 * @throws {BeianError} `unknown_code`
 */
export function describe<C extends IssueCode>(code: C): Description<C> {
  const place = CODES.findIndex((it) => it[0] === code);
  const [, ...names] = CODES[place] || [];
  const row = ROWS[place];
  if (row === undefined) {
    throw unknownName("unknown_code", ["代码", "code"], code, ["ISSUE_CODES"]);
  }
  const [severity, kinds, source, prevents] = row;
  return {
    code,
    severity,
    facts: kinds.map((kind, at) => ({ name: names[at] as string, kind })),
    words: { "zh-CN": ZH_CN.sentences[place] as string, en: EN.sentences[place] as string },
    source,
    prevents,
  };
}

/** Every code, in the order of the catalogue. */
export const ISSUE_CODES: readonly IssueCode[] = /* @__PURE__ */ CODES.map((it) => it[0]);
