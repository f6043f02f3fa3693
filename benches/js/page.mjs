// The results as a page, and the few lines that the README quotes.

import { APPS } from "./edits.mjs";
import { goals, pageLoad } from "./goals.mjs";

const TITLES = {
  beian: "beian",
  zod: "zod",
  valibot: "valibot",
  hand: "hand-written",
  tuned: "tuned",
};
const WAYS = Object.keys(TITLES);
const APPS_HEAD = ["", ...APPS.map((apps) => (apps === 1 ? "1 APP" : `${apps} APPs`))];

/** Columns of numbers are set to the right. */
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const isNumber = (at) => rows.every((row) => /^(-|\d[\d.,]*)$/.test(row[at]));
  return [line(head), line(head.map((_, at) => (isNumber(at) ? "---:" : "---"))), ...rows.map(line)].join("\n");
}

/** Three digits that mean something. */
function number(value) {
  if (value === undefined) return "-";
  if (value >= 100) return value.toFixed(0);
  return value.toPrecision(value >= 10 ? 3 : 2);
}

const us = (ms) => number(ms === undefined ? undefined : ms * 1000);
const met = (it) => (it.met === undefined ? "" : it.atAim ? "met, at the aim" : it.met ? "met" : "**missed**");

const KINDS =
  "Values that are right, `isValid`, in a program of its own that has met texts of every kind before: constants, parsed, joined, cut out of others, in one byte a unit and in two. ns each:";
const kindRow = ({ title, ns }) => [title, ...WAYS.map((way) => number(ns[way]))];

/** The tables of one engine. */
export function engine({ fields, forms, keystrokes, edits, kinds }) {
  const fieldRow = (kind) => (it) => [
    `${it.title}`,
    ...["beian", "report", "zod", "valibot", "hand", "tuned"].map((way) => number(it[kind][way])),
  ];
  const heads = ["", "isValid", "checkField", "zod", "valibot", "hand-written", "tuned"];
  const email = fields.find((it) => it.name === "email").good.shortEmail;
  return [
    "Values that are right, ns each:",
    table(heads, fields.map(fieldRow("good"))),
    `valibot's own \`v.email()\`, a regex without the limits of length, takes ${number(email)} ns; the column has validator's \`isEmail\`.`,
    "Values that are wrong, ns each:",
    table(heads, fields.map(fieldRow("bad"))),
    ...(kinds ? [KINDS, table(["", ...WAYS.map((way) => TITLES[way])], kinds.map(kindRow))] : []),
    "Whole filings, us each, the issues read:",
    table(
      ["", "values", ...WAYS.map((way) => TITLES[way])],
      forms.map((it) => [it.title, it.values, ...WAYS.map((way) => us(it.ms[way]))]),
    ),
    "One domain of an open filing typed character by character, us a keystroke:",
    table(APPS_HEAD, [
      ["beian, `openFiling` and `set`", us(keystrokes.beian1), us(keystrokes.beian10), us(keystrokes.beian100)],
      ["tuned JS: one field, cross rules rebuilt", us(keystrokes.tunedField1), "-", us(keystrokes.tunedField100)],
      ...WAYS.map((way) => [`${TITLES[way]}: the whole filing again`, "-", "-", us(keystrokes[`${way}Whole`])]),
    ]),
    "Other edits of an open filing, beian, us each:",
    table(
      APPS_HEAD,
      edits.map(({ title, isKeystroke, ms }) => [isKeystroke ? `${title}, a keystroke` : title, ...ms.map(us)]),
    ),
  ].join("\n\n");
}

/** @param {[string, number][]} rows Names such as `domain/is_valid` and `filing/small`, and nanoseconds. */
function native(rows, titles) {
  if (rows === undefined || rows.length === 0) return "Not measured in this run.";
  const ns = Object.fromEntries(rows);
  const [calls, filings] = [[], []];
  for (const name of Object.keys(ns)) {
    const [what, call] = name.split("/");
    if (what === "filing") filings.push([call, number(ns[name] / 1000)]);
    else if (call === "is_valid") calls.push([what, number(ns[name]), number(ns[`${what}/check_field`])]);
  }
  calls.sort(([a], [b]) => titles.indexOf(a) - titles.indexOf(b));
  return [table(["one value, ns", "is_valid", "check_field"], calls), table(["a filing, us", "check_filing"], filings)].join(
    "\n\n",
  );
}

