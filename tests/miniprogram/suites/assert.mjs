// What a test says where something is not so. A mini-program has no assertions of its own.

export function check(holds, sentence) {
  if (!holds) {
    throw new Error(sentence);
  }
}

export function equal(got, want, what) {
  const [one, other] = [JSON.stringify(got), JSON.stringify(want)];
  check(one === other, `${what}: ${String(one).slice(0, 400)} instead of ${String(other).slice(0, 400)}`);
}

/** What a call throws; something that is not thrown is a failure. */
export function thrown(call, what) {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error(`${what}: nothing was thrown`);
}

/** What a promise is rejected with. */
export function rejected(promise, what) {
  return promise.then(
    () => {
      throw new Error(`${what}: it was not rejected`);
    },
    (error) => error,
  );
}
