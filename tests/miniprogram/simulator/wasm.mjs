// `WXWebAssembly` as documented, over the engine's own `WebAssembly`: a path and nothing else, the exports that the system
// hands through, and the features that the engine of the profile has.

/**
 * @param native the engine's `WebAssembly`, which the program can't see
 * @param image its `wasm` holds, by path, the bytes (`.br` is unpacked already) and the features that they need
 */
export function makeWXWebAssembly(native, image, rules) {
  /** The program may hold the module, never look into it. */
  class Module {}
  const compiled = new WeakMap();

  class Instance {
    constructor(module, imports) {
      if (!(module instanceof Module) || !compiled.has(module)) {
        throw new TypeError("WXWebAssembly.Instance takes a WXWebAssembly.Module");
      }
      this.exports = handed(new native.Instance(compiled.get(module), imports).exports);
    }
  }

  function compile(path) {
    if (typeof path !== "string") {
      throw new TypeError(`WXWebAssembly.instantiate takes a path in the code package, not ${typeof path}`);
    }
    if (!/\.wasm(\.br)?$/.test(path)) {
      throw new TypeError(`WXWebAssembly.instantiate: ${path} does not end in .wasm or .wasm.br`);
    }
    if (/^[\w-]+:|^\.|\/\.\.?\/|\/\//.test(path)) {
      throw new TypeError(`WXWebAssembly.instantiate: ${path} is not a path in the code package`);
    }
    const file = image.wasm[path[0] === "/" ? path : `/${path}`];
    if (file === undefined) {
      throw new Error(`WXWebAssembly.instantiate: ${path} was not found`);
    }
    const lacking = file.needs.filter((feature) => rules.features.indexOf(feature) < 0);
    if (lacking.length > 0) {
      throw new native.CompileError(`${path} needs ${lacking.join(", ")}, which this engine lacks`);
    }
    const module = new Module();
    compiled.set(module, new native.Module(file.bytes));
    return module;
  }

  /** iOS exports no Global; and WeChat 8.0.9 there gave names after the third of one function no function. */
  function handed(exports) {
    const named = new Map();
    const out = Object.create(null);
    for (const name of Object.keys(exports)) {
      const value = exports[name];
      const count = (named.get(value) || 0) + 1;
      named.set(value, count);
      const isGlobal = typeof value !== "function" && !(value instanceof native.Memory) && !(value instanceof native.Table);
      if ((rules.globals || !isGlobal) && count <= rules.names) {
        out[name] = value;
      }
    }
    return Object.freeze(out);
  }

  const { Memory, Table, CompileError, LinkError, RuntimeError } = native;
  return {
    instantiate(path, imports) {
      return new Promise((done) => {
        const module = compile(path);
        const instance = new Instance(module, imports);
        done(rules.answer === "instance" ? instance : { instance, module });
      });
    },
    Module,
    Instance,
    Memory,
    Table,
    CompileError,
    LinkError,
    RuntimeError,
  };
}
