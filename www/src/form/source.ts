import type { Issue } from "beian";
import { locale, words } from "../i18n";

let catalogue: typeof import("beian/catalog") | undefined;

/** Loads what is known of each code beside its sentence. Without it the review says everything else. */
export async function loadSources(): Promise<void> {
  catalogue = await import("beian/catalog").catch(() => undefined);
}

/** What stands in front of a colon in a source: the numbers of rules. Contracts have none. */
const RULES = /^[A-Z]+-?[A-Z\d][^:]*/;

/** Where an issue comes from, and the rejection that it prevents. In Chinese the rules by their numbers: the rest is English. */
export function sourceOf({ code }: Issue): string {
  if (catalogue === undefined) return "";
  const { source, prevents } = catalogue.describe(code);
  const { review } = words.value;
  if (locale.value === "en") return review.source + review.colon + source;
  const rules = RULES.exec(source)?.[0].trim();
  return [rules && review.source + review.colon + rules, prevents !== "—" && review.prevents + review.colon + prevents]
    .filter(Boolean)
    .join(" · ");
}
