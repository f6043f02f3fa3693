// The words of one language.

/** The language of a sentence: 简体中文 or English. */
export type Locale = "zh-CN" | "en";

/** Everything that sentences are made of, in one language: each list is in the order of the names in generated/catalog.ts. */
export interface Words {
  /** The sentence of each code; `{name}` stands for a fact. */
  readonly sentences: readonly string[];
  /** The name of each term. */
  readonly terms: readonly string[];
}
