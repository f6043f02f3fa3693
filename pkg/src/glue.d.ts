// The glue that wasm-bindgen made, turned into a function by build.mjs: each call has views and a heap of its own.

/** Text to UTF-8 and back. Hosts without `TextEncoder` and `TextDecoder` hand in their own. */
export interface Codec {
  TextEncoder: new () => { encodeInto?(text: string, into: Uint8Array): { written?: number } };
  TextDecoder: new (label: string, options: object) => { decode(bytes: Uint8Array): string };
  /** From so many UTF-16 units on, this encoder is quicker than a loop over them. */
  long: number;
}

/** The doors of `src/wasm.rs`. An answer is a number: flags, and above them the size of the memory. */
export interface Door {
  scratch(): number;
  told(): number;
  forget(): void;
  setContext(names: number, day: number): number;
  isValid(field: number, bytes: number): number;
  checkField(field: number, bytes: number): number;
  tooLong(units: number): number;
  facts(field: number, bytes: number): string;
  begin(): number;
  feed(bytes: number, beside: number): number;
  cancel(): void;
  checkFiling(): number;
  tooMany(values: number): number;
  open(): number;
  feedPart(bytes: number, beside: number): number;
  cancelPart(pieces: number): void;
  edit(session: number, edit: number, pieces: number, bytes: number, beside: number): number;
  judgeAgain(session: number): number;
  report(session: number): number;
  close(session: number): void;
  feedText(bytes: number): number;
  checkFooter(): number;
  footerTooLong(units: number): number;
  setSuffixes(): number;
  suffixesDate(): number;
  setProfiles(): number;
  profilesDate(): number;
}

/** The doors, everything that the wasm imports, and the way to give it the exports of an instance. */
export interface Glue extends Door {
  __wbg_set_wasm(exports: object): void;
}

/** An export that the wasm of this build has, and no other. */
export const MARK: string;

export function createGlue(TextDecoder: Codec["TextDecoder"]): Glue;
