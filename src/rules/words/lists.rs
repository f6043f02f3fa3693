//! The words that names may not have, or not everybody's (R6.1 to R6.3, R6.5). A list is one text, its words parted by blanks; of
//! the words that fit, the longest is the one that is named.
//!
//! There are hundreds of words and in most names none of them, so a name is first looked through once: two characters in a row tell
//! which lists could have a word there.

use crate::{
    catalog::{SiteNameApprovalWord, SiteNameFormatWord},
    issue::Finding,
    text::{find, is_among, split},
};
use std::sync::LazyLock;

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident = $words:literal;)+) => {
        /// A list of words.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum List { $($(#[$doc])* $name,)+ }

        /// The words of each.
        const LISTS: &[&str] = &[$($words,)+];
    };
}

lists! {
    /// R6.1: words of the state, which only national bodies carry.
    State = "中国 中华 中央 国家 人民 人大 全国";
    /// R6.1: what only a supervising body is called, in front.
    Authority = "反腐 纪检 监察 信访 维权 投诉";
    /// R6.1: in no name at all.
    Sensitive = "反腐 廉政 赌博 博彩 色情";
    /// R6.1 (Q-命名): foreign countries and international organisations.
    Foreign = "美国 日本 英国 法国 德国 俄罗斯 韩国 朝鲜 印度 印度尼西亚 加拿大 澳大利亚 新西兰 意大利 西班牙 葡萄牙 荷兰 \
    瑞士 瑞典 泰国 越南 新加坡 马来西亚 菲律宾 巴西 联合国 世界银行 世界卫生组织 世界贸易组织 欧盟 北约 国际奥委会";
    /// R6.2 K1: words of format.
    Format = "资讯 网站 网络 网址 爱好者 作品展示 论坛 社区 工作室 平台 主页 热线 社团 导航 分享";
    /// R6.2 K2: words that stand for content which needs an approval.
    Approval = "博客 论坛 在线 社区 交流";
    /// R6.2 K3: words of units, which a person's website has no part in (A-copy: 各省包含但不限于).
    OfUnits = "合伙 框架 大众 维修 设计 沙龙 艺术 评论 官网 服务 转让 品牌 排行榜 行业 宣传 电商 报价 企业 管理 工坊 \
    传播 中心 咨询 投资 售后 学院 贸易 旗舰 产业 农业 传媒 系统 媒体 股票 证券 彩票 体彩 刮刮乐 营销 商城 交易 折扣 定做 定制 返现 购物 公司 组织 \
    集团 协会";
    /// R6.2 K4: words of finance.
    Finance = "交易所 交易中心 金融 资产管理 理财 基金 基金管理 投资管理 财富管理 股权投资基金 网贷 网络借贷 P2P 股权众筹 \
    互联网保险 支付 信托";
    /// R6.2 K5: words of training outside school.
    Training = "教育 教育咨询 教育服务 教育科技 体育 艺术";
    /// R6.1: lotteries, which some may run.
    Lottery = "彩票 体彩 福彩 刮刮乐";
    /// R6.3: names of places, by the provinces and the best known cities.
    Places = "北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 \
    重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 广州 深圳 杭州 南京 苏州 成都 武汉 西安 郑州 长沙 沈阳 青岛 宁波 东莞 无锡 佛山 合肥 大连 \
    福州 厦门 哈尔滨 济南 温州 南宁 长春 泉州 石家庄 贵阳 南昌 金华 常州 南通 嘉兴 太原 徐州 惠州 珠海 台州 烟台 兰州 绍兴 海口 三亚 昆明 丽江";
    /// R6.5: words of price and of praise.
    Marketing = "免费 特价 低价 打折 折扣 促销 限免 限时 秒杀 清仓 包邮 返现 红包 赚钱 最低 最便宜 第一 独家 官方正版";
    /// R6.5: words for all APPs of a kind.
    Generic = "手电筒 日历 计算器 记事本 备忘录 天气 天气预报 闹钟 时钟 相机 照相机 相册 浏览器 地图 导航 音乐 音乐播放器 视频 视频播放器 播放器 \
    录音机 收音机 电话 短信 通讯录 联系人 邮箱 邮件 日记 记账 翻译 词典 字典 输入法 壁纸 铃声 文件管理 文件管理器 指南针 秒表 计时器 扫一扫 二维码 \
    购物 外卖 新闻 小说 阅读 游戏 直播 聊天 社交 交友 贷款 理财 软件 应用 工具 工具箱 商城";
    /// R6.5: names that everybody knows, in small letters.
    Known = "微信 支付宝 抖音 快手 淘宝 京东 拼多多 美团 饿了么 百度 微博 小红书 哔哩哔哩 知乎 高德地图 百度地图 滴滴出行 钉钉 企业微信 飞书 \
    qq qq音乐 网易云音乐 腾讯视频 爱奇艺 优酷 今日头条 携程旅行 铁路12306 云闪付 wechat alipay tiktok";
    /// R6.5: what stands for a name that is not there yet, in small letters.
    Placeholder = "测试 测试app 测试应用 测试名称 未命名 无 暂无 我的应用 我的app 应用名称 app名称 名称 某某 xxx xx app test demo testapp \
    demoapp myapp helloworld untitled uniapp";
}

