// The shape of the form, made ready to be walked: numbers instead of words, and no look-up on the way.

import { SHAPES } from "./generated/form.js";

/** What stands under a key. */
export enum Kind {
  text,
  texts,
  flag,
  number,
  one,
  many,
  oneOrSame,
}

/** An object of the form. A key's place is its number at the door. */
export interface Shape {
  readonly names: readonly string[];
  readonly kinds: readonly Kind[];
  /** What object stands under the key, or is an item of its list. */
  readonly shapes: readonly (Shape | undefined)[];
  /** From a name to its place. It has no prototype. */
  readonly places: { readonly [name: string]: number };
}

const made: { [name: string]: Shape } = {};

/** The object of this name with all that it holds. Shapes hold no cycle. */
function shape(name: string): Shape {
  const known = made[name];
  if (known !== undefined) {
    return known;
  }
  const keys = SHAPES[name] || [];
  const places = Object.create(null) as { [name: string]: number };
  for (let place = 0; place < keys.length; place++) {
    places[(keys[place] as (typeof keys)[number])[0]] = place;
  }
  made[name] = {
    names: keys.map((key) => key[0]),
    kinds: keys.map((key) => Kind[key[1]]),
    shapes: keys.map((key) => (key[2] === undefined ? undefined : shape(key[2]))),
    places,
  };
  return made[name];
}

/** The whole form. It is made when the first form is looked at. */
export function rootShape(): Shape {
  return made.Filing || shape("Filing");
}
