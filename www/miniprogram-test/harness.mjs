// Components of a mini-program in Node: Tencent's own WXML compiler and component framework (miniprogram-simulate), over jsdom.
//
// It shows what components do with events and `setData`. It does not show what an engine lacks: component scripts run in Node,
// with all of Node's globals.

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { transformSync } from "esbuild";
import { JSDOM } from "jsdom";

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL(".", import.meta.url));
const app = join(here, "../miniprogram");
/** Packages that the fixtures use beside the example's own: the folder that their `miniprogram` field names. */
const PACKAGES = { "weui-miniprogram": "miniprogram_dist", "@vant/weapp": "lib" };

const root = stage();
process.on("exit", () => rmSync(root, { recursive: true, force: true }));
browser();
const simulate = require("miniprogram-simulate");

/** The templates in use: all of the packages at once are more than the compiler's output may have. */
const templates = { wxmlList: [], wxsList: [] };
for (const folder of ["components", "fixtures", "readme"]) {
  for (const name of readdirSync(join(root, folder))) {
    use(join(folder, name, name));
  }
}

/** What `setData` was called with, and by which component (`filing-form`, `input`). */
export const calls = [];
countSetData();

const sleep = () => simulate.sleep(10);

const loaded = {};

/** Shows a component of the app, such as `components/filing-form/filing-form`. */
export async function show(path, properties) {
  // Once: some packages register their components only when they are first run.
  loaded[path] ||= simulate.load(join(root, path), basename(path), { rootPath: root, compilerOptions: templates });
  const shown = simulate.render(loaded[path], properties);
  shown.attach(document.body);
  await sleep();
  return shown;
}

/** Starts an app, which is a script. */
export function launch(path) {
  globalThis.App = (app) => app.onLaunch();
  createRequire(join(root, "app.js"))(`./${path}.js`);
}

/** A page of the app without its template: its data and its handlers. */
export function page(path) {
  let found;
  globalThis.Page = (definition) => {
    found = definition;
  };
  createRequire(join(root, "app.js"))(`./${path}.js`);
  found.setData = function (data, done) {
    Object.assign(this.data, data);
    done?.();
  };
  return found;
}

/** Shows a page with its template. The framework knows components alone: the page becomes one. */
export function showPage(path) {
  globalThis.Page = ({ data, onLoad, ...methods }) => globalThis.Component({ data, methods, lifetimes: { attached: onLoad } });
  return show(path);
}

/** The package, as the app's scripts see it. */
export function packageOf(name) {
  return createRequire(join(root, "app.js"))(name);
}

/** A component inside others: `inside(form, "#responsible_mobile", "#control", ".t-input__control")`. */
export function inside(component, ...selectors) {
  return selectors.reduce((found, selector) => {
    const next = found.querySelector(selector);
    if (!next) {
      throw new Error(`there is no ${selector} of ${selectors.join(" ")}`);
    }
    return next;
  }, component);
}

/** What a native control sends: `input`, `blur`, `change`, `tap`. */
export async function send(target, event, value) {
  target.dispatchEvent(event, { detail: value === undefined ? {} : { value } });
  await sleep();
}

/** What a person reads. */
export function textOf(component) {
  return component.dom.textContent.replace(/\s+/g, " ").trim();
}

/** A copy of the example app with the fixtures, as this framework wants it. */
function stage() {
  if (!existsSync(join(app, "miniprogram_npm"))) {
    throw new Error("www/miniprogram is not ready yet: run `cargo xtask miniprogram`");
  }
  const to = mkdtempSync(join(tmpdir(), "beian-miniprogram-"));
  cpSync(app, to, { recursive: true });
  cpSync(join(here, "fixtures"), join(to, "fixtures"), { recursive: true });
  stageReadme(join(to, "readme"));
  for (const [name, folder] of Object.entries(PACKAGES)) {
    cpSync(join(here, "node_modules", name, folder), join(to, "miniprogram_npm", name), { recursive: true });
  }
  prepare(to);
  return to;
}

