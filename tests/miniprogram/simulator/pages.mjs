// `App`, `Page`, `Component` and `wx`, as far as a program's logic needs them: lifecycles, events, and a `setData` that
// counts what would cross to the rendering thread.

/** WeChat's limit for one call. */
const MOST_BYTES = 1024 * 1024;

/** @returns the globals for the program, and `stage`, with which a test plays the user */
export function makePages() {
  let app = {};
  let registered;
  const stack = [];
  const set = { calls: 0, bytes: 0, keys: [] };
  const calls = [];

  const register = (kind) => (options) => {
    registered = { kind, options };
  };
  const spoken = (name) => (options) => {
    calls.push({ name, options });
    const { success, complete } = options || {};
    for (const told of [success, complete].filter((it) => typeof it === "function")) {
      told({ errMsg: `${name}:ok` });
    }
  };
  const wx = {};
  for (const name of ["pageScrollTo", "showToast", "setClipboardData", "navigateTo"]) {
    wx[name] = spoken(name);
  }
  wx.getSystemInfoSync = () => ({ SDKVersion: "2.30.0", platform: "simulator", model: "simulator", system: "simulator" });
  wx.getDeviceInfo = () => ({ platform: "simulator", model: "simulator", system: "simulator" });
  wx.getAppBaseInfo = () => ({ SDKVersion: "2.30.0", language: "zh_CN" });

  function setDataOf(instance) {
    return (patch, done) => {
      const bytes = utf8Length(JSON.stringify(crossing(patch, "setData")));
      if (bytes > MOST_BYTES) {
        throw new Error(`setData: ${bytes} bytes, at most ${MOST_BYTES}`);
      }
      const places = Object.keys(patch).map(stepsOf);
      set.calls += 1;
      set.bytes += bytes;
      Object.keys(patch).forEach((key, i) => {
        set.keys.push(key);
        put(instance.data, places[i], copy(patch[key]));
      });
      if (done !== undefined) {
        setTimeout(() => done.call(instance), 0);
      }
    };
  }

  function made(options, methods, given) {
    const instance = Object.assign({}, methods);
    instance.data = Object.assign(copy(crossing(options.data || {}, "data")), given);
    instance.properties = instance.data;
    instance.setData = setDataOf(instance);
    return instance;
  }

  const globals = {
    App(options) {
      app = options;
      if (options.onLaunch !== undefined) {
        options.onLaunch({ path: "", scene: 1001, query: {} });
      }
    },
    Page: register("page"),
    Component: register("component"),
    Behavior: (options) => options,
    getApp: () => app,
    getCurrentPages: () => stack.slice(),
    wx,
  };

  const stage = {
    /** What went through `setData`, and what was asked of `wx`. */
    set,
    calls,
    /** Opens a page. */
    open(require, path, query) {
      registered = undefined;
      require(path);
      if (registered === undefined) {
        throw new Error(`${path} calls neither Page nor Component`);
      }
      const { kind, options } = registered;
      const page = kind === "page" ? made(options, options, {}) : component(options, {});
      page.route = path.replace(/^\//, "");
      stack.push(page);
      for (const name of ["onLoad", "onShow", "onReady"]) {
        if (page[name] !== undefined) {
          page[name](name === "onLoad" ? query || {} : undefined);
        }
      }
      return page;
    },
    /** Makes a component, as if a page showed it. `heard` is called for each `triggerEvent`. */
    mount(require, path, properties, heard) {
      registered = undefined;
      require(path);
      return component(registered.options, properties || {}, heard);
    },
    /** Calls a handler as an event of the element with this `id` and `dataset` does; gives what it gives. */
    fire(instance, handler, { detail = {}, id = "", dataset = {} } = {}) {
      if (typeof instance[handler] !== "function") {
        throw new Error(`there is no handler ${handler}`);
      }
      const target = { id, dataset };
      return instance[handler]({ type: "", timeStamp: 0, detail, target, currentTarget: target });
    },
    close(instance) {
      const leave = instance.onUnload || instance.detached;
      if (leave !== undefined) {
        leave.call(instance);
      }
      if (stack[stack.length - 1] === instance) {
        stack.pop();
      }
    },
  };

  function component(own, properties, heard) {
    const options = (own.behaviors || []).filter((it) => typeof it === "object").reduce((all, it) => merged(it, all), own);
    const given = {};
    for (const name of Object.keys(options.properties || {})) {
      const { value } = Object(options.properties[name]);
      given[name] = name in properties ? copy(crossing(properties[name], name)) : value;
    }
    const life = Object.assign({}, options, options.lifetimes);
    const instance = made(options, options.methods, given);
    instance.detached = life.detached;
    instance.triggerEvent = (name, detail) => heard?.(name, detail);
    instance.selectComponent = () => null;
    instance.createSelectorQuery = query;
    for (const name of ["created", "attached", "ready"]) {
      if (life[name] !== undefined) {
        life[name].call(instance);
      }
    }
    return instance;
  }

  return { globals, stage };
}

/** A query that finds everything: nothing is laid out here. */
function query() {
  const chain = { exec: (told) => told([{ top: 500 }, { scrollTop: 0 }]) };
  for (const step of ["select", "boundingClientRect", "selectViewport", "scrollOffset"]) {
    chain[step] = () => chain;
  }
  return chain;
}

function merged(from, into) {
  const both = Object.assign({}, from, into);
  for (const part of ["data", "properties", "methods", "lifetimes"]) {
    both[part] = Object.assign({}, from[part], into[part]);
  }
  return both;
}

/** What may cross between the two threads: plain data. */
function crossing(value, where) {
  if (value === undefined || typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
    throw new TypeError(`setData: ${where} is ${typeof value}, which does not cross to the page`);
  }
  if (typeof value === "object" && value !== null) {
    if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) {
      throw new TypeError(`setData: ${where} is no plain object`);
    }
    for (const key of Object.keys(value)) {
      crossing(value[key], `${where}.${key}`);
    }
  }
  return value;
}

const copy = (value) => JSON.parse(JSON.stringify(value));

/** `errors.email` and `apps[0].name` as steps. */
function stepsOf(key) {
  const steps = key.match(/[^.[\]]+/g);
  if (steps === null || !/^[^.[\]]+(\.[^.[\]]+|\[\d+\])*$/.test(key)) {
    throw new Error(`setData: ${key} is no path`);
  }
  return steps;
}

function put(data, steps, value) {
  let place = data;
  steps.slice(0, -1).forEach((step, i) => {
    if (typeof place[step] !== "object" || place[step] === null) {
      place[step] = /^\d+$/.test(steps[i + 1]) ? [] : {};
    }
    place = place[step];
  });
  place[steps[steps.length - 1]] = value;
}

function utf8Length(text) {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
