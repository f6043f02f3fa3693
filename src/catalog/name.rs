//! 网站名称、APP 名称、首页地址、备注

use super::rows;

rows! {
    super::unit::END;

    /// R6.1: fewer than three characters.
    SiteNameShort { length: usize, least: usize } = "site_name.short", Error {
        zh: "网站名称只有 {length} 个字，至少要 {least} 个字",
        en: "The website's name has {length} characters; at least {least} are needed",
        source: "R6.1: T-驳回, X-xinnet, HKB-材料",
        prevents: "网站名称不规范"
    }
    /// A domain or a URL.
    SiteNameIsDomain = "site_name.is_domain", Error {
        zh: "这是域名或网址；网站名称要用中文，写网站的名字",
        en: "This is a domain or a URL; a website is filed under its name, in Chinese",
        source: "R6.1: T-驳回, Q-命名, X-xinnet, A-copy",
        prevents: "网站名称不规范"
    }
    /// Nothing but digits.
    SiteNameDigits = "site_name.digits", Error {
        zh: "网站名称不能全是数字",
        en: "A website's name can't be digits alone",
        source: "R6.1: T-驳回, HKB-材料, X-xinnet, A-copy, Q-命名",
        prevents: "网站名称不规范"
    }
    /// No letters but Latin ones.
    SiteNameLatin = "site_name.latin", Error {
        zh: "网站名称不能全是英文或拼音；请用中文命名",
        en: "A website's name can't be Latin letters alone; give it a Chinese one",
        source: "R6.1: T-驳回, HKB-材料, X-xinnet, A-copy, Q-命名",
        prevents: "网站名称不规范"
    }
    /// A sign or a picture.
    SiteNameSymbol { character: String } = "site_name.symbol", Error {
        zh: "网站名称里不能有“{character}”这样的符号",
        en: "A website's name has no signs such as \"{character}\"",
        source: "R6.1",
        prevents: "网站名称不规范"
    }
    /// Letters of other scripts, and no 汉字.
    SiteNameNoHan = "site_name.no_han", Warning {
        zh: "网站名称里没有汉字；一般要求用中文命名",
        en: "There is no Chinese in the name; bureaus ask for Chinese as a rule",
        source: "R6.1",
        prevents: "网站名称不规范"
    }
    /// Fewer 汉字 than some ask.
    SiteNameFewHan { count: usize, least: usize } = "site_name.few_han", Warning {
        zh: "名称里只有 {count} 个汉字，一般要求至少 {least} 个",
        en: "There are {count} Chinese characters in the name; at least {least} are asked as a rule",
        source: "R6.1, R6.4: T-驳回, X-xinnet; T-天津",
        prevents: "网站名称不规范"
    }
    /// Latin letters where a province takes none.
    SiteNameHasLatin = "site_name.has_latin", Warning {
        zh: "网站名称里有英文字母；所选省份要求用中文",
        en: "There are Latin letters in the name; this province asks for Chinese",
        source: "R6.3, R6.4: T-重庆, HS; T-山东, T-四川, T-上海",
        prevents: "网站名称不规范"
    }
    /// A sign that some take.
    SiteNameSign { sign: String } = "site_name.sign", Warning {
        zh: "名称里有“{sign}”，有的管局不接受；没有必要的话请去掉",
        en: "There is a \"{sign}\" in the name, which some bureaus refuse; leave it out if you can",
        source: "R6.1: A-copy tolerates it",
        prevents: "网站名称不规范"
    }
    /// Very long.
    SiteNameLong { length: usize, max: usize } = "site_name.long", Warning {
        zh: "名称有 {length} 个字，超过 {max} 个字可能不被接受",
        en: "The name has {length} characters; over {max} may be refused",
        source: "R6.1, R6.3: one page says 3 to 30; HKB-驳回 3 to 10 of individuals, an info",
        prevents: "网站名称不规范"
    }
    /// Begins with a word of the state.
    SiteNameState { word: String } = "site_name.state", Error {
        zh: "名称不能以“{word}”开头，国家级单位除外",
        en: "A name can't begin with {word}, unless it is of a national body",
        source: "R6.1: T-驳回, HKB-材料, X-xinnet, Q-命名, A-copy",
        prevents: "网站名称含有“中国”“国家”等字样"
    }
    /// Has a word of the state inside.
    SiteNameStateInside { word: String } = "site_name.state_inside", Warning {
        zh: "名称里有“{word}”，非国家级单位可能不被接受",
        en: "There is {word} in the name, which may be refused unless it is of a national body",
        source: "R6.1: T-驳回, HKB-材料, X-xinnet, Q-命名, A-copy",
        prevents: "网站名称含有“中国”“国家”等字样"
    }
    /// Begins like the name of a supervising body.
    SiteNameAuthority { word: String } = "site_name.authority", Error {
        zh: "名称不能以“{word}”开头",
        en: "A name can't begin with {word}",
        source: "R6.1: HKB-材料, Q-命名, Q-上海",
        prevents: "网站名称含有敏感字样"
    }
    /// A word that no name may have.
    SiteNameSensitive { word: String } = "site_name.sensitive", Error {
        zh: "名称里不能有“{word}”",
        en: "A name can't have {word} in it",
        source: "R6.1: T-驳回, X-xinnet, A-copy",
        prevents: "网站名称含有敏感字样"
    }
    /// Lotteries.
    SiteNameLottery { word: String } = "site_name.lottery", Warning {
        zh: "名称里有“{word}”，没有相应资质会被驳回",
        en: "There is {word} in the name; without the licence it is refused",
        source: "R6.1, R6.2: T-驳回, X-xinnet, A-copy",
        prevents: "网站名称含有敏感字样"
    }
    /// A foreign country or an international organisation.
    SiteNameForeign { word: String } = "site_name.foreign", Warning {
        zh: "名称里有“{word}”这样的国家或国际组织名称，可能不被接受",
        en: "There is {word} in the name; names of foreign countries and international organisations may be refused",
        source: "R6.1: Q-命名",
        prevents: "网站名称不规范"
    }
    /// Finance.
    SiteNameFinance { word: String } = "site_name.finance", Warning {
        zh: "名称里有“{word}”，涉及金融，需要主管部门的审批",
        en: "There is {word} in the name, which is of finance and needs an approval",
        source: "R6.2: K4, T-前置, T-上海, Q-材料",
        prevents: "网站名称涉及前置审批"
    }
    /// Education, sports or arts.
    SiteNameTraining { word: String } = "site_name.training", Info {
        zh: "名称里有“{word}”，所选省份可能要求提交校外培训承诺书",
        en: "There is {word} in the name; this province may ask for a letter of commitment on training",
        source: "R6.2: K5, T-江西",
        prevents: "网站名称涉及前置审批"
    }
    /// A word that this province adds.
    SiteNameProvinceWord { word: String } = "site_name.province_word", Warning {
        zh: "名称里有“{word}”，所选省份可能不接受，或者要求审批材料",
        en: "There is {word} in the name; this province may refuse it, or ask for an approval",
        source: "R6.2, R6.3: T-四川, S0 辽宁, T-河南",
        prevents: "网站名称涉及前置审批"
    }
    /// A word of format.
    SiteNameFormatWord { word: String } = "site_name.format_word", Warning {
        zh: "名称里有“{word}”这样的字样，可能不被接受；请换成说明内容的名称",
        en: "There is {word} in the name, which may be refused; name what the site is about",
        source: "R6.2: K1, T-山东, T-天津, X-xinnet, Q-命名",
        prevents: "网站名称不规范"
    }
    /// A word for what needs an approval.
    SiteNameApprovalWord { word: String } = "site_name.approval_word", Warning {
        zh: "名称里有“{word}”，这类内容要先取得审批，可能不被接受",
        en: "There is {word} in the name; such content needs an approval, so the name may be refused",
        source: "R6.2: K2, T, Q, X-xinnet",
        prevents: "网站名称涉及前置审批"
    }
    /// A word of units in a person's website.
    SiteNameOfUnits { word: String } = "site_name.of_units", Warning {
        zh: "个人网站的名称里有“{word}”，会被看作单位的网站",
        en: "There is {word} in the name of a person's website, which makes it look like a unit's",
        source: "R6.2, R6.3: K3, A-copy",
        prevents: "个人网站名称含有企业字样"
    }
    /// The filer's own name.
    SiteNamePerson = "site_name.person", Warning {
        zh: "名称里有本人的姓名，个人网站一般不能用姓名命名",
        en: "The person's own name is in it; a person's website can't be named so as a rule",
        source: "R6.3: A-copy, X-xinnet, T-河南",
        prevents: "网站名称不规范"
    }
    /// The name of a place.
    SiteNamePlace { word: String } = "site_name.place", Warning {
        zh: "名称里有地名“{word}”，可能不被接受",
        en: "The name of a place, {word}, is in it, which may be refused",
        source: "R6.3: T-海南, T-云南",
        prevents: "网站名称不规范"
    }
    /// Another name than the unit's, or one without anything of it.
    SiteNameUnlikeUnit = "site_name.unlike_unit", Info {
        zh: "名称与单位名称不一致；最好用单位的全称或简称，或者在备注里说明它与单位的关系，例如“××为本公司的项目”",
        en: "This is not the unit's name; its full or short name is best, or a remark that says what it is to the unit, such as ××为本公司的项目",
        source: "R6.1, R6.4: T-驳回, HKB-驳回",
        prevents: "网站名称与主办单位无关"
    }
    /// A picture or a private character.
    AppNameCharacter { character: String } = "app_name.character", Error {
        zh: "APP 名称里不能有“{character}”，表情和特殊字符都不能用",
        en: "An APP's name can't have \"{character}\"; neither pictures nor private characters",
        source: "NAME-01, R6.5",
        prevents: "APP名称不规范"
    }
    /// A placeholder.
    AppNamePlaceholder = "app_name.placeholder", Warning {
        zh: "这像是占位的名称；请填写安装后图标下面显示的名称",
        en: "This looks like a placeholder; give the name under the icon",
        source: "R6.5, NAME-01",
        prevents: "APP名称不规范"
    }
    /// Nothing but digits.
    AppNameDigits = "app_name.digits", Warning {
        zh: "APP 名称全是数字，可能不被接受",
        en: "The name is digits alone and may be refused",
        source: "NAME-01",
        prevents: "APP名称不规范"
    }
    /// No letters but Latin ones.
    AppNameLatin = "app_name.latin", Warning {
        zh: "APP 名称全是英文，可能不被接受；请确认与应用商店里的名称一致",
        en: "The name is Latin letters alone and may be refused; make sure that it is the one in the stores",
        source: "NAME-01",
        prevents: "APP名称不规范"
    }
    /// The name of a well-known APP.
    AppNameKnown = "app_name.known", Warning {
        zh: "这是知名 APP 的名称；不是它的主办单位的话请换一个",
        en: "This is the name of a well-known APP; take another unless it is yours",
        source: "R6.5, NAME-01: HKB-App",
        prevents: "APP名称不规范"
    }
    /// A word for all APPs of a kind.
    AppNameGeneric = "app_name.generic", Warning {
        zh: "这是一类 APP 的通称，可能不被接受；请用能区别于其他 APP 的名称",
        en: "This is what all APPs of a kind are called and may be refused; take a name of its own",
        source: "R6.5, NAME-01: HKB-App",
        prevents: "APP名称不规范"
    }
    /// A sign.
    AppNameSign { sign: String } = "app_name.sign", Warning {
        zh: "APP 名称里有“{sign}”这样的符号，可能不被接受",
        en: "There is a \"{sign}\" in the name, which may be refused",
        source: "NAME-01, R6.5",
        prevents: "APP名称不规范"
    }
    /// A word of the state.
    AppNameState { word: String } = "app_name.state", Warning {
        zh: "名称里有“{word}”，没有相应资格可能不被接受",
        en: "There is {word} in the name, which may be refused without the standing for it",
        source: "NAME-01",
        prevents: "APP名称不规范"
    }
    /// A version or a system.
    AppNameEdition { word: String } = "app_name.edition", Warning {
        zh: "名称不用带“{word}”；各平台填同一个名称",
        en: "The name goes without {word}; it is the same on every platform",
        source: "NAME-01, R6.5",
        prevents: "APP名称不规范"
    }
    /// Price or praise.
    AppNameMarketing { word: String } = "app_name.marketing", Warning {
        zh: "名称里有“{word}”这样的宣传用语，可能不被接受",
        en: "There is {word} in the name, which is advertising and may be refused",
        source: "R6.5, NAME-01: HKB-App",
        prevents: "APP名称不规范"
    }
    /// Longer than stores take.
    AppNameLong { length: usize, max: usize } = "app_name.long", Warning {
        zh: "名称有 {length} 个字，超过 {max} 个汉字（字母算半个）时应用商店可能放不下",
        en: "The name has {length} characters; stores take {max} Chinese ones, letters counted as half",
        source: "R6.5, NAME-01",
        prevents: "APP名称不规范"
    }
    /// No scheme.
    HomepageNoScheme = "homepage.no_scheme", Warning {
        zh: "没有“http://”或“https://”；不是平台自动补上的话请写完整",
        en: "There is no http:// or https://; give it unless the console adds it",
        source: "URL-01",
        prevents: "首页地址填写不规范"
    }
    /// A slip in the scheme.
    HomepageTypo = "homepage.typo", Error {
        zh: "开头的“http://”或“https://”写得不对",
        en: "The http:// or https:// in front is not quite right",
        source: "URL-01",
        prevents: "首页地址填写不规范"
    }
    /// Another scheme.
    HomepageScheme { scheme: String } = "homepage.scheme", Error {
        zh: "首页地址以“http://”或“https://”开头，不能是“{scheme}://”",
        en: "A homepage begins with http:// or https://, not with {scheme}://",
        source: "URL-01",
        prevents: "首页地址填写不规范"
    }
    /// More than one.
    HomepageSeveral = "homepage.several", Error {
        zh: "这里只填一个首页地址",
        en: "Give one homepage alone",
        source: "URL-01",
        prevents: "首页地址填写不规范"
    }
    /// A blank.
    HomepageBlank = "homepage.blank", Error {
        zh: "地址中间不能有空格",
        en: "There is no blank inside an address",
        source: "URL-01",
        prevents: "首页地址填写不规范"
    }
    /// An IP address.
    HomepageIp = "homepage.ip", Error {
        zh: "首页地址要用域名，不能用 IP 地址",
        en: "A homepage has a domain, not an IP address",
        source: "URL-01",
        prevents: "首页地址填写不规范"
    }
    /// No domain.
    HomepageHost { host: String } = "homepage.host", Error {
        zh: "“{host}”不是有效的域名",
        en: "\"{host}\" is no domain",
        source: "URL-01",
        prevents: "首页地址填写不规范"
    }
    /// Too long.
    HomepageLong { length: usize, max: usize } = "homepage.long", Error {
        zh: "地址有 {length} 个字符，最多 {max} 个",
        en: "The address has {length} characters; at most {max} are taken",
        source: "URL-01",
        prevents: "首页地址填写不规范"
    }
    /// Of no domain of the service.
    HomepageOtherDomain { domain: String } = "homepage.other_domain", Warning {
        zh: "首页的域名“{domain}”不在这个服务填写的域名里",
        en: "The homepage's domain, {domain}, is not among the domains of this service",
        source: "URL-01",
        prevents: "首页地址与备案域名不一致"
    }
    /// Too short.
    RemarkShort { length: usize, least: usize } = "remark.short", Error {
        zh: "备注有 {length} 个字，至少要 {least} 个字；请写明实际提供的内容",
        en: "The remark has {length} characters; at least {least} are needed. Say what the service offers",
        source: "R5.7, MISC-01: W-apply; T-内蒙古; FR1",
        prevents: "备注填写不规范"
    }
    /// Too long.
    RemarkLong { length: usize, max: usize } = "remark.long", Error {
        zh: "备注有 {length} 个字，最多 {max} 个字",
        en: "The remark has {length} characters; at most {max} are taken",
        source: "R5.7: W-apply",
        prevents: "备注填写不规范"
    }
    /// None, where one is asked.
    RemarkNeeded = "remark.needed", Error {
        zh: "这里要写明服务的实际内容",
        en: "Say here what the service offers",
        source: "R5.7: W-apply; T, Q of individuals",
        prevents: "备注填写不规范"
    }
    /// Contents of no kind, and no remark.
    RemarkOtherContent = "remark.other_content", Warning {
        zh: "服务内容选了“其他”，请在备注里写明具体内容",
        en: "The contents are \"other\": say in the remark what they are",
        source: "R5.7, R8.2: T-重庆, T-湖北, T-内蒙古, H 河南",
        prevents: "备注填写不规范"
    }
    /// No statement on personal websites.
    RemarkStatement = "remark.statement", Error {
        zh: "所选省份要求个人网站在备注里写明声明：本网站是个人网站，不含有企业、单位等信息，否则愿被注销网站并加入黑名单",
        en: "This province asks for a statement in the remark of a personal website: it is one, it has nothing of enterprises or other units, and if it had, its filer accepts that it is deregistered and put on the blacklist",
        source: "R5.7: T-天津, T-内蒙古, T-山东, T-广西, T-甘肃; Q-天津",
        prevents: "个人网站备注缺少声明"
    }
    /// Several domains, and nothing that says why.
    RemarkDomains = "remark.domains", Info {
        zh: "一个网站填了多个域名，请在备注里写明“所有域名均指向同一网站”",
        en: "One website has several domains: say in the remark that all of them lead to it (所有域名均指向同一网站)",
        source: "R5.7: T-山东, T-广东, T-黑龙江",
        prevents: "备注填写不规范"
    }
    /// Nothing on pre-approvals.
    RemarkPreapproval = "remark.preapproval", Warning {
        zh: "所选省份要求单位在备注里写明是否涉及前置审批，例如“该网站不涉及前置审批业务”",
        en: "This province asks units to say in the remark whether the site needs a pre-approval (该网站不涉及前置审批业务)",
        source: "R5.7: T-江西",
        prevents: "备注填写不规范"
    }
    /// Nobody named who answers the emergency number.
    RemarkThirdPerson = "remark.third_person", Warning {
        zh: "所选省份要求在备注里写明应急联系人的姓名和职务；主体负责人不是法定代表人的，也写明其部门和职责",
        en: "This province asks for the name and the post of the emergency contact in a remark, and for those of the unit's person who is not its legal representative",
        source: "R5.7, R1.6: T-甘肃",
        prevents: "备注填写不规范"
    }
    /// A forum or blog.
    RemarkForum { word: String } = "remark.forum", Warning {
        zh: "个人备案的备注里有“{word}”，所选省份可能不接受",
        en: "There is {word} in an individual's remark, which this province may refuse",
        source: "R5.7: T-贵州",
        prevents: "备注填写不规范"
    }
}
