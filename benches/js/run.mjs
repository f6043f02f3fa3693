// The benchmark: `node run.mjs [--quick | --write | --node]`, after `cargo xtask build`. First a check that every way gives the same
// verdicts; then times, in Node and in Chromium, of fresh processes, and bytes. It prints the page; `--write` puts it into
// benches/README.md and what the README quotes into README.md. `--quick` judges that everything runs, and no time;
// `--node` prints the tables of Node alone, in a minute.

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { bytes } from "./bytes.mjs";
import { inChromium } from "./chromium.mjs";
import { engine, page, quote } from "./page.mjs";
import { starts } from "./start.mjs";
import { run } from "./suite.mjs";

const root = new URL("../../", import.meta.url);
const quick = process.argv.includes("--quick");
const write = process.argv.includes("--write");
const log = (line) => console.error(`· ${line}`);

const node = { ...run({ quick, roundMs: 0.5, log: (part) => log(`Node: ${part}`) }), version: process.versions.node };
mustAgree("Node", node);
log("Node: texts of every kind");
node.kinds = JSON.parse(
  execFileSync(process.execPath, [fileURLToPath(new URL("kinds.mjs", import.meta.url)), ...(quick ? ["--quick"] : [])]),
);
if (process.argv.includes("--node")) {
  console.log(engine(node));
  process.exit();
}
log("Chromium");
const chromium = await inChromium({ quick, roundMs: 1 });
mustAgree("Chromium", chromium);
log("fresh processes");
const started = await starts(quick);
log("bytes");

const results = {
  when: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} x ${cpus()[0].model.trim()}`,
  versions: versions(),
  node,
  chromium,
  starts: started,
  bytes: await bytes(),
  rust: native(),
  weights: optional("target/bench/weights.md"),
  boundary: quick ? undefined : boundary(),
};
const text = page(results);
if (quick) {
  log("all ways agree, and everything runs; the times of a quick run mean nothing and are not shown");
} else {
  console.log(text);
}
if (write) {
  if (quick) throw new Error("a quick run is not worth writing");
  put("benches/README.md", "results", text);
  put("README.md", "speed", quote(results));
}

/** The ways to carry values into wasm: the tables, without the line that says where they were measured. */
function boundary() {
  log("ways across the boundary");
  const told = execFileSync(process.execPath, [fileURLToPath(new URL("boundary.mjs", import.meta.url))], { encoding: "utf8" });
  return told.slice(told.indexOf("\n\n") + 2).trim();
}

function mustAgree(where, { checked }) {
  if (checked.faults.length > 0) {
    console.error([`${where}: the ways disagree, so their times would not be of the same work:`, ...checked.faults].join("\n"));
    process.exit(1);
  }
  for (const title of checked.skipped) log(`${where}: this version has no law of the ${title} yet`);
  log(`${where}: ${checked.samples} values and ${checked.forms.length} filings, and all ways agree on every verdict`);
}

function versions() {
  const { devDependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
  return Object.entries(devDependencies)
    .map((pair) => pair.join(" "))
    .join(", ");
}

/** What criterion measured, if it did: names and nanoseconds. */
function native() {
  const folder = new URL("target/criterion/", root);
  if (quick || !existsSync(folder)) return undefined;
  const rows = readdirSync(folder, { recursive: true })
    .filter((path) => /new[\\/]estimates\.json$/.test(path))
    .map((path) => {
      const { median } = JSON.parse(readFileSync(new URL(path, folder), "utf8"));
      const { full_id: name } = JSON.parse(readFileSync(new URL(path.replace("estimates", "benchmark"), folder), "utf8"));
      return [name, median.point_estimate];
    });
  return rows.sort(([a], [b]) => (a < b ? -1 : 1));
}

function optional(path) {
  const file = new URL(path, root);
  return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
}

/** Replaces what stands between two markers. */
function put(path, name, content) {
  const file = new URL(path, root);
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const before = readFileSync(file, "utf8");
  const [head, rest] = before.split(start);
  const tail = rest?.split(end)[1];
  if (tail === undefined) throw new Error(`${path} lacks the markers ${start} and ${end}`);
  writeFileSync(file, `${head}${start}\n\n${content}\n\n${end}${tail}`);
  log(`wrote ${path}`);
}
