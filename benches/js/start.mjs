// How long a fresh `node` takes to its first verdict: loading a way and judging one domain. Not counted is what every
// process pays, starting Node itself; everything is CommonJS, which loads quickest.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { median } from "./measure.mjs";

const here = fileURLToPath(new URL("./", import.meta.url));
/** Beside the packages, where `require` finds them. */
const folder = fileURLToPath(new URL("../../node_modules/.cache/beian-bench/", import.meta.url));
const NAMES = ["beian", "zod", "valibot", "hand", "tuned"];

const script = (file) => `const begin = process.hrtime.bigint();
const { fields } = require(${JSON.stringify(file)});
if (fields.domain("qingshan-keji.cn") !== true) throw new Error("a wrong verdict");
const taken = Number(process.hrtime.bigint() - begin) / 1e6;
process.stdout.write(String(taken));
`;

/** Milliseconds: with the packages as they are installed, and with everything bundled into one file. */
export async function starts(quick) {
  mkdirSync(folder, { recursive: true });
  const made = (kind, options) =>
    build({
      absWorkingDir: here,
      entryPoints: NAMES.map((name) => `ways/${name}.mjs`),
      outdir: `${folder}${kind}`,
      outExtension: { ".js": ".cjs" },
      bundle: true,
      format: "cjs",
      platform: "node",
      logLevel: "error",
      ...options,
    });
  await made("installed", { packages: "external" });
  // beian reads its wasm beside itself, so it stays where it is.
  await made("bundled", { minify: true, external: ["beian"] });
  const scripts = NAMES.flatMap((name) => [
    [name, "installed"],
    ...(name === "beian" ? [] : [[`${name}Bundled`, "bundled"]]),
  ]).map(([name, kind]) => {
    const file = `${folder}${name}.cjs`;
    writeFileSync(file, script(`./${kind}/${name.replace("Bundled", "")}.cjs`));
    return { name, file, taken: [] };
  });
  for (let round = 0; round < (quick ? 1 : 15); round++) {
    for (const { file, taken } of scripts) taken.push(Number(execFileSync(process.execPath, [file], { encoding: "utf8" })));
  }
  return Object.fromEntries(scripts.map(({ name, taken }) => [name, median(taken)]));
}
