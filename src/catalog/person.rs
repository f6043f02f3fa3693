//! 负责人：姓名、证件、年龄

use super::rows;

rows! {
    super::filing::END;

    /// A name with what no name has.
    PersonNameCharacter { character: String, position: usize } = "person_name.character", Error {
        zh: "第 {position} 个字符“{character}”不会出现在姓名里；请按证件上的姓名填写",
        en: "Character {position}, \"{character}\", is in no name; give the name as the document has it",
        source: "R4.10: no digits or other signs; the name on the document",
        prevents: "负责人姓名与证件不一致"
    }
    /// One character.
    PersonNameShort { length: usize } = "person_name.short", Warning {
        zh: "姓名只有 {length} 个字，请按证件上的姓名填写完整",
        en: "Characters in this name: {length}; please give the whole name as the document has it",
        source: "R4.10: 2 to 30 characters",
        prevents: "负责人姓名与证件不一致"
    }
    /// Longer than names are.
    PersonNameLong { length: usize, max: usize } = "person_name.long", Warning {
        zh: "姓名有 {length} 个字，一般不超过 {max} 个；请核对是不是多填了别的内容",
        en: "The name has {length} characters, where {max} are the most that is usual; see whether something else was typed along with it",
        source: "R4.10: 2 to 30 characters",
        prevents: "负责人姓名与证件不一致"
    }
    /// A blank between two parts of a Chinese name.
    PersonNameBlank = "person_name.blank", Warning {
        zh: "姓名中间有空格，像是两个人的姓名；只填一个人的姓名，少数民族姓名各部分之间用“·”",
        en: "There is a blank within the name, as between the names of two people; give one, and \"·\" between the parts of a name",
        source: "R4.10: the name on the document",
        prevents: "负责人姓名与证件不一致"
    }
    /// Chinese characters and letters of other scripts in one name.
    PersonNameMixed = "person_name.mixed", Warning {
        zh: "姓名里既有汉字又有字母；请按证件上的姓名填写，只填其中一种",
        en: "The name has Chinese characters and letters; give it as the document has it, one of the two",
        source: "R4.10: Chinese names without letters, foreign names as in the passport",
        prevents: "负责人姓名与证件不一致"
    }
    /// Letters on a card that has Chinese characters.
    PersonNameLatin = "person_name.latin", Warning {
        zh: "居民身份证上的姓名是汉字；请按身份证填写，不用拼音或英文名",
        en: "The name on a resident ID card is in Chinese characters; give it as on the card, not in letters",
        source: "R4.10: the name on the document",
        prevents: "负责人姓名与证件不一致"
    }
    /// A character of another script, or one that only looks like a Chinese one.
    PersonNameScript { character: String, position: usize } = "person_name.script", Warning {
        zh: "第 {position} 个字符“{character}”不是通用的汉字，也不是英文字母；请按证件上的汉字或护照上的英文字母重新输入",
        en: "Character {position}, \"{character}\", is neither a Chinese character in common encoding nor a Latin letter; type it anew as the document has it in Chinese characters, or the passport in Latin letters",
        source: "R4.10: CJK, or letters as in the passport; private codes and radicals look alike and are not the same",
        prevents: "负责人姓名与证件不一致，实名核验不通过"
    }
    /// Small letters, which passports don't have.
    PersonNameCase = "person_name.case", Info {
        zh: "护照上的姓名一般是大写字母，请按护照填写",
        en: "Names in passports are usually in capital letters; give it as in the passport",
        source: "R4.10: capital letters and blanks",
        prevents: "负责人姓名与证件不一致"
    }
}
