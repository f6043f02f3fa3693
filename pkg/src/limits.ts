// How much is looked at. Over a limit comes an issue that says so, before anything is copied into the wasm.

/** The longest value, in UTF-16 units. */
export const MAX_UNITS = 16_384;

/** The most values of a form: texts, flags and numbers. */
export const MAX_VALUES = 50_000;

/**
 * The most places of a form that are visited: values, objects, items of lists, holes in them, unknown keys. More is reported
 * as too many values, or a list of holes, or of one object again and again, would have no end.
 */
export const MAX_PLACES = 200_000;

/** The most text of a form, in UTF-16 units: a hundred and sixty for each of the most values. */
export const MAX_TEXT = 8_000_000;

/** The longest page, in UTF-16 units. */
export const MAX_PAGE = 2_000_000;
