import type { Issue, Severity } from "beian";
import { computed, nextTick, reactive, readonly, ref } from "vue";
import { filing as emptyFiling, type Kind, listOf, type Service, servicesOf } from "./filing";
import { at, idOf, type Path, samePath, startsWith, textAt } from "./path";
import { type Section, sectionOf } from "./section";
import {
  chooseKind,
  chooseProvider,
  chooseProvince,
  context,
  type Draft,
  draft,
  insert,
  refusal,
  remove,
  replaceAll,
  reports,
  set,
} from "./store";

export type { Draft } from "./store";

/** An issue as it is shown at one place: where it was found, or at the other end of a clash. */
export interface Note {
  issue: Issue;
  /** True at the other end of a clash: the issue was found elsewhere. */
  echo: boolean;
  /** The ends that are neither here nor where it was found. */
  others: Path[];
}

const text = (path: Path): string => textAt(draft.filing, path);

/** True while what is empty counts too, as it would if the form were submitted now. */
const submitted = ref(false);
const report = computed(() => (submitted.value ? reports.value.submitted : reports.value.typing));

/** The form itself, or how it would be judged and printed. */
const view = ref<"form" | "review">("form");

/** The papers and checks that the filer has ticked off. */
const ready = reactive(new Set<string>());

/** The foot of a page that is held against the rules on filing numbers; no part of the filing. */
const footer = ref("");

/** A platform's domain is a tick at one of the APP's domains. */
const isTick = (path: Path): boolean => path[2] === "platforms" && path[4] === "domains";

/** What is wrong with a domain is said once, where it is typed; only what concerns the tick itself is said at the tick. */
function saidAtTheList({ code, path }: Issue, all: readonly Issue[]): boolean {
  const list: Path = [...path.slice(0, 2), "domains"];
  return (
    isTick(path) && all.some((other) => other.code === code && startsWith(other.path, list) && text(other.path) === text(path))
  );
}

const shownOf = (all: readonly Issue[]): Issue[] => all.filter((issue) => !saidAtTheList(issue, all));
const issues = computed(() => shownOf(report.value.issues));
/** All that would be said if the form were submitted as it is. */
const submittedIssues = computed(() => shownOf(reports.value.submitted.issues));

const keyOf = ({ code, path }: Issue): string => `${idOf(path)} ${code}`;

/** What is still to fill in: what would be said if the form were submitted, and is not said while it is being filled in. */
const missing = computed(() => {
  const said = new Set(reports.value.typing.issues.map(keyOf));
  return reports.value.submitted.issues.filter((issue) => !said.has(keyOf(issue)));
});
const needs = computed(() => new Map(missing.value.map(({ path, severity }) => [idOf(path), severity])));

export const countOf = (all: readonly Issue[]): Record<Severity, number> => {
  const count: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const issue of all) count[issue.severity] += 1;
  return count;
};
const counts = computed(() => countOf(issues.value));

/** The places that show what is said about them. */
const shown = reactive(new Map<string, number>());

function showPlace(path: Path): () => void {
  const id = idOf(path);
  shown.set(id, (shown.get(id) ?? 0) + 1);
  return () => {
    const left = (shown.get(id) ?? 1) - 1;
    if (left > 0) shown.set(id, left);
    else shown.delete(id);
  };
}

/** The place itself, or the nearest part of the form around it that can show something. */
function nearest(path: Path): Path {
  const first = [...path, 0];
  if (shown.has(idOf(first)) && text(first) === "") return first; // a list in which nothing is filled in yet
  for (let length = path.length; length > 0; length -= 1) {
    const around = path.slice(0, length);
    if (shown.has(idOf(around))) return around;
  }
  return path;
}

const notes = computed(() => {
  const found = new Map<string, Note[]>();
  const add = (path: Path, note: Note) => {
    const id = idOf(nearest(path));
    const here = found.get(id);
    if (here) here.push(note);
    else found.set(id, [note]);
  };
  for (const issue of issues.value) add(issue.path, { issue, others: issue.related ?? [], echo: false });
  for (const issue of issues.value) {
    for (const path of issue.related ?? []) {
      // A clash that was found at both ends is said once at each.
      const here = found.get(idOf(nearest(path))) ?? [];
      const own = here.filter((note) => note.issue.code === issue.code && !note.echo);
      if (own.some((note) => note.others.some((other) => samePath(other, issue.path)))) continue;
      const others = (issue.related ?? []).filter((other) => !samePath(other, path));
      add(path, { issue, others, echo: true });
    }
  }
  return found;
});

const NONE: Note[] = [];
const notesAt = (path: Path): Note[] => notes.value.get(idOf(path)) ?? NONE;

/** The value in its normal form, where that is not what was typed and nothing else says so. */
function normalAt(path: Path): string | undefined {
  const typed = text(path);
  const normal = at(report.value.normalized, path);
  if (typeof normal !== "string" || normal === typed || typed === "" || isTick(path)) return undefined;
  const said = notesAt(path).some(({ issue }) => issue.severity === "error" || issue.suggestion === normal);
  return said ? undefined : normal;
}

