// The one instance of the wasm that answers calls, and how a host hands it in.

import { LocalDecoder } from "./codec.js";
import { type Law, today } from "./context.js";
import { type BeianError, mistake } from "./error.js";
import { type Codec, createGlue, type Door, type Glue, MARK } from "./glue.js";
import { MAX_UNITS } from "./limits.js";
import { attach, dropTexts, heard, look, type Memory, write } from "./scratch.js";
import { type Branch, type Carried, carryForm, flush } from "./visit.js";

/** What `WebAssembly.instantiate` takes as its second argument. */
export interface Imports {
  [module: string]: { [name: string]: () => unknown };
}

/** An instance that lacks only its exports. */
export interface Prepared {
  imports: Imports;
  /** Gives the exports to the glue; then the instance can be used. Throws where they belong to another build. */
  finish(exports: object): Instance;
}

/** An instance: its doors, its memory, and what codes its texts. */
export interface Instance {
  readonly door: Door;
  readonly memory: Memory;
  readonly codec: Codec;
}

/** Makes a new instance from the module that the host keeps, without waiting; throws where the host can't. */
export type Remake = () => Instance;

/** Glue of its own for a new instance: no view into another memory can stay behind. */
export function prepare(codec: Codec): Prepared {
  // With our own decoder: only facts go through the glue, and a host's takes its time to start.
  const glue: Glue = createGlue(LocalDecoder);
  return {
    imports: { "./beian_bg.js": glue as unknown as { [name: string]: () => unknown } },
    finish(exports) {
      if (typeof (exports as { [name: string]: unknown })[MARK] !== "function") {
        throw new Error("这不是这个版本的 beian.wasm / this is not the beian.wasm of this version");
      }
      glue.__wbg_set_wasm(exports);
      return { door: glue, memory: (exports as { memory: Memory }).memory, codec };
    },
  };
}

let door: Door | undefined;
let remake: Remake | undefined;
let reload: (() => void) | undefined;
let settle: ((door: Door) => void) | undefined;
// The law that the wasm was told last.
let names = -1;
let day = 0;

/** What every later instance must be told before it answers, as this one was. */
export function tell(setting: (door: Door) => void): void {
  settle = setting;
  settings++;
}

/** How often something was told: what was judged before may be judged otherwise now. */
export let settings = 0;

/**
 * Opens the door. Where it is open, nothing changes.
 *
 * @param later where a new instance can't be made at once: begins to load one
 */
export function open(first: Instance, again: Remake, later?: () => void): void {
  if (door === undefined) {
    use(first);
    remake = again;
    reload = later;
  }
}

function use({ door: other, memory, codec }: Instance): void {
  attach(memory, other.scratch(), other.told(), codec);
  names = -1;
  day = 0;
  if (settle !== undefined) {
    settle(other);
    look();
  }
  door = other;
}

let loading: Promise<void> | undefined;

/** One load at a time, shared by all who ask while it goes on; after a failure another can be tried. */
export function loadOnce(load: () => Promise<void>): Promise<void> {
  if (loading === undefined) {
    // No `finally`: the oldest phones have none.
    loading = Promise.resolve()
      .then(load)
      .then(
        () => {
          loading = undefined;
        },
        (cause) => {
          loading = undefined;
          throw cause;
        },
      );
  }
  return loading;
}

/** True once calls are answered. */
export function isReady(): boolean {
  return door !== undefined;
}

/** True for the door that answers now. */
export function isOpen(one: Door | undefined): boolean {
  return one !== undefined && one === door;
}

/** The open door. Throws `not_ready` where there is none. */
export function ready(): Door {
  return door === undefined ? reopen() : door;
}

function reopen(): Door {
  if (remake !== undefined) {
    try {
      use(remake());
    } catch {
      // Not here, or not now: `init()` can.
    }
  }
  if (door === undefined) {
    throw mistake(
      "not_ready",
      "还没有就绪，请先调用 init()，等它完成后再检查",
      "not ready yet: call init() and wait for it first",
    );
  }
  return door;
}

/** Tells the wasm which law applies, where it does not know. */
export function under(law: Law): void {
  const wanted = law.day > 0 ? law.day : today();
  if (law.names !== names || wanted !== day) {
    send(law.names, wanted);
  }
}

function send(newNames: number, newDay: number): void {
  heard((door as Door).setContext(newNames, newDay));
  names = newNames;
  day = newDay;
}

/** Drops the records of the last answer. */
export function forget(): void {
  dropTexts();
  (door as Door).forget();
}

/** The facts of a value: a line with the name of each, before a number a `#`, and a line with the fact. */
export function askFacts(place: number, value: string, law: Law): string {
  return call((door) => {
    flush();
    under(law);
    return door.facts(place, write(value, value.length));
  });
}

/**
 * Goes through the door with a call that does not tell how large the memory is. Whatever is thrown inside, the instance may
 * be half way through something: the next call gets a new one, and this one ends in a `BeianError` with code `internal`.
 */
export function call<T>(through: (door: Door) => T): T {
  const open = ready();
  try {
    const result = through(open);
    look();
    return result;
  } catch (cause) {
    throw broken(cause);
  }
}

/** Hands a text of any length over in pieces. */
export function feed(door: Door, text: string): void {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + MAX_UNITS, text.length);
    if (to < text.length && (text.charCodeAt(to - 1) & 0xfc00) === 0xd800) {
      to--; // A pair stays together.
    }
    heard(door.feedText(write(text.slice(from, to), to - from)));
    from = to;
  }
}

/** Fills a new form at the door. Where it throws, there is none. `keep`: the copy is to be carried again. */
export function fill(filing: unknown, keep: boolean): Carried<Branch> {
  flush();
  const mine = ready();
  try {
    heard(mine.begin());
    const feed = (bytes: number, beside: number) => {
      try {
        heard(same(mine).feed(bytes, beside));
      } catch (cause) {
        throw lost(mine, cause);
      }
    };
    const carried = carryForm(filing, keep, feed);
    feed(carried.rest, 0);
    return carried;
  } catch (cause) {
    if (mine === door) {
      mine.cancel();
    }
    throw cause;
  }
}

/** This door, if it is still the open one: a getter of a form may call us, and that call may trap. */
export function same(mine: Door): Door {
  if (mine !== door) {
    throw new Error("the instance was given up on the way");
  }
  return mine;
}

/** What is said where something was thrown in this door. */
export function lost(mine: Door, cause: unknown): BeianError {
  return mine === door ? broken(cause) : internal(cause);
}

/** Gives up the instance, and says so. */
export function broken(cause: unknown): BeianError {
  door = undefined;
  if (reload !== undefined) {
    reload();
  }
  return internal(cause);
}

function internal(cause: unknown): BeianError {
  return mistake(
    "internal",
    "检查时内部出错，这次没有结果；可以再试",
    "the check failed inside, there is no result; it can be tried again",
    cause,
  );
}
