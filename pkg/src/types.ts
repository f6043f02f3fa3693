// The contract: what goes in and what comes out.

import type { FieldFacts } from "./facts.js";
import type { IssueCode, IssueParams } from "./generated/catalog.js";
import type { Filing } from "./generated/form.js";
import type { DocumentType, Field, PlatformKind, Provider, Service } from "./generated/names.js";

/** How sure it is that the value comes back: surely, maybe, or only a hint. */
export type Severity = "error" | "warning" | "info";

/** A place in a form, such as `["apps", 0, "domains", 2]`. Empty for a single value. */
export type Path = (string | number)[];

/** An issue of one code. */
export interface IssueOf<Code extends IssueCode> {
  /** The stable name of the fault, such as `value.missing`. */
  code: Code;
  severity: Severity;
  /** Where it is. */
  path: Path;
  /** The facts that its sentence names. */
  params: IssueParams[Code];
  /** The other places that take part: the far ends of a clash. */
  related?: Path[];
  /** A value that would pass in this place. */
  suggestion?: string;
}

/** What is wrong, where, and what would be right. `code` tells which `params` there are. */
export type Issue = { [Code in IssueCode]: IssueOf<Code> }[IssueCode];

/** The report on one value. */
export interface FieldReport<F extends Field = Field> {
  /** True if no issue is an error. */
  valid: boolean;
  /** In the order in which a person would be told. */
  issues: Issue[];
  /** The value in its normal form; what was typed where there is no value in it. */
  normalized: string;
  /**
   * What the value says; empty where there is no value. It may be made when it is first read, and is a property like the others
   * only then: `JSON.stringify` reads it, a spread (`{ ...report }`) and `structuredClone` do not.
   */
  facts: FieldFacts<F>;
}

/** The report on a form. */
export interface FilingReport {
  /** True if no issue is an error. */
  valid: boolean;
  /** In the form's own order, then those between values. */
  issues: Issue[];
  /** A copy of the form: known keys only, every value in its normal form. */
  normalized: Filing;
}

/** A number that a page shows. */
export interface FooterNumber {
  /** As it stands there. */
  text: string;
  /** Whose number it is: of the ICP filing, or of the filing with the police (公安备案). */
  kind: "icp" | "police";
  /** Where it is linked to, if it is. */
  href?: string;
}

/** The report on a page. */
export interface FooterReport {
  /** True if no issue is an error. */
  valid: boolean;
  /** The path of an issue about one number is `["numbers", i]`. Its suggestion is a number, or, where it is about a link, an address. */
  issues: Issue[];
  /** The numbers that were found, in the order of the page; the first 200. */
  numbers: FooterNumber[];
}

/** What an edit changed: the issues after it are those before it, without `removed`, with `added`. */
export interface Delta {
  /** What there is to say now, and was not. Issues of rows that moved are here with their new place. */
  added: Issue[];
  /** What there was to say, and is not now; issues of rows that moved, with their old place. */
  removed: Issue[];
}

/**
 * A form that is being filled in. It has a copy of its own: the program's form is not looked at again. What an edit costs does not
 * grow with the form.
 *
 * Every method but `close` throws `closed` after `close()`. A mistake changes nothing. After `internal` the next call works again, on
 * the form as it was before the call that failed.
 */
export interface FilingSession {
  /**
   * Puts a value in the place of what stands at a path: a text, or a whole part (an object, a list). Objects that are missing on the
   * way are made; items of lists must be there. `undefined` and `null` remove.
   *
   * @throws {BeianError} `no_such_path` · `not_text`, `not_flag`, `not_number`, `not_object`, `not_list` with the place ·
   *   `too_many_values` · `too_much_text` · `closed` · `internal`
   */
  set(path: Path, value: unknown): Delta;
  /**
   * Puts an item into a list, before the one with this index, or behind the last.
   *
   * @throws {BeianError} as {@link FilingSession.set}
   */
  insert(path: Path, index: number, value: unknown): Delta;
  /**
   * Removes what stands at a path; the items behind an item move up. Where nothing stands, nothing changes.
   *
   * @throws {BeianError} `no_such_path` · `closed` · `internal`
   */
  remove(path: Path): Delta;
  /**
   * Judges the form by another law.
   *
   * @throws {BeianError} a mistake in the context · `closed` · `internal`
   */
  setContext(context: Context | undefined): Delta;
  /**
   * All issues, in the order of a {@link FilingReport}, or those whose path begins with this one.
   *
   * @throws {BeianError} `no_such_path` · `closed` · `internal`
   */
  issues(path?: Path): Issue[];
  /**
   * The report on the form as it stands.
   *
   * @throws {BeianError} `closed` · `internal`
   */
  report(): FilingReport;
  /** Drops the form: nothing of it stays in the memory of the wasm. Calls after the first do nothing. */
  close(): void;
}

/** Which law applies. What is left open is judged only by what holds everywhere. */
export interface Context {
  /** The access provider (接入商) whose console takes the filing. */
  provider?: Provider | undefined;
  /** The province (省级行政区) by its six-digit code (GB/T 2260): `"440000"` for 广东. */
  province?: string | undefined;
  /** Website or APP. Inside a filing the form itself says it. */
  service?: Service | undefined;
  /** The operating system. Inside a filing the form itself says it. */
  platform?: PlatformKind | undefined;
  /** The kind of document that a number belongs to. */
  documentType?: DocumentType | undefined;
  /** Today as an ISO date; default: today in China (UTC+8), read once for all that a program does until it waits. */
  today?: string | undefined;
  /** True while the form is still being filled in: what is empty is no issue. */
  partial?: boolean | undefined;
}
