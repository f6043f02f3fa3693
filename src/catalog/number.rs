//! 备案号、公安备案号、短信核验

use super::{Term, rows};

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

    /// Not a number of an ICP filing.
    IcpNumberFormat = "icp_number.format", Error {
        zh: "这不是完整的 ICP 备案号；备案号依次是省份简称、“ICP备”、数字和“号”，例如“粤ICP备19015064号”，服务备案号后面还有“-1”这样的序号",
        en: "This is not a whole ICP filing number: the short name of a province, ICP备, digits and 号, such as 粤ICP备19015064号, and for a service a tail such as -1",
        source: "NUM-01, R6.5",
        prevents: "未正确悬挂备案号"
    }
    /// No short name of a province.
    IcpNumberProvince { name: String } = "icp_number.province", Error {
        zh: "“{name}”不是省份的简称；备案号以省份简称开头，例如广东是“粤”",
        en: "\"{name}\" is no short name of a province; a filing number starts with one, such as 粤 for Guangdong",
        source: "NUM-01",
        prevents: "未正确悬挂备案号"
    }
    /// 川, 贵, 云, 甘, which number plates have.
    IcpNumberPlateName { name: String, filed: String } = "icp_number.plate_name", Warning {
        zh: "“{name}”是车牌上的简称；ICP 备案号用“{filed}”，请核对",
        en: "\"{name}\" is the short name on number plates; ICP filing numbers have \"{filed}\", please check it",
        source: "NUM-01: Sichuan, Guizhou, Yunnan and Gansu; very old numbers may differ",
        prevents: "未正确悬挂备案号"
    }
    /// Neither 8 nor 10 digits.
    IcpNumberDigits { count: usize } = "icp_number.digits", Warning {
        zh: "备案号里有 {count} 位数字，一般是 8 位或 10 位，请核对",
        en: "The filing number has {count} digits; they are usually 8 or 10, please check it",
        source: "NUM-01: every sample; other lengths are doubted only",
        prevents: "未正确悬挂备案号"
    }
    /// A tail that no service has.
    IcpNumberTail = "icp_number.tail", Error {
        zh: "“号”后面的部分不对；网站是“-1”，APP 是“-2A”，小程序是“-3X”，快应用是“-4K”，其中的数字是序号，不以 0 开头",
        en: "What follows 号 is not right: -1 for a website, -2A for an APP, -3X for a mini-program, -4K for a quick app, whose number is a running one and starts with no 0",
        source: "NUM-02, R6.5",
        prevents: "未正确悬挂备案号"
    }
    /// The number of another service.
    IcpNumberOtherService { service: Term, wanted: Term } = "icp_number.other_service", Error {
        zh: "从末尾看，这是{service}的备案号，不是{wanted}的；请换成{wanted}的备案号",
        en: "By its end this is the filing number of {service}, not of {wanted}; give the number of {wanted}",
        source: "NUM-02: the letter fits the service",
        prevents: "未正确悬挂备案号"
    }
    /// The number of the subject where a service's is needed.
    IcpNumberSubject = "icp_number.subject", Warning {
        zh: "这是主体备案号；这里要用服务备案号，即在“号”后面加上“-”和序号，以备案系统里的编号为准",
        en: "This is the number of the subject; the number of the service is needed here, with - and its running number behind 号, as the filing system shows it",
        source: "NUM-02, NUM-03: Huawei S3, HKB",
        prevents: "未正确悬挂备案号"
    }
    /// The number of a permit.
    IcpNumberPermit = "icp_number.permit", Warning {
        zh: "这像是增值电信业务经营许可证的编号；备案号里一般有“ICP备”，请在备案系统核对",
        en: "This looks like the number of a telecommunications permit; a filing number usually has ICP备 in it, please check it in the filing system",
        source: "NUM-01, R6.5: 京ICP证030173号, 粤B2-20090059; with a tail, holders of a permit have filed under it",
        prevents: "未正确悬挂备案号"
    }
    /// The number of the police.
    IcpNumberPolice = "icp_number.police", Error {
        zh: "这是公安备案号；这里要填工信部的 ICP 备案号，例如“粤ICP备19015064号-1”",
        en: "This is the number of the filing with the police; here goes the ICP filing number, such as 粤ICP备19015064号-1",
        source: "NUM-01, NUM-04",
        prevents: "未正确悬挂备案号"
    }

    /// Not a number of a filing with the police.
    PoliceNumberFormat = "police_number.format", Error {
        zh: "这不是完整的公安备案号；它依次是省份简称、“公网安备”、14 位数字和“号”，例如“京公网安备11010102000001号”",
        en: "This is not a whole number of a filing with the police: the short name of a province, 公网安备, 14 digits and 号, such as 京公网安备11010102000001号",
        source: "NUM-04",
        prevents: "公安号缺失"
    }
    /// The number of the ICP filing.
    PoliceNumberIsIcp = "police_number.is_icp", Error {
        zh: "这是 ICP 备案号；这里要填公安备案号，例如“京公网安备11010102000001号”",
        en: "This is the number of the ICP filing; here goes that of the filing with the police, such as 京公网安备11010102000001号",
        source: "NUM-04",
        prevents: "公安号缺失"
    }
    /// Not 14 digits.
    PoliceNumberDigits { count: usize, expected: usize } = "police_number.digits", Warning {
        zh: "公安备案号里有 {count} 位数字，一般是 {expected} 位，请核对",
        en: "The number of the filing with the police has {count} digits, usually {expected}; please check it",
        source: "NUM-04",
        prevents: "公安号缺失"
    }
    /// The first two digits are of another province.
    PoliceNumberOtherProvince { digits: String, name: String } = "police_number.other_province", Warning {
        zh: "数字的前两位 {digits} 是省级行政区划代码，与开头的“{name}”不一致，请核对",
        en: "The first two digits, {digits}, are the code of a province, which is not the one that \"{name}\" is short for; please check them",
        source: "NUM-04: GB/T 2260",
        prevents: "公安号缺失"
    }
}
