// Carries a form to the door: as a stream of records that the store of src/wasm.rs is filled from, piece by piece, so that
// memory does not grow with the form's text. The shape of the form decides what is read, so neither a cycle nor depth can
// lead astray; everything is read once.
//
// A record is a byte: its kind, and in the low four bits the place of the key; 15 is the next item of a list.

import { type BeianError, mistake, typeName } from "./error.js";
import { MAX_PLACES, MAX_TEXT, MAX_UNITS, MAX_VALUES } from "./limits.js";
import { put, STREAM, scratch, wipe, writeBeside } from "./scratch.js";
import { Kind, rootShape, type Shape } from "./shape.js";
import type { Path } from "./types.js";

const LEAVE = 0x00;
const ENTER = 0x10;
/** One byte of length, and UTF-8. */
const TEXT = 0x20;
/** The text is handed over beside the stream, which ends with this record. */
const LONG_TEXT = 0x30;
const FALSE = 0x40;
const TRUE = 0x50;
/** Four bytes. */
const NUMBER = 0x60;
/** Four bytes: the length. */
const TOO_LONG = 0x70;
/** A key that the form does not know, as a text. */
const UNKNOWN = 0x80;
const LONG_UNKNOWN = 0x90;
/** Four bytes: so many items of the list are absent. */
const SKIP = 0xa0;
/** Four bytes: on a platform, the domain at this place of its APP's list once more. */
const AGAIN = 0xb0;

/** The low four bits of what stands in a list. */
const NEXT = 15;
/** The longest record but for texts. */
const RECORD = 5;
/** From so many UTF-16 units on, a text is handed over on its own: the host's encoder is quicker, with the call. */
const LONG = 48;

/** A part of the copy. */
export interface Branch {
  [key: string]: Part;
}
export type Leaf = Branch | string | boolean | number;
/** All that can stand under a key. */
export type Part = Leaf | Leaf[];

/** Takes a piece of the stream, and the length of the text beside it. */
export type Feed = (bytes: number, beside: number) => void;

/** What was carried. */
export interface Carried<Part> {
  /** The known part of it. */
  readonly copy: Part;
  /** How many values there are. Over the limit, not all were carried. */
  readonly values: number;
  /** The length of all texts together, in UTF-16 units. */
  readonly units: number;
  /** So many bytes of the stream stand in the scratch and are still to be handed over. */
  readonly rest: number;
}

let feed: Feed = () => {};
let at = 0;
let values = 0;
let places = 0;
let units = 0;
/** The steps to what is being read. */
let trail: Path = [];
/** The APP's list of domains that was carried last, and which APP's it is: its platforms' are mostly the same, in the same order. */
let domains: readonly Leaf[] = [];
let app: unknown;
/** Whether the copy holds the names of unknown keys, so that it can be carried again. */
let keepsUnknown = false;

/** Carries a form. Throws a `BeianError` that names the place where something is of the wrong type. */
export function carryForm(held: unknown, keep: boolean, to: Feed): Carried<Branch> {
  return carry([], keep, 0, to, () => object(held, rootShape(), 0));
}

/** Carries what shall stand at a path. So many bytes of the first piece are written already. */
export function carryPart(
  held: unknown,
  kind: Kind,
  shape: Shape | undefined,
  path: Path,
  start: number,
  to: Feed,
): Carried<Part> {
  return carry(path, true, start, to, () => under(kind, shape, held, NEXT, path.length));
}

function carry<T>(path: Path, keep: boolean, start: number, to: Feed, read: () => T): Carried<T> {
  const outer = { feed, values, places, units, trail, domains, app, keepsUnknown };
  feed = to;
  at = start;
  values = places = units = 0;
  trail = path.slice();
  app = undefined;
  keepsUnknown = keep;
  let rest = 0;
  try {
    const copy = read();
    rest = at;
    return { copy, values: places >= MAX_PLACES ? places : values, units, rest };
  } finally {
    wipe(rest, at); // Where something was thrown, nothing of it stays.
    at = 0;
    ({ feed, values, places, units, trail, domains, app, keepsUnknown } = outer);
  }
}

/** Hands over what is written, before something else is: a getter of a form may call us. */
export function flush(): void {
  if (at > 0) {
    hand(0);
  }
}

function hand(beside: number): void {
  const bytes = at;
  at = 0;
  feed(bytes, beside);
}

