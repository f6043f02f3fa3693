// Times ways to do one thing: short rounds, interleaved, so that a slow moment of the machine falls on all; medians.

/** What the timed calls gave: kept, so that no engine leaves a call out. */
let kept = 0;

/** Runs a way so many times; milliseconds a call. */
function time(way, times) {
  const start = performance.now();
  for (let round = 0; round < times; round++) kept += way() | 0;
  return (performance.now() - start) / times;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/**
 * @param {(() => number)[]} ways Each gives a number that depends on what it found.
 * @param {{ roundMs: number, budgetMs: number, most: number }} pace A round takes about `roundMs`, or one call; there are at
 *   most `most` rounds, and fewer where `budgetMs` would not do, but never under 5.
 * @returns {number[]} The medians, in milliseconds a call.
 */
export function measure(ways, { roundMs, budgetMs, most }) {
  const times = ways.map((way) => {
    // Warm up until the engine has settled, and find how many calls fill a round.
    let once = time(way, 1);
    for (let spent = once, calls = 1; spent < budgetMs / 20 && calls < 1e5; calls *= 4) {
      once = time(way, calls);
      spent += once * calls;
    }
    return Math.max(1, Math.round(roundMs / Math.max(once, 1e-6)));
  });
  const taken = ways.map(() => []);
  const start = performance.now();
  for (let round = 0; round < most && (round < 5 || performance.now() - start < budgetMs); round++) {
    for (let step = 0; step < ways.length; step++) {
      const at = (round + step) % ways.length;
      taken[at].push(time(ways[at], times[at]));
    }
  }
  return taken.map(median);
}

/** Throws if nothing was found: then nothing was timed. */
export function mustHaveFound() {
  if (kept === 0) throw new Error("nothing was timed");
}
