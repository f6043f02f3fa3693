// Same texts, same answers as in Node, which has a codec of its own; with a memory that grows on the way.

import * as beian from "beian";
import wanted from "#answers";
import { check, equal } from "./assert.mjs";
import { answers } from "./vectors.mjs";

export async function texts() {
  const { instantiate } = WXWebAssembly;
  let memory;
  WXWebAssembly.instantiate = (path, imports) =>
    instantiate(path, imports).then((answer) => {
      memory = (answer.instance || answer).exports.memory;
      return answer;
    });
  await beian.init();
  const before = memory.buffer.byteLength;
  const got = answers(beian);
  check(memory.buffer.byteLength > before, "the memory did not grow, so nothing is shown of that");
  got.fields.forEach((values, field) => {
    values.forEach((value, i) => {
      equal(value, wanted.fields[field][i], `field ${field}, value ${i}`);
    });
  });
  equal(got.forms, wanted.forms, "forms");
  equal(got.edits, wanted.edits, "edits");
}
