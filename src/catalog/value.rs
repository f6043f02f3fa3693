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
    /// The contract has this field, but this version has no rule for it.
    ValueNotJudged = "value.not_judged", Info {
        zh: "当前版本还没有这一项的规则，未作检查",
        en: "This version has no rule for this field; it was not checked",
        source: "contract: fields",
        prevents: "—"
    }
}
