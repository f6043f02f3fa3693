// target/wasm (from `cargo xtask wasm`) and src -> dist and miniprogram_dist: the wasm made small, the scripts bundled, the types
// written.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import binaryen from "binaryen";
import { build, transformSync } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const input = join(here, "../target/wasm");
const dist = join(here, "dist");
const miniprogram = join(here, "miniprogram_dist");
if (!existsSync(join(input, "beian_bg.wasm"))) {
  throw new Error("target/wasm is not there yet: run `cargo xtask wasm`");
}
for (const folder of [dist, miniprogram]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}
const ADAPTERS = ["weui", "tdesign", "errors"];
const most = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

const source = readFileSync(join(input, "beian_bg.wasm"));
// The wasm and the scripts agree on what each number means. Files are copied by hand, and cached: each says which it belongs to.
const mark = `beian_${createHash("sha256").update(source).digest("hex").slice(0, 8)}`;
const wasm = shrunk(source);
writeFileSync(join(dist, "beian.wasm"), wasm);
// The same bytes: WeChat takes them compressed, and there is a limit on what an app may weigh.
writeFileSync(join(miniprogram, "beian.wasm.br"), brotliCompressSync(wasm, most));
await bundles(glue(readFileSync(join(input, "beian_bg.js"), "utf8")));
types();
for (const data of ["rules/suffix/suffixes.txt", "profile/profiles.txt"]) {
  cpSync(join(here, "../src", data), join(dist, basename(data)));
}
for (const name of ["LICENSE-MIT", "LICENSE-APACHE", "README.md"].filter((it) => existsSync(join(here, "..", it)))) {
  cpSync(join(here, "..", name), join(here, name));
}
sizes();

/** The wasm without its Globals, which some hosts do not export, optimised with nothing newer than 2017 in it. */
function shrunk(bytes) {
  const module = binaryen.readBinary(bytes);
  for (let i = module.getNumExports() - 1; i >= 0; i--) {
    const { kind, name } = binaryen.getExportInfo(module.getExportByIndex(i));
    if (kind === binaryen.ExternalGlobal) {
      module.removeExport(name);
    }
  }
  const some = [...Array(module.getNumExports()).keys()]
    .map((i) => binaryen.getExportInfo(module.getExportByIndex(i)))
    .find(({ name }) => name === "forget");
  module.addFunctionExport(some.value, mark);
  module.setFeatures(binaryen.Features.MVP);
  // The compiler has made it small already; what this level finds beyond that is smaller as brotli, and faster.
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(0);
  // What the compiler leaves a function of its own, once called or not, stays one: the frames of rare calls are not all callers'.
  binaryen.setOneCallerInlineMaxSize(100);
  // Its flow taken apart and put together anew, and once more over that: 1 % smaller as brotli.
  module.runPasses(["flatten", "rereloop"]);
  module.optimize();
  // What that left behind; and the locals and functions that are used most get the shortest numbers.
  module.runPasses(["optimize-instructions", "reorder-locals", "reorder-functions", "strip-producers"]);
  if (!module.validate()) {
    throw new Error("the wasm needs more than the first version of WebAssembly (MVP)");
  }
  const small = module.emitBinary();
  module.dispose();
  const globals = WebAssembly.Module.exports(new WebAssembly.Module(small)).filter((it) => it.kind === "global");
  if (globals.length > 0) {
    throw new Error(`the wasm still exports Globals: ${globals.map((it) => it.name).join(", ")}`);
  }
  return small;
}

/** wasm-bindgen's module as a function: a new instance gets views and a heap of its own, and the host's codec. */
function glue(source) {
  // An engine may leave the old buffer attached when memory grows; only its identity tells.
  const stale =
    /(cached\w+)\.(?:byteLength === 0|buffer\.detached === true \|\| \(\1\.buffer\.detached === undefined && \1\.buffer !== wasm\.memory\.buffer\))/g;
  const patched = source.replace(stale, "$1.buffer !== wasm.memory.buffer");
  if (patched === source || /byteLength === 0|\.detached/.test(patched)) {
    throw new Error("the glue checks its views in a new way: look at beian_bg.js and patch it here");
  }
  const { code } = transformSync(patched, { format: "cjs", target: "es2015" });
  return `export const MARK = "${mark}"; export function createGlue(TextEncoder, TextDecoder) { const module = { exports: {} }; ${code}; return module.exports; }`;
}

