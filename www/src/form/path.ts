/** A place in the filing, as the issues name it: `["apps", 0, "domains", 2]`. */
export type Path = readonly (string | number)[];

/** The id of the field's control; unique, and the same in every state of the page. */
export const idOf = (path: Path): string => `f-${path.join("-")}`;

export const samePath = (a: Path, b: Path): boolean => a.length === b.length && a.every((step, at) => step === b[at]);

export const startsWith = (path: Path, start: Path): boolean => start.every((step, at) => step === path[at]);

type Node = Record<string | number, unknown>;

/** What stands at a place; undefined where the form has no such place. */
export function at(root: object, path: Path): unknown {
  let node: unknown = root;
  for (const step of path) {
    if (typeof node !== "object" || node === null) return undefined;
    node = (node as Node)[step];
  }
  return node;
}

export const textAt = (root: object, path: Path): string => {
  const value = at(root, path);
  return typeof value === "string" ? value : "";
};

/** Puts a text; the objects on the way are made where they are missing. */
export function put(root: object, path: Path, value: unknown): void {
  let node = root as Node;
  path.slice(0, -1).forEach((step, index) => {
    if (typeof node[step] !== "object" || node[step] === null) node[step] = typeof path[index + 1] === "number" ? [] : {};
    node = node[step] as Node;
  });
  const last = path.at(-1);
  if (last !== undefined) node[last] = value;
}
