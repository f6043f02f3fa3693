// What a right value costs in a program that has met texts of every kind, as values from forms are: constants, parsed, joined, cut
// out of longer ones, in one byte a unit or in two. V8 compiles by what it has met first: `node kinds.mjs` is a process of its own,
// and prints nanoseconds a value.

import { fields } from "./samples.mjs";
import { over, timed, WAYS } from "./suite.mjs";

const copy = (text) => JSON.parse(JSON.stringify(text));

/** A text in the ways in which V8 keeps one. */
function kinds(text) {
  const { length } = text;
  return [
    Object.keys({ [text]: "a constant" })[0],
    copy(text),
    text.slice(0, length >> 1) + text.slice(length >> 1),
    copy(text + text).slice(0, length),
    copy(`青${text}`).slice(1), // two bytes a unit
  ];
}

for (const { fields: tests } of Object.values(WAYS)) {
  for (const { name, good, bad } of fields) {
    for (const text of [...good, ...bad].flatMap(kinds)) tests[name](text);
  }
}
const pace = process.argv.includes("--quick")
  ? { roundMs: 0.2, budgetMs: 20, most: 5 }
  : { roundMs: 0.5, budgetMs: 1500, most: 201 };
const rows = fields.map(({ name, title, good }) => {
  const ways = Object.entries(WAYS).map(([way, { fields: tests }]) => [way, over(tests[name], good)]);
  const ms = timed(Object.fromEntries(ways), pace);
  return { name, title, ns: Object.fromEntries(Object.entries(ms).map(([way, it]) => [way, (it * 1e6) / good.length])) };
});
console.log(JSON.stringify(rows));
