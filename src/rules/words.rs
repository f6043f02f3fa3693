//! What the laws of names, addresses and remarks share: how they are written, and the lists of words (用词) that names may not
//! have. A list is one text, its words parted by blanks; the longest word that fits is the one that is named.

use super::{Judged, Value, rewritten};
use crate::{
    catalog::{SiteNameApprovalWord, SiteNameFormatWord, ValueMissing},
    issue::Finding,
    text::{find, has, is_han, is_invisible, is_one_of, replace_any, split},
};
use std::borrow::Cow;

/// R6.1: words of the state, which only national bodies carry.
pub(crate) const STATE: &str = "中国 中华 中央 国家 人民 人大 全国";
/// Common words that begin like one of them and are none.
const NOT_STATE: &str = "人民路 人民广场 人民公园 人民桥 人民渠 中华路 中央大街 中央公园 中国风 中国结";
/// R6.1: what only a supervising body is called, in front.
pub(crate) const AUTHORITY: &str = "反腐 纪检 监察 信访 维权 投诉";
/// R6.1: in no name at all.
pub(crate) const SENSITIVE: &str = "反腐 廉政 赌博 博彩 色情";
/// R6.1 (Q-命名): foreign countries and international organisations.
pub(crate) const FOREIGN: &str = "美国 日本 英国 法国 德国 俄罗斯 韩国 朝鲜 印度 印度尼西亚 加拿大 澳大利亚 新西兰 意大利 西班牙 葡萄牙 荷兰 \
    瑞士 瑞典 泰国 越南 新加坡 马来西亚 菲律宾 巴西 联合国 世界银行 世界卫生组织 世界贸易组织 欧盟 北约 国际奥委会";
/// R6.2 K1: words of format.
pub(crate) const FORMAT: &str = "资讯 网站 网络 网址 爱好者 作品展示 论坛 社区 工作室 平台 主页 热线 社团 导航 分享";
/// R6.2 K2: words that stand for content which needs an approval.
pub(crate) const APPROVAL: &str = "博客 论坛 在线 社区 交流";
/// R6.2 K3: words of units, which a person's website has no part in (A-copy: 各省包含但不限于).
pub(crate) const OF_UNITS: &str = "合伙 框架 大众 维修 设计 沙龙 艺术 评论 官网 服务 转让 品牌 排行榜 行业 宣传 电商 报价 企业 管理 工坊 \
    传播 中心 咨询 投资 售后 学院 贸易 旗舰 产业 农业 传媒 系统 媒体 股票 证券 彩票 体彩 刮刮乐 营销 商城 交易 折扣 定做 定制 返现 购物 公司 组织 \
    集团 协会";
/// R6.2 K4: words of finance.
pub(crate) const FINANCE: &str = "交易所 交易中心 金融 资产管理 理财 基金 基金管理 投资管理 财富管理 股权投资基金 网贷 网络借贷 P2P 股权众筹 \
    互联网保险 支付 信托";
/// R6.2 K5: words of training outside school.
pub(crate) const TRAINING: &str = "教育 教育咨询 教育服务 教育科技 体育 艺术";
/// R6.1: lotteries, which some may run.
pub(crate) const LOTTERY: &str = "彩票 体彩 福彩 刮刮乐";
/// R6.3: names of places, by the provinces and the best known cities.
pub(crate) const PLACES: &str = "北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 \
    重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 广州 深圳 杭州 南京 苏州 成都 武汉 西安 郑州 长沙 沈阳 青岛 宁波 东莞 无锡 佛山 合肥 大连 \
    福州 厦门 哈尔滨 济南 温州 南宁 长春 泉州 石家庄 贵阳 南昌 金华 常州 南通 嘉兴 太原 徐州 惠州 珠海 中山 台州 烟台 兰州 绍兴 海口 三亚 昆明 大理 丽江";

/// The longest of these words in a text, of those the first.
pub(crate) fn word_in<'a>(text: &str, words: &'a str) -> Option<&'a str> {
    let mut longest: Option<(&'a str, usize)> = None;
    for word in split(words, b' ') {
        if longest.is_none_or(|(known, _)| word.len() >= known.len())
            && let Some(at) = find(text, word)
            && longest.is_none_or(|(known, before)| word.len() > known.len() || at < before)
        {
            longest = Some((word, at));
        }
    }
    longest.map(|(word, _)| word)
}

