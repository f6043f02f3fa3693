// The one instance of the wasm that answers calls, and how a host hands it in.

import { type BeianError, mistake } from "./error.js";
import { type Codec, createGlue, type Door, type Glue } from "./glue.js";

/** What `WebAssembly.instantiate` takes as its second argument. */
export interface Imports {
  [module: string]: { [name: string]: () => unknown };
}

/** An instance that lacks only its exports. */
export interface Prepared {
  imports: Imports;
  /** Gives the exports to the glue; then the door can be used. */
  finish(exports: object): Door;
}

/** Makes a new instance from the module that the host keeps, without waiting; throws where the host can't. */
export type Remake = () => Door;

/** Glue of its own for a new instance: no view into another memory can stay behind. */
export function prepare(codec: Codec): Prepared {
  const glue: Glue = createGlue(codec.TextEncoder, codec.TextDecoder);
  return {
    // A plain object of its own: some hosts look at nothing else.
    imports: { "./beian_bg.js": Object.assign({}, glue) as unknown as { [name: string]: () => unknown } },
    finish(exports) {
      glue.__wbg_set_wasm(exports);
      return glue;
    },
  };
}

let door: Door | undefined;
let remake: Remake | undefined;
let settle: ((door: Door) => void) | undefined;

/** What every later instance must be told before it answers, as this one was. */
export function tell(setting: (door: Door) => void): void {
  settle = setting;
}

/** Opens the door. Later calls change nothing. */
export function open(first: Door, again: Remake): void {
  if (door === undefined) {
    door = first;
    remake = again;
  }
}

/** True once calls are answered. */
export function isReady(): boolean {
  return door !== undefined;
}

/** The open door. Throws `not_ready` where there is none. */
export function ready(): Door {
  if (door === undefined && remake !== undefined) {
    try {
      door = remake();
      if (settle !== undefined) {
        settle(door);
      }
    } catch {
      // Not here, or not now: `init()` can.
    }
  }
  if (door === undefined) {
    throw mistake("not_ready", "还没有就绪，请先 await init()", "not ready yet: await init() first");
  }
  return door;
}

/**
 * Goes through the door. Whatever is thrown inside, the instance may be half way through something: the next call gets
 * a new one, and this one ends in a `BeianError` with code `internal`.
 */
export function call<T>(through: (door: Door) => T): T {
  const open = ready();
  try {
    return through(open);
  } catch (cause) {
    door = undefined;
    throw internal(cause);
  }
}

function internal(cause: unknown): BeianError {
  return mistake(
    "internal",
    "检查时内部出错，这次没有结果；可以再试",
    "the check failed inside, there is no result; it can be tried again",
    cause,
  );
}
