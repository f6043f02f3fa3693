// How much is looked at. Over a limit comes an issue that says so, before anything is copied into the wasm.

/** The longest value, in UTF-16 units. */
export const MAX_UNITS = 16_384;

/** The most values of a form: texts, flags, numbers, unknown keys, and every item of a list. */
export const MAX_VALUES = 50_000;

/**
 * Up to here the values of a form are counted; what comes after is not read. A list of holes, or of one object again
 * and again, would have no end.
 */
export const MAX_COUNTED = 1_000_000;

/** The most text of a form, in UTF-16 units: what an engine surely can join and carry. */
export const MAX_TEXT = 67_108_864;
