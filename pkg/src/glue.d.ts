// The glue that wasm-bindgen made, turned into a function by build.mjs: each call has views and a heap of its own.

/** Text to UTF-8 and back. Hosts without `TextEncoder` and `TextDecoder` hand in their own. */
export interface Codec {
  TextEncoder: new () => object;
  TextDecoder: new (label: string, options: object) => object;
}

/** The doors of `src/wasm.rs`. */
export interface Door {
  checkField(field: number, value: string, context: string): unknown;
  isValid(field: number, value: string, context: string): boolean;
  tooLong(units: number): unknown;
  checkFiling(steps: Uint32Array, text: string, context: string): unknown;
  tooMany(values: number): unknown;
  setSuffixes(table: string): string | undefined;
  suffixesDate(): string;
}

/** The doors, everything that the wasm imports, and the way to give it the exports of an instance. */
export interface Glue extends Door {
  __wbg_set_wasm(exports: object): void;
}

export function createGlue(TextEncoder: Codec["TextEncoder"], TextDecoder: Codec["TextDecoder"]): Glue;
