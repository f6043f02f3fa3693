import { DOCUMENT_TYPES, type DocumentType, type Locale } from "beian";
import { words } from "../i18n";
import type { Path } from "./path";

/** One of a closed list: what the form holds, and what people read. */
export interface Entry {
  value: string;
  zh: string;
  en: string;
}

const list = (text: string): Entry[] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [value = "", zh = "", en = ""] = line.split("|").map((it) => it.trim());
      return { value, zh, en };
    });

export const NATURES = list(`
  enterprise | 企业 | Enterprise
  individual | 个人 | Individual
  government | 政府机关 | Government body
`);
export const CONTENTS = list(`
  other | 其他 | Other
`);
export const LANGUAGES = list(`
  zh-hans | 中文简体 | Chinese (simplified)
`);
export const PREAPPROVALS = list(`
  news | 新闻 | News
`);

const UNIT_DOCUMENTS: readonly DocumentType[] = ["credit-code", "organization-code", "registration-number", "other"];
export const documentTypes = (of: "person" | "unit"): DocumentType[] =>
  DOCUMENT_TYPES.filter((type) => UNIT_DOCUMENTS.includes(type) === (of === "unit"));

export const nameOf = ({ zh, en }: Entry, locale: Locale): string => (locale === "en" ? en : zh);

/** How what stands at a place is read: the names of closed lists in words, everything else as it stands. */
export function labelOf(path: Path, value: string, locale: Locale): string {
  const w = words.value;
  const key = path.at(-1);
  const named = (all: readonly Entry[]) => {
    const entry = all.find((it) => it.value === value);
    return entry ? nameOf(entry, locale) : value;
  };
  if (key === "nature") return named(NATURES);
  if (key === "contents") return named(CONTENTS);
  if (key === "languages") return named(LANGUAGES);
  if (key === "kind" && path.at(-3) === "preapprovals") return named(PREAPPROVALS);
  if (key === "type" && value in w.documents) return w.documents[value as DocumentType];
  if (key === "responsible") return w.same;
  if (value === "long-term") return w.longTerm;
  return value;
}
