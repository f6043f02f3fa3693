import { words } from "../i18n";
import { useDesk } from "./desk";
import type { PlatformKind, Service } from "./filing";
import type { Path } from "./path";
import { textAt } from "./path";

/** The words on the way to a place: `["APP 1", "安卓", "包名"]`. What has no name of its own, such as a document, is left out. */
export function placeParts(path: Path): string[] {
  const w = words.value;
  const { draft } = useDesk();
  const parts: string[] = [];
  const service: Service = path[0] === "websites" ? "website" : "app";
  let platform: PlatformKind = "android";
  path.forEach((step, at) => {
    const n = path[at + 1];
    const numbered = (name: string) => (typeof n === "number" ? w.nth(name, n + 1) : name);
    const of = path[at - 1];
    switch (step) {
      case "unit":
        parts.push(w.sections.unit);
        break;
      case "history":
        parts.push(numbered(w.sections.history));
        break;
      case "unitDocument":
        parts.push(w.fields.priorUnit);
        break;
      case "responsible":
        parts.push(
          at === 0 ? w.sections.responsible : path[0] === "history" ? w.fields.priorResponsible : w.serviceResponsible(service),
        );
        break;
      case "websites":
      case "apps":
        parts.push(numbered(w.services[service]));
        break;
      case "domains":
        parts.push(
          at === 2 ? (typeof n === "number" ? w.nth(w.item.domains, n + 1) : w.fields.domains) : w.fields.platformDomains,
        );
        break;
      case "ips":
        parts.push(typeof n === "number" ? w.nth(w.item.ips, n + 1) : w.fields.ips);
        break;
      case "platforms":
        platform = textAt(draft.filing, [...path.slice(0, at + 2), "kind"]) as PlatformKind;
        parts.push(typeof n === "number" ? (w.platform[platform] ?? w.fields.platforms) : w.fields.platforms);
        break;
      case "packages":
        if (at + 2 >= path.length || n !== 0) parts.push(numbered(w.fields.packages));
        break;
      case "preapprovals":
      case "sdks":
        parts.push(numbered(w.fields[step]));
        break;
      case "name":
        if (path.includes("packages")) parts.push(w.packageName[platform] ?? w.packageName.android);
        else if (of === "unit") parts.push(w.fields.unitName);
        else if (of === "responsible") parts.push(w.fields.personName);
        else if (of !== "icon") parts.push(w.serviceName(service));
        break;
      case "type":
        parts.push(w.fields.documentType);
        break;
      case "number":
        parts.push(of === "document" ? w.fields.documentNumber : w.fields.preapprovalNumber);
        break;
      case "kind":
        if (path.includes("preapprovals")) parts.push(w.fields.preapprovalKind);
        else if (path.includes("sdks")) parts.push(w.fields.sdkKind);
        break;
      case "vendor":
        parts.push(w.fields.sdkVendor);
        break;
      case "address":
        parts.push(of === "document" ? w.fields.documentAddress : w.fields.address);
        break;
      case "fingerprint":
        parts.push(w.fingerprint[platform] ?? w.fingerprint.android);
        break;
      default:
        if (typeof step === "string" && step in w.fields) parts.push(w.fields[step as keyof typeof w.fields]);
    }
  });
  return parts.length > 0 ? parts : [w.whole];
}

/** The name of a place in the words of the page: `APP 1 › 安卓 › 包名`. */
export const placeName = (path: Path): string => placeParts(path).join(" › ");
