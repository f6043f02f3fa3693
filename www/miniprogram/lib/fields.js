// The form as data: what is asked, in the order of the providers' consoles (填报顺序).
//
// A field's `key` is the path of its value with `_` between the steps (`keyOf` of beian/errors): `responsible_mobile` is
// `["responsible", "mobile"]`. A name in a JSON path of `setData` can't have dots, and an `id` can't have brackets.

const { NATURES, PERSON_DOCUMENTS, PROVINCES } = require("beian");
const { keyOf } = require("beian/errors");

/** A closed list of beian's, as a `picker` offers it. */
function offered(list, nothing) {
  return (nothing === undefined ? [] : [{ value: "", label: nothing }]).concat(
    list.map((choice) => ({ value: choice.name, label: choice["zh-CN"] }))
  );
}

/** What `picker`s offer. An empty `value` means that nothing is chosen. */
const CHOICES = {
  provider: [
    { value: "", label: "不指定" },
    { value: "huawei", label: "华为云" },
    { value: "tencent", label: "腾讯云" },
    { value: "aliyun", label: "阿里云" },
    { value: "wechat", label: "微信" },
  ],
  province: offered(PROVINCES, "不指定"),
  nature: offered(NATURES, "未选择"),
  unitDocument: [
    { value: "credit-code", label: "营业执照（统一社会信用代码）" },
    { value: "organization-code", label: "组织机构代码证" },
    { value: "registration-number", label: "工商注册号" },
    { value: "other", label: "其他证件" },
  ],
  personDocument: offered(PERSON_DOCUMENTS),
};

/** The form's own fields; those of lists and platforms are in `ROWS` and `PLATFORMS`. */
const FIELDS = {
  unit: [
    { key: "unit_nature", label: "单位性质", choice: "nature" },
    { key: "unit_name", label: "单位名称", hint: "与证件上的名称一致" },
    { key: "unit_document_type", label: "证件类型", choice: "unitDocument" },
    { key: "unit_document_number", label: "证件号码", hint: "统一社会信用代码 18 位" },
    { key: "unit_address", label: "通信地址", hint: "写到门牌号、房间号" },
  ],
  responsible: [
    { key: "responsible_name", label: "姓名", hint: "与证件上的姓名一致" },
    { key: "responsible_document_type", label: "证件类型", choice: "personDocument" },
    { key: "responsible_document_number", label: "证件号码", hint: "与证件上的号码一致" },
    { key: "responsible_mobile", label: "手机号码", hint: "备案短信发到这个号码" },
    { key: "responsible_emergencyPhone", label: "应急联系电话", hint: "另一个能找到人的号码" },
    { key: "responsible_email", label: "电子邮箱", hint: "接收审核结果" },
  ],
  app: [{ key: "apps_0_name", label: "APP 名称", hint: "用户在手机上看到的名称" }],
};

/** Lists of texts: one row a value. */
const ROWS = {
  apps_0_domains: { label: "域名", add: "添加域名", hint: "例如 api.公司域名.cn" },
  apps_0_ips: { label: "IP 地址", add: "添加 IP 地址", hint: "公网地址，或“起始-终止”" },
};

/** The operating systems of an APP (运行平台), each with the names that its own makers use. */
const PLATFORMS = {
  android: {
    name: "安卓",
    title: "安卓平台",
    add: "添加安卓",
    package: "包名",
    fingerprint: "签名 MD5 值",
    publicKey: "签名证书公钥的模数",
  },
  ios: {
    name: "iOS",
    title: "iOS 平台",
    add: "添加 iOS",
    package: "Bundle ID",
    fingerprint: "证书 SHA-1 指纹",
    publicKey: "发布证书公钥的模数",
  },
  harmonyos: {
    name: "鸿蒙",
    title: "鸿蒙平台",
    add: "添加鸿蒙",
    package: "bundleName",
    fingerprint: "证书 SHA-1 指纹",
    publicKey: "发布证书的公钥",
  },
};

/** A platform's texts, of its one package (安装包). */
const PACKAGE = ["name", "publicKey", "fingerprint"];

/** A filing in which nothing is filled in yet. */
function emptyFiling() {
  return {
    unit: { document: { type: "credit-code" } },
    responsible: { document: { type: "resident-id" } },
    apps: [{ domains: [""], ips: [""], responsible: "same", platforms: [emptyPlatform("android")] }],
  };
}

function emptyPlatform(kind) {
  return { kind, packages: [{}] };
}

/** The path of a key. */
function pathOf(key) {
  return key.split("_").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

const NAMES = {};
[].concat(FIELDS.unit, FIELDS.responsible, FIELDS.app).forEach(({ key, label }) => {
  NAMES[key] = label;
});
const PEOPLE = { unit: "主办单位", responsible: "负责人" };

/** The places of rows and platforms that show what is said about them. */
const LISTED = /^apps_0_((domains|ips)(_\d+)?|platforms(_\d+_packages_0_(name|publicKey|fingerprint))?)$/;

/** The key of the place that shows what is said about a path: its own, or that of the nearest part around it. */
function shownAt(path) {
  if (path.length === 0) {
    return "form";
  }
  const key = keyOf(path);
  return NAMES[key] !== undefined || LISTED.test(key) ? key : shownAt(path.slice(0, -1));
}

/**
 * How a place is called: `负责人手机号码`, `域名 2`, `iOS Bundle ID`.
 *
 * @param kinds the kinds of the platforms, in their order
 */
function nameOf(key, kinds) {
  const [top, , list, row, , , field] = key.split("_");
  if (NAMES[key] !== undefined) {
    return (PEOPLE[top] || "") + NAMES[key];
  }
  if (list === "platforms" && PLATFORMS[kinds[row]] !== undefined) {
    const platform = PLATFORMS[kinds[row]];
    return `${platform.name} ${{ name: platform.package, publicKey: "公钥", fingerprint: platform.fingerprint }[field]}`;
  }
  const { label } = ROWS[`apps_0_${list}`] || { label: "运行平台" };
  return row === undefined ? label : `${label} ${Number(row) + 1}`;
}

/** The keys of all places in the order of the page. */
function inOrder(rows, kinds) {
  const keys = (fields) => fields.map(({ key }) => key);
  const list = (key) => [key].concat(rows[key].map((_, at) => `${key}_${at}`));
  return [].concat(
    keys(FIELDS.unit),
    keys(FIELDS.responsible),
    keys(FIELDS.app),
    list("apps_0_domains"),
    list("apps_0_ips"),
    "apps_0_platforms",
    ...kinds.map((_, at) => PACKAGE.map((field) => `apps_0_platforms_${at}_packages_0_${field}`)),
    "form"
  );
}

module.exports = { CHOICES, FIELDS, PLATFORMS, ROWS, emptyFiling, emptyPlatform, inOrder, nameOf, pathOf, shownAt };
