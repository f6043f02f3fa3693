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
    /// Not the last six characters of a document's number.
    SmsIdTailFormat = "sms_id_tail.format", Error {
        zh: "这里填证件号码的后 6 位：前 5 位是数字，最后一位是数字或 X",
        en: "The last six characters of the document's number go here: five digits, then a digit or X",
        source: "R1.8: T-短信, HKB-短信; an X counts",
        prevents: "短信核验不通过"
    }
}
