// Mini-programs (小程序): ready after `init()`. Their WebAssembly takes a path inside the code package instead of bytes, and they
// have neither a codec nor anything else of the web.

import { LocalDecoder, LocalEncoder } from "./codec.js";
import { type BeianError, cut, failed, typeName } from "./error.js";
import { type Instance, isReady, loadOnce, open, prepare } from "./instance.js";

export * from "./public.js";

/** What `init` takes. */
export interface InitOptions {
  /**
   * Where `beian.wasm.br` lies in the code package (代码包), from its root on. Default: where “构建 npm” puts it in the main
   * package. In a subpackage (分包) it is `/subpackage/miniprogram_npm/beian/beian.wasm.br`.
   */
  wasmPath?: string | undefined;
}

/** As much of a host's WebAssembly as is used. */
interface Host {
  instantiate(path: string, imports: object): unknown;
  Instance?: new (module: unknown, imports: object) => unknown;
}

declare const WXWebAssembly: unknown;
declare const TTWebAssembly: unknown;
declare const MYWebAssembly: unknown;
declare const WebAssembly: unknown;

const DEFAULT_PATH = "/miniprogram_npm/beian/beian.wasm.br";
const CODEC = { TextEncoder: LocalEncoder, TextDecoder: LocalDecoder, long: 0 };

/**
 * Loads and starts the wasm. Calls while it loads share one load; once ready, calls do nothing. After a failure it can
 * be called again.
 *
 * @throws {BeianError} `init_failed`, with what to do in its sentence and the reason in `cause`
 */
export function init(options?: InitOptions): Promise<void> {
  return isReady() ? Promise.resolve() : loadOnce(() => start(pathOf(options)));
}

function start(path: string): Promise<void> {
  const host = findHost();
  const first = prepare(CODEC);
  return Promise.resolve()
    .then(() => host.instantiate(path, first.imports))
    .then((answer) => {
      // The documents say `{ instance, module }`, Tencent's own types say an instance.
      const { instance = answer, module } = Object(answer) as { instance?: unknown; module?: unknown };
      const made = finish(first, instance);
      const reload = () => {
        // Where it fails, the next call is told that nothing is ready, and starts another.
        loadOnce(() => start(path)).catch(() => {});
      };
      const again = () => {
        try {
          return remake(host, module);
        } catch (cause) {
          reload();
          throw cause;
        }
      };
      open(made, again, host.Instance && module ? undefined : reload);
    })
    .catch((cause) => {
      throw notLoaded(path, cause);
    });
}

/** A new instance at once, which only some hosts can make. */
function remake(host: Host, module: unknown): Instance {
  const next = prepare(CODEC);
  return finish(next, new (host.Instance as NonNullable<Host["Instance"]>)(module, next.imports));
}

function finish(prepared: ReturnType<typeof prepare>, instance: unknown): Instance {
  const { exports } = Object(instance) as { exports?: object };
  return prepared.finish(Object(exports));
}

function pathOf(options: unknown): string {
  if (options === undefined) {
    return DEFAULT_PATH;
  }
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    const type = typeName(options);
    throw failed(
      `init 要写成 init({ wasmPath: "${DEFAULT_PATH}" })，收到的是 ${type}`,
      `init takes { wasmPath: "${DEFAULT_PATH}" }, not ${type}`,
    );
  }
  const stray = Object.keys(options).filter((key) => key !== "wasmPath")[0];
  if (stray !== undefined) {
    throw failed(`init 没有“${cut(stray)}”这一项，只有 wasmPath`, `init knows no "${cut(stray)}", only wasmPath`);
  }
  const { wasmPath } = options as InitOptions;
  if (wasmPath === undefined) {
    return DEFAULT_PATH;
  }
  if (typeof wasmPath !== "string") {
    const type = typeName(wasmPath);
    throw failed(`wasmPath 要写成文字，收到的是 ${type}`, `wasmPath is a string, not ${type}`);
  }
  if (!/^\/.*\.wasm(\.br)?$/.test(wasmPath)) {
    // What does not look like a path may be a value in the wrong place, and is nobody's to repeat.
    const got = /^[\w./:-]*\/[\w./:-]*$/.test(wasmPath) ? short(wasmPath) : "…";
    throw failed(
      `wasmPath 要从代码包的根目录写起，以“/”开头，以 .wasm.br 或 .wasm 结尾，例如 "${DEFAULT_PATH}"；收到的是 "${got}"`,
      `wasmPath starts with "/", the root of the code package, and ends with .wasm.br or .wasm, such as "${DEFAULT_PATH}"; got "${got}"`,
    );
  }
  return wasmPath;
}

/** WeChat's WebAssembly, or what others call it: Douyin (抖音), Alipay (支付宝), the standard. */
function findHost(): Host {
  const found = [
    typeof WXWebAssembly === "object" && WXWebAssembly,
    typeof TTWebAssembly === "object" && TTWebAssembly,
    typeof MYWebAssembly === "object" && MYWebAssembly,
    typeof WebAssembly === "object" && WebAssembly,
  ].filter(Boolean)[0];
  if (found === undefined) {
    throw failed(
      "这里没有 WXWebAssembly；请更新微信，并把小程序的最低基础库版本设为 2.14.0 或更高",
      "there is no WXWebAssembly here; update WeChat, and set the mini-program's lowest base library (基础库) to 2.14.0 or later",
    );
  }
  return found as Host;
}

function notLoaded(wasmPath: string, cause: unknown): BeianError {
  const path = short(wasmPath);
  const why = reasonOf(cause);
  const elsewhere = '"/<subpackage>/miniprogram_npm/beian/beian.wasm.br"';
  return failed(
    `没能启动 ${path}（${why}）；请先“构建 npm”，确认代码包里有这个文件；文件在分包或别处时，用 init({ wasmPath: ${elsewhere.replace("<subpackage>", "分包目录")} }) 写明位置`,
    `${path} could not be started (${why}); build npm (构建 npm) first and see that the code package has this file; where it lies in a subpackage or elsewhere, say so with init({ wasmPath: ${elsewhere} })`,
    cause,
  );
}

/** What a host gives as its reason: an error, WeChat's `{ errMsg }`, or anything at all. */
function reasonOf(cause: unknown): string {
  try {
    const { message, errMsg } = Object(cause) as { message?: unknown; errMsg?: unknown };
    return short(String(message || errMsg || cause));
  } catch {
    return typeName(cause);
  }
}

function short(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
