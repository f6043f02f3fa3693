// What a right value costs in a program that has met texts of every kind, as values from forms are: constants, parsed, joined, cut
// out of longer ones, in one byte a unit or in two. V8 compiles by what it has met first: `node kinds.mjs` is a process of its own,
// and prints nanoseconds a value.

import { fields } from "./samples.mjs";
import { nsEach, paceOf, WAYS } from "./suite.mjs";

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
const pace = paceOf(process.argv.includes("--quick"), 0.5)(1500, 201);
const rows = fields.map(({ name, title, good }) => {
  const tests = Object.fromEntries(Object.entries(WAYS).map(([way, { fields: its }]) => [way, its[name]]));
  return { name, title, ns: nsEach(tests, good, pace) };
});
console.log(JSON.stringify(rows));