/// The longest of these words that a text begins with.
pub(crate) fn word_before<'a>(text: &str, words: &'a str) -> Option<&'a str> {
    split(words, b' ').filter(|word| !word.is_empty() && text.starts_with(word)).max_by_key(|word| word.len())
}

/// The longest of these words that a text ends with.
pub(crate) fn word_behind<'a>(text: &str, words: &'a str) -> Option<&'a str> {
    split(words, b' ').filter(|word| !word.is_empty() && text.ends_with(word)).max_by_key(|word| word.len())
}

/// The word of the state in a name, and whether the name begins with it.
pub(crate) fn state_word(name: &str) -> Option<(&'static str, bool)> {
    if word_before(name, NOT_STATE).is_some() {
        return None;
    }
    word_before(name, STATE).map(|word| (word, true)).or_else(|| {
        // 某某人民路店 is of a street.
        let common = word_in(name, NOT_STATE);
        word_in(name, STATE).filter(|word| common.is_none_or(|common| find(common, word).is_none())).map(|word| (word, false))
    })
}

/// K1 and K2 in a name; a word that is in both lists is told as one that needs an approval.
pub(crate) fn of_format(name: &str) -> impl Iterator<Item = Finding> {
    let approval = word_in(name, APPROVAL);
    let format = word_in(name, FORMAT).filter(|word| Some(*word) != approval);
    let approval = approval.map(|word| SiteNameApprovalWord { word: word.into() }.into());
    approval.into_iter().chain(format.map(|word| SiteNameFormatWord { word: word.into() }.into()))
}

/// A text as a person meant it: nothing that can't be seen, letters and digits in their usual width, single blanks, none at the
/// ends. Signs stay as they are: a licence has its own brackets, and a sentence its own commas.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if is_clean(text) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if is_dropped(c) => {}
            '\n' => {
                while clean.ends_with(' ') {
                    clean.pop();
                }
                clean.push('\n');
            }
            c if c.is_whitespace() => {
                if !clean.is_empty() && !clean.ends_with([' ', '\n']) {
                    clean.push(' ');
                }
            }
            c if is_wide(c) => clean.extend(char::from_u32(u32::from(c) - 0xfee0)),
            c => clean.push(c),
        }
    }
    Cow::Owned(clean.trim().into())
}

/// The same on one line.
pub(crate) fn clean_line(text: &str) -> Cow<'_, str> {
    if has(text, b'\n') {
        return Cow::Owned(clean(&replace_any(text, "\n", " ")).into_owned());
    }
    clean(text)
}

/// True for a text that [`clean`] leaves as it is.
pub(crate) fn is_clean(text: &str) -> bool {
    let mut before = ' ';
    for c in text.chars() {
        let blank = c.is_whitespace();
        if is_dropped(c) || is_wide(c) || blank && c != ' ' && c != '\n' || c == ' ' && matches!(before, ' ' | '\n') {
            return false;
        }
        if c == '\n' && before == ' ' {
            return false;
        }
        before = c;
    }
    !text.is_empty() && !before.is_whitespace() && !text.starts_with('\n')
}

fn is_wide(c: char) -> bool {
    matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

fn is_dropped(c: char) -> bool {
    is_invisible(c) || c.is_control() && !c.is_whitespace()
}

/// A text without the labels (名称：) that were copied along with it.
pub(crate) fn unlabelled<'a>(mut text: &'a str, labels: &str) -> &'a str {
    while let Some(value) = split(labels, b' ').find_map(|label| {
        let rest = text.strip_prefix(label)?;
        let value = rest.strip_prefix('：').or_else(|| rest.strip_prefix(':'))?.trim();
        (!value.is_empty()).then_some(value)
    }) {
        text = value;
    }
    text
}

/// A name without labels and quotes, in any order.
pub(crate) fn bare<'a>(name: &'a str, labels: &str) -> &'a str {
    let mut name = name;
    loop {
        let bare = unquoted(unlabelled(name, labels));
        if bare.len() == name.len() {
            return name;
        }
        name = bare;
    }
}

/// Judges a text of one line: cleaned up, without a label, by what `faults` finds in it.
pub(crate) fn judge(typed: &str, labels: &str, faults: impl FnOnce(&str) -> Vec<Finding>) -> Judged {
    told(typed, unlabelled(&clean_line(typed), labels), faults)
}

/// Judges a name, around which quotes are none of it.
pub(crate) fn judge_name(typed: &str, labels: &str, faults: impl FnOnce(&str) -> Vec<Finding>) -> Judged {
    told(typed, bare(&clean_line(typed), labels), faults)
}

