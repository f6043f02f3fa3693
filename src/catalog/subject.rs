//! 主体与负责人之间：法定代表人、联系方式的数量、历史备案、年龄、有效期

use super::rows;

rows! {
    super::name::END;

    /// R1.1: one person is to be the unit's and the services'.
    PersonIndividualSelf = "person.individual_self", Error {
        zh: "个人备案的网站或 APP 负责人必须是本人；请选择“复用主体负责人”",
        en: "In an individual's filing each responsible person is the filer; choose \"same person\"",
        source: "R1.1: Huawei S2, HKB-前准备, WeChat guide",
        prevents: "个人备案负责人与主体不一致"
    }
}
