//! 域名

use super::{Term, rows};

rows! {
    super::value::END;

    // What is pasted instead of a name.
    /// Several names in a field for one.
    DomainList { count: usize } = "domain.list", Error {
        zh: "这里只填一个域名，现在有 {count} 个；请每个域名单独填一项",
        en: "One domain goes here, and there are {count}; enter each in a field of its own",
        source: "DOM-01",
        prevents: "域名填写不规范"
    }
    /// An e-mail address. No fact: what stands before the `@` is personal.
    DomainIsEmail = "domain.is_email", Error {
        zh: "这是邮箱地址；这里填域名，即“@”后面的部分",
        en: "This is an e-mail address; the domain is the part after the \"@\"",
        source: "DOM-02",
        prevents: "域名填写不规范"
    }
    /// A URL, or a name with a path. No fact: a URL may carry a user and a password.
    DomainIsUrl = "domain.is_url", Error {
        zh: "这是网址；这里只填域名，不带“https://”之类的开头、路径和参数",
        en: "This is a web address; only the domain goes here, without \"https://\" or the like, path or query",
        source: "DOM-02: the providers' samples",
        prevents: "域名填写不规范"
    }
    /// A name with a port.
    DomainHasPort { port: String } = "domain.has_port", Error {
        zh: "端口不备案，请去掉“:{port}”",
        en: "Ports are not filed; leave out \":{port}\"",
        source: "DOM-02",
        prevents: "域名填写不规范"
    }
    /// An IP address or range.
    DomainIsIp = "domain.is_ip", Error {
        zh: "这是 IP 地址，请填到“IP 地址”一栏；这里填域名",
        en: "This is an IP address: it goes into the IP field; a domain goes here",
        source: "DOM-12",
        prevents: "域名填写不规范"
    }
    /// A provider takes filings without a domain.
    DomainIpFiling = "domain.ip_filing", Info {
        zh: "没有域名时，华为云备案平台也支持用 IP 备案",
        en: "Without a domain, Huawei Cloud also takes a filing by IP address",
        source: "DOM-12: Huawei Cloud",
        prevents: "域名填写不规范"
    }
    /// The last label is a number: no suffix is. No fact: a number alone may be a telephone's or a person's.
    DomainNumericSuffix = "domain.numeric_suffix", Error {
        zh: "最后一段全是数字，没有这样的域名后缀；如是 IP 地址，请填到“IP 地址”一栏",
        en: "The last part is a number, and no domain suffix is; if this is an IP address, it goes into the IP field",
        source: "DOM-12",
        prevents: "域名填写不规范"
    }
    /// `*.` before a name.
    DomainWildcard = "domain.wildcard", Error {
        zh: "不能用“*”代表所有子域名；请填主域名或实际使用的域名",
        en: "\"*\" can't stand for all sub-domains; enter the main domain or the name in use",
        source: "DOM-11",
        prevents: "域名填写不规范"
    }

    // The name and its labels.
    /// Two dots in a row, or a dot at an end.
    DomainEmptyLabel = "domain.empty_label", Error {
        zh: "两个“.”之间和两端都要有内容",
        en: "There must be something between two dots and at both ends",
        source: "DOM-03: RFC 1035",
        prevents: "域名填写不规范"
    }
    /// Longer than DNS takes.
    DomainTooLong { length: usize, max: usize } = "domain.too_long", Error {
        zh: "域名有 {length} 个字符（中文按 Punycode 编码计），最多 {max} 个",
        en: "The domain has {length} characters (Chinese ones counted in Punycode); at most {max} are possible",
        source: "DOM-03: RFC 1035, 1123",
        prevents: "域名填写不规范"
    }
    /// A label longer than DNS takes.
    DomainLabelTooLong { label: String, length: usize, max: usize } = "domain.label_too_long", Error {
        zh: "“{label}”这一段有 {length} 个字符（中文按 Punycode 编码计），每段最多 {max} 个",
        en: "The part \"{label}\" has {length} characters (Chinese ones counted in Punycode); a part has at most {max}",
        source: "DOM-03: RFC 1035",
        prevents: "域名填写不规范"
    }
    /// A blank within the name.
    DomainBlank { place: usize } = "domain.blank", Error {
        zh: "第 {place} 个字符是空格，域名里不能有空格",
        en: "Character {place} is a blank; a domain has none",
        source: "DOM-03",
        prevents: "域名填写不规范"
    }
    /// `_` is legal in DNS, not in a host name.
    DomainUnderscore { place: usize } = "domain.underscore", Error {
        zh: "第 {place} 个字符是下划线“_”；域名里只能用“-”连接",
        en: "Character {place} is an underscore; a domain joins words by \"-\" only",
        source: "DOM-03: RFC 1123",
        prevents: "域名填写不规范"
    }
    /// A radical or a compatibility form.
    DomainLookalike { character: String, place: usize } = "domain.lookalike", Error {
        zh: "第 {place} 个字符“{character}”是部首或兼容字形，只是看起来像汉字（多见于从 PDF 复制）；请用输入法重新输入",
        en: "Character {place}, \"{character}\", is a radical or compatibility form that only looks like a Chinese character (often copied from a PDF); please type it anew",
        source: "DOM-03: 工信部 2018 No.7: 汉字; UTS 46 would map it",
        prevents: "域名填写不规范"
    }
    /// A character that no domain here has.
    DomainBadCharacter { character: String, place: usize } = "domain.bad_character", Error {
        zh: "第 {place} 个字符“{character}”不能用；域名只能由字母、数字、“-”和汉字组成",
        en: "Character {place}, \"{character}\", can't be used; a domain has letters, digits, \"-\" and Chinese characters only",
        source: "DOM-03, DOM-10: 工信部 2018 No.7",
        prevents: "域名填写不规范"
    }
    /// A hyphen first or last.
    DomainHyphenAtEdge { label: String } = "domain.hyphen_at_edge", Error {
        zh: "“{label}”这一段不能以“-”开头或结尾",
        en: "The part \"{label}\" can't begin or end with \"-\"",
        source: "DOM-03: RFC 1123",
        prevents: "域名填写不规范"
    }
    /// Hyphens third and fourth are kept for `xn--`.
    DomainHyphensThird { label: String } = "domain.hyphens_third", Error {
        zh: "“{label}”这一段的第 3、4 个字符不能都是“-”，这种写法留给“xn--”编码",
        en: "The third and fourth characters of \"{label}\" can't both be \"-\": that is kept for \"xn--\"",
        source: "DOM-03: RFC 5891",
        prevents: "域名填写不规范"
    }
    /// Not what an encoder makes.
    DomainBadPunycode { label: String } = "domain.bad_punycode", Error {
        zh: "“{label}”不是有效的中文域名编码（Punycode），请直接填中文或重新转换",
        en: "\"{label}\" is no valid encoding of a Chinese name (Punycode); enter the Chinese name or convert it anew",
        source: "DOM-10",
        prevents: "域名填写不规范"
    }
    /// A valid encoding of a name that no registry here has.
    DomainPunycodeCharacter { label: String, character: String } = "domain.punycode_character", Error {
        zh: "“{label}”解码后含有“{character}”；域名只能由字母、数字、“-”和汉字组成",
        en: "\"{label}\" decodes to a name with \"{character}\"; a domain has letters, digits, \"-\" and Chinese characters only",
        source: "DOM-10: 工信部 2018 No.7",
        prevents: "域名填写不规范"
    }

    // Whose name it is.
    /// A name that no registry gives out.
    DomainSpecialUse { suffix: String } = "domain.special_use", Error {
        zh: "“{suffix}”是保留名称，只用于本机、内网或举例，没有人能注册；请填已注册的域名",
        en: "\"{suffix}\" is a reserved name for local use or examples that nobody can register; enter a registered domain",
        source: "DOM-11: RFC 2606, 6761, 6762",
        prevents: "域名未注册"
    }
    /// Left over from a sample.
    DomainPlaceholder { registrable: String } = "domain.placeholder", Error {
        zh: "“{registrable}”是举例用的域名，请换成自己注册的域名",
        en: "\"{registrable}\" is a domain for examples; enter the one that you registered",
        source: "DOM-11: RFC 2606",
        prevents: "域名实名信息与主体不一致"
    }
    /// A name in a provider's guide.
    DomainSample { registrable: String } = "domain.sample", Warning {
        zh: "“{registrable}”是填写指南里的示例，请确认这是主办单位自己的域名",
        en: "\"{registrable}\" is the sample of a provider's guide; please make sure that it is the unit's own domain",
        source: "DOM-11",
        prevents: "域名实名信息与主体不一致"
    }
    /// A name under a provider's own domain.
    DomainNotOwn { owner: String } = "domain.not_own", Error {
        zh: "“{owner}”下的域名由服务商持有，不能实名到主办单位名下；请填自己注册的域名",
        en: "Names under \"{owner}\" are held by its provider and can't be registered to the unit; enter a domain of its own",
        source: "DOM-13: Public Suffix List, private section",
        prevents: "域名实名信息与主体不一致"
    }

    // Its suffix.
    /// One label that is no suffix. No fact: it may be anything, such as a document number.
    DomainNoSuffix = "domain.no_suffix", Error {
        zh: "缺少域名后缀；请填完整的域名，包括“.com”“.cn”这样的后缀",
        en: "The suffix is missing; enter the whole domain, with its \".com\" or \".cn\"",
        source: "DOM-04",
        prevents: "域名填写不规范"
    }
    /// A suffix by itself.
    DomainSuffixOnly { suffix: String } = "domain.suffix_only", Error {
        zh: "“{suffix}”只是后缀，前面还缺注册的名称",
        en: "\"{suffix}\" is only a suffix; the registered name before it is missing",
        source: "DOM-04",
        prevents: "域名填写不规范"
    }
    /// A suffix with strong evidence against it.
    DomainSuffixNotApproved { suffix: String } = "domain.suffix_not_approved", Error {
        zh: "后缀“.{suffix}”未获工信部批复，不能备案；请换用可备案后缀的域名",
        en: "The suffix \".{suffix}\" is not approved by MIIT and can't be filed; use a domain under an approved suffix",
        source: "SUF-01, SUF-02",
        prevents: "域名后缀不支持备案"
    }
    /// A suffix on which the sources disagree.
    DomainSuffixDisputed { suffix: String } = "domain.suffix_disputed", Warning {
        zh: "后缀“.{suffix}”目前能否备案说法不一，请先到 domain.miit.gov.cn 核实",
        en: "Sources disagree on whether \".{suffix}\" can be filed at present; check it at domain.miit.gov.cn first",
        source: "SUF-02",
        prevents: "域名后缀不支持备案"
    }
    /// A suffix that the table does not have.
    DomainSuffixUnknown { suffix: String, date: String } = "domain.suffix_unknown", Warning {
        zh: "后缀“.{suffix}”不在截至 {date} 的可备案后缀名单里，可能未获工信部批复；请到 domain.miit.gov.cn 核实",
        en: "The suffix \".{suffix}\" is not in the list of {date} and may not be approved by MIIT; check it at domain.miit.gov.cn",
        source: "SUF-02: Tencent Cloud: 该域名后缀不支持备案",
        prevents: "域名后缀不支持备案"
    }
    /// A suffix for some kinds of subject.
    DomainSuffixRestricted { suffix: String, holder: Term } = "domain.suffix_restricted", Warning {
        zh: "后缀“.{suffix}”只向{holder}开放，请核对主办单位性质",
        en: "The suffix \".{suffix}\" is open to {holder} only; check the unit's nature",
        source: "SUF-02: 工信部 2018 No.7",
        prevents: "域名与主办单位性质不符"
    }
    /// A late addition to the list.
    DomainSuffixLate { suffix: String } = "domain.suffix_late", Info {
        zh: "后缀“.{suffix}”是较晚列入的，提交前请到 domain.miit.gov.cn 确认",
        en: "The suffix \".{suffix}\" is a late addition; confirm it at domain.miit.gov.cn before you submit",
        source: "SUF-02",
        prevents: "域名后缀不支持备案"
    }
    /// A suffix whose registry may have a licence question.
    DomainSuffixWatched { suffix: String } = "domain.suffix_watched", Info {
        zh: "后缀“.{suffix}”在可备案名单里，但注册管理机构的许可可能有变动，提交前请到 domain.miit.gov.cn 确认",
        en: "The suffix \".{suffix}\" is on the list, but its registry's licence may change; confirm it at domain.miit.gov.cn before you submit",
        source: "SUF-02",
        prevents: "域名后缀不支持备案"
    }

    // How deep it is, and what registries ask.
    /// A website is filed by its main domain.
    DomainNotMain { before: usize, registrable: String } = "domain.not_main", Error {
        zh: "网站备案填主域名“{registrable}”，这里在它前面多了 {before} 段；子域名随主域名一并备案，无需单独填写",
        en: "A website is filed by its main domain \"{registrable}\"; parts before it here: {before}. Sub-domains are filed along with it and need no entry",
        source: "DOM-05: Tencent Cloud, Huawei Cloud",
        prevents: "网站域名应为主域名"
    }
    /// Deeper than an APP's names can be.
    DomainTooDeep { level: usize, max: usize } = "domain.too_deep", Error {
        zh: "这是 {level} 级域名；最多备案到 {max} 级，即主域名前加两段",
        en: "This is a domain of level {level}; at most level {max} is filed, the main domain with two parts before it",
        source: "DOM-06: Huawei Cloud, Tencent Cloud, Alibaba Cloud",
        prevents: "APP 域名级别超出范围"
    }
    /// `--` under .cn and the like.
    DomainDoubleHyphenCn { label: String, suffix: String } = "domain.double_hyphen_cn", Error {
        zh: "“.{suffix}”下的域名不能有连续的“--”，请核对“{label}”",
        en: "A domain under \".{suffix}\" can't have \"--\"; please check \"{label}\"",
        source: "DOM-03: Alibaba Cloud",
        prevents: "域名填写不规范"
    }
    /// `--` elsewhere: the sources disagree.
    DomainDoubleHyphen { label: String } = "domain.double_hyphen", Warning {
        zh: "“{label}”里有连续的“--”，有的注册机构不接受，请核对",
        en: "\"{label}\" has \"--\" in it, which some registries refuse; please check it",
        source: "DOM-03: Tencent Cloud, Alibaba Cloud: they disagree",
        prevents: "域名填写不规范"
    }
    /// A Chinese label where some registries take none.
    DomainChinesePrefix { suffix: String } = "domain.chinese_prefix", Warning {
        zh: "“.{suffix}”下可能不能注册中文域名，请核对",
        en: "Chinese names may not be registrable under \".{suffix}\"; please check it",
        source: "DOM-03: Tencent Cloud: 部分域名不支持中文前缀",
        prevents: "域名填写不规范"
    }
    /// An APP seldom calls a www name.
    DomainAppWww = "domain.app_www", Info {
        zh: "APP 填的是它访问后台实际使用的域名，请确认用到的确实是“www.”开头的这个",
        en: "An APP is filed by the names that it calls; please make sure that it really calls this \"www.\" one",
        source: "DOM-06",
        prevents: "APP 域名与实际不符"
    }
}
