//! The short names (简称) of the provinces, as the numbers of filings begin with them.

/// Each with the first two digits of its code (GB/T 2260), as ICP numbers write it (NUM-01).
const FILED: &str = "京11 津12 冀13 晋14 蒙15 辽21 吉22 黑23 沪31 苏32 浙33 皖34 闽35 赣36 鲁37 豫41 鄂42 湘43 粤44 桂45 琼46 渝50 蜀51 黔52 滇53 藏54 陕61 陇62 青63 宁64 新65";
/// The other names of some, which number plates bear, before the one that ICP numbers write.
const OTHER: &str = "川蜀 贵黔 云滇 甘陇 秦陕";

/// The first two digits of the code of the province with this name, either of its names.
pub(crate) fn digits(name: char) -> Option<&'static str> {
    let name = filed(name);
    FILED.split_ascii_whitespace().find_map(|it| it.strip_prefix(name))
}

/// The name that ICP numbers write.
pub(crate) fn filed(name: char) -> char {
    let other = OTHER.split_ascii_whitespace().find_map(|it| it.strip_prefix(name)?.chars().next());
    other.unwrap_or(name)
}
