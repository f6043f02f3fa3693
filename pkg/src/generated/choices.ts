// Written by `cargo xtask generate` from src/rules/choice. Do not edit.

/** A choice of a closed list: the name of the contract, the official code (0 where it has none), the name in Chinese and in English. */
export interface Choice {
  readonly name: string;
  readonly code: number;
  readonly "zh-CN": string;
  readonly en: string;
}

const choices = (all: readonly (readonly [string, number, string, string])[]): readonly Choice[] =>
  all.map(([name, code, zh, en]) => ({ name, code, "zh-CN": zh, en }));

/** The natures of units (主办单位性质), with the codes of MIIT's list. */
export const NATURES: readonly Choice[] = /* @__PURE__ */ choices([
  ["enterprise", 4, "企业", "Enterprise"],
  ["sole-proprietor", 0, "个体工商户", "Sole proprietor"],
  ["individual", 5, "个人", "Individual"],
  ["government", 2, "政府机关", "Government body"],
  ["institution", 3, "事业单位", "Public institution"],
  ["social-group", 6, "社会团体", "Social group"],
  ["private-non-enterprise", 9, "民办非企业单位", "Private non-enterprise unit"],
  ["foundation", 10, "基金会", "Foundation"],
  ["law-firm", 11, "律师执业机构", "Law firm"],
  ["defence", 1, "国防机构", "Defence institution"],
  ["foreign-cultural-centre", 12, "外国在华文化中心", "Foreign cultural centre in China"],
  ["mass-organization", 13, "群众性团体组织", "Mass organisation"],
  ["forensic-institution", 14, "司法鉴定机构", "Forensic institution"],
  ["religious-body", 15, "宗教团体", "Religious body"],
  ["overseas-body", 16, "境外机构", "Overseas body"],
  ["medical-institution", 17, "医疗机构", "Medical institution"],
  ["notary-office", 18, "公证机构", "Notary office"],
  ["collective-economy", 19, "集体经济", "Collective economic organisation"],
  ["arbitration-body", 20, "仲裁机构", "Arbitration body"],
]);

/** The types of persons' documents (负责人证件类型). */
export const PERSON_DOCUMENTS: readonly Choice[] = /* @__PURE__ */ choices([
  ["resident-id", 2, "居民身份证", "Resident ID card"],
  ["hk-macau-permit", 14, "港澳居民来往内地通行证", "Mainland travel permit for Hong Kong and Macau residents"],
  ["taiwan-permit", 11, "台湾居民来往大陆通行证", "Mainland travel permit for Taiwan residents"],
  ["hk-macau-residence-permit", 41, "港澳居民居住证", "Residence permit for Hong Kong and Macau residents"],
  ["taiwan-residence-permit", 42, "台湾居民居住证", "Residence permit for Taiwan residents"],
  ["permanent-resident-card", 30, "外国人永久居留身份证", "Foreigner's permanent resident ID card"],
  ["passport", 7, "护照", "Passport"],
]);

/** The types of units' documents (主办单位证件类型), by the number that is on them. */
export const UNIT_DOCUMENTS: readonly Choice[] = /* @__PURE__ */ choices([
  ["credit-code", 0, "统一社会信用代码", "Unified social credit code"],
  ["organization-code", 0, "组织机构代码", "Organisation code"],
  ["registration-number", 0, "注册号", "Registration number of an old licence"],
  ["other", 0, "其他", "Other"],
  ["resident-id", 2, "居民身份证", "Resident ID card"],
  ["hk-macau-permit", 14, "港澳居民来往内地通行证", "Mainland travel permit for Hong Kong and Macau residents"],
  ["taiwan-permit", 11, "台湾居民来往大陆通行证", "Mainland travel permit for Taiwan residents"],
  ["hk-macau-residence-permit", 41, "港澳居民居住证", "Residence permit for Hong Kong and Macau residents"],
  ["taiwan-residence-permit", 42, "台湾居民居住证", "Residence permit for Taiwan residents"],
  ["permanent-resident-card", 30, "外国人永久居留身份证", "Foreigner's permanent resident ID card"],
  ["passport", 7, "护照", "Passport"],
]);

/** The contents of a website (服务内容). The codes are bits. */
export const CONTENTS: readonly Choice[] = /* @__PURE__ */ choices([
  ["unit-portal", 128, "单位门户网站", "Unit's own website"],
  ["other", 8388608, "其他", "Other"],
  ["blog", 32, "博客/个人空间", "Blog or personal space"],
  ["instant-messaging", 1, "即时通信", "Instant messaging"],
  ["search-engine", 2, "搜索引擎", "Search engine"],
  ["general-portal", 4, "综合门户", "General portal"],
  ["webmail", 8, "网上邮局", "Webmail"],
  ["news", 16, "网络新闻", "News"],
  ["advertising", 64, "网络广告/信息", "Advertising and information"],
  ["shopping", 256, "网络购物", "Shopping"],
  ["payment", 512, "网上支付", "Payment"],
  ["online-banking", 1024, "网上银行", "Online banking"],
  ["stocks", 2048, "网上炒股/股票基金", "Stocks and funds"],
  ["games", 4096, "网络游戏", "Games"],
  ["music", 8192, "网络音乐", "Music"],
  ["video", 16384, "网络影视", "Film and television"],
  ["pictures", 32768, "网络图片", "Pictures"],
  ["software", 65536, "网络软件/下载", "Software and downloads"],
  ["recruitment", 131072, "网上求职", "Recruitment"],
  ["dating", 262144, "网上交友/婚介", "Dating"],
  ["real-estate", 524288, "网上房产", "Real estate"],
  ["education", 1048576, "网络教育", "Education"],
  ["website-building", 2097152, "网站建设", "Website building"],
  ["wap", 4194304, "WAP", "WAP"],
  ["app", 134217728, "APP", "APP"],
  ["peer-to-peer-lending", 268435456, "网络借贷信息中介", "Peer-to-peer lending"],
  ["equity-financing", 536870912, "互联网股权融资", "Equity financing"],
  ["insurance", 1073741824, "互联网保险", "Insurance"],
  ["cross-sector-finance", 2147483648, "互联网跨界金融及资产管理", "Cross-sector finance and asset management"],
  ["non-bank-payment", 4294967296, "网上非银支付", "Non-bank payment"],
]);