/// Common words that begin like words of the state and are none.
const NOT_STATE: &str = "人民路 人民广场 人民公园 人民桥 人民渠 中华路 中央大街 中央公园 中国风 中国结";

/// R8.1: the words that call for a pre-approval (前置审批), by its item. A word of one character, 药, is looked for by itself.
static CALLS: [(&str, &[&str]); 8] = [
    ("news", &["新闻"]),
    ("publishing", &["出版"]),
    ("drugs-and-devices", &["医疗器械", DRUG]),
    ("health-care", &["医疗"]),
    ("culture", &["游戏"]),
    ("broadcasting", &["影视", "直播", "广播"]),
    ("religion", &["宗教"]),
    ("ride-hailing", &["网约车", "网络预约车", "网络预约出租"]),
];
const DRUG: &str = "药";
/// Their bit, behind those of the lists.
const CALL: usize = LISTS.len();

/// For two characters in a row, by their hash, the lists that have a word which begins with them, a bit each.
static BEGINNINGS: LazyLock<Vec<u16>> = LazyLock::new(|| {
    let mut lists = vec![0; SLOTS];
    for (list, words) in LISTS.iter().enumerate() {
        for word in split(words, b' ') {
            lists[beginning(word)] |= 1 << list;
        }
    }
    for word in CALLS.iter().flat_map(|(_, words)| *words) {
        lists[beginning(word)] |= 1 << CALL;
    }
    lists
});

/// Some times as many as there are words, so that few names seem to have one.
const SLOTS: usize = 4096;

/// The slot of the first two characters of a text.
fn beginning(text: &str) -> usize {
    let mut chars = text.chars();
    let mut next = || chars.next().map_or(0, u32::from);
    let mixed = next().wrapping_mul(0x9e37_79b1) ^ next().wrapping_mul(0x85eb_ca6b);
    mixed as usize >> 8 & (SLOTS - 1)
}

/// A name, and the lists that may have a word in it.
pub(crate) struct Words<'a> {
    pub(crate) name: &'a str,
    lists: u16,
}

impl<'a> Words<'a> {
    pub(crate) fn of(name: &'a str) -> Self {
        let lists = name.char_indices().fold(0, |lists, (at, _)| lists | BEGINNINGS[beginning(&name[at..])]);
        Self { name, lists }
    }

    /// The words of a list, if one of them may be in the name.
    fn list(&self, list: List) -> Option<&'static str> {
        (self.lists >> list as u8 & 1 == 1).then(|| LISTS[list as usize])
    }

    /// The items that words call for, and their words, if one of those may be in the name.
    pub(crate) fn calls(&self) -> &'static [(&'static str, &'static [&'static str])] {
        if self.lists >> CALL & 1 == 1 || find(self.name, DRUG).is_some() { &CALLS } else { &[] }
    }

    /// The longest word of a list in the name, of those the first.
    pub(crate) fn word(&self, list: List) -> Option<&'static str> {
        let words = self.list(list)?;
        let mut longest: Option<&'static str> = None;
        for (at, _) in self.name.char_indices() {
            let rest = &self.name[at..];
            if BEGINNINGS[beginning(rest)] >> list as u8 & 1 == 1
                && let Some(word) = word_before(rest, words)
                && longest.is_none_or(|known| word.len() > known.len())
            {
                longest = Some(word);
            }
        }
        longest
    }

    /// The longest word of a list that the name begins with.
    pub(crate) fn first(&self, list: List) -> Option<&'static str> {
        word_before(self.name, self.list(list)?)
    }

    /// True if the name is a word of a list.
    pub(crate) fn is(&self, list: List) -> bool {
        self.list(list).is_some_and(|words| is_among(self.name, words))
    }

    /// The word of the state in the name, and whether the name begins with it.
    pub(crate) fn state(&self) -> Option<(&'static str, bool)> {
        self.list(List::State)?;
        if word_before(self.name, NOT_STATE).is_some() {
            return None;
        }
        self.first(List::State).map(|word| (word, true)).or_else(|| {
            // 某某人民路店 is of a street.
            let common = word_in(self.name, NOT_STATE);
            let word = self.word(List::State)?;
            common.is_none_or(|common| find(common, word).is_none()).then_some((word, false))
        })
    }

    /// K1 and K2 in the name; a word that is in both lists is told as one that needs an approval.
    pub(crate) fn format(&self) -> impl Iterator<Item = Finding> + use<> {
        let approval = self.word(List::Approval);
        let format = self.word(List::Format).filter(|word| Some(*word) != approval);
        let approval = approval.map(|word| SiteNameApprovalWord { word: word.into() }.into());
        approval.into_iter().chain(format.map(|word| SiteNameFormatWord { word: word.into() }.into()))
    }
}

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
