// What an edit of an open filing costs, place by place, in filings of 1, 10 and 100 APPs.

import { bigFiling } from "./filings.mjs";
import { openFiling } from "./ways/beian.mjs";

export const APPS = [1, 10, 100];

/** `M` is the APP in the middle. */
const M = "M";
const PACKAGE = [M, "platforms", 1, "packages", 0];
/** Where something is typed; and what, where the form has nothing there. */
const TYPED = [
  ["the unit's name", ["unit", "name"]],
  ["the unit's city", ["unit", "city"]],
  ["the unit's address", ["unit", "address"]],
  ["the unit's document number", ["unit", "document", "number"]],
  ["the unit's remark", ["unit", "remark"], "青山科技旗下各 APP"],
  ["the responsible person's name", ["responsible", "name"]],
  ["their document number", ["responsible", "document", "number"]],
  ["their mobile", ["responsible", "mobile"]],
  ["their emergency number", ["responsible", "emergencyPhone"]],
  ["their e-mail address", ["responsible", "email"]],
  ["an APP's name", [M, "name"]],
  ["an APP's remark", [M, "remark"], "青山科技旗下 APP"],
  ["a domain of an APP", [M, "domains", 5]],
  ["an IP range of an APP", [M, "ips", 0]],
  ["a domain of a platform", [M, "platforms", 1, "domains", 5]],
  ["a package name", [...PACKAGE, "name"]],
  ["a fingerprint", [...PACKAGE, "fingerprint"]],
];

const pathOf = (place, apps) => (place[0] === M ? ["apps", apps >> 1, ...place.slice(1)] : place);
const standing = (filing, path) => path.reduce((part, step) => part?.[step], filing);

/** A text as it grows letter by letter, and shrinks again. As they come from a field: whole texts. */
export function strokes(text) {
  const texts = [...text].map((_, at) => text.slice(0, at + 1));
  return JSON.parse(JSON.stringify([...texts, ...texts.slice(1, -1).reverse()]));
}

/** A call for each keystroke, again and again. `edit` gives how much it changed. */
export function typing(text, edit) {
  const texts = strokes(text);
  let at = 0;
  return () => {
    at = at + 1 === texts.length ? 0 : at + 1;
    return 1 + edit(texts[at]);
  };
}

const changed = ({ added, removed }) => added.length + removed.length;

/** A row for each place that is typed, and for rows that come and go: what it is called, and a call for a number of APPs. */
function rows(context) {
  const row = (title, isKeystroke, place, call) => ({
    title,
    isKeystroke,
    open(apps) {
      const filing = bigFiling(apps);
      const path = pathOf(place, apps);
      const session = openFiling(filing, context);
      return { session, call: call(session, path, standing(filing, path)) };
    },
  });
  const typed = TYPED.map(([title, place, text]) =>
    row(title, true, place, (session, path, there) => typing(there ?? text, (next) => changed(session.set(path, next)))),
  );
  const there = (title, list, index, item) =>
    row(`${title} comes, and goes again`, false, list, (session, path, { length }) => {
      const at = index(length);
      return () => 1 + changed(session.insert(path, at, item)) + changed(session.remove([...path, at]));
    });
  const [first, last] = [() => 0, (length) => length];
  return [
    ...typed,
    there("a domain behind those of an APP", [M, "domains"], last, "new.qingshan-0001.cn"),
    there("a domain before those of an APP", [M, "domains"], first, "new.qingshan-0001.cn"),
    there("an APP behind all others", ["apps"], last, { name: "青山新记" }),
    there("an APP before all others", ["apps"], first, { name: "青山新记" }),
  ];
}

/**
 * @param {(ways: (() => number)[]) => number[]} timed Milliseconds a call
 * @returns What each edit is called, whether it is a keystroke, and what it takes in milliseconds, by the number of APPs
 */
export function edits(context, timed) {
  return rows(context).map(({ title, isKeystroke, open }) => {
    const opened = APPS.map(open);
    const ms = timed(opened.map((it) => it.call));
    for (const { session } of opened) session.close();
    return { title, isKeystroke, ms };
  });
}
