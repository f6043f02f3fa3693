// An open form: the wasm keeps it judged, and each edit goes there as one call. Beside it stands a plain copy, against which
// paths are checked, and from which the form is opened again after a trap.

import { type Law, readContext, today } from "./context.js";
import { type BeianError, cut, mistake, typeName } from "./error.js";
import type { Filing } from "./generated/form.js";
import type { Door } from "./glue.js";
import { broken, fill, forget, isOpen, lost, ready, same, settings, under } from "./instance.js";
import { MAX_TEXT, MAX_UNITS, MAX_VALUES } from "./limits.js";
import { readIssues, readRewritten } from "./records.js";
import { MORE, noError, TOO_MANY } from "./report.js";
import { heard, look, readTold, scratch, wipe } from "./scratch.js";
import { Kind, rootShape, type Shape } from "./shape.js";
import type { Context, Delta, FilingReport, FilingSession, Issue, Path } from "./types.js";
import { type Branch, carryPart, flush, type Leaf, type Part, placeName, putNumber, tooMuchText, writeText } from "./visit.js";

/** What is done at a path: the numbers of `edit` in src/wasm/forms.rs. */
const SET = 0;
const INSERT = 1;
const REMOVE = 2;

/** The longest path of the form. */
const DEEPEST = 8;

/**
 * Opens a form that is being filled in: each edit tells what it changed, at a cost that does not grow with the form. What is not
 * filled in yet is an issue unless the context says `partial`.
 *
 * Close it when it is done with: until then its texts are in the memory of the wasm.
 *
 * @param filing Default: an empty form. It is copied, and not looked at again.
 * @throws {BeianError} as `checkFiling`, and `too_many_values`
 */
export function openFiling(filing?: Filing, context?: Context): FilingSession {
  return new Session(filing === undefined || filing === null ? {} : filing, readContext(context));
}

class Session implements FilingSession {
  private door: Door | undefined;
  private number = 0;
  private isClosed = false;
  /** The known part of the form, and the names of unknown keys. */
  private copy: Branch = {};
  private units = 0;
  private law: Law;
  // What the form was judged by, besides the law: another day or another table judges it anew at the next edit.
  private day = 0;
  private settings = 0;
  private edits = 0;

  // Where the last path led.
  private kind: Kind = Kind.one;
  private shape: Shape | undefined;
  private held: Part | undefined;

  constructor(filing: unknown, law: Law) {
    this.law = law;
    this.open(filing);
  }

  set(path: Path, value: unknown): Delta {
    if (value === undefined || value === null) {
      return this.remove(path);
    }
    this.begin();
    const start = this.follow(path);
    return this.edit(SET, path, start, value);
  }

  insert(path: Path, index: number, value: unknown): Delta {
    this.begin();
    const start = this.follow(path);
    const list = this.held;
    const length = Array.isArray(list) ? list.length : 0;
    if ((this.kind !== Kind.texts && this.kind !== Kind.many) || index !== index >>> 0 || index > length) {
      throw noSuchPath([...path, index], path.length);
    }
    this.kind = this.kind === Kind.texts ? Kind.text : Kind.one;
    this.held = undefined;
    scratch[0] = path.length + 1;
    return this.edit(INSERT, [...path, index], putNumber(index, start), value);
  }

  remove(path: Path): Delta {
    this.begin();
    const start = this.follow(path);
    const last = path[path.length - 1] as string | number;
    if (this.held === undefined) {
      if (typeof last === "string") {
        return { added: [], removed: [] };
      }
      // A hole: the wasm knows no such item, so the list is told as it will be.
      const list = path.slice(0, -1);
      this.follow(list);
      const rest = (this.held as unknown as Leaf[]).slice();
      rest.splice(last, 1);
      return this.set(list, rest);
    }
    const old = this.held;
    const delta = this.ask(REMOVE, 0, start, 0);
    const parent = this.parent(path);
    if (Array.isArray(parent)) {
      parent.splice(last as number, 1);
      while (parent.length > 0 && parent[parent.length - 1] === undefined) {
        parent.length--; // Holes at the end are nothing, as in a form that is opened.
      }
    } else {
      delete parent[last as string];
    }
    this.units -= unitsOf(old);
    return delta;
  }

  setContext(context: Context | undefined): Delta {
    const law = readContext(context);
    this.begin();
    this.law = law;
    return this.judgeAgain();
  }

  issues(path?: Path): Issue[] {
    this.begin();
    const place = path === undefined || path === null ? [] : path;
    if (!Array.isArray(place) || place.length > 0) {
      this.follow(place);
    }
    const { issues } = this.read(undefined);
    return issues.filter((issue) => place.every((step, at) => issue.path[at] === step));
  }

  report(): FilingReport {
    this.begin();
    return this.read(copyOf(this.copy, rootShape()));
  }

