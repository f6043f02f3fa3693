//! 备案号、公安备案号、短信核验

use super::rows;

rows! {
    super::person::END;

    /// Not the six digits of the SMS.
    SmsCodeFormat = "sms_code.format", Error {
        zh: "短信验证码是 6 位数字，请按短信填写",
        en: "The code in the SMS has six digits; give it as it came",
        source: "R1.8: T-短信, HKB-短信",
        prevents: "短信核验不通过"
    }
}
