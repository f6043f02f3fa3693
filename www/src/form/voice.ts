import { type Issue, say } from "beian";
import { readonly, ref, watch } from "vue";
import { locale, words } from "../i18n";
import { useDesk } from "./desk";
import { idOf } from "./path";
import { placeName } from "./place";

/** Long enough that a person who types is not spoken to at every key. */
const PAUSE = 700;

const spoken = ref("");
let queued: string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something in the page's one live region, after a pause, together with what else came up. */
export function announce(sentence: string): void {
  queued.push(sentence);
  clearTimeout(timer);
  timer = setTimeout(() => {
    spoken.value = queued.join(words.value.list);
    queued = [];
  }, PAUSE);
}

/** Tells what changed in the list of issues: what is new, what is settled, and how much is left. */
function useChanges(): void {
  const { issues, counts } = useDesk();
  const key = (issue: Issue) => `${idOf(issue.path)} ${issue.code} ${say(issue, locale.value)}`;
  const known = () => new Map(issues.value.map((issue) => [key(issue), issue]));
  let before = known();
  let pending: ReturnType<typeof setTimeout> | undefined;
  watch(issues, () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      const now = known();
      const added = [...now].filter(([it]) => !before.has(it)).map(([, issue]) => issue);
      const gone = [...before].filter(([it]) => !now.has(it)).map(([, issue]) => issue);
      before = now;
      const { error, warning, info } = counts.value;
      if (added.length > 2) queued.push(words.value.summary(error, warning, info));
      else for (const issue of added) queued.push(words.value.said(placeName(issue.path), say(issue, locale.value)));
      if (added.length === 0 && gone[0]) {
        queued.push(words.value.resolved(placeName(gone[0].path)), words.value.summary(error, warning, info));
      }
      if (queued.length > 0) spoken.value = queued.join(words.value.list);
      queued = [];
      clearTimeout(timer);
    }, PAUSE);
  });
  // A change of language is no change of the issues; what was said is of the other language.
  watch(locale, () => {
    before = known();
    queued = [];
    spoken.value = "";
  });
}

export function useVoice() {
  useChanges();
  return readonly(spoken);
}
