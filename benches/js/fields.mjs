// How long a check of one value takes, beside the usual libraries in the same process: `node fields.mjs`.
// Rounds of the ways are interleaved, so that a slow moment of the machine falls on all; the table shows medians.
// It measures the built package, which it imports by its name.

import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { checkField, isValid } from "beian";
import { fields } from "./samples.mjs";

// Short rounds, so that most fall between two turns of other processes.
const ROUNDS = 401;
const ROUND_MS = 0.5;

/** What the timed calls found: kept, so that no engine leaves a call out. */
let found = 0;

/** The samples on which the two ways differ, or differ from what is expected. */
function disagreements({ name, field, context, way, good, bad }) {
  const judge = (expected) => (value) => {
    const [beian, report, library] = [isValid(field, value, context), checkField(field, value, context).valid, way(value)];
    if (beian === expected && report === expected && library === expected) return [];
    return [`${name} ${JSON.stringify(value)}: expected ${expected}, isValid ${beian}, checkField ${report}, library ${library}`];
  };
  return [...good.flatMap(judge(true)), ...bad.flatMap(judge(false))];
}

/** Runs a way over the values so many times; nanoseconds a call. */
function time(way, values, times) {
  const start = process.hrtime.bigint();
  for (let round = 0; round < times; round++) {
    for (const value of values) found += way(value) ? 1 : 0;
  }
  return Number(process.hrtime.bigint() - start) / (times * values.length);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

/** The medians of the ways, in their order. */
function measure(ways, values) {
  // Warm up, and find how many times fill a round.
  const times = ways.map((way) => {
    time(way, values, 2_000);
    return Math.max(1, Math.round((ROUND_MS * 1e6) / (time(way, values, 2_000) * values.length)));
  });
  const taken = ways.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (let step = 0; step < ways.length; step++) {
      const at = (round + step) % ways.length;
      taken[at].push(time(ways[at], values, times[at]));
    }
  }
  return taken.map(median);
}

function rows({ name, field, context, library, way, good, bad }) {
  const short = (value) => isValid(field, value, context);
  const long = (value) => {
    const report = checkField(field, value, context);
    return report.valid || report.issues.length > 1;
  };
  return [
    ["good", good],
    ["bad", bad],
  ].map(([kind, values]) => {
    const [isValidNs, checkFieldNs, libraryNs] = measure([short, long, way], values);
    const ns = (it) => it.toFixed(0);
    const times = (it) => `${(libraryNs / it).toFixed(2)}x`;
    return [name, kind, ns(isValidNs), ns(checkFieldNs), ns(libraryNs), times(isValidNs), times(checkFieldNs), library];
  });
}

function table(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const isNumber = (column) => column > 1 && column < 7;
  return lines.map((line) =>
    line
      .map((it, at) => (isNumber(at) ? it.padStart(widths[at]) : it.padEnd(widths[at])))
      .join("  ")
      .trimEnd(),
  );
}

const faults = fields.flatMap(disagreements);
if (faults.length > 0) {
  console.error(["The two ways disagree, so their times would not be of the same work:", ...faults].join("\n"));
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const versions = Object.entries(manifest.devDependencies).map((pair) => pair.join(" "));
const samples = fields.reduce((sum, { good, bad }) => sum + good.length + bad.length, 0);
console.log(`${samples} samples: both ways agree on every verdict`);
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} x ${cpus()[0].model}; ${versions.join(", ")}`,
);
console.log(
  `ns a call, median of ${ROUNDS} interleaved rounds; "x" is the time of the library over that of beian: above 1, beian is quicker\n`,
);
const head = ["field", "values", "isValid", "checkField", "library", "vs isValid", "vs checkField", "library way"];
for (const line of table([head, ...fields.flatMap(rows)])) console.log(line);
if (found === 0) throw new Error("nothing was timed");
