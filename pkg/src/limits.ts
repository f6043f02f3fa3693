// How much is looked at. Over a limit comes an issue that says so, before anything is copied into the wasm.

/** The longest value, in UTF-16 units. */
export const MAX_UNITS = 16_384;

/** The most values of a form: texts, flags and numbers. */
export const MAX_VALUES = 50_000;

/**
 * The most places of a form that are visited: values, items of lists, holes in them, unknown keys. More is reported as
 * too many values, or a list of holes, or of one object again and again, would have no end.
 */
export const MAX_PLACES = 1_000_000;

/** The most text of a form, in UTF-16 units: what an engine surely can join and carry. */
export const MAX_TEXT = 67_108_864;
