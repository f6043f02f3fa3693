// target/wasm (from `cargo xtask wasm`) and src -> dist and miniprogram_dist: the wasm made small, the scripts bundled, the types
// written.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { markOf, shrunk } from "./shrink.mjs";

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
const mark = markOf(source);
const wasm = shrunk(source);
writeFileSync(join(dist, "beian.wasm"), wasm);
// The same bytes: WeChat takes them compressed, and there is a limit on what an app may weigh.
writeFileSync(join(miniprogram, "beian.wasm.br"), brotliCompressSync(wasm, most));
await bundles(await glue(readFileSync(join(input, "beian_bg.js"), "utf8")));
types();
for (const data of ["rules/suffix/suffixes.txt", "profile/profiles.txt"]) {
  cpSync(join(here, "../src", data), join(dist, basename(data)));
}
for (const name of ["LICENSE-MIT", "LICENSE-APACHE", "README.md"].filter((it) => existsSync(join(here, "..", it)))) {
  cpSync(join(here, "..", name), join(here, name));
}
sizes();

/**
 * wasm-bindgen's module as a function: a new instance gets views and a heap of its own. Of the module it has what the package calls
 * and what the wasm asks for. In brackets, by which engines know what to compile at once.
 */
async function glue(source) {
  // An engine may leave the old buffer attached when memory grows; only its identity tells.
  const stale =
    /(cached\w+)\.(?:byteLength === 0|buffer\.detached === true \|\| \(\1\.buffer\.detached === undefined && \1\.buffer !== wasm\.memory\.buffer\))/g;
  const patched = source.replace(stale, "$1.buffer !== wasm.memory.buffer");
  if (patched === source || /byteLength === 0|\.detached/.test(patched)) {
    throw new Error("the glue checks its views in a new way: look at beian_bg.js and patch it here");
  }
  const asked = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).map((it) => it.name);
  const doors = [...source.matchAll(/^export function (\w+)/gm)]
    .map((it) => it[1])
    .filter((it) => !/^__wbg_(?!set_wasm$)|^__wbindgen_/.test(it));
  const built = await build({
    stdin: { contents: `export { ${[...doors, ...asked].join(", ")} } from "beian_bg"` },
    plugins: [virtual("bindings", /^beian_bg$/, patched)],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2015",
  });
  const [, code, names] = /^([\s\S]*)export \{([^}]*)\};\s*$/.exec(built.outputFiles[0].text);
  if (/ as /.test(names)) {
    throw new Error(`the glue has names of its own for what it exports: ${names}`);
  }
  return `export const MARK = "${mark}"; export const createGlue = (function (TextDecoder) { ${code} return {${names}}; });`;
}

/** A module that is in no file. */
function virtual(name, filter, contents) {
  return {
    name,
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, () => ({ path: name, namespace: name }));
      onLoad({ filter: /.*/, namespace: name }, () => ({ contents, loader: "js", resolveDir: here }));
    },
  };
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
    plugins: [virtual("glue", /\/glue\.js$/, glueSource)],
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

/** For Node: the words, and the lists of choices, in files of their own, which wait until somebody asks for them. */
async function nodeBundles(shared) {
  const node = {
    ...shared,
    format: "cjs",
    platform: "node",
    outExtension: { ".js": ".cjs" },
    external: ["./words.cjs", "./choices.cjs"],
  };
  await build({ ...node, entryPoints: { words: "src/generated/words.ts", choices: "src/generated/choices.ts" } });
  const words = {
    name: "words",
    setup({ onResolve }) {
      onResolve({ filter: /\/generated\/words\.js$/ }, () => ({ path: join(here, "src/node-words.ts") }));
    },
  };
  // CommonJS, whose exports can be looked up when they are asked for.
  const lists = [...readFileSync(join(here, "src/generated/choices.ts"), "utf8").matchAll(/^export const (\w+)/gm)].map(
    (it) => it[1],
  );
  const getters = `for (const name of ${JSON.stringify(lists)}) {
    Object.defineProperty(exports, name, { enumerable: true, get: () => require("./choices.cjs")[name] });
  }`;
  const plugins = [words, virtual("choices", /\/generated\/choices\.js$/, getters), ...shared.plugins];
  // In ASCII: a script with one character beyond is held in two bytes each, and takes three times as long to read.
  await build({ ...node, charset: "ascii", entryPoints: { node: "src/node.ts" }, plugins });
  await build({ ...node, entryPoints: { "node-catalog": "src/catalog.ts" }, plugins: [...plugins, sameError("./node.cjs")] });
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
