import type { App } from "beian";
import { locale, words } from "../i18n";
import { useDesk } from "./desk";
import { chosen } from "./filing";
import { shorten } from "./lines";
import { labelOf } from "./lists";
import type { Path } from "./path";
import { placeParts } from "./place";

/** The filing in words, for paper: what stands where, part by part. What is empty is left out. */
export interface Part {
  title: string;
  rows: { path: Path; label: string; text: string }[];
}

type Row = Part["rows"][number];

/** Every answer below a place, in the order of the form; a list of texts is one answer. */
function* answers(node: unknown, path: Path): Generator<[path: Path, text: string]> {
  const w = words.value;
  if (typeof node === "string") {
    if (node.trim() !== "") yield [path, labelOf(path, node, locale.value)];
  } else if (typeof node === "boolean") {
    yield [path, node ? w.yes : w.no];
  } else if (Array.isArray(node) && node.every((item) => typeof item === "string")) {
    const texts = (node as string[]).filter((item) => item.trim() !== "").map((item) => labelOf(path, item, locale.value));
    if (texts.length > 0) yield [path, texts.map((it) => shorten(it)).join(w.items)];
  } else if (typeof node === "object" && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      const step = Array.isArray(node) ? Number(key) : key;
      // An icon's bytes are nothing to read.
      if (key !== "head") yield* answers(value, [...path, step]);
    }
  }
}

function part(path: Path, node: unknown, leave: readonly string[] = []): Part {
  const title = placeParts(path).join(" › ");
  const depth = placeParts(path).length;
  const rows: Row[] = [...answers(node, path)]
    .filter(([at]) => !leave.includes(String(at[path.length])))
    .map(([at, text]) => ({ path: at, label: placeParts(at).slice(depth).join(" › ") || title, text }));
  return { title, rows };
}

/** A service, and whoever is responsible for it alone. */
const service = (path: Path, it: App): Part[] =>
  typeof it.responsible === "object"
    ? [part(path, it, ["platforms", "responsible"]), part([...path, "responsible"], it.responsible)]
    : [part(path, it, ["platforms"])];

export function summary(): Part[] {
  const { draft } = useDesk();
  const { unit, responsible, websites = [], apps = [], history = [] } = chosen(draft.filing, draft.kind);
  return [
    part(["unit"], unit),
    part(["responsible"], responsible),
    ...websites.flatMap((it, n) => service(["websites", n], it)),
    ...apps.flatMap((it, n) => [
      ...service(["apps", n], it),
      ...(it.platforms ?? []).map((platform, m) => part(["apps", n, "platforms", m], platform, ["kind"])),
    ]),
    ...history.map((it, n) => part(["history", n], it)),
  ].filter(({ rows }, n) => n < 2 || rows.length > 0);
}
