// From an issue to a sentence.

import { allTerms, codes, marked } from "./codes.js";
import { mistake, typeName, unknownName } from "./error.js";
import type { Issue } from "./types.js";
import type { Locale, Words } from "./words.js";

/** The sentence of an issue: what is wrong, with its number, and what would be right. */
export type Say = (issue: Issue, locale?: Locale) => string;

/** A `say` that knows these languages; the first is the default. */
export function sayIn(languages: { readonly [locale: string]: Words }, standard: Locale): Say {
  const known = Object.keys(languages);
  return (issue, locale) => {
    const chosen: unknown = locale === undefined || locale === null ? standard : locale;
    if (typeof chosen !== "string" || known.indexOf(chosen) < 0) {
      throw unknownName("unknown_locale", ["语言", "locale"], chosen, known);
    }
    if (typeof issue !== "object" || issue === null || typeof issue.code !== "string") {
      throw mistake("not_issue", `say 要一个 issue，收到的是 ${typeName(issue)}`, `say takes an issue, not ${typeName(issue)}`);
    }
    return sentence(issue, languages[chosen] as Words);
  };
}

/** The place of each name in its list, without what an object inherits. Made when the first sentence is. */
interface Places {
  readonly [name: string]: number;
}
let codePlaces: Places | undefined;
let termPlaces: Places = {};
/** Of each code its facts, those that are terms with a `*` behind. */
let facts: readonly string[] = [];

function places(names: readonly string[]): Places {
  return names.reduce((found, name, place) => Object.assign(found, { [name]: place }), Object.create(null));
}

function sentence(issue: Issue, words: Words): string {
  if (codePlaces === undefined) {
    codePlaces = places(codes().map((code) => code[0]));
    termPlaces = places(allTerms());
    facts = marked().map((line) => `${line} `);
  }
  const place = codePlaces[issue.code] as number;
  const template = words.sentences[place];
  if (template === undefined) {
    return issue.code;
  }
  const marks = facts[place] as string;
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string, at: number) => {
    const fact = own(issue.params as { readonly [name: string]: string | number }, name);
    if (fact === undefined) {
      return name;
    }
    const term = marks.indexOf(` ${name}* `) >= 0 ? words.terms[termPlaces[String(fact)] as number] : undefined;
    return term === undefined ? String(fact) : spaced(template[at - 1], term, template[at + placeholder.length]);
  });
}

/** A term between two characters, with a blank where a Latin letter or digit meets 汉字: `在 iOS 上`, `在安卓上`. */
function spaced(before: string | undefined, term: string, after: string | undefined): string {
  const left = isHan(before) && LATIN.test(term.charAt(0)) ? " " : "";
  const right = LATIN.test(term.charAt(term.length - 1)) && isHan(after) ? " " : "";
  return left + term + right;
}

const LATIN = /[A-Za-z0-9]/;

function isHan(character: string | undefined): boolean {
  return character !== undefined && character >= "\u4e00" && character <= "\u9fff";
}

function own<T>(table: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return table && Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
}
