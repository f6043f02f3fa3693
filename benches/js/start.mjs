// How long a fresh `node` takes to its first verdict: importing a way and judging one domain. Not counted is what every
// process pays: starting Node itself.

import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { median } from "./measure.mjs";

const here = fileURLToPath(new URL("./", import.meta.url));
const folder = fileURLToPath(new URL("../../target/bench/start/", import.meta.url));
const NAMES = ["beian", "zod", "valibot", "hand", "tuned"];

const script = (address) => `
const begin = performance.now();
const { fields } = await import(${JSON.stringify(address)});
if (fields.domain("qingshan-keji.cn") !== true) throw new Error("a wrong verdict");
process.stdout.write(String(performance.now() - begin));`;

/** Milliseconds: as installed, from many files, and bundled into one. */
export async function starts(quick) {
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: here,
    entryPoints: NAMES.map((name) => `ways/${name}.mjs`),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    // beian reads its wasm beside itself, so it stays where it is.
    external: ["beian"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "error",
  });
  const scripts = Object.fromEntries(
    NAMES.flatMap((name) => [
      [name, script(new URL(`./ways/${name}.mjs`, import.meta.url).href)],
      ...(name === "beian"
        ? []
        : [[`${name}Bundled`, script(new URL(`../../target/bench/start/${name}.mjs`, import.meta.url).href)]]),
    ]),
  );
  const taken = Object.fromEntries(Object.keys(scripts).map((name) => [name, []]));
  for (let round = 0; round < (quick ? 1 : 15); round++) {
    for (const [name, source] of Object.entries(scripts)) {
      taken[name].push(
        Number(execFileSync(process.execPath, ["--input-type=module", "--eval", source], { cwd: here, encoding: "utf8" })),
      );
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([name, times]) => [name, median(times)]));
}
