import type { Locale, Severity } from "beian";
import { computed, ref, watchEffect } from "vue";
import type { PlatformKind, Service } from "./form/filing";

/** The words of the page. The sentences of issues are not here: the package says them. */
const zh = {
  title: "备案填报台",
  lede: "边填边查：哪里不对、为什么、怎样才对。填完再去接入商那里提交，少退回一次。",
  local: "数据不离开本机",
  localMore: "检查全部在这台设备上完成，页面不上传、不保存你填写的任何内容。",
  skip: "跳到填报表单",
  language: "English",
  languageShort: "EN",
  languageLabel: "Switch to English",
  theme: { system: "外观：跟随系统", light: "外观：浅色", dark: "外观：深色" },
  opening: "这次备案",
  service: "服务类型",
  services: { website: "网站", app: "APP" } satisfies Record<Service, string>,
  provider: "接入商",
  anyProvider: "不指定",
  providers: { huawei: "华为云", tencent: "腾讯云", aliyun: "阿里云", wechat: "微信" },
  province: "省份",
  anyProvince: "不指定",
  openingHint: "选了接入商和省份，才会按它们各自的要求检查。",
  examples: "示例",
  exampleClean: "一份合格的备案",
  exampleMistakes: "十二个常见错误",
  clear: "清空",
  cleared: "已清空表单",
  loaded: (name: string) => `已载入示例：${name}`,
  responsible: "主体负责人",
  responsibleHint: "一般是法定代表人；工信部的短信发到这里填的手机号码。",
  serviceResponsible: (service: Service): string => (service === "website" ? "网站负责人" : "APP 负责人"),
  same: "同主体负责人（复用）",
  another: "另一位负责人",
  fields: {
    province: "省份",
    personName: "姓名",
    personDocument: "证件号码",
    mobile: "手机号码",
    emergencyPhone: "应急电话",
    email: "电子邮箱",
    domains: "域名",
    ips: "IP 地址",
    platforms: "运行平台",
    platformDomains: "该平台使用的域名",
    packages: "安装包",
    publicKey: "公钥",
  },
  serviceName: (service: Service): string => (service === "website" ? "网站名称" : "APP 名称"),
  packageName: { android: "包名", ios: "Bundle ID", harmonyos: "bundleName" } satisfies Record<PlatformKind, string>,
  fingerprint: {
    android: "签名 MD5 值",
    ios: "证书 SHA-1 指纹",
    harmonyos: "证书 SHA-1 指纹",
  } satisfies Record<PlatformKind, string>,
  platform: { android: "安卓", ios: "iOS", harmonyos: "鸿蒙" } satisfies Record<PlatformKind, string>,
  hints: {
    emergencyPhone: "填另一个能找到人的号码",
    domains: { website: "只填主域名，可粘贴多行", app: "APP 访问后台用到的，可粘贴多行" },
    ips: "公网地址或“起始-终止”，可粘贴多行",
    publicKey: { android: "签名证书公钥的模数", ios: "发布证书公钥的模数", harmonyos: "发布证书的公钥" },
    platformDomains: "先在上面填写域名，再在这里勾选",
  },
  add: {
    domains: "添加域名",
    ips: "添加 IP",
    website: "再添加一个网站",
    app: "再添加一个 APP",
    package: "添加安装包",
    platform: (name: string) => `添加${/^[A-Z]/i.test(name) ? " " : ""}${name}`,
  },
  remove: (what: string) => `移除 ${what}`,
  removed: (what: string) => `已移除 ${what}`,
  added: (what: string) => `已添加 ${what}`,
  split: (count: number) => `已拆成 ${count} 行`,
  item: { domains: "域名", ips: "IP 地址" },
  nth: (what: string, n: number) => `${what} ${n}`,
  severity: { error: "错误", warning: "警告", info: "提示" } satisfies Record<Severity, string>,
  severities: { error: "错误", warning: "警告", info: "提示" } satisfies Record<Severity, string>,
  take: (value: string) => `采用建议：${value}`,
  normal: "规范写法",
  useNormal: "改成这样",
  otherEnd: (place: string) => `另一处：${place}`,
  saidThere: (sentence: string) => `那里的提示：${sentence}`,
  checkAll: "检查全部",
  issues: "待处理",
  issuesHint: "点一条，跳到要改的地方。",
  noIssues: "目前没有发现问题",
  noIssuesHint: "继续填写；填完点「检查全部」，连没填的也一起查。",
  passed: "检查通过",
  passedHint: "没有错误，也没有漏填。提交前请再对照证件原件核对一遍。",
  passedWith: "没有错误；请看一看下面的提醒。",
  summary: (errors: number, warnings: number, infos: number) =>
    errors + warnings + infos === 0 ? "没有待处理的问题" : `共 ${errors} 个错误、${warnings} 个警告、${infos} 个提示`,
  resolved: (place: string) => `${place}：已没有问题`,
  said: (place: string, sentence: string) => `${place}：${sentence}`,
  list: "，",
  whole: "整份备案",
  failed: "检查程序没有加载成功，请刷新页面再试。",
};

