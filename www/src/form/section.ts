import type { Issue, Severity } from "beian";
import type { Path } from "./path";

/** The parts of the form, in the order of the consoles: type, unit, responsible person, services, features, papers. */
export const SECTIONS = ["place", "unit", "responsible", "services", "platforms", "materials", "history"] as const;
export type Section = (typeof SECTIONS)[number];

/** The part of the form that a place belongs to. */
export function sectionOf(path: Path): Section {
  switch (path[0]) {
    case "unit":
    case "responsible":
    case "history":
      return path[0];
    case "apps":
      return path[2] === "platforms" ? "platforms" : "services";
    case "province":
      return "place";
    default:
      return "services"; // that there is none to file
  }
}

/** How far a part of the form is. */
export interface Progress {
  filled: number;
  left: number;
  counts: Record<Severity, number>;
}

/** How many texts and answers stand in a part of the form. The bytes of an icon go with its name. */
export function filledIn(part: unknown): number {
  if (typeof part === "string") return part.trim() === "" ? 0 : 1;
  if (typeof part === "boolean") return 1;
  if (typeof part !== "object" || part === null) return 0;
  return Object.entries(part).reduce((sum, [key, value]) => (key === "head" ? sum : sum + filledIn(value)), 0);
}

/** The keys as the page shows them, in every object: fields of a service before its person, and that before its platforms. */
const KEYS = [
  ...["province", "unit", "websites", "apps", "history", "unitDocument"],
  ...["nature", "name", "isLegalRepresentative", "homepage", "document", "type", "kind", "vendor", "number"],
  ...["validFrom", "validTo", "mobile", "emergencyPhone", "email", "domains", "ips", "contents", "languages"],
  ...["city", "address", "hasSeal", "hasBrandName", "remark", "preapprovals", "icon", "providesSdk", "usesSdk", "sdks"],
  ...["responsible", "platforms", "packages", "fingerprint", "publicKey"],
];

function comparePlaces(a: Path, b: Path): number {
  for (const [at, step] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (step === other) continue;
    if (typeof step === "number" && typeof other === "number") return step - other;
    return KEYS.indexOf(String(step)) - KEYS.indexOf(String(other));
  }
  return a.length - b.length;
}

/** The issues of a part of the form, from its top to its bottom. */
export const inSection = (issues: readonly Issue[], section: Section): Issue[] =>
  issues.filter(({ path }) => sectionOf(path) === section).sort((a, b) => comparePlaces(a.path, b.path));

/** The issues from the top of the page to its bottom. */
export const fromTop = (issues: readonly Issue[]): Issue[] => SECTIONS.flatMap((section) => inSection(issues, section));
