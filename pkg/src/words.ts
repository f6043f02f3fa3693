// The words of one language.

import type { IssueCode, Term } from "./generated/catalog.js";

/** The language of a sentence: 简体中文 or English. */
export type Locale = "zh-CN" | "en";

/** Everything that sentences are made of, in one language. */
export interface Words {
  /** The sentence of each code; `{name}` stands for a fact. */
  readonly sentences: { readonly [Code in IssueCode]: string };
  /** The name of each term. */
  readonly terms: { readonly [Name in Term]: string };
}
