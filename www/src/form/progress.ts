import { computed } from "vue";
import { countOf, useDesk } from "./desk";
import { chosen, person, platform, priorFiling, website } from "./filing";
import { usePapers } from "./papers";
import { filledIn, inSection, type Progress, SECTIONS, type Section } from "./section";

/** How much a part holds beyond what a fresh one holds already. */
const beyond = (part: unknown, fresh: unknown): number => Math.max(0, filledIn(part) - filledIn(fresh));

function filled(section: Section): number {
  const { draft } = useDesk();
  const { unit, responsible, websites = [], apps = [], history = [], province } = chosen(draft.filing, draft.kind);
  const sum = (parts: readonly unknown[], fresh: unknown) => parts.reduce<number>((all, part) => all + beyond(part, fresh), 0);
  switch (section) {
    case "place":
      return filledIn([draft.kind, draft.provider, province]);
    case "unit":
      return filledIn(unit);
    case "responsible":
      return beyond(responsible, person());
    case "services":
      return sum([...websites, ...apps.map(({ platforms: _, ...app }) => app)], website());
    case "platforms":
      return sum(
        apps.flatMap(({ platforms = [] }) => platforms),
        platform("android"),
      );
    case "history":
      return sum(history, priorFiling());
    case "materials":
      return 0;
  }
}

/** What is still to fill in: what would be missed, and where a provider or a province is not chosen, that. */
function left(section: Section): number {
  const { draft, missing } = useDesk();
  if (section === "place") return [draft.provider, draft.filing.province ?? ""].filter((it) => it === "").length;
  return inSection(missing.value, section).length;
}

/** The parts of the form that this filing has, each with how far it is. */
export const progress = computed((): { section: Section; progress: Progress }[] => {
  const { draft, issues, ready } = useDesk();
  const papers = usePapers().value;
  return SECTIONS.filter((section) => section !== "platforms" || draft.kind !== "website").map((section) => {
    const done = papers.filter(({ id }) => ready.has(id)).length;
    return {
      section,
      progress: {
        filled: section === "materials" ? done : filled(section),
        left: section === "materials" ? papers.length - done : left(section),
        counts: countOf(inSection(issues.value, section)),
      },
    };
  });
});
