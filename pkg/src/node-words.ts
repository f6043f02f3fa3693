// The words in Node, read when the first sentence is said: they are nearly half of the script, and a verdict needs none of them.

import type * as All from "./generated/words.js";
import type { Words } from "./words.js";

export const ZH_CN = lazy("ZH_CN");
export const EN = lazy("EN");

function lazy(language: keyof typeof All): Words {
  let words: Words | undefined;
  function read(): Words {
    if (words === undefined) {
      words = (require("./words.cjs") as typeof All)[language];
    }
    return words;
  }
  return {
    get sentences() {
      return read().sentences;
    },
    get terms() {
      return read().terms;
    },
  };
}
