//! 网站与 APP：服务内容、前置审批、语言、图标、SDK、订单

use super::rows;

rows! {
    super::subject::END;

    /// SDK-01: an SDK is said to be in use, and none is named.
    SdkMissing = "sdk.missing", Error {
        zh: "选择了使用第三方 SDK，请至少填写一项 SDK 的服务商和类型",
        en: "SDKs of others are said to be in use; name at least one, with its vendor and kind",
        source: "SDK-01: Huawei S2",
        prevents: "APP信息填写不完整"
    }
}
