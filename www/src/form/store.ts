import { BeianError, type Context, type Filing, type FilingReport, type FilingSession, openFiling, type Provider } from "beian";
import { reactive, shallowRef } from "vue";
import { chosen, filing as emptyFiling, type Kind } from "./filing";
import { at, type Path, put } from "./path";

export interface Draft {
  kind: Kind;
  provider: Provider | "";
  filing: Filing;
}

/** What is in the form. Read it freely; what changes it is below, so that the open filings hear of every edit. */
export const draft = reactive<Draft>({ kind: "app", provider: "", filing: emptyFiling() });

/** The law by which the form is judged. */
export const context = (partial: boolean): Context => ({
  ...(draft.provider === "" ? {} : { provider: draft.provider }),
  ...(draft.filing.province ? { province: draft.filing.province } : {}),
  partial,
});

/** The form twice: as one that is still being filled in, and as if it were submitted. The difference is what is still to fill. */
interface Sessions {
  typing: FilingSession;
  submitted: FilingSession;
}

function open(): Sessions {
  const form = chosen(draft.filing, draft.kind);
  return { typing: openFiling(form, context(true)), submitted: openFiling(form, context(false)) };
}

let sessions: Sessions | undefined;

const EMPTY: FilingReport = { valid: true, issues: [], normalized: {} };
/** The reports on both, as of the last edit. */
export const reports = shallowRef({ typing: EMPTY, submitted: EMPTY });

function read({ typing, submitted }: Sessions): void {
  reports.value = { typing: typing.report(), submitted: submitted.report() };
}

function reopen(): Sessions {
  const before = sessions;
  sessions = open();
  before?.typing.close();
  before?.submitted.close();
  read(sessions);
  return sessions;
}

/** Opens the form, once the package is ready. */
export const start = (): void => void reopen();

/** Why the last edit was not made; empty if it was. */
export const refusal = shallowRef("");

/** One edit, in both filings and then in the draft. What the package refuses changes nothing. */
function edit(inSession: (session: FilingSession) => unknown, inDraft: () => void): void {
  const both = sessions ?? reopen();
  refusal.value = "";
  try {
    inSession(both.typing);
    inSession(both.submitted);
  } catch (cause) {
    if (!(cause instanceof BeianError)) throw cause;
    refusal.value = cause.message;
    reopen();
    return;
  }
  inDraft();
  read(both);
}

/** Puts a text, a flag or a whole part in its place; `undefined` takes away what stands there. */
export function set(path: Path, value: unknown): void {
  edit(
    (session) => session.set([...path], value),
    () => put(draft.filing, path, value),
  );
}

export function insert(path: Path, index: number, value: unknown): void {
  edit(
    (session) => session.insert([...path], index, value),
    () => (at(draft.filing, path) as unknown[]).splice(index, 0, value),
  );
}

/** Takes an item out of a list. */
export function remove(path: Path, index: number): void {
  edit(
    (session) => session.remove([...path, index]),
    () => (at(draft.filing, path) as unknown[]).splice(index, 1),
  );
}

function judgeAgain(): void {
  const both = sessions ?? reopen();
  both.typing.setContext(context(true));
  both.submitted.setContext(context(false));
  read(both);
}

export function chooseProvider(provider: Provider | ""): void {
  draft.provider = provider;
  judgeAgain();
}

export function chooseProvince(province: string): void {
  set(["province"], province);
  judgeAgain();
}

export function chooseKind(kind: Kind): void {
  draft.kind = kind;
  reopen();
}

export function replaceAll(next: Draft): void {
  Object.assign(draft, structuredClone(next));
  reopen();
}