async function bundles(glueSource) {
  const shared = {
    absWorkingDir: here,
    bundle: true,
    target: "es2015",
    charset: "utf8",
    legalComments: "none",
    minifySyntax: true,
    outdir: "dist",
    logLevel: "warning",
    plugins: [
      {
        name: "glue",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /\/glue\.js$/ }, () => ({ path: "glue", namespace: "glue" }));
          onLoad({ filter: /.*/, namespace: "glue" }, () => ({ contents: glueSource, loader: "js" }));
        },
      },
    ],
  };
  const web = { format: "esm", outExtension: { ".js": ".mjs" }, supported: { "import-meta": true } };
  await build({ ...shared, ...web, entryPoints: ["src/web.ts", "src/worker.ts", "src/remote.ts"] });
  await build({ ...shared, ...web, entryPoints: ["src/catalog.ts"], plugins: [sameError("./web.mjs")] });
  await nodeBundles(shared);
  // The same instance and the same `BeianError` for `import` and `require`.
  for (const entry of ["node", "node-catalog"]) {
    const names = Object.keys(createRequire(import.meta.url)(join(dist, `${entry}.cjs`)));
    writeFileSync(join(dist, `${entry}.mjs`), `export { ${names.sort().join(", ")} } from "./${entry}.cjs";\n`);
  }
  await miniprogramBundles(shared);
}

/** The `BeianError` of the entry beside, so that there is one. */
function sameError(entry) {
  const setup = ({ onResolve }) => onResolve({ filter: /^\.\/error\.js$/ }, () => ({ path: entry, external: true }));
  return { name: "error", setup };
}

/** For Node: the words in a file of their own, which waits for the first sentence. */
async function nodeBundles(shared) {
  const lazily = {
    name: "words",
    setup({ onResolve }) {
      onResolve({ filter: /\/generated\/words\.js$/ }, () => ({ path: join(here, "src/node-words.ts") }));
    },
  };
  const node = { ...shared, format: "cjs", platform: "node", outExtension: { ".js": ".cjs" }, external: ["./words.cjs"] };
  const entryPoints = { node: "src/node.ts", words: "src/generated/words.ts" };
  await build({ ...node, entryPoints, plugins: [lazily, ...shared.plugins] });
  await build({ ...node, entryPoints: { "node-catalog": "src/catalog.ts" }, plugins: [lazily, sameError("./node.cjs")] });
}

/** For mini-programs: every adapter requires the one `index.js` beside it. */
async function miniprogramBundles(shared) {
  const beside = {
    name: "beside",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.\/miniprogram\.js$/ }, () => ({ path: "./index.js", external: true }));
    },
  };
  await build({
    ...shared,
    format: "cjs",
    minify: true,
    outdir: "miniprogram_dist",
    plugins: [beside, ...shared.plugins],
    entryPoints: { index: "src/miniprogram.ts", ...Object.fromEntries(ADAPTERS.map((it) => [it, `src/adapters/${it}.ts`])) },
  });
}

/** The declarations once, in dist/types, and for each entry a file whose name says ESM or CommonJS. */
function types() {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const options = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--stripInternal", "--outDir", "dist/types"];
  execFileSync(process.execPath, [tsc, "-p", here, ...options], { cwd: here, stdio: "inherit" });
  for (const [entry, kinds, source] of [
    ["node", ["mts", "cts"]],
    ["node-catalog", ["mts", "cts"], "catalog"],
    ["web", ["mts"]],
    ["catalog", ["mts"]],
    ["worker", ["mts"]],
    ["remote", ["mts"]],
  ]) {
    for (const kind of kinds) {
      writeFileSync(join(dist, `${entry}.d.${kind}`), `export * from "./types/${source || entry}.js";\n`);
    }
  }
  for (const [entry, source] of [["index", "miniprogram"], ...ADAPTERS.map((it) => [it, `adapters/${it}`])]) {
    writeFileSync(join(miniprogram, `${entry}.d.ts`), `export * from "../dist/types/${source}.js";\n`);
  }
}

function sizes() {
  console.log("file                                raw     gzip   brotli");
  for (const folder of [dist, miniprogram]) {
    for (const name of readdirSync(folder).filter((it) => /\.(wasm|br|mjs|cjs|js)$/.test(it))) {
      const bytes = readFileSync(join(folder, name));
      const row = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes, most).length];
      console.log(join(basename(folder), name).padEnd(31), ...row.map((it) => String(it).padStart(8)));
    }
  }
}
