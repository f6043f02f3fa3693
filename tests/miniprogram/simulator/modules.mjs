// The modules of a mini-program: WeChat's `define(path, function (require, module, exports, ...) {})`, and how `require` finds one.

/** Parameters that WeChat's wrapper names and never gives: in a module they are `undefined`, whatever the engine has. */
const UNDEFINED = [
  ...["window", "document", "frames", "self", "location", "navigator", "localStorage", "history", "Caches", "screen", "alert"],
  ...["confirm", "prompt", "fetch", "XMLHttpRequest", "WebSocket", "webkit", "WeixinJSCore", "WeixinJSBridge", "Reporter"],
];

/**
 * @param evaluate gives the value of a script in this realm
 * @param image the files of the code package
 * @returns {(path: string) => unknown} `require` at the root
 */
export function makeRequire(evaluate, image, profile) {
  const loaded = {};

  function load(path) {
    if (loaded[path] !== undefined) {
      return loaded[path].exports;
    }
    const edition = image.editions[path];
    if (edition > profile.syntax) {
      throw new SyntaxError(`${path} is written in ES${edition}, this engine reads ES${profile.syntax}`);
    }
    const words = ["require", "module", "exports"].concat(UNDEFINED).join(", ");
    const body = evaluate(`(function (${words}) {${image.scripts[path]}\n})`, path);
    const module = { exports: {} };
    loaded[path] = module;
    try {
      body.call(module.exports, (name) => load(find(name, path)), module, module.exports);
    } catch (error) {
      delete loaded[path];
      throw error;
    }
    return module.exports;
  }

  function find(name, from) {
    if (typeof name !== "string") {
      throw new Error(`require takes a path, not ${typeof name}`);
    }
    const folder = from.slice(0, from.lastIndexOf("/") + 1);
    const places = /^\.\.?\//.test(name) ? [folder + name] : name[0] === "/" ? [name] : npmPlaces(folder, name);
    for (const place of places) {
      const path = normal(place);
      const file = [path, `${path}.js`, `${path}/index.js`].find((it) => image.scripts[it] !== undefined);
      if (file !== undefined) {
        return file;
      }
    }
    throw new Error(`module '${name}' is not defined, require args is '${name}', in ${from}`);
  }

  return (name) => load(find(name, "/"));
}

/** The nearest `miniprogram_npm` first. `package.json` is not looked at. */
function npmPlaces(folder, name) {
  const steps = folder.split("/").slice(0, -1);
  return steps.map((_, i) => `${steps.slice(0, steps.length - i).join("/")}/miniprogram_npm/${name}`);
}

function normal(path) {
  const steps = [];
  for (const step of path.split("/")) {
    if (step === "..") {
      steps.pop();
    } else if (step !== "." && step !== "") {
      steps.push(step);
    }
  }
  return `/${steps.join("/")}`;
}
