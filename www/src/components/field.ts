import { computed } from "vue";
import { useDesk } from "../form/desk";
import { idOf, type Path } from "../form/path";

/** What the control of a place needs to know, whatever kind of control it is. */
export function useField(path: () => Path, hint: () => string | undefined = () => undefined) {
  const desk = useDesk();
  const id = computed(() => idOf(path()));
  const notes = computed(() => desk.notesAt(path()));
  const worst = computed(() =>
    (["error", "warning"] as const).find((severity) => notes.value.some(({ issue }) => issue.severity === severity)),
  );
  const described = computed(
    () => [...notes.value.map((_, n) => `${id.value}-say-${n}`), ...(hint() ? [`${id.value}-hint`] : [])].join(" ") || undefined,
  );
  const invalid = computed(() => (worst.value === "error" ? ("true" as const) : undefined));
  return { desk, id, worst, described, invalid };
}
