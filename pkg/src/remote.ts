// The other end of `beian/worker`: the same functions, each with a promise.

import { BeianError, type BeianErrorCode, mistake } from "./error.js";
import type { Filing } from "./generated/form.js";
import type { Field } from "./generated/names.js";
import type { Answer, Question } from "./messages.js";
import type { Context, FieldReport, FilingReport, FooterReport, Issue } from "./types.js";
import type { Locale } from "./words.js";

export { BeianError, type BeianErrorCode } from "./error.js";

/**
 * The functions of the package, answered by a worker. Mistakes reject with a `BeianError`. What goes to a worker is
 * cloned: getters are read there and then, and a proxy (such as a reactive form) has to be made plain before. `openFiling` is not
 * among them: an edit takes less time than the way to a worker, so it is used where the form is.
 */
export interface Remote {
  /** Only where the wasm is not beside the worker's script: its address, its bytes or a module. */
  init(source?: string | ArrayBuffer | WebAssembly.Module): Promise<void>;
  isValid(field: Field, value: string, context?: Context): Promise<boolean>;
  checkField<F extends Field>(field: F, value: string, context?: Context): Promise<FieldReport<F>>;
  checkFiling(filing: Filing, context?: Context): Promise<FilingReport>;
  checkFooter(html: string, filing?: Filing, context?: Context): Promise<FooterReport>;
  say(issue: Issue, locale?: Locale): Promise<string>;
  /** Stops the worker; what is not answered yet rejects with `closed`. */
  close(): void;
}

/** As much of a `Worker` as is used here. */
export interface WorkerLike {
  postMessage(question: Question): void;
  addEventListener(type: "message", listener: (event: { data: Answer }) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: unknown) => void): void;
  terminate(): void;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: BeianError): void;
}

/**
 * Asks a worker that runs `beian/worker`:
 *
 * ```ts
 * const beian = remote(new Worker(new URL("beian/worker", import.meta.url), { type: "module" }));
 * const report = await beian.checkField("domain", "example.cn");
 * ```
 */
export function remote(worker: WorkerLike | Worker): Remote {
  const end = worker as WorkerLike;
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let over: BeianError | undefined;

  function stop(error: BeianError): void {
    over = over || error;
    for (const it of Array.from(waiting.values())) {
      it.reject(error);
    }
    waiting.clear();
  }

  function ask(method: string, args: unknown[]): Promise<never> {
    return new Promise((resolve, reject) => {
      if (over !== undefined) {
        throw over;
      }
      const id = ++last;
      end.postMessage({ id, method, args });
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
    });
  }

  end.addEventListener("message", ({ data }) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (asked && "error" in data) {
      asked.reject(new BeianError(data.error.code as BeianErrorCode, data.error.message));
    } else if (asked && "result" in data) {
      asked.resolve(data.result);
    }
  });
  const broken = (event: unknown) => stop(mistake("closed", "worker 出错停止了", "the worker broke down", event));
  end.addEventListener("error", broken);
  end.addEventListener("messageerror", broken);

  return {
    init: (...args) => ask("init", args),
    isValid: (...args) => ask("isValid", args),
    checkField: (...args) => ask("checkField", args),
    checkFiling: (...args) => ask("checkFiling", args),
    checkFooter: (...args) => ask("checkFooter", args),
    say: (...args) => ask("say", args),
    close() {
      end.terminate();
      stop(mistake("closed", "已经关闭", "already closed"));
    },
  };
}
