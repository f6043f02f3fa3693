//! 主办单位：名称、证件、地址

use super::rows;

rows! {
    super::number::END;

    /// Nothing but digits.
    UnitNameDigits = "unit_name.digits", Error {
        zh: "主办单位名称不会全是数字；请按证件上的名称填写",
        en: "A unit's name is not digits alone; give the name as the document has it",
        source: "R5.5: equal to the document, character by character",
        prevents: "主办单位名称与证件不一致"
    }
}
