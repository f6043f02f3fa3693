// The gate of miniprogram_dist, not the style of our sources (biome): what the oldest engines and a mini-program's own rules
// would refuse there. The files are read as they are shipped. `cargo xtask gates` runs it (`npm run gate`); test/gate.test.mjs proves
// that it closes.

import es from "eslint-plugin-es-x";

/** What there may be besides the language of 2015. */
const GLOBALS = ["wx", "WXWebAssembly", "TTWebAssembly", "MYWebAssembly", "WebAssembly", "require", "module", "exports"];

// Iterators got methods in 2025 that arrays have had since 2009: `map`, `filter` ...
const { "flat/restrict-to-es2015": published, "flat/no-new-in-esnext": next } = es.configs;
const later = Object.entries({ ...published.rules, ...next.rules }).filter(([rule]) => !/-iterator-prototype-/.test(rule));

export default [
  {
    files: ["**/*.js"],
    languageOptions: {
      ecmaVersion: 2015,
      sourceType: "script",
      // `Intl` is a standard of its own, and Android's WeChat is without.
      globals: { ...Object.fromEntries(GLOBALS.map((name) => [name, "readonly"])), Intl: "off" },
    },
    linterOptions: { noInlineConfig: true },
    plugins: { "es-x": es },
    // The type of what a method is called on is not known in a bundle: its name alone counts.
    settings: { "es-x": { aggressive: true } },
    rules: {
      ...Object.fromEntries(later),
      "no-undef": ["error", { typeof: true }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.name='require']:not([arguments.length=1][arguments.0.type='Literal'])",
          message: "WeChat's compiler finds only what is required by a literal",
        },
        {
          selector: "Identifier[name='require']:not(CallExpression > .callee, MemberExpression > .property)",
          message: "WeChat's compiler finds only what is required by a literal",
        },
        {
          selector: "BinaryExpression > MemberExpression[property.name='byteLength']",
          message: "an engine may leave the old buffer attached: compare buffers, not their lengths",
        },
      ],
    },
  },
];
