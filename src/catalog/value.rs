//! What can be wrong with any value, whatever it is for.

use super::rows;

rows! {
    0;

    /// Nothing is typed where something is needed.
    ValueMissing = "value.missing", Error {
        zh: "这里还没有填写",
        en: "Nothing is filled in here yet",
        source: "contract: what is required belongs to the form",
        prevents: "信息填写不完整"
    }
    /// Longer than anything that a form takes; not looked at.
    ValueTooLong { length: usize, max: usize } = "value.too_long", Error {
        zh: "内容有 {length} 个字符，最多 {max} 个；请只粘贴这一项的内容",
        en: "The text has {length} characters; at most {max} are taken. Paste this one value alone",
        source: "contract: 16,384 UTF-16 units a field",
        prevents: "信息填写不规范"
    }
    /// Clean-up changed more than case and outer blanks.
    ValueRewritten = "value.rewritten", Info {
        zh: "已按规范写法整理，请核对",
        en: "Written in its standard form; please check it",
        source: "DOM-01, people 2.1, people 3.1, people 4.1, people 6.1: nothing is changed in silence",
        prevents: "信息填写不规范"
    }
    /// The number of a document whose type nobody chose, and which is of no kind that shows.
    ValueNotJudged = "value.not_judged", Info {
        zh: "没有选择证件类型，单从号码看不出是哪一种，未作检查；请选择证件类型",
        en: "No type of document is chosen, and the number alone does not tell which it is, so it was not checked; choose the type",
        source: "R4.1, R5.1: the type decides on the law of the number",
        prevents: "证件类型与证件号码不符"
    }
}
