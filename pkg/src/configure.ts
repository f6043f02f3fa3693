// Data that changes faster than the package: it can be replaced without a new build.

import { BeianError, cut, mistake, typeName } from "./error.js";
import { call, tell } from "./instance.js";

/** What can be replaced. */
export interface Configuration {
  /**
   * The table of domain suffixes (可备案域名后缀), in the format of the one that is built in: a line `date: 2026-11-21`, then
   * the suffixes under their headings. The Ministry changes its list; ask for a newer one where yours is kept.
   */
  suffixes?: string | undefined;
}

/**
 * Replaces data, from the next check on. A table that can't be read is refused and the one before it stays.
 *
 * @throws {BeianError} `not_ready` · `bad_configuration` · `bad_suffixes`, whose sentence names the line
 */
export function configure(configuration: Configuration): void {
  if (typeof configuration !== "object" || configuration === null) {
    throw bad(typeName(configuration));
  }
  const unknown = Object.keys(configuration).filter((key) => key !== "suffixes");
  if (unknown.length > 0) {
    throw bad(unknown.map(cut).join(", "));
  }
  const { suffixes } = configuration;
  if (suffixes === undefined) {
    return;
  }
  if (typeof suffixes !== "string") {
    throw bad(`suffixes: ${typeName(suffixes)}`);
  }
  const fault = call((door) => door.setSuffixes(suffixes));
  if (fault !== undefined) {
    throw new BeianError("bad_suffixes", fault);
  }
  tell((door) => door.setSuffixes(suffixes));
}

/** The date of the table of suffixes that is in use, as ISO text. */
export function suffixesDate(): string {
  return call((door) => door.suffixesDate());
}

function bad(got: string): BeianError {
  return mistake(
    "bad_configuration",
    `configure 只接受 { suffixes: 文字 }，收到的是 ${got}`,
    `configure takes { suffixes: text }, not ${got}`,
  );
}