/** The languages of a service (语言类别), by their tags in lower case. */
export const LANGUAGES: readonly Choice[] = /* @__PURE__ */ choices([
  ["zh-hans", 1, "中文简体", "Simplified Chinese"],
  ["zh-hant", 2, "中文繁体", "Traditional Chinese"],
  ["ug", 3, "维吾尔语", "Uyghur"],
  ["kk", 4, "哈萨克语", "Kazakh"],
  ["ky", 5, "柯尔克孜语", "Kyrgyz"],
  ["mn", 6, "蒙古语", "Mongolian"],
  ["bo", 7, "藏语", "Tibetan"],
  ["za", 8, "壮语", "Zhuang"],
  ["ko", 9, "朝鲜语", "Korean"],
  ["ii", 10, "彝文", "Yi"],
  ["hmn", 11, "苗语", "Miao"],
  ["en", 12, "英语", "English"],
  ["ja", 13, "日语", "Japanese"],
  ["fr", 14, "法语", "French"],
  ["ru", 15, "俄罗斯语", "Russian"],
  ["es", 16, "西班牙语", "Spanish"],
  ["ar", 17, "阿拉伯语", "Arabic"],
]);

/** The items of pre-approval (前置审批项目). The codes are bits. */
export const PREAPPROVALS: readonly Choice[] = /* @__PURE__ */ choices([
  ["none", 0, "以上都不涉及", "None of these"],
  ["news", 1, "新闻", "News"],
  ["publishing", 2, "出版", "Publishing"],
  ["education", 4, "教育", "Education"],
  ["health-care", 8, "医疗保健", "Health care"],
  ["drugs-and-devices", 16, "药品和医疗器械", "Drugs and medical devices"],
  ["bulletin-board", 32, "电子公告服务", "Bulletin board"],
  ["culture", 256, "文化", "Culture"],
  ["broadcasting", 512, "广播电影电视节目", "Radio, film and television"],
  ["ride-hailing", 2048, "网络预约车", "Ride hailing"],
  ["internet-finance", 4096, "互联网金融", "Internet finance"],
  ["off-campus-training", 8192, "校外培训(高中及以下)", "Off-campus training, up to senior secondary school"],
  ["religion", 16384, "宗教", "Religion"],
]);

/** The provinces (省级行政区) whose bureaus have a record in the profiles, by their six-digit codes (GB/T 2260). */
export const PROVINCES: readonly Choice[] = /* @__PURE__ */ choices([
  ["110000", 110000, "北京", "Beijing"],
  ["120000", 120000, "天津", "Tianjin"],
  ["130000", 130000, "河北", "Hebei"],
  ["140000", 140000, "山西", "Shanxi"],
  ["150000", 150000, "内蒙古", "Inner Mongolia"],
  ["210000", 210000, "辽宁", "Liaoning"],
  ["220000", 220000, "吉林", "Jilin"],
  ["230000", 230000, "黑龙江", "Heilongjiang"],
  ["310000", 310000, "上海", "Shanghai"],
  ["320000", 320000, "江苏", "Jiangsu"],
  ["330000", 330000, "浙江", "Zhejiang"],
  ["340000", 340000, "安徽", "Anhui"],
  ["350000", 350000, "福建", "Fujian"],
  ["360000", 360000, "江西", "Jiangxi"],
  ["370000", 370000, "山东", "Shandong"],
  ["410000", 410000, "河南", "Henan"],
  ["420000", 420000, "湖北", "Hubei"],
  ["430000", 430000, "湖南", "Hunan"],
  ["440000", 440000, "广东", "Guangdong"],
  ["450000", 450000, "广西", "Guangxi"],
  ["460000", 460000, "海南", "Hainan"],
  ["500000", 500000, "重庆", "Chongqing"],
  ["510000", 510000, "四川", "Sichuan"],
  ["520000", 520000, "贵州", "Guizhou"],
  ["530000", 530000, "云南", "Yunnan"],
  ["540000", 540000, "西藏", "Tibet"],
  ["610000", 610000, "陕西", "Shaanxi"],
  ["620000", 620000, "甘肃", "Gansu"],
  ["630000", 630000, "青海", "Qinghai"],
  ["640000", 640000, "宁夏", "Ningxia"],
  ["650000", 650000, "新疆", "Xinjiang"],
]);
