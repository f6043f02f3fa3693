//! 网站与 APP：服务内容、前置审批、语言、图标、SDK、订单

use super::{Term, rows};

rows! {
    super::subject::END;

    /// SDK-01: an SDK is said to be in use or on offer, and none is named.
    SdkMissing = "sdk.missing", Warning {
        zh: "使用或提供了 SDK 服务，请至少填写一项 SDK 的服务商和类型",
        en: "SDKs are in use or on offer; name at least one, with its vendor and kind",
        source: "SDK-01: Huawei S2 (error there); Tencent S4 does not ask",
        prevents: "APP信息填写不完整"
    }
    /// section 7: more services than the bureau takes in one order.
    OrderTooManyServices { count: usize, max: usize } = "order.too_many_services", Error {
        zh: "所选省份一次最多备案 {max} 个网站或 APP，现在有 {count} 个；其余的请在这次备案完成后再提交",
        en: "The province takes {max} websites or APPs at a time and there are {count}; file the rest once this filing is through",
        source: "section 7, DOM-08: column Order; 湖南, 湖北 S2 T Q H; 河南 T H; 山西 H; 海南 T H",
        prevents: "一次提交的互联网信息服务超过管局限制"
    }
    /// section 7, DOM-08: more than the provider or the bureau takes without more ado.
    OrderManyServices { count: usize, max: usize } = "order.many_services", Warning {
        zh: "这次备案有 {count} 个网站或 APP，超过 {max} 个时接入商或管局可能要求分次提交，或补充建设方案等说明材料",
        en: "There are {count} websites or APPs in this filing; beyond {max} the provider or the bureau may ask for several filings, or for a proposal or other papers",
        source: "section 7, DOM-08: Tencent 10 of a unit and 1 of an individual, Huawei 5 and 1, provinces T H Q",
        prevents: "一次提交的互联网信息服务过多，被要求补充材料"
    }
    /// DOM-08: more domains than the bureau takes in one order.
    OrderTooManyDomains { max: usize } = "order.too_many_domains", Warning {
        zh: "所选省份一次只能备案 {max} 个域名；其余的域名请在这次备案完成后再提交",
        en: "The province takes {max} domain at a time; file the others once this filing is through",
        source: "DOM-08, section 7: 湖南, 湖北 一次只能备案一个APP或者域名, Huawei S2 (error there)",
        prevents: "一次提交的域名超过管局限制"
    }
    /// DOM-08: so many domains that their certificates are asked.
    OrderDomainPapers { max: usize } = "order.domain_papers", Warning {
        zh: "主域名超过 {max} 个，所选省份可能要求提交每个域名的证书，请提前准备",
        en: "There are more than {max} main domains; the province may ask for the certificate of each, have them ready",
        source: "DOM-08, section 7: 河南 Q, 陕西 T",
        prevents: "域名数量较多，未提交域名证书"
    }
    /// DOM-08: several domains of one website where each site is to have one.
    SiteSeveralDomains { max: usize } = "website.several_domains", Warning {
        zh: "所选的接入商或省份要求一个网站只填 {max} 个域名；其他域名请各自作为一个网站备案",
        en: "The chosen provider or province wants {max} domain for a website; file the others as websites of their own",
        source: "DOM-08, section 7: Tencent T; 河南, 广西, 重庆, 新疆 T",
        prevents: "一个网站填写了多个域名"
    }
    /// DOM-08: more domains of one APP than are taken at once.
    ServiceTooManyDomains { count: usize, max: usize } = "app.too_many_domains", Warning {
        zh: "这个 APP 填了 {count} 个域名，一次最多导入 {max} 个；请先填主要使用的域名",
        en: "This APP has {count} domains; at most {max} are taken at once, give those first that it uses most",
        source: "DOM-08: Huawei S2 域名最大导入数量为20个 (error there)",
        prevents: "APP域名数量超过限制"
    }
    /// DOM-07: several main domains in one service.
    DomainSeveralMain { count: usize } = "domain.several_main", Warning {
        zh: "这里有 {count} 个主域名；每个主域名都要实名认证在主办单位名下，请逐一核对域名持有者",
        en: "There are {count} main domains here; each must be registered to the filer, so check the holder of every one",
        source: "DOM-07: Huawei S2, S4, HWKB; Tencent TXD",
        prevents: "域名实名信息与主办单位不一致"
    }
    /// SUF-02, section 7: a government body under a suffix that is not its own.
    DomainGovernmentSuffix = "domain.government_suffix", Warning {
        zh: "党政机关的网站和 APP 一般使用 .gov.cn 或 .政务 域名；使用其他后缀的请先向所在省管局确认",
        en: "Websites and APPs of government bodies use .gov.cn or .政务 as a rule; ask the bureau first about any other suffix",
        source: "SUF-02, section 7: 互联网政务应用安全管理规定; HKB for 内蒙古, 上海, 浙江, 江苏, 湖北",
        prevents: "党政机关域名不符合要求"
    }
    /// SUF-02, section 7: a public institution under a suffix of no Chinese registry.
    DomainInstitutionSuffix = "domain.institution_suffix", Warning {
        zh: "事业单位的网站和 APP 一般使用 .cn 或 .公益 域名；使用其他后缀的请先向所在省管局确认",
        en: "Websites and APPs of public institutions use .cn or .公益 as a rule; ask the bureau first about any other suffix",
        source: "SUF-02, section 7: 互联网政务应用安全管理规定; HKB for 内蒙古, 上海, 浙江, 江苏, 湖北",
        prevents: "事业单位域名不符合要求"
    }
    /// section 7: a Chinese domain that begins with a word of the state.
    DomainChineseWord { word: String } = "domain.chinese_word", Warning {
        zh: "所选省份不接受以“{word}”开头的中文域名，国家级单位除外；请换用其他域名或先向管局确认",
        en: "The province takes no Chinese domain that begins with {word}, but for national bodies; use another domain, or ask the bureau first",
        source: "section 7: 北京 T, 吉林 T",
        prevents: "域名含有国家级字样"
    }

    /// R8.1, R8.3: one choice twice.
    ChoiceRepeated = "choice.repeated", Info {
        zh: "这一项已经选过，不用重复选择",
        en: "This is chosen already; once is enough",
        source: "R8.1, R8.3: WeChat's API (error there)",
        prevents: "信息填写不规范"
    }
    /// R8.3: more kinds of contents than are taken.
    ContentTooMany { count: usize, max: usize } = "content.too_many", Error {
        zh: "服务内容最多选 {max} 项，现在选了 {count} 项；请只留主要的",
        en: "At most {max} kinds of contents can be chosen and there are {count}; keep the main ones",
        source: "R8.3: WeChat's API",
        prevents: "服务内容选择有误"
    }
    /// R8.3: a group, which stands for no content itself.
    ContentGroup = "content.group", Error {
        zh: "这是服务内容的一级分类，只能选它下面的二级分类",
        en: "This is a group of contents; choose one of the kinds in it",
        source: "R8.3: WeChat's API",
        prevents: "服务内容选择有误"
    }
    /// R8.2: what an individual does not file.
    ContentNotForIndividual = "content.not_for_individual", Warning {
        zh: "个人备案的服务内容一般只能选“博客/个人空间”或“其他”；请改选，并在备注里写明实际内容",
        en: "An individual chooses \"Blog or personal space\" or \"Other\" as a rule; choose one, and say in the remark what the site holds",
        source: "R8.2: Huawei HKB (error there); Tencent T-网站",
        prevents: "个人备案服务内容不符合要求"
    }
    /// R8.2: a blog, where the bureau takes none.
    ContentBlog = "content.blog", Warning {
        zh: "所选省份不接受个人选“博客/个人空间”，或要求先取得批准；建议选“其他”，并在备注里写明实际内容",
        en: "The province takes no personal blogs, or asks for an approval first; choose \"Other\" and say in the remark what the site holds",
        source: "R8.2, section 7: 北京, 浙江, 湖南, 河南, 贵州, 内蒙古 refuse; 陕西, 江西 ask for an approval",
        prevents: "个人备案服务内容不符合要求"
    }
    /// R8.2: a unit that does not choose its portal, where the bureau asks for it.
    ContentNoPortal = "content.no_portal", Warning {
        zh: "所选省份要求单位的服务内容选“单位门户网站”",
        en: "The province asks a unit to choose \"Unit's own website\"",
        source: "R8.2, section 7: 江西 T (error there)",
        prevents: "服务内容选择有误"
    }
    /// R8.2: a unit's "other", where the bureau takes none.
    ContentOtherOfUnit = "content.other_of_unit", Warning {
        zh: "所选省份不接受单位选“其他”；请选实际的服务内容，一般是“单位门户网站”",
        en: "The province does not take \"Other\" from a unit; choose what the site is, mostly \"Unit's own website\"",
        source: "R8.2, section 7: 黑龙江 T (error there)",
        prevents: "服务内容选择有误"
    }
    /// MISC-01, R8.4: several languages.
    LanguageSeveral = "language.several", Warning {
        zh: "语言请选内容主要使用的一种，不建议多选；只有部分内容是外文的，选中文即可",
        en: "Choose the language that the contents are mainly in; with some parts in another, Chinese is enough",
        source: "R8.4, MISC-01: Huawei S2",
        prevents: "语言类别填写有误"
    }
    /// R8.4: no simplified Chinese, where the bureau asks for it.
    LanguageNoSimplifiedChinese = "language.no_simplified_chinese", Warning {
        zh: "所选省份要求语言包含中文简体",
        en: "The province asks for simplified Chinese among the languages",
        source: "R8.4: 上海 Q",
        prevents: "语言类别填写有误"
    }

    /// R8.1: an individual holds no approval.
    PreapprovalIndividual = "preapproval.individual", Error {
        zh: "个人不能办理需要前置审批的服务；请去掉这一项，或以单位名义备案",
        en: "An individual cannot hold such an approval; leave this out, or file as a unit",
        source: "R8.1: T-网站",
        prevents: "个人备案涉及前置审批"
    }
    /// R8.1: none, and another.
    PreapprovalNoneAndOthers = "preapproval.none_and_others", Error {
        zh: "选了“以上都不涉及”，就不能再选其他审批项目；请去掉其中之一",
        en: "\"None of these\" stands alone; leave it out, or the other items",
        source: "R8.1: W-apply",
        prevents: "前置审批填写有误"
    }
    /// R8.1: an item without the number of its approval.
    PreapprovalNumber { item: Term } = "preapproval.number", Error {
        zh: "选了前置审批项目“{item}”，请填写批准文号或许可证编号",
        en: "The pre-approval of {item} is chosen; give the number of the approval or licence",
        source: "R8.1: W-apply",
        prevents: "前置审批信息不完整"
    }
    /// R8.1: contents that need an item which is not chosen.
    PreapprovalContent { item: Term } = "preapproval.content", Warning {
        zh: "这项服务内容可能需要前置审批（{item}）；已取得批准的请添加该项并填写文号，没有的请改选实际内容或咨询管局",
        en: "These contents may need a pre-approval ({item}); add it with its number if there is one, or choose other contents, or ask the bureau",
        source: "R8.1: T-前置, HKB",
        prevents: "涉及前置审批而未提交"
    }
    /// R8.1, R6.2: a name that speaks of what needs an item which is not chosen.
    PreapprovalName { word: String, item: Term } = "preapproval.name", Warning {
        zh: "名称里的“{word}”可能涉及前置审批（{item}）；已取得批准的请添加该项并填写文号，没有的建议换一个名称",
        en: "The \"{word}\" in the name may call for a pre-approval ({item}); add it with its number if there is one, or else take another name",
        source: "R8.1, R6.2: T-前置, T-上海, Q-材料, S0",
        prevents: "名称涉及前置审批而未提交"
    }
    /// R6.2 K4: a unit whose name speaks of finance.
    PreapprovalUnitName { word: String } = "preapproval.unit_name", Warning {
        zh: "主办单位名称里有“{word}”，管局可能要求金融管理部门的批准文件；没有开展互联网金融业务的，请准备说明或承诺书",
        en: "The unit's name has \"{word}\" in it, so the bureau may ask for an approval of the finance regulator; without such business, have a statement ready",
        source: "R6.2, R8.1: K4; T-前置, T-上海, Q-材料",
        prevents: "涉及互联网金融而未提交批准文件"
    }

    /// ICON-01: another format of pictures.
    IconFormat { format: String } = "icon.format", Error {
        zh: "图标实际是 {format} 格式，只改扩展名没有用；请另存为 PNG 或 JPG",
        en: "The icon is a {format} file, whatever it is named; save it as PNG or JPG",
        source: "ICON-01: Huawei S2 takes png, jpg and jpeg",
        prevents: "APP图标格式不符合要求"
    }
    /// ICON-01: no picture.
    IconNoImage = "icon.no_image", Error {
        zh: "这个文件不是 PNG 或 JPG 图片；请重新导出图标",
        en: "This file is no PNG or JPG picture; export the icon again",
        source: "ICON-01: Huawei S2 takes png, jpg and jpeg",
        prevents: "APP图标格式不符合要求"
    }
    /// ICON-01: nothing to look at.
    IconUnreadable = "icon.unreadable", Warning {
        zh: "没有读到图标文件的内容，无法核对格式；请重新选择文件",
        en: "The contents of the icon could not be read, so its format was not checked; choose the file again",
        source: "ICON-01",
        prevents: "APP图标格式不符合要求"
    }
    /// ICON-01: a file name that says one format, and bytes that say another.
    IconMismatch { extension: String, format: String } = "icon.mismatch", Warning {
        zh: "图标是 {format} 图片，文件名却以 .{extension} 结尾；请按实际格式改文件名",
        en: "The icon is a {format} picture, and its name ends in .{extension}; name it by what it is",
        source: "ICON-01",
        prevents: "APP图标格式不符合要求"
    }
    /// ICON-01: a file name of another format, and nothing else known.
    IconExtension { extension: String } = "icon.extension", Warning {
        zh: "图标文件以 .{extension} 结尾；请用 png、jpg 或 jpeg 格式",
        en: "The icon's file name ends in .{extension}; use png, jpg or jpeg",
        source: "ICON-01: Huawei S2",
        prevents: "APP图标格式不符合要求"
    }
    /// ICON-01: a file that is too large.
    IconLarge { size: usize, max: usize } = "icon.large", Warning {
        zh: "图标有 {size} KB，建议不超过 {max} KB",
        en: "The icon has {size} KiB; {max} KiB at most is advised",
        source: "ICON-01: Huawei S2, HKB",
        prevents: "APP图标过大，上传失败"
    }

    /// PLAT-01: one system in two rows.
    PlatformRepeated { platform: Term } = "platform.repeated", Info {
        zh: "前面已经有{platform}平台；同一平台只填一行，安装包都写在那里",
        en: "There is a row for {platform} already; one is enough, with every package in it",
        source: "PLAT-01: one filing lists every platform of an APP, each once",
        prevents: "APP平台信息填写重复"
    }
    /// SDK-01: an SDK of which the vendor or the kind is missing.
    SdkIncomplete = "sdk.incomplete", Warning {
        zh: "请填写这个 SDK 的服务商和类型",
        en: "Give the vendor and the kind of this SDK",
        source: "SDK-01: Huawei S2 (error there); Tencent S4 does not ask",
        prevents: "APP信息填写不完整"
    }
}