  close(): void {
    if (!this.isClosed) {
      this.isClosed = true;
      this.copy = {};
      this.held = undefined;
      if (isOpen(this.door)) {
        (this.door as Door).close(this.number);
      }
      this.door = undefined;
    }
  }

  private mustBeOpen(): void {
    if (this.isClosed) {
      throw mistake("closed", "表单已经关闭，请用 openFiling 重新打开", "the form was closed; open it again with openFiling");
    }
  }

  /** Before every call: the form is open, in the instance that answers. */
  private begin(): void {
    this.mustBeOpen();
    flush();
    if (this.door !== ready()) {
      this.open(this.copy);
    }
  }

  private open(filing: unknown): void {
    const { copy, values, units } = fill(filing, true);
    const door = ready();
    if (values > MAX_VALUES) {
      door.cancel();
      throw tooManyValues();
    }
    try {
      under(this.law);
      this.number = door.open();
      look();
    } catch (cause) {
      throw broken(cause);
    }
    if (this.number === 0) {
      throw tooManyValues();
    }
    this.door = door;
    this.copy = copy;
    this.units = units;
    this.day = this.law.day || today();
    this.settings = settings;
  }

  /**
   * Follows a path as far as the form knows it, and writes it to the scratch: a byte that counts the steps, four bytes each. Gives
   * the place after it.
   */
  private follow(path: Path): number {
    if (!Array.isArray(path) || path.length === 0 || path.length > DEEPEST) {
      throw noSuchPath(Array.isArray(path) ? path : [], 0);
    }
    const { length } = path;
    let kind: Kind = Kind.one;
    let shape: Shape | undefined = rootShape();
    let held: Part | undefined = this.copy;
    scratch[0] = length;
    let end = 1;
    for (let at = 0; at < length; at++) {
      const step = path[at];
      if (kind === Kind.texts || kind === Kind.many) {
        if (typeof step !== "number" || step !== step >>> 0 || !Array.isArray(held) || step >= held.length) {
          throw noSuchPath(path, at);
        }
        kind = kind === Kind.texts ? Kind.text : Kind.one;
        held = held[step];
        end = putNumber(step, end);
      } else if ((kind === Kind.one || kind === Kind.oneOrSame) && shape !== undefined && typeof held !== "string") {
        const place: number | undefined = typeof step === "string" ? shape.places[step] : undefined;
        if (place === undefined) {
          throw noSuchPath(path, at);
        }
        held = held === undefined ? undefined : (held as Branch)[step as string];
        kind = shape.kinds[place] as Kind;
        shape = shape.shapes[place];
        end = putNumber(place, end);
      } else {
        throw noSuchPath(path, at);
      }
    }
    this.kind = kind;
    this.shape = shape;
    this.held = held;
    return end;
  }

  /** Carries a value to the place that was followed, and keeps it in the copy. */
  private edit(edit: number, path: Path, start: number, value: unknown): Delta {
    const old = this.held;
    const before = old === undefined ? 0 : unitsOf(old);
    let copy: Part;
    let units: number;
    let delta: Delta;
    let steps = path;
    if (this.kind === Kind.text && typeof value === "string") {
      copy = value;
      units = unitsOf(value);
      this.mustHaveRoom(units - before);
      const { bytes, beside } = writeText(value, start);
      delta = this.ask(edit, 0, bytes, beside);
    } else {
      const mine = this.door as Door;
      const { edits } = this;
      steps = path.slice(); // A getter of the value may change the path.
      let pieces = 0;
      try {
        const carried = carryPart(value, this.kind, this.shape, steps, start, (bytes, beside) => {
          try {
            heard(same(mine).feedPart(bytes, beside));
          } catch (cause) {
            throw lost(mine, cause);
          }
          pieces++;
        });
        ({ copy, units } = carried);
        try {
          if (carried.values > MAX_VALUES) {
            throw tooManyValues();
          }
          this.mustHaveRoom(units - before);
          if (this.edits !== edits || this.isClosed || !isOpen(mine)) {
            throw mistake(
              "internal",
              "读取填入的值时，表单又被改动或者检查出了错，这一步没有做",
              "while the value was read the form was edited, or a check failed inside; nothing was changed",
            );
          }
        } catch (cause) {
          wipe(0, carried.rest);
          throw cause;
        }
        const all = pieces;
        pieces = 0; // From here on they are the wasm's.
        delta = this.ask(edit, all, carried.rest, 0);
      } catch (cause) {
        if (pieces > 0 && isOpen(mine)) {
          mine.cancelPart(pieces);
        }
        throw cause;
      }
    }
    this.units += units - before;
    const parent = this.parent(steps);
    const last = steps[steps.length - 1] as string;
    if (edit === INSERT) {
      (parent as Leaf[]).splice(last as unknown as number, 0, copy as Leaf);
    } else {
      (parent as Branch)[last] = copy;
    }
    return delta;
  }

