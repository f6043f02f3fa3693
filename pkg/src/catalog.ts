// `beian/catalog`: what there is to know of a code, for a page of help or a review list. An entry of its own, so that who only
// checks does not load it.

import { codes } from "./codes.js";
import { BeianError } from "./error.js";
import type { IssueCode } from "./generated/catalog.js";
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
  const place = codes().findIndex((it) => it[0] === code);
  const [, ...names] = codes()[place] || [];
  const row = ROWS[place];
  if (row === undefined) {
    const got = typeof code === "string" && LOOKS_LIKE_ONE.test(code) ? code : "…";
    throw new BeianError(
      "unknown_code",
      `没有“${got}”这个代码，ISSUE_CODES 列出全部 / no code is named "${got}"; ISSUE_CODES lists them all`,
    );
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

/** What does not look like a code may be a value in the wrong place, and is nobody's to repeat. */
const LOOKS_LIKE_ONE = /^[a-z_]{1,40}\.[a-z0-9_]{1,40}$/;

/** Every code, in the order of the catalogue. */
export const ISSUE_CODES: readonly IssueCode[] = /* @__PURE__ */ names();

function names(): IssueCode[] {
  return codes().map((it) => it[0]);
}
