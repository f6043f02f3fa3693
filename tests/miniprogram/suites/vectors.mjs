// Texts that a coder of UTF-8 easily gets wrong, and forms that make the memory of the wasm grow.

const HARD = [
  "",
  "\0",
  "a\0b",
  "\ufeff青山",
  "青\ufeff山",
  "\ud800",
  "\udc00",
  "a\ud83db",
  "\udc00\ud800",
  "\ud83d\ude00",
  "\u{10ffff}\uffff\u{10000}",
  "\u007f\u0080\u07ff\u0800\ud7ff\ue000",
  "é\u0301𠮷野家",
  "\u200b\u200d\u2028",
  "ｗｗｗ．例子。中国",
  "x".repeat(16_384),
  "山".repeat(16_384),
  "\ud83d\ude00".repeat(8_192),
  "x".repeat(16_385),
  "\ud800".repeat(19),
  "\ud800".repeat(20),
  "山".repeat(21),
];
const FIELDS = ["remark", "domain", "email", "unitName", "packageName", "address", "personDocument"];
const NO_TEXTS = [0, -0, 1.5, Number.NaN, 1e300, true, null, undefined, [], {}];

/** About 200 kB of text, and two megabytes. */
const FORMS = [200, 2_000].map((count) => ({
  unit: { name: "青山科技有限公司", remark: "\ud800山".repeat(100) },
  websites: Array.from({ length: 10 }, (_, i) => ({
    name: `青山笔记${i}`,
    domains: Array.from({ length: count / 10 }, (_, k) => `${"山".repeat(300)}${i}-${k}.cn`),
    remark: "\u{20000}".repeat(500),
  })),
}));

/** Pages whose pairs of surrogates lie on either side of where they are cut into pieces, and one that is too long. */
const PAGES = ["", "<"]
  .map((before) => `${before}${"\u{20000}".repeat(40_000)}京ICP备10046444号－1😀`)
  .concat("山".repeat(2_000_001));

/** Everything that comes out, as texts that can be compared. */
export function answers(beian) {
  const context = { today: "2026-11-21" };
  const attempt = (call) => {
    try {
      return escaped(call());
    } catch (error) {
      return `${error.name} ${error.code}`;
    }
  };
  const fields = FIELDS.map((field) =>
    HARD.map((value) => attempt(() => beian.checkField(field, value, context))).concat(
      NO_TEXTS.map((value) => attempt(() => beian.isValid(field, value, context))),
    ),
  );
  const forms = FORMS.map((form) => attempt(() => beian.checkFiling(form, context)));
  const pages = HARD.concat(PAGES, NO_TEXTS).map((html) => attempt(() => beian.checkFooter(html, FORMS[0], context)));
  const session = beian.openFiling(FORMS[0], context);
  const edits = HARD.map((value) => attempt(() => session.set(["unit", "remark"], value)));
  edits.push(attempt(() => session.report()));
  session.close();
  return { fields, forms: forms.map(digest), pages: pages.map(digest), edits: edits.map(digest) };
}

/** JSON without lone surrogates, which engines write differently. */
function escaped(value) {
  return JSON.stringify(value).replace(/[\ud800-\udfff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

/** Long answers by a number (FNV-1a) and their length. */
function digest(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return `${text.length} ${hash >>> 0}`;
}
