//! The province, the city and the district that an address begins with.

use super::super::words::word_before;

/// The provinces (省级行政区), each behind its code.
const PROVINCES: &str = "11北京市 12天津市 13河北省 14山西省 15内蒙古自治区 21辽宁省 22吉林省 23黑龙江省 31上海市 32江苏省 33浙江省 34安徽省 \
    35福建省 36江西省 37山东省 41河南省 42湖北省 43湖南省 44广东省 45广西壮族自治区 46海南省 50重庆市 51四川省 52贵州省 53云南省 54西藏自治区 \
    61陕西省 62甘肃省 63青海省 64宁夏回族自治区 65新疆维吾尔自治区";

/// What an address may begin with before its province.
const COUNTRY: &str = "中华人民共和国 中国";

/// A name of a city or a district has so many characters at most, its last one not counted.
const LONGEST: usize = 14;

/// The province that an address plainly names: the first two digits of its code, and its name.
pub(crate) fn province(address: &str) -> Option<(&'static str, &'static str)> {
    let address = behind_country(address);
    crate::text::split(PROVINCES, b' ').map(|entry| entry.split_at(2)).find(|(_, name)| address.starts_with(name))
}

/// The address behind its province.
pub(crate) fn behind_province(address: &str) -> &str {
    let rest = behind_country(address);
    province(rest).map_or(rest, |(_, name)| rest[name.len()..].trim_start())
}

/// The address behind its province, city and district: what is left where those have fields of their own.
pub(crate) fn behind(address: &str) -> &str {
    let before_city = behind_province(address);
    let rest = behind_unit(before_city, "市 自治州 地区 盟", "场 民 政 委 区");
    // A district alone could be a park of houses: 东方小区3栋.
    if rest.len() == before_city.len() && before_city.len() == address.len() {
        return address;
    }
    behind_unit(rest, "区 县 市 旗 自治县 自治旗", "场 民 政 委").trim_start()
}

fn behind_country(address: &str) -> &str {
    word_before(address, COUNTRY).map_or(address, |country| address[country.len()..].trim_start())
}

/// What is behind a name that ends in one of these words, unless one of those follows: 市场 is no city.
fn behind_unit<'a>(address: &'a str, words: &str, not_before: &str) -> &'a str {
    for (at, _) in address.char_indices().take(LONGEST).skip(1) {
        if let Some(word) = word_before(&address[at..], words) {
            let rest = &address[at + word.len()..];
            let is_other = word_before(rest, not_before).is_some() || is_estate(&address[..at]);
            return if is_other { address } else { rest };
        }
        // What has a number or a road in it is no region.
        if word_before(&address[at..], "路 街 道 巷 弄 号 0 1 2 3 4 5 6 7 8 9").is_some() {
            return address;
        }
    }
    address
}

/// What makes an area of houses or firms of what would be a district: 小区, 工业园区, 开发区.
fn is_estate(name: &str) -> bool {
    super::super::words::word_behind(name, "小 社 园 工业 开发 住宅 生活 校 厂 库 片 景 保税 合作 经济 高新").is_some()
}
