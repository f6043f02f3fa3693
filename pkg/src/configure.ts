// Data that changes faster than the package: it can be replaced without a new build.

import { BeianError, type BeianErrorCode, cut, mistake, typeName } from "./error.js";
import type { Door } from "./glue.js";
import { call, feed, forget, tell } from "./instance.js";
import { MORE } from "./report.js";
import { heard, readText, readTold } from "./scratch.js";
import { flush } from "./visit.js";

/** What can be replaced. Both come with the package as text, `beian/suffixes.txt` and `beian/profiles.txt`, to be edited. */
export interface Configuration {
  /**
   * The table of domain suffixes (可备案域名后缀), in the format of the one that is built in: a line `date: 2026-11-21`, then
   * the suffixes under their headings. The Ministry changes its list; ask for a newer one where yours is kept.
   */
  suffixes?: string | undefined;
  /**
   * What providers (接入商) and provinces (管局) ask, in the format of what is built in: a line `date: 2026-11-22`, then records
   * such as `[440000 广东]` with one demand and its answer a line.
   */
  profiles?: string | undefined;
}

/** Where each goes, and what it is called when it can't be read. */
const DATA: {
  readonly [name in keyof Configuration]-?: readonly [(door: Door) => number, BeianErrorCode];
} = {
  suffixes: [(door) => door.setSuffixes(), "bad_suffixes"],
  profiles: [(door) => door.setProfiles(), "bad_profiles"],
};
const NAMES = Object.keys(DATA) as (keyof Configuration)[];

/** What was given, for the instances to come. */
const given: Configuration = {};

/**
 * Replaces data, from the next check on. A text that can't be read is refused, and what was there before stays; the texts of one
 * call are taken one by one, suffixes first.
 *
 * @throws {BeianError} `not_ready` · `bad_configuration` · `bad_suffixes` · `bad_profiles`, whose sentence names the line
 */
export function configure(configuration: Configuration): void {
  if (typeof configuration !== "object" || configuration === null) {
    throw bad(typeName(configuration));
  }
  const unknown = Object.keys(configuration).filter((key) => NAMES.indexOf(key as keyof Configuration) < 0);
  if (unknown.length > 0) {
    throw bad(unknown.map(cut).join(", "));
  }
  // Read once: what is looked at is what is taken.
  const texts = NAMES.map((name) => ({ name, text: configuration[name] })).filter((it) => it.text !== undefined);
  for (const { name, text } of texts) {
    if (typeof text !== "string") {
      throw bad(`${name}: ${typeName(text)}`);
    }
  }
  for (const { name, text } of texts as { name: keyof Configuration; text: string }[]) {
    const [set, code] = DATA[name];
    const fault = call((door) => {
      flush();
      feed(door, text);
      return told(set(door));
    });
    if (fault !== undefined) {
      throw new BeianError(code, fault);
    }
    given[name] = text;
    tell(again);
  }
}

function again(door: Door): void {
  for (const name of NAMES) {
    const text = given[name];
    if (text !== undefined) {
      feed(door, text);
      heard(DATA[name][0](door));
    }
  }
}

/** The date of the table of suffixes that is in use, as ISO text. */
export function suffixesDate(): string {
  return call((door) => told(door.suffixesDate())) as string;
}

/** The date of the profiles of providers and provinces that are in use, as ISO text. */
export function profilesDate(): string {
  return call((door) => told(door.profilesDate())) as string;
}

/** The text of an answer, if it has one. */
function told(answer: number): string | undefined {
  if ((heard(answer) & MORE) === 0) {
    return undefined;
  }
  readTold();
  const text = readText();
  forget();
  return text;
}

function bad(got: string): BeianError {
  return mistake(
    "bad_configuration",
    `configure 只接受 { suffixes: 文字, profiles: 文字 }，收到的是 ${got}`,
    `configure takes { suffixes: text, profiles: text }, not ${got}`,
  );
}
