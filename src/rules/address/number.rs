//! The number of a house or a room in an address.

/// How many bytes at the front of a text are what a number in an address counts.
fn counted(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    let is_whole = matches!(
        first,
        '号' | '室'
            | '楼'
            | '层'
            | '栋'
            | '幢'
            | '座'
            | '村'
            | '组'
            | '户'
            | '弄'
            | '巷'
            | '房'
            | '铺'
            | '档'
            | '门'
            | '院'
            | '队'
            | '社'
            | '屯'
            | '排'
            | '间'
            | '区'
            | '厅'
            | '卡'
            | '柜'
            | '库'
            | '厂'
            | '#'
            | 'F'
            | 'f'
    );
    let is_part = || text.starts_with("单元") || text.starts_with("信箱");
    (is_whole || is_part()).then(|| first.len_utf8())
}

/// The numbers, and the letters that stand for them.
fn is_numeral(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(
            c,
            '零' | '〇'
                | '一'
                | '二'
                | '三'
                | '四'
                | '五'
                | '六'
                | '七'
                | '八'
                | '九'
                | '十'
                | '百'
                | '甲'
                | '乙'
                | '丙'
                | '丁'
        )
}

/// What joins numbers: 1-2室, 12之3号.
fn is_joint(c: char) -> bool {
    matches!(c, '-' | '—' | '－' | '~' | '～' | '/' | '、' | '，' | ',' | '.' | '．' | '之' | '附' | ' ')
}

/// Where a number that counts a house or a room ends.
pub(crate) fn house_number(text: &str) -> Option<usize> {
    let mut after_number = false;
    let mut digits = 0;
    for (at, c) in text.char_indices() {
        if after_number && let Some(length) = counted(&text[at..]) {
            return Some(at + length);
        }
        digits = if c.is_ascii_digit() { digits + 1 } else { 0 };
        after_number = is_numeral(c) || after_number && is_joint(c);
    }
    // The number of a room alone, at the end.
    (digits > 1).then_some(text.len())
}

/// True if the text ends in the number of a house or a room.
pub(crate) fn ends_in_house_number(text: &str) -> bool {
    let is_digit = |byte: u8| byte.is_ascii_digit();
    if !text.bytes().any(is_digit) || text.bytes().next_back().is_some_and(is_digit) {
        return false;
    }
    let mut rest = text;
    while let Some(end) = house_number(rest) {
        rest = &rest[end..];
    }
    // 单元 and 信箱 have a second character.
    rest.is_empty() || matches!(rest, "元" | "箱")
}
