// Web pages, workers, bundlers: ready after `init()`.

import { BeianError, failed, typeName } from "./error.js";
import { isReady, loadOnce, open, prepare } from "./instance.js";

export * from "./public.js";

/** Where the wasm comes from: an address, an answer to it, its bytes, or a module. */
export type Source = string | URL | Request | Response | ArrayBuffer | ArrayBufferView<ArrayBuffer> | WebAssembly.Module;

/**
 * Loads and starts the wasm. Calls while it loads share one load; once ready, calls do nothing. After a failure it can
 * be called again.
 *
 * @param source Default: `beian.wasm` beside this file.
 * @throws {BeianError} `init_failed`, with the reason in its sentence and in `cause`
 */
export function init(source?: Source | Promise<Source>): Promise<void> {
  if (isReady()) {
    return Promise.resolve();
  }
  return loadOnce(() =>
    Promise.resolve(source)
      .then((given) => compile(given === undefined ? new URL("./beian.wasm", import.meta.url) : given))
      .then(start)
      .catch((cause) => {
        throw cause instanceof BeianError ? cause : failed(String(cause), String(cause), cause);
      }),
  );
}

/** A browser's encoder starts in the time that a loop takes for 100 units (Chromium 156; Node's in that for 20). */
const LONG = 100;

function start(module: WebAssembly.Module): Promise<void> {
  const codec = { TextEncoder, TextDecoder, long: LONG };
  const first = prepare(codec);
  return WebAssembly.instantiate(module, first.imports).then((instance) => {
    open(first.finish(instance.exports), () => {
      const next = prepare(codec);
      return next.finish(new WebAssembly.Instance(module, next.imports).exports);
    });
  });
}

function compile(source: Source): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) {
    return Promise.resolve(source);
  }
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) {
    return WebAssembly.compile(source);
  }
  if (source instanceof Response) {
    return download(source);
  }
  if (typeof source === "string" || source instanceof URL || source instanceof Request) {
    return fetch(source).then(download);
  }
  const type = typeName(source);
  throw failed(
    `init 不认识 ${type}，可以是地址、Response、ArrayBuffer 或 WebAssembly.Module`,
    `init takes an address, a Response, an ArrayBuffer or a WebAssembly.Module, not ${type}`,
  );
}

function download(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) {
    throw failed(`${response.url} 返回 ${response.status}`, `${response.url} answered ${response.status}`);
  }
  return response.arrayBuffer().then((bytes) => WebAssembly.compile(bytes));
}