function bytesTable({ beian, ...others }) {
  const label = {
    zod: "zod and its libraries",
    valibot: "valibot and its libraries, IDN by `new URL`",
    valibotStrict: "the same with strict IDN (tr46)",
    hand: "hand-written",
    tuned: "tuned",
  };
  const rows = [
    [`beian: wasm + JS + zh-CN words${beian.hasOne ? "" : ", if a bundler could leave English out"}`, beian.wasm + beian.chinese],
    ["- the wasm", beian.wasm],
    ["- the JS without words", beian.silent],
    ["- the zh-CN words", beian.chinese - beian.silent],
    ["beian with English too", beian.wasm + beian.both],
    ...Object.entries(others).map(([way, bytes]) => [label[way], bytes]),
  ];
  return table(
    ["", "bytes"],
    rows.map(([name, bytes]) => [name, bytes.toLocaleString("en")]),
  );
}

function startsTable(starts) {
  return table(
    ["", "as installed", "one bundle"],
    WAYS.map((way) => [TITLES[way], number(starts[way]), number(starts[`${way}Bundled`])]),
  );
}

function verdicts(node, chromium) {
  const said = (way) => (it, at) => {
    const [here, there] = [it.said[way], chromium?.verdicts[at].said[way] ?? it.said[way]];
    const word = (verdict) => (verdict ? "valid" : "invalid");
    return here === there ? word(here) : `${word(here)} in Node, ${word(there)} in Chromium`;
  };
  return table(
    ["value", "right is", ...WAYS.map((way) => TITLES[way]), "why"],
    node.verdicts.map((it, at) => [
      `\`${it.value}\``,
      it.right ? "valid" : "invalid",
      ...WAYS.map((way) => said(way)(it, at)),
      it.why,
    ]),
  );
}

/** @returns {string} The generated part of benches/README.md */
export function page({ when, machine, versions, node, chromium, starts, bytes, rust, weights, boundary }) {
  const rows = goals(node, starts, bytes);
  const parts = [
    `${when}, ${machine}. ${versions}.`,
    "## Goals",
    "Ratios of one run, in Node, on values that are right. Gaps under 15 % mean nothing. What is judged was measured on constants; the last column is of a program that has met texts of every kind before.",
    table(
      ["goal", "at least", "aim", "measured", "", "among texts of every kind"],
      rows.map((it) => [it.goal, it.least, it.aim, it.measured, met(it), it.mixed ?? ""]),
    ),
    `## Node ${node.version}`,
    engine(node),
    ...(chromium ? [`## Chromium ${chromium.version}`, engine(chromium)] : []),
    "## A fresh process to its first verdict",
    "Importing the way and judging one domain, in Node, ms; medians of 15 processes. The start of Node itself is not counted.",
    startsTable(starts),
    "## What a page loads",
    "Minified by esbuild, brotli 11. The JavaScript ways carry no sentences.",
    bytesTable(bytes),
    "## Native Rust",
    "The same values, by criterion (`cargo bench`), medians.",
    native(
      rust,
      node.fields.map((it) => it.title),
    ),
    ...(weights ? ["## What weighs what in the wasm", weights] : []),
    ...(boundary ? ["## Ways across the boundary", boundary] : []),
    "## Where verdicts differ",
    "Known faults of the libraries and of the short ways. None of these is timed.",
    verdicts(node, chromium),
  ];
  return parts.join("\n\n");
}

/** @returns {string} The generated part of README.md */
export function quote({ when, machine, node, starts, bytes }) {
  const form = (name) => node.forms.find((it) => it.name === name).ms;
  const ways = (title, of) => [title, ...WAYS.map(of)];
  const rows = [
    ways("the small filing (105 values), us", (way) => us(form("small")[way])),
    ways("the same with 20 faults, us", (way) => us(form("faulty")[way])),
    ways("100 APPs (7,614 values), ms", (way) => number(form("big")[way])),
    ways("a keystroke there, us", (way) =>
      us(
        way === "beian"
          ? (node.keystrokes.beian100 ?? node.keystrokes.beianWhole)
          : way === "tuned"
            ? node.keystrokes.tunedField100
            : node.keystrokes[`${way}Whole`],
      ),
    ),
    ways("one domain, ns", (way) => number(node.fields[0].good[way])),
    ways("fresh process to the first verdict, ms", (way) => number(starts[way])),
    ways("bytes, brotli", (way) => (way === "beian" ? pageLoad(bytes) : bytes[way]).toLocaleString("en")),
  ];
  const missed = goals(node, starts, bytes).filter((it) => it.met === false).length;
  const verdict = missed === 0 ? "Every goal is met" : `${missed} of the goals ${missed === 1 ? "is" : "are"} missed`;
  return [
    table(["the same work", "beian", "zod + libraries", "valibot + libraries", "hand-written JS", "tuned JS"], rows),
    `Medians of one run in Node ${node.version}, ${when}, ${machine}. ${verdict}: [benches/README.md](benches/README.md) has all numbers, and what each way does.`,
  ].join("\n\n");
}
