//! 负责人：姓名、证件、年龄

use super::rows;

rows! {
    super::filing::END;

    /// A name with what no name has.
    PersonNameCharacter { character: String, position: usize } = "person_name.character", Error {
        zh: "第 {position} 个字符“{character}”不会出现在姓名里；请按证件上的姓名填写",
        en: "Character {position}, \"{character}\", is in no name; give the name as the document has it",
        source: "R4.10: the name on the document",
        prevents: "负责人姓名与证件不一致"
    }
}
