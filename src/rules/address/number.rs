//! The number of a house or a room in an address.

use super::super::words::word_before;
use crate::text::is_one_of;

/// What a number in an address counts.
const COUNTED: &str = "号 室 楼 层 栋 幢 单元 座 村 组 户 弄 巷 信箱 房 铺 档 门 院 队 社 屯 排 间 区 厅 卡 柜 库 厂 # F f";
/// The numbers, and the letters that stand for them.
const NUMERALS: &str = "零〇一二三四五六七八九十百甲乙丙丁";

/// Where a number that counts a house or a room ends: the byte behind what is counted.
pub(crate) fn house_number(text: &str) -> Option<usize> {
    let mut after_number = false;
    let mut digits = 0;
    for (at, c) in text.char_indices() {
        if after_number && let Some(counted) = word_before(&text[at..], COUNTED) {
            return Some(at + counted.len());
        }
        digits = if c.is_ascii_digit() { digits + 1 } else { 0 };
        // 1-2室, 12之3号: what joins numbers keeps the number open.
        after_number =
            c.is_ascii_alphanumeric() || is_one_of(c, NUMERALS) || after_number && is_one_of(c, "-—－~～/、，,.．之附 ");
    }
    // The number of a room alone, at the end.
    (digits > 1).then_some(text.len())
}

/// True if the text ends in the number of a house or a room.
pub(crate) fn ends_in_house_number(text: &str) -> bool {
    let mut rest = text;
    let mut found = false;
    while let Some(end) = house_number(rest) {
        rest = &rest[end..];
        found = true;
    }
    found && rest.is_empty() && text.bytes().any(|byte| byte.is_ascii_digit()) && !text.ends_with(|c: char| c.is_ascii_digit())
}
