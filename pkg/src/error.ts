// A bad call: an unknown name, a value that is no text, a use before `init`. Never a verdict on a value.

/** The stable name of a mistake. */
export type BeianErrorCode =
  /** Called before `init()` was done. */
  | "not_ready"
  /** `init()` could not load or start the WebAssembly; it may be called again. */
  | "init_failed"
  /** The check stopped inside; the next call works again. */
  | "internal"
  | "unknown_field"
  | "unknown_provider"
  | "unknown_province"
  | "unknown_service"
  | "unknown_platform"
  | "unknown_document_type"
  /** `today` is no ISO date. */
  | "bad_date"
  /** A context that is no object, or has a key that the contract does not know. */
  | "bad_context"
  /** `configure` got something that can't be configured. */
  | "bad_configuration"
  /** A table of suffixes that can't be read. */
  | "bad_suffixes"
  /** Profiles of providers and provinces that can't be read. */
  | "bad_profiles"
  /** `describe` was asked for a code that is in no catalogue. */
  | "unknown_code"
  | "unknown_locale"
  /** `say` got something that is no issue. */
  | "not_issue"
  | "not_text"
  | "not_flag"
  | "not_number"
  | "not_object"
  | "not_list"
  /** All texts of a form together are longer than 8,000,000 UTF-16 units. */
  | "too_much_text"
  /** More than 50,000 values, or 200,000 places, in an open form. */
  | "too_many_values"
  /** A path to no place of the form. */
  | "no_such_path"
  /** A worker was asked for a method that it does not have. */
  | "unknown_method"
  /** `close()` was called, or the worker stopped. */
  | "closed";

/** A call that can't be answered. The sentence says what was expected, in Chinese and English. */
export class BeianError extends Error {
  /** The stable name of the mistake, such as `unknown_field`. */
  readonly code: BeianErrorCode;
  /** What went wrong below, where something did. */
  readonly cause?: unknown;

  constructor(code: BeianErrorCode, message: string, cause?: unknown) {
    super(message);
    this.code = code;
    if (cause !== undefined) {
      // Not enumerable: it is for people who debug, not for reports.
      Object.defineProperty(this, "cause", { value: cause, configurable: true });
    }
  }
}

Object.defineProperty(BeianError.prototype, "name", { value: "BeianError", configurable: true });

/** Both languages in one sentence. */
export function mistake(code: BeianErrorCode, zh: string, en: string, cause?: unknown): BeianError {
  return new BeianError(code, `${zh} / ${en}`, cause);
}

/** A name that is not in a closed list; `what` is the kind of name. */
export function unknownName(
  code: BeianErrorCode,
  what: readonly [zh: string, en: string],
  got: unknown,
  known: readonly string[],
): BeianError {
  const list = known.join(", ");
  return typeof got === "string"
    ? mistake(
        code,
        `没有名为“${cut(got)}”的${what[0]}，可用的有：${list}`,
        `no ${what[1]} is named "${cut(got)}"; known: ${list}`,
      )
    : mistake(
        code,
        `${what[0]}要写成文字，收到的是 ${typeName(got)}，可用的有：${list}`,
        `a ${what[1]} is a string, not ${typeName(got)}; known: ${list}`,
      );
}

/** `init` could not load or start the wasm. */
export function failed(zh: string, en: string, cause?: unknown): BeianError {
  return mistake(
    "init_failed",
    `加载失败：${zh}；可以再次调用 init()`,
    `loading failed: ${en}; init() can be called again`,
    cause,
  );
}

/** What a value is, without a word of what is in it. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) {
    return String(value);
  }
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return typeof value === "object" ? tag : typeof value;
}

/** A name for a sentence. What does not look like one may be a value in the wrong place, and is nobody's to repeat. */
export function cut(name: string): string {
  return /^[A-Za-z][A-Za-z_.-]{0,39}[0-9]{0,3}$/.test(name) ? name : "…";
}
