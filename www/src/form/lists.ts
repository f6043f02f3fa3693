import {
  type Choice,
  CONTENTS,
  LANGUAGES,
  type Locale,
  NATURES,
  PERSON_DOCUMENTS,
  PREAPPROVALS,
  PROVINCES,
  UNIT_DOCUMENTS,
} from "beian";
import { words } from "../i18n";
import type { Path } from "./path";

/** A choice as a control shows it. */
export interface Option {
  value: string;
  label: string;
}

/** The package's closed lists, by what they are chosen for. */
const LISTS = {
  natures: NATURES,
  contents: CONTENTS,
  languages: LANGUAGES,
  preapprovals: PREAPPROVALS,
  provinces: PROVINCES,
  personDocuments: PERSON_DOCUMENTS,
  // An individual's document is a person's: those are a group of their own.
  unitDocuments: UNIT_DOCUMENTS.filter(({ name }) => PERSON_DOCUMENTS.every((it) => it.name !== name)),
} satisfies Record<string, readonly Choice[]>;

export type List = keyof typeof LISTS;

export const optionsOf = (list: List, locale: Locale): Option[] =>
  LISTS[list].map((choice) => ({ value: choice.name, label: choice[locale] }));

/** The name of a choice; what is none of the list is shown as it stands. */
export const nameIn = (list: readonly Choice[], value: string, locale: Locale): string =>
  list.find(({ name }) => name === value)?.[locale] ?? value;

/** How what stands at a place is read: the names of closed lists in words, everything else as it stands. */
export function labelOf(path: Path, value: string, locale: Locale): string {
  const key = path.at(-1);
  if (key === "nature") return nameIn(NATURES, value, locale);
  if (key === "contents") return nameIn(CONTENTS, value, locale);
  if (key === "languages") return nameIn(LANGUAGES, value, locale);
  if (key === "kind" && path.at(-3) === "preapprovals") return nameIn(PREAPPROVALS, value, locale);
  if (key === "type") return nameIn(UNIT_DOCUMENTS, value, locale);
  if (key === "responsible") return words.value.same;
  return value === "long-term" ? words.value.longTerm : value;
}