/** The README's app and its pages as files: a page is a block of script, followed by its template. */
function stageReadme(folder) {
  const readme = readFileSync(join(here, "../../README.md"), "utf8");
  writeFileSync(`${folder}.js`, /```js app\.js\n([\s\S]*?)```/.exec(readme)[1]);
  const tags = {
    "mp-form": "weui-miniprogram/form/form",
    "mp-cell": "weui-miniprogram/cell/cell",
    "t-form": "tdesign-miniprogram/form/form",
    "t-form-item": "tdesign-miniprogram/form-item/form-item",
    "t-input": "tdesign-miniprogram/input/input",
    "van-field": "@vant/weapp/field/index",
  };
  const blocks = /```js miniprogram\n([\s\S]*?)```\n\n```xml\n([\s\S]*?)```/g;
  for (const [, script, template] of readme.matchAll(blocks)) {
    const used = Object.entries(tags).filter(([tag]) => template.includes(`<${tag} `));
    const [, of = "native"] = /require\("beian\/(\w+)"\)/.exec(script) || [];
    mkdirSync(join(folder, of), { recursive: true });
    const write = (ending, text) => writeFileSync(join(folder, of, `${of}.${ending}`), text);
    write("js", script);
    write("wxml", template);
    write("json", JSON.stringify({ component: true, usingComponents: Object.fromEntries(used) }));
  }
}

/** WeChat compiles ES modules, and finds packages in `miniprogram_npm`; Node finds them in `node_modules`. */
function prepare(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      prepare(path);
      if (entry.name === "miniprogram_npm") {
        symlinkSync("miniprogram_npm", join(folder, "node_modules"));
      }
    } else if (path.endsWith(".js")) {
      const code = readFileSync(path, "utf8");
      if (/\b(import|export)\b/.test(code)) {
        writeFileSync(path, transformSync(code, { format: "cjs", target: "es2018" }).code);
      }
    } else if (path.endsWith(".json")) {
      const json = JSON.parse(readFileSync(path, "utf8"));
      for (const [tag, from] of Object.entries(json.usingComponents || {})) {
        if (/^(tdesign-miniprogram|weui-miniprogram|@vant)\//.test(from)) {
          json.usingComponents[tag] = `/miniprogram_npm/${from}`;
        }
      }
      writeFileSync(path, JSON.stringify(json));
    }
  }
}

/** Adds the template of a component, those that it imports, and those of the components that it uses. */
function use(component) {
  template(`${component}.wxml`);
  const { usingComponents = {} } = JSON.parse(readFileSync(join(root, `${component}.json`), "utf8"));
  for (const from of Object.values(usingComponents)) {
    const path = from.startsWith("/") ? from.slice(1) : join(dirname(component), from);
    if (!templates.wxmlList.includes(`${path}.wxml`)) {
      use(path);
    }
  }
}

function template(path) {
  const list = path.endsWith(".wxs") ? templates.wxsList : templates.wxmlList;
  if (list.includes(path)) {
    return;
  }
  list.push(path);
  const text = readFileSync(join(root, path), "utf8");
  const imports = /<(?:import|include|wxs)\b[^>]*\bsrc="([^"]+)"|\brequire\(["']([^"']+)["']\)/g;
  for (const [, src, required] of text.matchAll(imports)) {
    const from = src || required;
    template(from.startsWith("/") ? from.slice(1) : join(dirname(path), from));
  }
}

/** What the framework and the components expect of their surroundings. */
function browser() {
  const { window } = new JSDOM("<!doctype html><body></body>", { pretendToBeVisual: true });
  const names = ["document", "CustomEvent", "Event", "Element", "Node", "HTMLElement", "TouchEvent", "MutationObserver"];
  Object.assign(globalThis, Object.fromEntries(names.map((name) => [name, window[name]])), {
    window,
    getApp: () => ({}),
    getCurrentPages: () => [],
    // A path in the code package alone, as in WeChat.
    WXWebAssembly: {
      instantiate: async (path, imports) => {
        const bytes = readFileSync(join(root, path));
        return WebAssembly.instantiate(path.endsWith(".br") ? brotliDecompressSync(bytes) : bytes, imports);
      },
    },
  });
}

function countSetData() {
  const register = globalThis.Component;
  const utils = require("miniprogram-simulate/src/utils");
  const { runJs } = utils;
  let by = "";
  utils.runJs = (path) => {
    by = basename(path);
    runJs(path);
  };
  globalThis.Component = (definition) => {
    const name = by;
    const lifetimes = definition.lifetimes || {};
    definition.lifetimes = Object.assign({}, lifetimes, {
      created() {
        const { setData } = this;
        this.setData = (data, done) => {
          calls.push({ by: name, data });
          return setData(data, done);
        };
        lifetimes.created?.call(this);
      },
    });
    return register(definition);
  };
}
