// The script of a worker: answers `{ id, method, args }` with `{ id, result }` or `{ id, error: { code, message } }`.
// The methods are `isValid`, `checkField`, `checkFiling`, `checkFooter`, `say` and `init`; `remote(worker)` is the other end. An
// open form (`openFiling`) is kept where the form is filled in, not here.

import { BeianError, unknownName } from "./error.js";
import type { Answer, Question } from "./messages.js";
import { type Context, checkField, checkFiling, checkFooter, type Field, init, isValid, say } from "./web.js";

const METHODS: { readonly [method: string]: (...args: never[]) => unknown } = {
  isValid,
  // A clone takes no facts along that nobody has asked for yet.
  checkField: (field: Field, value: string, context?: Context) => {
    const report = checkField(field, value, context);
    return { ...report, facts: report.facts };
  },
  checkFiling,
  checkFooter,
  say,
  init,
};

/** As much of a worker's own global as is used here. */
interface Scope {
  onmessage: ((event: { data: Question }) => void) | null;
  postMessage(answer: Answer): void;
}
const scope = self as unknown as Scope;

scope.onmessage = ({ data }) => {
  // Whatever else a page sends to its worker is not for this one.
  if (typeof data !== "object" || data === null || !Array.isArray(data.args)) {
    return;
  }
  const { id, method, args } = data;
  answer(method, args).then(
    (result) => scope.postMessage({ id, result }),
    (cause) =>
      scope.postMessage({
        id,
        error: { code: cause instanceof BeianError ? cause.code : "internal", message: String((cause as Error).message) },
      }),
  );
};

/** `init` comes first, so that a page may choose the source; every other method makes do with the default. */
function answer(method: string, args: unknown[]): Promise<unknown> {
  if (!Object.prototype.hasOwnProperty.call(METHODS, method)) {
    return Promise.reject(unknownName("unknown_method", ["方法", "method"], method, Object.keys(METHODS)));
  }
  const run = METHODS[method] as (...args: unknown[]) => unknown;
  return method === "init" ? Promise.resolve(run(...args)) : init().then(() => run(...args));
}
