// WeChat's `Promise` on iOS 15 and below: a polyfill whose callbacks run as tasks of a timer, not as microtasks.

/** @param task calls a function later, as a task of its own */
export function makeTimerPromise(task) {
  class TimerPromise {
    constructor(executor) {
      if (typeof executor !== "function") {
        throw new TypeError("a Promise takes a function");
      }
      this._state = "pending";
      this._value = undefined;
      this._waiting = [];
      let called = false;
      const once = (settle) => (value) => {
        if (!called) {
          called = true;
          settle(this, value);
        }
      };
      try {
        executor(once(resolve), once(reject));
      } catch (error) {
        once(reject)(error);
      }
    }

    // biome-ignore lint/suspicious/noThenProperty: it is a Promise
    then(fulfilled, rejected) {
      return new this.constructor((done, fail) => {
        const run = () => {
          const handler = this._state === "fulfilled" ? fulfilled : rejected;
          if (typeof handler !== "function") {
            (this._state === "fulfilled" ? done : fail)(this._value);
            return;
          }
          try {
            done(handler(this._value));
          } catch (error) {
            fail(error);
          }
        };
        if (this._state === "pending") {
          this._waiting.push(run);
        } else {
          task(run);
        }
      });
    }

    catch(rejected) {
      return this.then(undefined, rejected);
    }

    static resolve(value) {
      return value instanceof TimerPromise ? value : new TimerPromise((done) => done(value));
    }

    static reject(error) {
      return new TimerPromise((_, fail) => fail(error));
    }

    static all(values) {
      const list = Array.from(values);
      return new TimerPromise((done, fail) => {
        const results = new Array(list.length);
        let left = list.length;
        if (left === 0) {
          done(results);
        }
        list.forEach((value, place) => {
          TimerPromise.resolve(value).then((result) => {
            results[place] = result;
            left -= 1;
            if (left === 0) {
              done(results);
            }
          }, fail);
        });
      });
    }

    static race(values) {
      return new TimerPromise((done, fail) =>
        Array.from(values).forEach((value) => void TimerPromise.resolve(value).then(done, fail)),
      );
    }
  }

  function resolve(promise, value) {
    if (value === promise) {
      reject(promise, new TypeError("a Promise can't be resolved with itself"));
      return;
    }
    if (value === null || (typeof value !== "object" && typeof value !== "function")) {
      settle(promise, "fulfilled", value);
      return;
    }
    let called = false;
    const once = (next) => (result) => {
      if (!called) {
        called = true;
        next(promise, result);
      }
    };
    try {
      const { then } = value;
      if (typeof then === "function") {
        then.call(value, once(resolve), once(reject));
      } else {
        settle(promise, "fulfilled", value);
      }
    } catch (error) {
      once(reject)(error);
    }
  }

  function reject(promise, error) {
    settle(promise, "rejected", error);
  }

  function settle(promise, state, value) {
    promise._state = state;
    promise._value = value;
    for (const run of promise._waiting.splice(0)) {
      task(run);
    }
  }

  return TimerPromise;
}
