import type { Issue, IssueCode } from "beian";
import { computed } from "vue";
import { words } from "../i18n";
import { useDesk } from "./desk";
import { chosen } from "./filing";
import type { Path } from "./path";

/** What a filer holds ready or looks at beside the form, because the form can't see it. */
export type PaperId =
  | "unitDocument"
  | "personDocuments"
  | "faceCheck"
  | "letterOfUnit"
  | "letterOfService"
  | "commitment"
  | "governmentForm"
  | "preapproval"
  | "iconFile"
  | "domainCertificate"
  | "domainOwner"
  | "domainAge"
  | "resolution"
  | "server"
  | "releaseSigning"
  | "storeName"
  | "textMessage"
  | "phoneCall"
  | "footer";

export const STAGES = ["upload", "before", "after"] as const;
/** When it is due: with the form, before it is handed in, or afterwards. */
export type Stage = (typeof STAGES)[number];

export interface Paper {
  id: PaperId;
  stage: Stage;
  /** The rules, and the providers' guides, that ask for it; parted by blanks. */
  source: string;
  /** The answer in the form that calls for it. */
  because?: Path;
}

/** The papers that this filing calls for. */
const papers = computed((): Paper[] => {
  const { draft } = useDesk();
  const { unit, responsible, websites = [], apps = [] } = chosen(draft.filing, draft.kind);
  const individual = unit?.nature === "individual";
  const found: Paper[] = [];
  const add = (id: PaperId, stage: Stage, source: string, because?: Path) =>
    found.push({ id, stage, source, ...(because ? { because } : {}) });

  const services = [
    ...websites.map((it, n) => ({ it, path: ["websites", n] as Path })),
    ...apps.map((it, n) => ({ it, path: ["apps", n] as Path })),
  ];
  if (!individual) add("unitDocument", "upload", "R5.1 tencent huawei", ["unit", "document", "type"]);
  add("personDocuments", "upload", "R4.1 tencent", ["responsible", "document", "type"]);
  add("faceCheck", "upload", "R1.2 huawei tencent wechat");
  if (responsible?.isLegalRepresentative === false && !individual) {
    add("letterOfUnit", "upload", "R1.1 huawei wechat", ["responsible", "isLegalRepresentative"]);
  }
  const another = services.find(({ it }) => typeof it.responsible === "object" && it.responsible.isLegalRepresentative !== true);
  if (another && !individual) add("letterOfService", "upload", "R1.2", [...another.path, "responsible"]);
  add("commitment", "upload", "huawei tencent");
  if (unit?.nature === "government") add("governmentForm", "upload", "huawei", ["unit", "nature"]);
  const approved = services.find(({ it }) => it.preapprovals?.some(({ kind }) => kind && kind !== "none"));
  if (approved) add("preapproval", "upload", "R8.1", [...approved.path, "preapprovals"]);
  if (apps.length > 0) add("iconFile", "upload", "ICON-01", ["apps", 0, "icon"]);
  add("domainCertificate", "upload", "DOM-07 huawei");

  add("domainOwner", "before", "DOM-07");
  add("domainAge", "before", "DOM-14");
  if (websites.length > 0) add("resolution", "before", "DOM-14 huawei");
  add("server", "before", "huawei tencent");
  if (apps.length > 0) {
    add("releaseSigning", "before", "FP-03", ["apps", 0, "platforms"]);
    add("storeName", "before", "NAME-01", ["apps", 0, "name"]);
  }
  add("phoneCall", "after", "R1.8 tencent", ["responsible", "mobile"]);
  add("textMessage", "after", "R1.8", ["responsible", "mobile"]);
  add("footer", "after", "NUM-03 NUM-04");
  return found;
});

export const usePapers = () => papers;

/** The issues that call for a paper, each with the one of the list that it calls for, if it is there. */
const ASKS: Partial<Record<IssueCode, PaperId | "other">> = {
  "person.representative_letter": "letterOfUnit",
  "person.service_letter": "letterOfService",
  "person.other_province": "other",
  "age.papers": "other",
  "age.photograph": "other",
  "site_name.training": "other",
  "site_name.province_word": "other",
  "order.many_services": "other",
  "order.domain_papers": "domainCertificate",
  "preapproval.unit_name": "other",
  "unit.no_brand_individual": "other",
};

/** The issues that call for a paper which is not in the list. */
export function askedBeside(issues: readonly Issue[]): Issue[] {
  const listed = new Set<string>(papers.value.map(({ id }) => id));
  return issues.filter(({ code }) => code in ASKS && !listed.has(ASKS[code] ?? ""));
}

/** Where a paper is asked for, in the words of the page. */
export function sourceText({ source }: Paper): string {
  const { providers, sourceOf } = words.value;
  const all = source.split(" ");
  const guides = all.filter((it) => it in providers).map((it) => providers[it as keyof typeof providers]);
  return sourceOf(
    all.filter((it) => !(it in providers)),
    guides,
  );
}