/// Says of the text that was meant what `faults` finds in it, and how it was written.
pub(crate) fn told(typed: &str, text: &str, faults: impl FnOnce(&str) -> Vec<Finding>) -> Judged {
    if text.is_empty() {
        return Judged::fault(ValueMissing {}); // Of characters that nobody sees.
    }
    let mut findings = faults(text);
    if !findings.iter().any(Finding::is_error) {
        findings.extend(rewritten(typed, text));
    }
    Judged::value(Value::Text(text.into()), findings)
}

/// True for a text that [`judge`] leaves as it is.
pub(crate) fn is_plain(text: &str, labels: &str) -> bool {
    !has(text, b'\n') && is_clean(text) && unlabelled(text, labels).len() == text.len()
}

/// True for a name that [`judge_name`] leaves as it is.
pub(crate) fn is_plain_name(name: &str, labels: &str) -> bool {
    is_plain(name, labels) && unquoted(name).len() == name.len()
}

/// What stands around a name and is none of it (6.1).
const QUOTES: &str = "《》“”\"「」『』";

/// The name without the quotes around it; where one stands inside too, they are its own.
pub(crate) fn unquoted(name: &str) -> &str {
    let is_quote = |c| is_one_of(c, QUOTES);
    let inner = name.trim_start_matches(is_quote).trim_end_matches(is_quote).trim();
    if inner.is_empty() || inner.chars().any(is_quote) { name } else { inner }
}

/// Pictures, and what stands where a character was lost: in no name.
pub(crate) fn picture(text: &str) -> Option<char> {
    text.chars().find(|c| is_picture(*c))
}

/// See [`picture`].
pub(crate) fn is_picture(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27bf}' | '\u{fe00}'..='\u{fe0f}' | '\u{fffc}' | '\u{fffd}' | '\u{1f000}'..='\u{1faff}' | '\u{e0000}'..='\u{e007f}')
}

/// A character of nobody's script: each maker of fonts draws his own.
pub(crate) fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

/// How many 汉字 there are.
pub(crate) fn han(text: &str) -> usize {
    text.chars().filter(|c| is_han(*c)).count()
}

/// How many characters, blanks not counted.
pub(crate) fn characters(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

/// True if there are digits and nothing else but blanks and signs.
pub(crate) fn is_digits(text: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    text.chars().any(is_digit) && text.chars().all(|c| is_digit(c) || c.is_ascii_punctuation() || c.is_whitespace())
}

/// True if it has no letter but Latin ones, and at least one of these.
pub(crate) fn is_latin(text: &str) -> bool {
    // Of what is left, only signs: general punctuation, that of CJK, and its full-width forms.
    let is_sign =
        |c: char| matches!(c, '\u{a0}'..='\u{bf}' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}');
    has_latin(text) && text.chars().all(|c| c.is_ascii() || is_latin_letter(c) || is_sign(c))
}

/// True if a Latin letter is in it.
pub(crate) fn has_latin(text: &str) -> bool {
    text.chars().any(is_latin_letter)
}

fn is_latin_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}')
}

/// Names that are compared: brackets and middle dots of one kind, no blanks, capital letters small.
pub(crate) fn comparable(name: &str) -> String {
    let mut same = String::with_capacity(name.len());
    for c in clean_line(name).chars() {
        match c {
            ' ' => {}
            '（' => same.push('('),
            '）' => same.push(')'),
            '•' | '・' | '．' => same.push('·'),
            c => same.push(c.to_ascii_lowercase()),
        }
    }
    same
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_word_is_named() {
        assert_eq!(word_in("某某基金管理", FINANCE), Some("基金管理"));
        assert_eq!(word_in("青山笔记", FINANCE), None);
        assert_eq!(word_in("", FINANCE), None);
        assert_eq!(state_word("人民路小学"), None);
        assert_eq!(state_word("中国某某网"), Some(("中国", true)));
    }

    #[test]
    fn what_is_clean_stays() {
        for text in
            ["青山（深圳）", "a b", " a", "a  b", "ａ１", "a\u{200b}", "a\u{1}", "a \nb", "a\n b", "a\tb", "", "a\n\nb", "\na"]
        {
            assert_eq!(is_clean(text) || text.is_empty(), clean(text) == text, "{text:?}");
            assert_eq!(clean(&clean(text)), clean(text), "{text:?}");
        }
    }
}
