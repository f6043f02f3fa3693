//! 网站底部与 APP 内的备案号

use super::rows;

rows! {
    super::service::END;

    /// NUM-03: no filing number is shown.
    FooterNumberMissing = "footer.number_missing", Warning {
        zh: "页面上没有找到 ICP 备案号；请在首页底部居中位置写明备案号（由脚本或图片显示的内容看不到）",
        en: "The page shows no ICP filing number; write it at the bottom centre of the home page (what scripts and pictures show is not seen here)",
        source: "NUM-03: Huawei S3, HKB",
        prevents: "未正确悬挂备案号"
    }
    /// More than is looked at.
    FooterTooLong { length: usize, max: usize } = "footer.too_long", Error {
        zh: "页面有 {length} 个字符，最多 {max} 个，未作检查；请只粘贴页面底部",
        en: "The page has {length} characters, at most {max} are looked at; paste its bottom only",
        source: "NUM-03: the package's own limit",
        prevents: "—"
    }
    /// Full-width signs, blanks, lower case.
    FooterNumberWritten = "footer.number_written", Warning {
        zh: "备案号的写法与备案系统里的不一致（例如全角字符、多余的空格或标点、大小写）；请从备案系统复制",
        en: "The number is not written as the filing system has it (such as full-width signs, stray blanks or signs, case); copy it from there",
        source: "NUM-01, NUM-03, NUM-04: copy, do not type; Huawei S3",
        prevents: "未正确悬挂备案号"
    }
    /// The service's number where the province has the subject's shown.
    FooterSubjectNumber = "footer.subject_number", Warning {
        zh: "这个省份的网站要标明主体备案号，不带“-1”这样的序号",
        en: "Websites of this province show the number of the subject, without a running number such as -1",
        source: "NUM-03: Guangdong; Huawei S3, HKB",
        prevents: "未正确悬挂备案号"
    }
    /// No number is of the province of the filing.
    FooterOtherProvince { name: String } = "footer.other_province", Warning {
        zh: "备案号开头的“{name}”不是所选省份的简称；请核对是不是本单位的备案号",
        en: "\"{name}\", with which the filing number starts, is not short for the province that is chosen; see whether it is this unit's number",
        source: "NUM-01, NUM-03: a number begins with the province of its subject",
        prevents: "未正确悬挂备案号"
    }

    /// The number is no link.
    FooterNotLinked = "footer.not_linked", Error {
        zh: "备案号没有链接；请链接到 https://beian.miit.gov.cn",
        en: "The filing number is no link; link it to https://beian.miit.gov.cn",
        source: "NUM-03: Huawei S3, S1, HKB, Tencent; a warning where the page has the link elsewhere",
        prevents: "未添加链接"
    }
    /// Plain text shows no links.
    FooterLinkUnseen = "footer.link_unseen", Info {
        zh: "从纯文字里看不到链接；请确认备案号已链接到 https://beian.miit.gov.cn",
        en: "Plain text shows no links; see that the filing number is linked to https://beian.miit.gov.cn",
        source: "NUM-03",
        prevents: "未添加链接"
    }
    /// Not https.
    FooterLinkHttp = "footer.link_http", Error {
        zh: "链接没有用 https；请改为以“https://”开头",
        en: "The link is not https; let it start with https://",
        source: "NUM-03, NUM-04: a warning for the police's site and for links without a scheme",
        prevents: "未添加链接"
    }
    /// `beian.miit.gov.cn` alone: a page of the own site.
    FooterLinkRelative = "footer.link_relative", Error {
        zh: "链接的开头缺少“https://”，点击后会打开本站的页面",
        en: "The link lacks the https:// at its start, so that it opens a page of the own site",
        source: "NUM-03, NUM-04",
        prevents: "未添加链接"
    }
    /// A host of former times.
    FooterLinkOld { host: String } = "footer.link_old", Error {
        zh: "“{host}”是备案系统的旧网址；请改为 https://beian.miit.gov.cn",
        en: "\"{host}\" is an old address of the filing system; link to https://beian.miit.gov.cn",
        source: "NUM-03: old Tencent pages have them",
        prevents: "未添加链接"
    }
    /// The site of the police.
    FooterLinkPolice { host: String } = "footer.link_police", Error {
        zh: "ICP 备案号链接到了公安的网站“{host}”；请改为 https://beian.miit.gov.cn",
        en: "The ICP filing number is linked to the site of the police, \"{host}\"; link it to https://beian.miit.gov.cn",
        source: "NUM-03: that is the police site",
        prevents: "未添加链接"
    }
    /// Any other host.
    FooterLinkOther { host: String } = "footer.link_other", Error {
        zh: "备案号链接到了“{host}”；请改为 https://beian.miit.gov.cn",
        en: "The filing number is linked to \"{host}\"; link it to https://beian.miit.gov.cn",
        source: "NUM-03",
        prevents: "未添加链接"
    }

    /// No number of the filing with the police.
    FooterPoliceMissing = "footer.police_missing", Info {
        zh: "页面上没有找到公安备案号；网站开通后 30 日内要办理公安备案，办好后把号码也放在页面底部",
        en: "The page shows no number of a filing with the police; file there within 30 days of opening, and then show that number at the bottom too",
        source: "NUM-04: Huawei S3, HKB, Ping An",
        prevents: "公安号缺失"
    }
    /// The police's number is no link.
    FooterPoliceNotLinked = "footer.police_not_linked", Warning {
        zh: "公安备案号没有链接；请用公安备案平台给出的代码，链接到 https://beian.mps.gov.cn",
        en: "The number of the filing with the police is no link; link it to https://beian.mps.gov.cn with the code that their site gives",
        source: "NUM-04: icon and HTML from the police site",
        prevents: "公安号缺失"
    }
    /// The police's number leads to the ICP filings.
    FooterPoliceLinkIcp { host: String } = "footer.police_link_icp", Error {
        zh: "公安备案号链接到了工信部的网站“{host}”；请改为 https://beian.mps.gov.cn",
        en: "The number of the filing with the police is linked to the ICP filing system, \"{host}\"; link it to https://beian.mps.gov.cn",
        source: "NUM-04",
        prevents: "公安号缺失"
    }
    /// Their host of former times.
    FooterPoliceLinkOld { host: String } = "footer.police_link_old", Warning {
        zh: "“{host}”是公安备案平台的旧网址；请改为 https://beian.mps.gov.cn",
        en: "\"{host}\" is an old address of the police's filing site; link to https://beian.mps.gov.cn",
        source: "NUM-04: registerSystemInfo?recordcode= of old",
        prevents: "公安号缺失"
    }
    /// Not the record of this number.
    FooterPoliceLinkForm = "footer.police_link_form", Warning {
        zh: "链接没有指向这个公安备案号的查询页；网址应为 https://beian.mps.gov.cn/#/query/webSearch?code= 加上号码里的数字",
        en: "The link does not lead to the record of this number: https://beian.mps.gov.cn/#/query/webSearch?code= and the digits of the number",
        source: "NUM-04",
        prevents: "公安号缺失"
    }

    /// No line of copyright with the unit's name.
    FooterCopyright = "footer.copyright", Warning {
        zh: "这个省份还要求在页面底部写明“版权所有”，名称与主办单位名称一致；页面上没有找到",
        en: "This province also asks for a line of copyright (版权所有) at the bottom, with the name of the organising unit; the page has none",
        source: "NUM-03: Jiangsu; Huawei S3",
        prevents: "未正确悬挂备案号"
    }
}
