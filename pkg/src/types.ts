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
  /** Today as an ISO date; default: today in China (UTC+8). */
  today?: string | undefined;
  /** True while the form is still being filled in: what is empty is no issue. */
  partial?: boolean | undefined;
}
