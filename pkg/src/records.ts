// From the records of src/wasm/records.rs to issues: numbers become the names of the generated table.

import { allTerms, codes } from "./codes.js";
import { readNumber, readText } from "./scratch.js";
import { Kind, rootShape, type Shape } from "./shape.js";
import type { Issue, Path, Severity } from "./types.js";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What a fact is. */
const TEXT = 0;
const TERM = 1;

/** Reads one finding and makes it an issue of this place. */
export function readFinding(path: Path): Issue {
  const names = codes()[readNumber()] as readonly string[];
  const severity = SEVERITIES[readNumber()];
  const params: { [fact: string]: string | number | undefined } = {};
  const count = readNumber();
  for (let place = 1; place <= count; place++) {
    const kind = readNumber();
    params[names[place] as string] = kind === TEXT ? readText() : kind === TERM ? allTerms()[readNumber()] : readNumber();
  }
  const issue = { code: names[0], severity, path, params } as Issue;
  const suggestion = readMaybe();
  if (suggestion !== undefined) {
    issue.suggestion = suggestion;
  }
  return issue;
}

/** Reads a text that may be absent. */
export function readMaybe(): string | undefined {
  return readNumber() === 0 ? undefined : readText();
}

/** Reads the issues of a form. */
export function readIssues(): Issue[] {
  const issues: Issue[] = [];
  for (let count = readNumber(); count > 0; count--) {
    const issue = readFinding([]);
    issue.path = readPath();
    const unknown = readMaybe();
    if (unknown !== undefined) {
      issue.path.push(unknown);
    }
    const far = readNumber();
    if (far > 0) {
      issue.related = [];
      for (let place = 0; place < far; place++) {
        issue.related.push(readPath());
      }
    }
    issues.push(issue);
  }
  return issues;
}

/** Reads the values whose normal form is not what was typed, and puts it into a copy of the form. */
export function readRewritten(copy: object): void {
  for (let count = readNumber(); count > 0; count--) {
    const path = readPath();
    const last = path.pop() as string;
    const parent = path.reduce((at, step) => (at as { [step: string]: object })[step] as object, copy);
    (parent as { [step: string]: string })[last] = readText();
  }
}

/** Reads a place: of each step the key's place in its object, or the item's in its list. */
function readPath(): Path {
  const path: Path = [];
  let { names, kinds, shapes }: Shape = rootShape();
  let inList = false;
  for (let count = readNumber(); count > 0; count--) {
    const step = readNumber();
    if (inList) {
      inList = false;
      path.push(step);
      continue;
    }
    path.push(names[step] as string);
    inList = kinds[step] === Kind.texts || kinds[step] === Kind.many;
    const below = shapes[step];
    if (below !== undefined) {
      ({ names, kinds, shapes } = below);
    }
  }
  return path;
}