type Words = typeof zh;

const plural = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;

const en: Words = {
  title: "Filing desk",
  lede: "Checks while you type: what is wrong, why, and what would be right. Fewer filings come back.",
  local: "Nothing leaves this device",
  localMore: "Every check runs on this device. The page neither sends nor stores anything that you type.",
  skip: "Skip to the form",
  language: "中文",
  languageShort: "中",
  languageLabel: "切换为中文",
  theme: { system: "Appearance: system", light: "Appearance: light", dark: "Appearance: dark" },
  opening: "This filing",
  service: "Service",
  services: { website: "Website", app: "APP" },
  provider: "Provider",
  anyProvider: "Not chosen",
  providers: { huawei: "Huawei Cloud", tencent: "Tencent Cloud", aliyun: "Alibaba Cloud", wechat: "WeChat" },
  province: "Province",
  anyProvince: "Not chosen",
  openingHint: "What a provider or a province asks is judged once it is chosen.",
  examples: "Examples",
  exampleClean: "A filing that passes",
  exampleMistakes: "Twelve common mistakes",
  clear: "Clear",
  cleared: "The form is empty",
  loaded: (name) => `Example loaded: ${name}`,
  responsible: "Responsible person",
  responsibleHint: "Mostly the legal representative; the ministry's text message goes to this mobile.",
  serviceResponsible: (service) => (service === "website" ? "Responsible for the website" : "Responsible for the APP"),
  same: "Same person (复用)",
  another: "Another person",
  fields: {
    province: "Province",
    personName: "Name",
    personDocument: "Document number",
    mobile: "Mobile",
    emergencyPhone: "Emergency phone",
    email: "E-mail",
    domains: "Domains",
    ips: "IP addresses",
    platforms: "Platforms",
    platformDomains: "Domains used on this platform",
    packages: "Package",
    publicKey: "Public key",
  },
  serviceName: (service) => (service === "website" ? "Website name" : "APP name"),
  packageName: { android: "Package name", ios: "Bundle ID", harmonyos: "bundleName" },
  fingerprint: { android: "Signature MD5", ios: "Certificate SHA-1", harmonyos: "Certificate SHA-1" },
  platform: { android: "Android", ios: "iOS", harmonyos: "HarmonyOS" },
  hints: {
    emergencyPhone: "another number that is answered",
    domains: { website: "the main domain; paste many lines at once", app: "those the APP calls; paste many at once" },
    ips: "public, or start-end; paste many at once",
    publicKey: {
      android: "the modulus of the signing certificate's key",
      ios: "the modulus of the distribution certificate's key",
      harmonyos: "the key of the release certificate",
    },
    platformDomains: "Fill in the domains above, then tick them here",
  },
  add: {
    domains: "Add a domain",
    ips: "Add an IP",
    website: "Add another website",
    app: "Add another APP",
    package: "Add a package",
    platform: (name) => `Add ${name}`,
  },
  remove: (what) => `Remove ${what}`,
  removed: (what) => `${what} removed`,
  added: (what) => `${what} added`,
  split: (count) => `Split into ${count} lines`,
  item: { domains: "Domain", ips: "IP address" },
  nth: (what, n) => `${what} ${n}`,
  severity: { error: "Error", warning: "Warning", info: "Hint" },
  severities: { error: "Errors", warning: "Warnings", info: "Hints" },
  take: (value) => `Use ${value}`,
  normal: "Standard form",
  useNormal: "Use it",
  otherEnd: (place) => `The other place: ${place}`,
  saidThere: (sentence) => `What is said there: ${sentence}`,
  checkAll: "Check everything",
  issues: "To do",
  issuesHint: "Choose a line to go to its field.",
  noIssues: "Nothing found so far",
  noIssuesHint: "Go on; “Check everything” also finds what is still empty.",
  passed: "All checks passed",
  passedHint: "No errors, and nothing is missing. Compare it with the documents once more before you submit.",
  passedWith: "No errors; please look at the notes below.",
  summary: (errors, warnings, infos) =>
    errors + warnings + infos === 0
      ? "Nothing to do"
      : `${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(infos, "hint")}`,
  resolved: (place) => `${place}: nothing wrong any more`,
  said: (place, sentence) => `${place}: ${sentence}`,
  list: ", ",
  whole: "The whole filing",
  failed: "The checks could not be loaded; please reload the page. ",
};

const KEPT = "beian.locale";

const kept = (): Locale => {
  try {
    const locale = localStorage.getItem(KEPT);
    if (locale === "en" || locale === "zh-CN") return locale;
  } catch {
    // No storage: the browser's language decides.
  }
  return navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
};

export const locale = ref<Locale>(kept());
export const words = computed<Words>(() => (locale.value === "en" ? en : zh));

export function switchLocale(): void {
  locale.value = locale.value === "en" ? "zh-CN" : "en";
  try {
    localStorage.setItem(KEPT, locale.value);
  } catch {
    // Not kept: the next visit starts with the browser's language.
  }
}

watchEffect(() => {
  document.documentElement.lang = locale.value;
  document.title = `${words.value.title} · beian`;
});
