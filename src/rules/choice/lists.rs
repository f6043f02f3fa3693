//! The closed lists, each choice with the official code beside it; 0 where it has none.

/// A choice, for people.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug, Clone, Copy)]
pub struct Choice {
    /// The official code; 0 where it has none.
    pub code: u64,
    /// The name in the contract.
    pub name: &'static str,
    /// In Chinese, as the consoles have it.
    pub zh_cn: &'static str,
    /// In English.
    pub en: &'static str,
}

macro_rules! choices {
    ($($(#[$doc:meta])* $packed:ident, $all:ident { $($code:literal $name:literal $zh:literal $en:literal;)+ })*) => {$(
        /// Code, name, Chinese name.
        pub(super) const $packed: &str = concat!($($code, " ", $name, " ", $zh, "|"),+);

        $(#[$doc])*
        #[cfg(not(target_arch = "wasm32"))]
        pub static $all: &[Choice] = &[$(Choice { code: $code, name: $name, zh_cn: $zh, en: $en },)+];
    )*};
}

choices! {
    /// 主办单位性质 (R5.1).
    NATURE, NATURES {
        4 "enterprise" "企业" "Enterprise";
        0 "sole-proprietor" "个体工商户" "Sole proprietor";
        5 "individual" "个人" "Individual";
        2 "government" "政府机关" "Government body";
        3 "institution" "事业单位" "Public institution";
        6 "social-group" "社会团体" "Social group";
        9 "private-non-enterprise" "民办非企业单位" "Private non-enterprise unit";
        10 "foundation" "基金会" "Foundation";
        11 "law-firm" "律师执业机构" "Law firm";
        1 "defence" "国防机构" "Defence institution";
        12 "foreign-cultural-centre" "外国在华文化中心" "Foreign cultural centre in China";
        13 "mass-organization" "群众性团体组织" "Mass organisation";
        14 "forensic-institution" "司法鉴定机构" "Forensic institution";
        15 "religious-body" "宗教团体" "Religious body";
        16 "overseas-body" "境外机构" "Overseas body";
        17 "medical-institution" "医疗机构" "Medical institution";
        18 "notary-office" "公证机构" "Notary office";
        19 "collective-economy" "集体经济" "Collective economic organisation";
        20 "arbitration-body" "仲裁机构" "Arbitration body";
    }
    /// 负责人证件类型 (R4.1).
    PERSON_DOCUMENT, PERSON_DOCUMENTS {
        2 "resident-id" "居民身份证" "Resident ID card";
        14 "hk-macau-permit" "港澳居民来往内地通行证" "Mainland travel permit for Hong Kong and Macau residents";
        11 "taiwan-permit" "台湾居民来往大陆通行证" "Mainland travel permit for Taiwan residents";
        41 "hk-macau-residence-permit" "港澳居民居住证" "Residence permit for Hong Kong and Macau residents";
        42 "taiwan-residence-permit" "台湾居民居住证" "Residence permit for Taiwan residents";
        30 "permanent-resident-card" "外国人永久居留身份证" "Foreigner's permanent resident ID card";
        7 "passport" "护照" "Passport";
    }
    /// 主办单位证件类型: by the number that is on it; an individual's are those of persons.
    UNIT_DOCUMENT, UNIT_DOCUMENTS {
        0 "credit-code" "统一社会信用代码" "Unified social credit code";
        0 "organization-code" "组织机构代码" "Organisation code";
        0 "registration-number" "注册号" "Registration number of an old licence";
        0 "other" "其他" "Other";
        2 "resident-id" "居民身份证" "Resident ID card";
        14 "hk-macau-permit" "港澳居民来往内地通行证" "Mainland travel permit for Hong Kong and Macau residents";
        11 "taiwan-permit" "台湾居民来往大陆通行证" "Mainland travel permit for Taiwan residents";
        41 "hk-macau-residence-permit" "港澳居民居住证" "Residence permit for Hong Kong and Macau residents";
        42 "taiwan-residence-permit" "台湾居民居住证" "Residence permit for Taiwan residents";
        30 "permanent-resident-card" "外国人永久居留身份证" "Foreigner's permanent resident ID card";
        7 "passport" "护照" "Passport";
    }
    /// 网站服务内容 (R8.2): the codes are bits, the last ones above 32 bits.
    CONTENT, CONTENTS {
        128 "unit-portal" "单位门户网站" "Unit's own website";
        8388608 "other" "其他" "Other";
        32 "blog" "博客/个人空间" "Blog or personal space";
        1 "instant-messaging" "即时通信" "Instant messaging";
        2 "search-engine" "搜索引擎" "Search engine";
        4 "general-portal" "综合门户" "General portal";
        8 "webmail" "网上邮局" "Webmail";
        16 "news" "网络新闻" "News";
        64 "advertising" "网络广告/信息" "Advertising and information";
        256 "shopping" "网络购物" "Shopping";
        512 "payment" "网上支付" "Payment";
        1024 "online-banking" "网上银行" "Online banking";
        2048 "stocks" "网上炒股/股票基金" "Stocks and funds";
        4096 "games" "网络游戏" "Games";
        8192 "music" "网络音乐" "Music";
        16384 "video" "网络影视" "Film and television";
        32768 "pictures" "网络图片" "Pictures";
        65536 "software" "网络软件/下载" "Software and downloads";
        131072 "recruitment" "网上求职" "Recruitment";
        262144 "dating" "网上交友/婚介" "Dating";
        524288 "real-estate" "网上房产" "Real estate";
        1048576 "education" "网络教育" "Education";
        2097152 "website-building" "网站建设" "Website building";
        4194304 "wap" "WAP" "WAP";
        134217728 "app" "APP" "APP";
        268435456 "peer-to-peer-lending" "网络借贷信息中介" "Peer-to-peer lending";
        536870912 "equity-financing" "互联网股权融资" "Equity financing";
        1073741824 "insurance" "互联网保险" "Insurance";
        2147483648 "cross-sector-finance" "互联网跨界金融及资产管理" "Cross-sector finance and asset management";
        4294967296 "non-bank-payment" "网上非银支付" "Non-bank payment";
    }
    /// 语言类别 (R8.4), by the tags of BCP 47.
    LANGUAGE, LANGUAGES {
        1 "zh-hans" "中文简体" "Simplified Chinese";
        2 "zh-hant" "中文繁体" "Traditional Chinese";
        3 "ug" "维吾尔语" "Uyghur";
        4 "kk" "哈萨克语" "Kazakh";
        5 "ky" "柯尔克孜语" "Kyrgyz";
        6 "mn" "蒙古语" "Mongolian";
        7 "bo" "藏语" "Tibetan";
        8 "za" "壮语" "Zhuang";
        9 "ko" "朝鲜语" "Korean";
        10 "ii" "彝文" "Yi";
        11 "hmn" "苗语" "Miao";
        12 "en" "英语" "English";
        13 "ja" "日语" "Japanese";
        14 "fr" "法语" "French";
        15 "ru" "俄罗斯语" "Russian";
        16 "es" "西班牙语" "Spanish";
        17 "ar" "阿拉伯语" "Arabic";
    }
    /// 前置审批项目 (R8.1): the codes are bits; another list of theirs numbers them otherwise, so names are what counts.
    PREAPPROVAL, PREAPPROVALS {
        0 "none" "以上都不涉及" "None of these";
        1 "news" "新闻" "News";
        2 "publishing" "出版" "Publishing";
        4 "education" "教育" "Education";
        8 "health-care" "医疗保健" "Health care";
        16 "drugs-and-devices" "药品和医疗器械" "Drugs and medical devices";
        32 "bulletin-board" "电子公告服务" "Bulletin board";
        256 "culture" "文化" "Culture";
        512 "broadcasting" "广播电影电视节目" "Radio, film and television";
        2048 "ride-hailing" "网络预约车" "Ride hailing";
        4096 "internet-finance" "互联网金融" "Internet finance";
        8192 "off-campus-training" "校外培训(高中及以下)" "Off-campus training, up to senior secondary school";
        16384 "religion" "宗教" "Religion";
    }
}
