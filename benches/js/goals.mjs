// What the project asked of itself, judged by the numbers of one run.

// Fields that were asked for.
const AIMS = { domain: 13, idn: 6, ipv4: 39, ipv6: 27, residentId: 21, creditCode: 40, email: 36 };

const times = (ratio) => (ratio >= 10 ? `${ratio.toFixed(0)}x` : `${ratio.toFixed(ratio < 2 ? 2 : 1)}x`);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** What a page loads of beian: with one language where a bundler can have one, else with both. */
export const pageLoad = ({ beian }) => beian.wasm + (beian.hasOne ? beian.chinese : beian.both);

/**
 * Each goal: what, the least that was asked, the aim, what was measured, and whether it is met; and what is measured in a program
 * that has met texts of every kind.
 *
 * @param {object} node The suite's result in Node
 * @param {object} starts Milliseconds to the first verdict
 * @param {object} bytes Bytes by way
 */
export function goals(node, starts, bytes) {
  const form = (name) => node.forms.find((it) => it.name === name).ms;
  const keys = node.keystrokes;
  const rows = [];
  /** A goal that is a ratio: at most, or at least. */
  const add = (goal, least, aim, ratio, isMet, isAim, shown = ratio === undefined ? "not there yet" : times(ratio)) =>
    rows.push({
      goal,
      least,
      aim,
      measured: shown,
      met: ratio !== undefined && isMet(ratio),
      atAim: ratio !== undefined && isMet(ratio) && isAim(ratio),
    });
  /** The same ratio where texts of every kind were met before: it is shown and not judged. */
  const mixed = (name, ratio) => {
    const row = node.kinds?.find((it) => it.name === name);
    rows.at(-1).mixed = row && times(ratio(row.ns));
  };
  const divided = (a, b) => (a === undefined || b === undefined ? undefined : a / b);
  const shown = (ratio, ms) => (ratio === undefined ? undefined : `${times(ratio)} (${(ms * 1000).toFixed(2)} us)`);

  const growth = divided(keys.beian100, keys.beian1);
  add(
    "a keystroke in an open filing, 100 APPs against 1 APP",
    "<= 1.5x",
    "<= 1.1x, under 1 us",
    growth,
    (it) => it <= 1.5,
    (it) => it <= 1.1 && keys.beian100 < 0.001,
    shown(growth, keys.beian100),
  );
  const growthOf = ({ ms: [one, , hundred] }) => hundred / one;
  const fields = node.edits.filter((it) => it.isKeystroke);
  const grown = fields.reduce((most, it) => (growthOf(it) > growthOf(most) ? it : most));
  const steepest = growthOf(grown);
  add(
    `the same in the field where it grows most: ${grown.title}`,
    "<= 1.5x",
    "<= 1.1x",
    steepest,
    (it) => it <= 1.5,
    (it) => it <= 1.1,
    shown(steepest, grown.ms[2]),
  );
  const speed = divided(keys.tunedField100, keys.beian100);
  add(
    "that keystroke against tuned JS that rebuilds its cross rules",
    ">= 100x faster",
    "500x",
    speed,
    (it) => it >= 100,
    (it) => it >= 500,
  );
  for (const [name, title, least, aim] of [
    ["small", "the small filing, clean, against tuned JS", 1.3, 1],
    ["faulty", "the small filing with 20 faults, against tuned JS", 1.3, 1],
    ["big", "the 100-APP filing against tuned JS", 1, 0.5],
  ]) {
    const ratio = divided(form(name).beian, form(name).tuned);
    add(
      title,
      `<= ${times(least)} its time`,
      name === "big" ? "under half" : "faster",
      ratio,
      (it) => it <= least,
      (it) => it < aim,
    );
  }
  const noKeys = divided(form("bigNoKeys").beian, form("bigNoKeys").tuned);
  rows.push({ goal: "the same without its public keys", least: "-", aim: "-", measured: times(noKeys) });
  for (const { name, title, good } of node.fields) {
    if (!(name in AIMS)) continue;
    const ratio = divided(Math.min(good.zod, good.valibot), good.beian);
    add(
      `${title}, against the best library way`,
      ">= 5x faster",
      `${AIMS[name]}x`,
      ratio,
      (it) => it >= 5,
      (it) => it >= AIMS[name],
    );
    mixed(name, ({ beian, zod, valibot }) => Math.min(zod, valibot) / beian);
  }
  for (const { name, title, good } of node.fields) {
    if (name === "fingerprint") continue; // timed, but not asked for
    const ratio = divided(good.beian, good.tuned);
    add(
      `${title}, against tuned JS`,
      "<= 1.5x its time",
      name === "mobile" ? "-" : "<= 1.0x",
      ratio,
      (it) => it <= 1.5,
      (it) => it <= 1 || name === "mobile",
    );
    mixed(name, ({ beian, tuned }) => beian / tuned);
  }
  add(
    "fresh process to the first verdict, against zod",
    ">= 8x faster",
    "16x",
    divided(starts.zod, starts.beian),
    (it) => it >= 8,
    (it) => it >= 16,
  );
  const load = pageLoad(bytes);
  add(
    bytes.beian.hasOne
      ? "all that a web page loads (wasm + JS + zh-CN words), brotli"
      : "all that a web page loads (wasm + JS + words, which no bundler can part yet), brotli",
    "<= 78 KB",
    "48 KB",
    load,
    (it) => it <= 78_000,
    (it) => it <= 48_000,
    kilobytes(load),
  );
  return rows;
}
