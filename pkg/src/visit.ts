// Carries a form to the door: the steps and the text that `src/wasm.rs` reads. The shape of the form decides what is
// read, so neither a cycle nor depth can lead astray; everything is read once.

import { type BeianError, mistake, typeName } from "./error.js";
import { type Key, SHAPES } from "./generated/form.js";
import { MAX_PLACES, MAX_TEXT, MAX_UNITS, MAX_VALUES } from "./limits.js";
import type { Path } from "./types.js";

const ENTER = 0;
const LEAVE = 1;
const TEXT = 2;
const FALSE = 3;
const TRUE = 4;
const NUMBER = 5;
const TOO_LONG = 6;
const UNKNOWN = 7;

/** A part of the copy. */
export interface Branch {
  [key: string]: Leaf | Leaf[];
}
type Leaf = Branch | string | boolean | number;

/** A form on its way to the door. */
export interface Carried {
  /** How many values there are: over the limit, the steps and the text are not complete. */
  values: number;
  steps: Uint32Array;
  /** Every text, each followed by a line feed. */
  text: string;
  /** The known part of the form. */
  copy: Branch;
}

/** Reads a form. Throws a `BeianError` that names the place where something is of the wrong type. */
export function carry(filing: unknown): Carried {
  const visitor = new Visitor();
  const copy = visitor.object(filing, "Filing");
  const values = visitor.places >= MAX_PLACES ? visitor.places : visitor.values;
  return { values, steps: new Uint32Array(visitor.steps), text: visitor.text(), copy };
}

class Visitor {
  values = 0;
  places = 0;
  readonly steps: number[] = [];
  private readonly texts: string[] = [];
  private units = 0;
  private readonly path: Path = [];

  object(held: unknown, shape: string): Branch {
    if (!isPlain(held)) {
      throw wrong("not_object", "对象", "an object", held, this.path);
    }
    const keys = SHAPES[shape] as readonly Key[];
    const copy: Branch = {};
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as Key;
      const value = held[key[0]];
      if (isPresent(value)) {
        this.path.push(key[0]);
        copy[key[0]] = this.under(key, value, at);
        this.path.pop();
      }
    }
    this.unknownKeys(held, keys);
    return copy;
  }

  text(): string {
    return this.texts.join("");
  }

  private under(key: Key, held: unknown, at: number): Leaf | Leaf[] {
    switch (key[1]) {
      case "text":
        return this.leaf(held, at);
      case "texts":
        return this.list(held, at, (item, place) => this.leaf(item, place));
      case "flag":
        return this.flag(held, at);
      case "number":
        return this.number(held, at);
      case "one":
        return this.one(held, key[2], at);
      case "many":
        return this.list(held, at, (item, place) => this.one(item, key[2], place));
      case "oneOrSame":
        if (typeof held === "string" && held !== "same") {
          throw wrong("not_object", '对象，或者文字 "same"', 'an object, or the text "same"', held, this.path);
        }
        return held === "same" ? this.leaf(held, at) : this.one(held, key[2], at);
    }
  }

  private one(held: unknown, shape: string, at: number): Branch {
    this.steps.push(ENTER + 8 * at);
    const copy = this.object(held, shape);
    this.steps.push(LEAVE);
    return copy;
  }

  /** Holes and `null` in a list are absent; what stands after them keeps its place. */
  private list(held: unknown, at: number, each: (item: unknown, place: number) => Leaf): Leaf[] {
    if (!Array.isArray(held)) {
      throw wrong("not_list", "列表（数组）", "a list (an array)", held, this.path);
    }
    const copy: Leaf[] = [];
    const start = this.steps.push(ENTER + 8 * at);
    const length = held.length;
    for (let place = 0; place < length && this.places < MAX_PLACES; place++) {
      this.places++;
      const item: unknown = held[place];
      if (isPresent(item)) {
        this.path.push(place);
        copy[place] = each(item, place);
        this.path.pop();
      }
    }
    if (this.steps.length === start) {
      this.steps.pop(); // A list of nothing is no list.
    } else {
      this.steps.push(LEAVE);
    }
    return copy;
  }

  private leaf(held: unknown, at: number): string {
    if (typeof held !== "string") {
      throw wrong("not_text", "文字", "a text", held, this.path);
    }
    this.values++;
    if (held.length > MAX_UNITS) {
      this.steps.push(TOO_LONG + 8 * at, held.length);
    } else {
      this.put(TEXT + 8 * at, held);
    }
    return held;
  }

  private flag(held: unknown, at: number): boolean {
    if (typeof held !== "boolean") {
      throw wrong("not_flag", "true 或 false", "true or false", held, this.path);
    }
    this.values++;
    this.steps.push((held ? TRUE : FALSE) + 8 * at);
    return held;
  }

  private number(held: unknown, at: number): number {
    if (typeof held !== "number" || held !== held >>> 0) {
      throw wrong("not_number", "0 到 4294967295 的整数", "a whole number from 0 to 4294967295", held, this.path);
    }
    this.values++;
    this.steps.push(NUMBER + 8 * at, held);
    return held;
  }

  private unknownKeys(held: { readonly [key: string]: unknown }, keys: readonly Key[]): void {
    for (const name of Object.keys(held)) {
      if (this.places >= MAX_PLACES || keys.some((key) => key[0] === name)) {
        continue;
      }
      this.places++;
      if (isPresent(held[name])) {
        this.put(UNKNOWN, name.length > MAX_UNITS ? `${name.slice(0, 80)}…` : name);
      }
    }
  }

  private put(step: number, text: string): void {
    if (this.values > MAX_VALUES) {
      return;
    }
    this.units += text.length + 1;
    if (this.units > MAX_TEXT) {
      throw mistake(
        "too_much_text",
        `表单的文字合计超过 ${MAX_TEXT} 个字符，请分成几份`,
        `the texts of the form are longer than ${MAX_TEXT} characters together; split it into several`,
      );
    }
    this.steps.push(step, text.length);
    this.texts.push(text, "\n");
  }
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** True for objects that hold keys: of a class or without a prototype too, but no list, map, date or promise. */
function isPlain(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object Object]";
}

function wrong(
  code: "not_text" | "not_flag" | "not_number" | "not_object" | "not_list",
  zh: string,
  en: string,
  got: unknown,
  path: Path,
): BeianError {
  const place = path.reduce<string>((before, step) => before + (typeof step === "number" ? `[${step}]` : `.${step}`), "filing");
  const type = typeName(got);
  return mistake(code, `${place} 要填${zh}，收到的是 ${type}`, `${place} takes ${en}, not ${type}`);
}
