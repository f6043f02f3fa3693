import { words } from "../i18n";
import { useDesk } from "./desk";
import type { PlatformKind, Service } from "./filing";
import type { Path } from "./path";
import { textAt } from "./path";

/** The name of a place in the words of the page: `APP 1 › 安卓 › 包名`. */
export function placeName(path: Path): string {
  const w = words.value;
  const { draft } = useDesk();
  const parts: string[] = [];
  const service: Service = path[0] === "websites" ? "website" : "app";
  let platform: PlatformKind = "android";
  path.forEach((step, at) => {
    const n = path[at + 1];
    const numbered = (name: string) => (typeof n === "number" ? w.nth(name, n + 1) : name);
    switch (step) {
      case "province":
        parts.push(w.fields.province);
        break;
      case "responsible":
        parts.push(at === 0 ? w.responsible : w.serviceResponsible(service));
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
        parts.push(w.platform[platform] ?? w.fields.platforms);
        break;
      case "packages":
        if (at + 2 >= path.length || n !== 0) parts.push(numbered(w.fields.packages));
        break;
      case "name":
        parts.push(
          path.includes("packages")
            ? (w.packageName[platform] ?? w.packageName.android)
            : path.includes("responsible")
              ? w.fields.personName
              : w.serviceName(service),
        );
        break;
      case "document":
        parts.push(w.fields.personDocument);
        break;
      case "mobile":
      case "emergencyPhone":
      case "email":
      case "publicKey":
        parts.push(w.fields[step]);
        break;
      case "fingerprint":
        parts.push(w.fingerprint[platform] ?? w.fingerprint.android);
        break;
    }
  });
  return parts.length > 0 ? parts.join(" › ") : w.whole;
}
