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
}
