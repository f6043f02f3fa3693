import type { App, Filing, Person, Platform, PriorFiling, Unit, Website } from "beian";
import { toRaw } from "vue";

/** The contract's filing with nothing left out: every field has its place from the start. */
export type Service = "website" | "app";
/** What is filed: websites, APPs, or both in one order. */
export type Kind = Service | "both";
export const KINDS: readonly Kind[] = ["website", "app", "both"];
export type PlatformKind = "android" | "ios" | "harmonyos";
export const PLATFORMS: readonly PlatformKind[] = ["android", "ios", "harmonyos"];

export const unit = (): Unit => ({
  nature: "",
  name: "",
  document: { type: "", number: "", validFrom: "", validTo: "", address: "" },
  city: "",
  address: "",
  remark: "",
});

export const person = (): Person => ({
  name: "",
  document: { type: "resident-id", number: "", validFrom: "", validTo: "" },
  mobile: "",
  emergencyPhone: "",
  email: "",
});

export const website = (): Website => ({
  name: "",
  domains: [""],
  ips: [""],
  contents: [],
  languages: [],
  preapprovals: [],
  homepage: "",
  remark: "",
  responsible: "same",
});

export const platform = (kind: PlatformKind): Platform => ({
  kind,
  domains: [],
  packages: [{ name: "", publicKey: "", fingerprint: "" }],
});

export const app = (): App => ({ ...website(), sdks: [], platforms: [platform("android")] });

export const priorFiling = (): PriorFiling => ({ unitDocument: "", responsible: person() });

/** The other person of a service, kept while "same" is tried out. */
const others = new WeakMap<object, Person>();

/** Who is responsible for a service once it is the unit's person (复用) or another one. */
export function reused(service: Website, same: boolean): Person | "same" {
  const { responsible } = service;
  if (typeof responsible === "object") others.set(toRaw(service), responsible);
  return same ? "same" : typeof responsible === "object" ? responsible : (others.get(toRaw(service)) ?? person());
}

export const filing = (): Filing => ({
  province: "",
  unit: unit(),
  responsible: person(),
  websites: [website()],
  apps: [app()],
  history: [],
});

/** The key of the contract that holds the services of a kind. */
export const listOf = (service: Service): "websites" | "apps" => (service === "website" ? "websites" : "apps");

/** The services that a kind of filing holds. */
export const servicesOf = (kind: Kind): readonly Service[] => (kind === "both" ? ["website", "app"] : [kind]);

/**
 * The form that is judged: the services of the chosen kind alone. The other kind stays as a draft, so that switching
 * back and forth loses nothing.
 */
export const chosen = (all: Filing, kind: Kind): Filing => ({
  ...all,
  websites: kind === "app" ? [] : (all.websites ?? []),
  apps: kind === "website" ? [] : (all.apps ?? []),
});