  /** One edit of the form in the wasm. */
  private ask(edit: number, pieces: number, bytes: number, beside: number): Delta {
    const door = this.door as Door;
    let flags: number;
    try {
      flags = heard(door.edit(this.number, edit, pieces, bytes, beside));
    } catch (cause) {
      throw broken(cause);
    }
    if ((flags & TOO_MANY) !== 0) {
      throw tooManyValues();
    }
    this.edits++;
    const delta = readDelta(flags);
    if (this.law.day === 0 || this.settings !== settings) {
      const day = this.law.day || today();
      if (day !== this.day || this.settings !== settings) {
        return joined(delta, this.judgeAgain());
      }
    }
    return delta;
  }

  private judgeAgain(): Delta {
    const door = this.door as Door;
    try {
      under(this.law);
      this.day = this.law.day || today();
      this.settings = settings;
      return readDelta(heard(door.judgeAgain(this.number)));
    } catch (cause) {
      throw broken(cause);
    }
  }

  /** The report, with the normal forms put into this copy. */
  private read(copy: Branch | undefined): FilingReport {
    const door = this.door as Door;
    try {
      let issues: Issue[] = [];
      if ((heard(door.report(this.number)) & MORE) !== 0) {
        readTold();
        issues = readIssues();
        if (copy !== undefined) {
          readRewritten(copy);
        }
        forget();
      }
      return { valid: noError(issues), issues, normalized: copy || {} };
    } catch (cause) {
      throw broken(cause);
    }
  }

  /** What holds the last step of a path in the copy. What is missing on the way is made. */
  private parent(path: Path): Branch | Leaf[] {
    let at = this.copy as { [step: string]: Part };
    for (let place = 0; place + 1 < path.length; place++) {
      const step = path[place] as string;
      let next = at[step];
      if (next === undefined) {
        next = typeof path[place + 1] === "number" ? [] : {};
        at[step] = next;
      }
      at = next as { [step: string]: Part };
    }
    return at;
  }

  private mustHaveRoom(more: number): void {
    if (this.units + more > MAX_TEXT) {
      // The names of unknown keys were counted along, and some of them may have gone.
      this.units = unitsOf(this.copy);
      if (this.units + more > MAX_TEXT) {
        throw tooMuchText();
      }
    }
  }
}

function readDelta(flags: number): Delta {
  if ((flags & MORE) === 0) {
    return { added: [], removed: [] };
  }
  readTold();
  const delta = { added: readIssues(), removed: readIssues() };
  forget();
  return delta;
}

/** Two changes as one: what came with the first and went with the second was never there, and the other way round. */
function joined(first: Delta, second: Delta): Delta {
  const [removed, cameAndWent] = apart(second.removed, first.added);
  const [added, wentAndCame] = apart(second.added, first.removed);
  return {
    added: apart(first.added, cameAndWent)[0].concat(added),
    removed: apart(first.removed, wentAndCame)[0].concat(removed),
  };
}

/** Of these issues, those that are not among the others, and those that are. */
function apart(issues: Issue[], others: Issue[]): [without: Issue[], common: Issue[]] {
  const left = new Map<string, number>();
  for (const other of others) {
    const text = JSON.stringify(other);
    left.set(text, (left.get(text) || 0) + 1);
  }
  const common: Issue[] = [];
  const without = issues.filter((issue) => {
    const text = JSON.stringify(issue);
    const count = left.get(text) || 0;
    if (count > 0) {
      left.set(text, count - 1);
      common.push(issue);
    }
    return count === 0;
  });
  return [without, common];
}

/** The length of all texts in a part. */
function unitsOf(part: Part): number {
  if (typeof part === "string") {
    return part.length > MAX_UNITS ? 0 : part.length;
  }
  if (typeof part !== "object") {
    return 0;
  }
  const held = part as { [step: string]: Part };
  return Object.keys(held).reduce((sum, step) => sum + unitsOf(held[step] as Part), 0);
}

/** A copy of an object, without the unknown keys. */
function copyOf(held: Branch, shape: Shape): Branch {
  const copy: Branch = {};
  shape.names.forEach((name, place) => {
    const part = held[name];
    const below = shape.shapes[place];
    if (part !== undefined) {
      copy[name] = Array.isArray(part)
        ? part.map((item) => (below === undefined ? item : copyOf(item as Branch, below)))
        : typeof part === "object" && below !== undefined
          ? copyOf(part, below)
          : part;
    }
  });
  return copy;
}

function noSuchPath(path: Path, at: number): BeianError {
  const place = placeName(path.slice(0, at));
  const step = path[at];
  const got = typeof step === "number" ? `[${step}]` : typeof step === "string" ? cut(step) : typeName(step);
  return mistake("no_such_path", `${place} 下面没有 ${got} 这个位置`, `there is no ${got} in ${place}`);
}

function tooManyValues(): BeianError {
  return mistake(
    "too_many_values",
    `表单的内容会超过 ${MAX_VALUES} 项，这一步没有做`,
    `the form would hold more than ${MAX_VALUES} values; nothing was changed`,
  );
}
