import { computed } from "vue";
import { countOf, useDesk } from "./desk";
import { chosen } from "./filing";
import { usePapers } from "./papers";
import { filledIn, inSection, type Progress, SECTIONS, type Section } from "./section";

function filled(section: Section): number {
  const { draft } = useDesk();
  const { unit, responsible, websites, apps, history, province } = chosen(draft.filing, draft.kind);
  switch (section) {
    case "place":
      return filledIn([draft.kind, draft.provider, province]);
    case "unit":
      return filledIn(unit);
    case "responsible":
      return filledIn(responsible);
    case "services":
      return filledIn(websites) + filledIn(apps?.map(({ platforms: _, ...app }) => app));
    case "platforms":
      return filledIn(apps?.map(({ platforms }) => platforms));
    case "history":
      return filledIn(history);
    case "materials":
      return 0;
  }
}

/** The parts of the form that this filing has, each with how far it is. */
export const progress = computed((): { section: Section; progress: Progress }[] => {
  const { draft, issues, missing, ready } = useDesk();
  const papers = usePapers().value;
  return SECTIONS.filter((section) => section !== "platforms" || draft.kind !== "website").map((section) => {
    const done = papers.filter(({ id }) => ready.has(id)).length;
    return {
      section,
      progress: {
        filled: section === "materials" ? done : filled(section),
        left: section === "materials" ? papers.length - done : inSection(missing.value, section).length,
        counts: countOf(inSection(issues.value, section)),
      },
    };
  });
});
