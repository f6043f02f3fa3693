//! The words that names may not have, or not everybody's (R6.1 to R6.3). A list is one text, its words parted by blanks; of the
//! words that fit, the longest is the one that is named.

use crate::{
    catalog::{SiteNameApprovalWord, SiteNameFormatWord},
    issue::Finding,
    text::{find, split},
};

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
    福州 厦门 哈尔滨 济南 温州 南宁 长春 泉州 石家庄 贵阳 南昌 金华 常州 南通 嘉兴 太原 徐州 惠州 珠海 台州 烟台 兰州 绍兴 海口 三亚 昆明 丽江";

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