/** Makes room for a record with a text of so many bytes. */
function room(bytes: number): void {
  if (at + RECORD + bytes > STREAM) {
    hand(0);
  }
}

function under(kind: Kind, shape: Shape | undefined, held: unknown, key: number, depth: number): Part {
  switch (kind) {
    case Kind.text:
      return text(held, key, depth);
    case Kind.texts:
    case Kind.many:
      return list(held, shape, key, depth);
    case Kind.flag:
      return flag(held, key, depth);
    case Kind.number:
      return number(held, key, depth);
    case Kind.one:
      return one(held, shape as Shape, key, depth);
    case Kind.oneOrSame:
      if (typeof held !== "string") {
        return one(held, shape as Shape, key, depth);
      }
      if (held !== "same") {
        throw wrong("not_object", '对象，或者文字 "same"', 'an object, or the text "same"', held, depth);
      }
      return text(held, key, depth);
  }
}

function one(held: unknown, shape: Shape, key: number, depth: number): Branch {
  room(0);
  scratch[at++] = ENTER | key;
  const copy = object(held, shape, depth);
  room(0);
  scratch[at++] = LEAVE;
  return copy;
}

/** Reads the keys of an object: in the order of the form, and then looks whether there are others. */
function object(held: unknown, shape: Shape, depth: number): Branch {
  if (!isPlain(held)) {
    throw wrong("not_object", "对象", "an object", held, depth);
  }
  const { names, kinds, shapes } = shape;
  const copy: Branch = {};
  for (let key = 0; key < names.length; key++) {
    const name = names[key] as string;
    const value = held[name];
    if (value === undefined || value === null) {
      continue;
    }
    trail[depth] = name;
    const kind = kinds[key] as Kind;
    copy[name] = kind === Kind.text ? text(value, key, depth + 1) : under(kind, shapes[key], value, key, depth + 1);
  }
  for (const name in held) {
    if (shape.places[name] === undefined) {
      unknownKeys(held, shape, copy);
      break;
    }
  }
  return copy;
}

/** Holes and `null` in a list are absent; what stands after them keeps its place. */
function list(held: unknown, shape: Shape | undefined, key: number, depth: number): Leaf[] {
  if (!Array.isArray(held)) {
    throw wrong("not_list", "列表（数组）", "a list (an array)", held, depth);
  }
  const copy: Leaf[] = [];
  const { length } = held;
  const listed = isPlatforms(depth) ? domains : NONE;
  let found = 0;
  let absent = 0;
  room(0);
  scratch[at++] = ENTER | key;
  for (let place = 0; place < length && places < MAX_PLACES; place++) {
    places++;
    const item: unknown = held[place];
    if (item === undefined || item === null) {
      absent++;
      continue;
    }
    if (absent > 0) {
      record(SKIP, absent);
      absent = 0;
    }
    trail[depth] = place;
    const same = near(listed, found, item);
    if (same >= 0) {
      found = same + 1;
      copy[place] = again(item as string, same);
    } else {
      copy[place] = shape === undefined ? text(item, NEXT, depth + 1) : one(item, shape, NEXT, depth + 1);
    }
  }
  room(0);
  scratch[at++] = LEAVE; // What was empty, the store forgets.
  if (depth === 3 && trail[2] === "domains" && trail[0] === "apps") {
    domains = copy;
    app = trail[1];
  }
  return copy;
}

const NONE: readonly Leaf[] = [];

/** True for the domains of a platform of the APP whose own were carried last. */
function isPlatforms(depth: number): boolean {
  return depth === 5 && trail[4] === "domains" && trail[1] === app;
}

/** The place of a text in a list, from a place on and not far, or -1. */
function near(listed: readonly Leaf[], from: number, item: unknown): number {
  for (let place = from; place < from + 4 && place < listed.length; place++) {
    if (listed[place] === item && (item as string).length <= MAX_UNITS) {
      return place;
    }
  }
  return -1;
}

function again(held: string, place: number): string {
  values++;
  if (isCounted(held.length)) {
    record(AGAIN | NEXT, place);
  }
  return held;
}

function text(held: unknown, key: number, depth: number): string {
  if (typeof held !== "string") {
    throw wrong("not_text", "文字", "a text", held, depth);
  }
  values++;
  const { length } = held;
  if (length > MAX_UNITS) {
    record(TOO_LONG | key, length);
  } else {
    write(held, length, TEXT, LONG_TEXT, key);
  }
  return held;
}

