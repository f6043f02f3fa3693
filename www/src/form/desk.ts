import { type Context, checkFiling, type Filing, type Issue, type Provider, type Severity } from "beian";
import { computed, nextTick, reactive, readonly, ref } from "vue";
import { chosen, filing as emptyFiling, listOf, type Service } from "./filing";
import { at, idOf, type Path, put, samePath, startsWith, textAt } from "./path";

/** An issue as it is shown at one place: where it was found, or at the other end of a clash. */
export interface Note {
  issue: Issue;
  /** True at the other end of a clash: the issue was found elsewhere. */
  echo: boolean;
  /** The ends that are neither here nor where it was found. */
  others: Path[];
}

export interface Draft {
  service: Service;
  provider: Provider | "";
  province: string;
  filing: Filing;
}

const draft = reactive<Draft>({ service: "app", provider: "", province: "", filing: emptyFiling() });

const text = (path: Path): string => textAt(draft.filing, path);

/** True once everything was asked to be checked: from then on what is empty counts too. */
const submitted = ref(false);

const context = computed<Context>(() => ({
  ...(draft.provider === "" ? {} : { provider: draft.provider }),
  ...(draft.province === "" ? {} : { province: draft.province }),
  partial: !submitted.value,
}));

const report = computed(() => checkFiling(chosen(draft.filing, draft.service, draft.province), context.value));

/** A platform's domain is a tick at one of the APP's domains. */
const isTick = (path: Path): boolean => path[2] === "platforms" && path[4] === "domains";

/** What is wrong with a domain is said once, where it is typed; only what concerns the tick itself is said at the tick. */
function saidAtTheList({ code, path }: Issue): boolean {
  const list: Path = [...path.slice(0, 2), "domains"];
  return (
    isTick(path) &&
    report.value.issues.some((other) => other.code === code && startsWith(other.path, list) && text(other.path) === text(path))
  );
}

const issues = computed(() => report.value.issues.filter((issue) => !saidAtTheList(issue)));

const counts = computed(() => {
  const count: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const issue of issues.value) count[issue.severity] += 1;
  return count;
});

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

/** Puts a text. A domain of an APP takes the ticks of its platforms with it. */
function setText(path: Path, value: string): void {
  const [list, index, key] = path;
  const before = text(path);
  put(draft.filing, path, value);
  if (list !== "apps" || typeof index !== "number" || key !== "domains") return;
  const app = draft.filing.apps?.[index];
  if (app?.domains?.includes(before)) return;
  for (const platform of app?.platforms ?? []) {
    platform.domains = [...new Set((platform.domains ?? []).map((domain) => (domain === before ? value : domain)))];
  }
}

/** Puts a better value, and keeps the focus in the field: the button that offered it is gone. */
function replace(path: Path, value: string): void {
  setText(path, value);
  void focus(path);
}

/** Takes the reader to a place: to its control, or to the nearest part of the form that holds it. */
async function focus(path: Path): Promise<void> {
  await nextTick();
  for (let length = path.length; length > 0; length -= 1) {
    const element = document.getElementById(idOf(path.slice(0, length)));
    if (!element) continue;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const target = element.matches("fieldset") ? (element.querySelector<HTMLElement>("input, textarea") ?? element) : element;
    target.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
    target.focus({ preventScroll: true });
    return;
  }
}

/** Takes the reader to the list of issues, which stands below the form on a narrow page. */
function toIssues(): void {
  const list = document.getElementById("issues");
  const top = list?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > innerHeight / 2) list?.scrollIntoView({ block: "start" });
  list?.focus({ preventScroll: true });
}

/** Takes an item out of a list; a domain of an APP takes its ticks with it. */
function removeItem(path: Path, index: number): void {
  const [removed] = (at(draft.filing, path) as unknown[]).splice(index, 1);
  const [list, app, key] = path;
  if (list !== "apps" || typeof app !== "number" || key !== "domains") return;
  const left = draft.filing.apps?.[app];
  if (left?.domains?.includes(removed as string)) return;
  for (const platform of left?.platforms ?? []) {
    platform.domains = (platform.domains ?? []).filter((domain) => domain !== removed);
  }
}

function load(next: Draft): void {
  Object.assign(draft, structuredClone(next));
  submitted.value = false;
}

function clear(): void {
  load({ service: draft.service, provider: draft.provider, province: draft.province, filing: emptyFiling() });
}

const services = computed(() => draft.filing[listOf(draft.service)] ?? []);

const desk = {
  draft,
  services,
  submitted: readonly(submitted),
  checkAll: () => {
    submitted.value = true;
  },
  issues,
  counts,
  showPlace,
  notesAt,
  normalAt,
  text,
  setText,
  removeItem,
  replace,
  focus,
  toIssues,
  load,
  clear,
};

/** The one desk of the page. */
export const useDesk = () => desk;
