//! 网站底部与 APP 内的备案号

use super::rows;

rows! {
    super::service::END;

    /// NUM-03: no filing number is shown.
    FooterNumberMissing = "footer.number_missing", Warning {
        zh: "页面上没有找到 ICP 备案号；请在首页底部居中位置写明备案号",
        en: "The page shows no ICP filing number; write it at the bottom centre of the home page",
        source: "NUM-03: Huawei S3, HKB",
        prevents: "未正确悬挂备案号"
    }
}