/** Hands the platforms of an APP a change in its domains. */
function mapTicks(path: Path, before: string, change: (domains: string[]) => string[]): void {
  const [list, index, key] = path;
  if (list !== "apps" || typeof index !== "number" || key !== "domains") return;
  const app = draft.filing.apps?.[index];
  if (app?.domains?.includes(before)) return;
  for (const [n, { domains = [] }] of (app?.platforms ?? []).entries()) {
    if (domains.includes(before)) set(["apps", index, "platforms", n, "domains"], change(domains));
  }
}

/** Puts a text. A domain of an APP takes the ticks of its platforms with it. */
function setText(path: Path, value: string): void {
  const before = text(path);
  if (value === before) return;
  set(path, value);
  mapTicks(path, before, (domains) => [...new Set(domains.map((domain) => (domain === before ? value : domain)))]);
}

/** Puts a better value, and keeps the focus in the field: the button that offered it is gone. */
function replace(path: Path, value: string): void {
  if (path.at(-1) === "responsible") set(path, value);
  else setText(path, value);
  void focus(path);
}

const FIELDS = "input, textarea, select";

/** Takes the reader to a place: to its control, or to the nearest part of the form that holds it. */
async function focus(path: Path): Promise<void> {
  view.value = "form";
  await nextTick();
  const ids = path.map((_, at) => idOf(path.slice(0, path.length - at)));
  const element = [...ids, `s-${sectionOf(path)}`].map((id) => document.getElementById(id)).find((it) => it !== null);
  if (!element) return;
  for (let around = element.closest("details"); around; around = around.parentElement?.closest("details") ?? null) {
    around.open = true;
  }
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const target = element.matches("fieldset, details, [role=radiogroup]")
    ? (element.querySelector<HTMLElement>(":checked") ?? element.querySelector<HTMLElement>(FIELDS) ?? element)
    : element;
  if (target.matches(FIELDS)) for (const it of element.querySelectorAll("details")) if (it.contains(target)) it.open = true;
  target.scrollIntoView({ block: target.matches("section") ? "start" : "center", behavior: still ? "auto" : "smooth" });
  target.focus({ preventScroll: true });
}

/** Takes the reader to the head of a part of the form. */
async function toSection(section: Section): Promise<void> {
  view.value = "form";
  await nextTick();
  const head = document.getElementById(`s-${section}`);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  head?.scrollIntoView({ block: "start", behavior: still ? "auto" : "smooth" });
  head?.focus({ preventScroll: true });
}

/** Takes the reader to the list of issues, which stands below the form on a narrow page. */
async function toIssues(): Promise<void> {
  view.value = "form";
  await nextTick();
  const list = document.getElementById("issues");
  const top = list?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > innerHeight / 2) list?.scrollIntoView({ block: "start" });
  list?.focus({ preventScroll: true });
}

/** Shows how the form would be judged, in place of the form; it can be printed. */
async function review(): Promise<void> {
  view.value = "review";
  await nextTick();
  scrollTo({ top: 0 });
  document.getElementById("review")?.focus({ preventScroll: true });
}

/** Takes an item out of a list; a domain of an APP takes its ticks with it. */
function removeItem(path: Path, index: number): void {
  const removed = text([...path, index]);
  remove(path, index);
  if (removed !== "") mapTicks(path, removed, (domains) => domains.filter((domain) => domain !== removed));
}

function load(next: Draft): void {
  replaceAll(next);
  ready.clear();
  footer.value = "";
  submitted.value = false;
}

function clear(): void {
  load({ kind: draft.kind, provider: draft.provider, filing: { ...emptyFiling(), province: draft.filing.province ?? "" } });
}

/** The services of the form, in its order. */
const services = computed(() =>
  servicesOf(draft.kind).flatMap((kind: Service) => (draft.filing[listOf(kind)] ?? []).map((_, index) => ({ kind, index }))),
);

const desk = {
  draft,
  kind: computed<Kind>({ get: () => draft.kind, set: chooseKind }),
  provider: computed({ get: () => draft.provider, set: chooseProvider }),
  province: computed({ get: () => draft.filing.province ?? "", set: chooseProvince }),
  context: computed(() => context(!submitted.value)),
  services,
  submitted,
  view,
  ready,
  footer,
  refusal: readonly(refusal),
  issues,
  submittedIssues,
  missing,
  counts,
  /** How much it matters that nothing is filled in at a place; undefined where something is, or need not be. */
  needAt: (path: Path): Severity | undefined => needs.value.get(idOf(path)),
  showPlace,
  notesAt,
  normalAt,
  text,
  setText,
  set,
  insert,
  removeItem,
  replace,
  focus,
  toSection,
  review,
  toIssues,
  load,
  clear,
};

/** The one desk of the page. */
export const useDesk = () => desk;
