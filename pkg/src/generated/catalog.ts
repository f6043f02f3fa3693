// Written by `cargo xtask generate` from src/catalog. Do not edit.

/** The facts of each issue code. */
export interface IssueParams {
  "value.missing": Record<string, never>;
  "value.too_long": { length: number; max: number };
  "value.rewritten": Record<string, never>;
  "value.not_judged": Record<string, never>;
}

/** The stable name of a fault. */
export type IssueCode = keyof IssueParams;

/** A name from a closed list that sentences say in each language. */
export type Term = "android" | "ios" | "harmonyos" | "MD5" | "SHA-1" | "SHA-256";

/** The facts that are terms, where a code has any: sentences say them in the language of the sentence. */
export const TERM_FACTS: { readonly [code: string]: readonly string[] } = {};
