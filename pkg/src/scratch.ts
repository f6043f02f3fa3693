// The memory of the wasm, as far as it is looked at from here: the scratch, where texts go in as UTF-8, and the records that
// come out. Short texts go through our own codec: they are through before a host's has started.

import { charCodeAt, decode, encode } from "./codec.js";
import type { Codec } from "./glue.js";

/** What is read of an instance's exports. */
export interface Memory {
  readonly buffer: ArrayBuffer;
}

/** The length of the scratch in bytes. */
const ROOM = 65_536;
/** Where in it a long text begins, beside a stream. */
export const STREAM = 16_384;

/** From so many bytes on, the host's decoder is quicker than our own. */
const LONG_READ = 32;

let memory: Memory = { buffer: new ArrayBuffer(0) };
let start = 0;
let toldAt = 0;
let pages = 0;
/** All of the memory. */
let all = new Uint8Array(memory.buffer);
/** The scratch, and its part for long texts. */
export let scratch = all;
let beside = all;
/** Where the records of the last answer lie, where their texts do, and how many bytes those have. */
let told = new Uint32Array(memory.buffer);
/** From so many UTF-16 units on, the host's encoder is. */
let long = 0;
let encoder: { encodeInto?(text: string, into: Uint8Array): { written?: number } } = {};
/** The host's decoder, made when the first long text is read: in Node that takes as long as to judge a hundred values. */
let decoder: { decode(bytes: Uint8Array): string } | undefined;
let makeDecoder: () => { decode(bytes: Uint8Array): string };

/** Looks at another instance from now on. */
export function attach(other: Memory, scratchAt: number, toldPlace: number, codec: Codec): void {
  memory = other;
  start = scratchAt;
  toldAt = toldPlace;
  pages = 0;
  long = codec.long;
  encoder = new codec.TextEncoder();
  decoder = undefined;
  makeDecoder = () => new codec.TextDecoder("utf-8", { ignoreBOM: true });
  look();
}

/** Looks anew where the memory has grown. An engine may leave the old buffer attached: only its identity tells. */
export function look(): void {
  if (all.buffer !== memory.buffer) {
    all = new Uint8Array(memory.buffer);
    scratch = new Uint8Array(memory.buffer, start, ROOM);
    beside = scratch.subarray(STREAM);
    told = new Uint32Array(memory.buffer, toldAt, 3);
  }
}

/**
 * The flags of an answer. It says too how large the memory is, because to ask for `memory.buffer` at each call would take ten
 * times as long as the call.
 */
export function heard(answer: number): number {
  if (answer >>> 8 !== pages) {
    pages = answer >>> 8;
    look();
  }
  return answer & 255;
}

/** Writes a text of at most 16,384 units, its length, to the start of the scratch, and gives its length in bytes. */
export function write(text: string, units: number): number {
  return units >= long && encoder.encodeInto !== undefined
    ? (encoder.encodeInto(text, scratch).written as number)
    : put(text, units, 0);
}

/** The same of a text beside a stream. */
export function writeBeside(text: string, units: number): number {
  return units >= long && encoder.encodeInto !== undefined
    ? (encoder.encodeInto(text, beside).written as number)
    : put(text, units, STREAM) - STREAM;
}

/** Writes a text of so many units from a place on and gives the place after it. */
export function put(text: string, units: number, from: number): number {
  const into = scratch;
  // A text that begins in ASCII is ASCII nearly always: whether it was is asked once, at its end. An empty text is not asked for its
  // first character: V8 would remember that one was missing, and read characters at half the speed from then on.
  let codes = units === 0 ? 0 : charCodeAt.call(text, 0);
  if (codes < 0x80) {
    for (let i = 0; i < units; i++) {
      const code = charCodeAt.call(text, i);
      codes |= code;
      into[from + i] = code;
    }
    if (codes < 0x80) {
      return from + units;
    }
  }
  return encode(text, units, into, from);
}

/** Wipes what was written and will not be read. */
export function wipe(from: number, to: number): void {
  scratch.fill(0, from, to);
}

let next = 0;
let texts = "";
let nextText = 0;

/** Begins to read the records of the last answer. */
export function readTold(): void {
  const textsAt = told[1] as number;
  const bytes = told[2] as number;
  next = told[0] as number;
  texts = bytes === 0 ? "" : read(textsAt, textsAt + bytes);
  nextText = 0;
}

/** Keeps none of their texts. */
export function dropTexts(): void {
  texts = "";
}

/** Reads a number: seven bits a byte, the lowest first. */
export function readNumber(): number {
  const bytes = all;
  let byte = bytes[next++] as number;
  if (byte < 0x80) {
    return byte;
  }
  let number = byte & 0x7f;
  let shift = 7;
  do {
    byte = bytes[next++] as number;
    number |= (byte & 0x7f) << shift;
    shift += 7;
  } while (byte > 0x7f);
  return number >>> 0;
}

/** Reads a text: its length in UTF-16 units. */
export function readText(): string {
  const start = nextText;
  nextText += readNumber();
  return texts.slice(start, nextText);
}

/** The text of these bytes of UTF-8. */
function read(from: number, end: number): string {
  if (end - from < LONG_READ) {
    return decode(all, from, end);
  }
  if (decoder === undefined) {
    decoder = makeDecoder();
  }
  return decoder.decode(all.subarray(from, end));
}
