import type { App, Filing, Person, Platform, Website } from "beian";
import { toRaw } from "vue";

/** The parts of the contract's filing that this form shows, with nothing left out: every field has its place from the start. */
export type Service = "website" | "app";
export const SERVICES: readonly Service[] = ["website", "app"];
export type PlatformKind = "android" | "ios" | "harmonyos";
export const PLATFORMS: readonly PlatformKind[] = ["android", "ios", "harmonyos"];

export const person = (): Person => ({ name: "", document: { number: "" }, mobile: "", emergencyPhone: "", email: "" });

export const website = (): Website => ({ name: "", domains: [""], ips: [""], responsible: "same" });

export const platform = (kind: PlatformKind): Platform => ({
  kind,
  domains: [],
  packages: [{ name: "", publicKey: "", fingerprint: "" }],
});

export const app = (): App => ({ ...website(), platforms: [platform("android")] });

/** The other person of a service, kept while "same" is tried out. */
const others = new WeakMap<object, Person>();

/** Lets the unit's responsible person stand for the service too (复用), or another person. */
export function reuse(service: Website, same: boolean): void {
  const { responsible } = service;
  if (typeof responsible === "object") others.set(toRaw(service), responsible);
  if (same || typeof responsible !== "object") service.responsible = same ? "same" : (others.get(toRaw(service)) ?? person());
}

export const filing = (): Filing => ({ responsible: person(), websites: [website()], apps: [app()] });

/** The key of the contract that holds the services of a kind. */
export const listOf = (service: Service): "websites" | "apps" => (service === "website" ? "websites" : "apps");

/**
 * The form that is judged: the services of the chosen kind alone. The other kind stays as a draft, so that switching
 * back and forth loses nothing.
 */
export const chosen = (all: Filing, service: Service, province: string): Filing => ({
  ...(province === "" ? {} : { province }),
  ...(all.responsible ? { responsible: all.responsible } : {}),
  [listOf(service)]: all[listOf(service)] ?? [],
});