function flag(held: unknown, key: number, depth: number): boolean {
  if (typeof held !== "boolean") {
    throw wrong("not_flag", "true 或 false", "true or false", held, depth);
  }
  values++;
  room(0);
  scratch[at++] = (held ? TRUE : FALSE) | key;
  return held;
}

function number(held: unknown, key: number, depth: number): number {
  if (typeof held !== "number" || held !== held >>> 0) {
    throw wrong("not_number", "0 到 4294967295 的整数", "a whole number from 0 to 4294967295", held, depth);
  }
  values++;
  record(NUMBER | key, held);
  return held;
}

function unknownKeys(held: { readonly [key: string]: unknown }, { places: known }: Shape, copy: Branch): void {
  for (const name of Object.keys(held)) {
    if (places >= MAX_PLACES || known[name] !== undefined) {
      continue;
    }
    places++;
    const value = held[name];
    if (value !== undefined && value !== null) {
      const shown = name.length > MAX_UNITS ? `${name.slice(0, 80)}…` : name;
      write(shown, shown.length, UNKNOWN, LONG_UNKNOWN, 0);
      if (keepsUnknown) {
        // As `__proto__`, an assignment would be none.
        Object.defineProperty(copy, name, { value: true, writable: true, enumerable: true, configurable: true });
      }
    }
  }
}

/** False for a text that is one too many. */
function isCounted(length: number): boolean {
  if (values > MAX_VALUES) {
    return false;
  }
  units += length;
  if (units > MAX_TEXT) {
    throw tooMuchText();
  }
  return true;
}

/** Writes a text, whose length is given, into the stream or beside it. */
function write(text: string, length: number, short: number, long: number, key: number): void {
  if (!isCounted(length)) {
    return;
  }
  if (length < LONG) {
    room(3 * LONG);
    const start = at;
    const end = put(text, length, start + 2);
    scratch[start] = short | key;
    scratch[start + 1] = end - start - 2;
    at = end;
  } else {
    room(0);
    scratch[at++] = long | key;
    hand(writeBeside(text, length));
  }
}

/** The one record of a text at a path: gives the length of the piece, and of the text beside it. */
export function writeText(text: string, start: number): { readonly bytes: number; readonly beside: number } {
  const { length } = text;
  if (length > MAX_UNITS) {
    scratch[start] = TOO_LONG | NEXT;
    return { bytes: putNumber(length, start + 1), beside: 0 };
  }
  if (length < LONG) {
    const end = put(text, length, start + 2);
    scratch[start] = TEXT | NEXT;
    scratch[start + 1] = end - start - 2;
    return { bytes: end, beside: 0 };
  }
  scratch[start] = LONG_TEXT | NEXT;
  return { bytes: start + 1, beside: writeBeside(text, length) };
}

/** Writes a record with a number. */
function record(kind: number, count: number): void {
  room(0);
  scratch[at++] = kind;
  at = putNumber(count, at);
}

/** Writes a number in four bytes and gives the place after them. */
export function putNumber(number: number, from: number): number {
  scratch[from] = number;
  scratch[from + 1] = number >>> 8;
  scratch[from + 2] = number >>> 16;
  scratch[from + 3] = number >>> 24;
  return from + 4;
}

export function tooMuchText(): BeianError {
  return mistake(
    "too_much_text",
    `表单的文字合计超过 ${MAX_TEXT} 个字符，请分成几份`,
    `the texts of the form are longer than ${MAX_TEXT} characters together; split it into several`,
  );
}

/** True for objects that hold keys: of a class or without a prototype too, but no list, map, date or promise. */
function isPlain(value: unknown): value is { readonly [key: string]: unknown } {
  return (
    typeof value === "object" &&
    value !== null &&
    (Object.getPrototypeOf(value) === Object.prototype || Object.prototype.toString.call(value) === "[object Object]")
  );
}

function wrong(
  code: "not_text" | "not_flag" | "not_number" | "not_object" | "not_list",
  zh: string,
  en: string,
  got: unknown,
  depth: number,
): BeianError {
  const place = placeName(trail.slice(0, depth));
  const type = typeName(got);
  return mistake(code, `${place} 要填${zh}，收到的是 ${type}`, `${place} takes ${en}, not ${type}`);
}

/** A place for a sentence, such as `filing.apps[0].name`. */
export function placeName(path: Path): string {
  return path.reduce<string>((before, step) => before + (typeof step === "number" ? `[${step}]` : `.${step}`), "filing");
}
