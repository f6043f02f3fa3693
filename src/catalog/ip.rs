//! IP地址

use super::{Term, rows};

rows! {
    super::domain::END;

    /// Several addresses in one entry.
    IpList { count: usize } = "ip.list", Error {
        zh: "这里粘贴了 {count} 个 IP 地址；一条只填一个地址或一段起止范围，请分成多条填写",
        en: "{count} addresses are pasted here; an entry takes one address or one range, so please give each its own entry",
        source: "IP-02",
        prevents: "APP解析不一致"
    }
    /// A URL, a path, a user name.
    IpUrl = "ip.url", Error {
        zh: "这里只填 IP 地址，不带“https://”之类的开头、用户名或路径",
        en: "Only the IP address goes here, without \"https://\" or the like, a user name or a path",
        source: "IP-03",
        prevents: "信息填写不规范"
    }
    /// A host name.
    IpDomain { name: String } = "ip.domain", Error {
        zh: "“{name}”是域名；这里填它解析到的公网 IP 地址，域名请填到域名一栏",
        en: "\"{name}\" is a domain name; here goes the public IP address that it resolves to, the name itself goes into the domain field",
        source: "IP-01",
        prevents: "APP解析不一致"
    }
    /// A port.
    IpPort { port: String } = "ip.port", Error {
        zh: "IP 地址不带端口，请去掉“:{port}”",
        en: "Ports are not filed; please drop \":{port}\"",
        source: "IP-03, IP-04",
        prevents: "信息填写不规范"
    }
    /// A block in CIDR notation.
    IpCidr { range: String } = "ip.cidr", Error {
        zh: "备案表单按起止地址填写，不认“/”网段写法；这一段是 {range}",
        en: "The form takes the first and the last address, not a block with \"/\"; this block is {range}",
        source: "IP-02",
        prevents: "信息填写不规范"
    }
    /// What stands after `/` is no prefix length.
    IpPrefix { prefix: String, max: usize } = "ip.prefix", Error {
        zh: "“/{prefix}”不是有效的掩码长度，这种地址应在 0 到 {max} 之间",
        en: "\"/{prefix}\" is no prefix length; with such an address it is 0 to {max}",
        source: "IP-02",
        prevents: "信息填写不规范"
    }
    /// Words, brackets, a zone or other signs beside the address.
    IpExtraText = "ip.extra_text", Error {
        zh: "除了 IP 地址还有别的文字或符号，请只留下地址",
        en: "There are other words or signs beside the IP address; please leave the address alone",
        source: "IP-01, IP-04: RFC 4007",
        prevents: "信息填写不规范"
    }
    /// A part with a leading zero.
    IpLeadingZero { part: String } = "ip.leading_zero", Error {
        zh: "“{part}”以 0 开头，有的系统会当作八进制数；请写成不带前导 0 的十进制数",
        en: "\"{part}\" begins with 0, which some systems read as octal; please write it in decimal without leading zeros",
        source: "IP-03",
        prevents: "信息填写不规范"
    }
    /// Nothing between two dots, or at an end.
    IpEmptyPart = "ip.empty_part", Error {
        zh: "句点的前面、后面或两个句点之间缺少数字",
        en: "A number is missing before, after or between the full stops",
        source: "IP-03",
        prevents: "信息填写不规范"
    }
    /// Not four parts.
    IpParts { count: usize } = "ip.parts", Error {
        zh: "IPv4 地址由四段数字组成，这里有 {count} 段",
        en: "An IPv4 address has four numbers; there are {count} here",
        source: "IP-03",
        prevents: "信息填写不规范"
    }
    /// A part above 255.
    IpOctet { part: String } = "ip.octet", Error {
        zh: "IPv4 地址的每段数字在 0 到 255 之间，“{part}”超出了",
        en: "Each number of an IPv4 address is between 0 and 255; \"{part}\" is not",
        source: "IP-03",
        prevents: "信息填写不规范"
    }
    /// An IPv4 address in IPv6 dress.
    IpMapped { address: String } = "ip.mapped", Error {
        zh: "这是 IPv6 写法的 IPv4 地址，请直接填 {address}",
        en: "This is an IPv4 address written as IPv6; please write {address}",
        source: "IP-04",
        prevents: "信息填写不规范"
    }
    /// More than one `::`, more than two colons in a row, or a single colon at an end.
    IpColons = "ip.colons", Error {
        zh: "IPv6 地址里“::”只能出现一次，不能连写三个冒号，开头和结尾也不能是单个冒号",
        en: "\"::\" may stand only once in an IPv6 address, never as three colons, and no single colon begins or ends it",
        source: "IP-04: RFC 4291 2.2",
        prevents: "信息填写不规范"
    }
    /// Fewer or more groups than there are.
    IpGroups { count: usize } = "ip.groups", Error {
        zh: "IPv6 地址由 8 组组成，用“::”省略时最多写 7 组；这里有 {count} 组",
        en: "An IPv6 address has 8 groups, or at most 7 beside a \"::\"; there are {count} here",
        source: "IP-04: RFC 4291 2.2",
        prevents: "信息填写不规范"
    }
    /// A group of more than four digits.
    IpGroupTooLong { group: String } = "ip.group_too_long", Error {
        zh: "IPv6 地址的每组最多 4 位，“{group}”太长",
        en: "A group of an IPv6 address has at most 4 digits; \"{group}\" is longer",
        source: "IP-04: RFC 4291 2.2",
        prevents: "信息填写不规范"
    }
    /// A character that no address has.
    IpCharacter { character: String } = "ip.character", Error {
        zh: "IP 地址里不能有“{character}”",
        en: "An IP address can't contain \"{character}\"",
        source: "IP-03, IP-04",
        prevents: "信息填写不规范"
    }
    /// The second end shortened to its last part.
    IpShorthand = "ip.shorthand", Error {
        zh: "终止地址也要写完整，不能只写最后几段",
        en: "The last address of a range is written in full, not only its last numbers",
        source: "IP-02",
        prevents: "信息填写不规范"
    }
    /// An empty end, more than two ends, or more than one sign between them.
    IpEnds = "ip.ends", Error {
        zh: "一段范围要有起始和终止两个地址，中间用一个“-”连接；只有一个地址时，起始和终止填同一个",
        en: "A range has a first and a last address with one \"-\" between them; a single address is given as both ends",
        source: "IP-02",
        prevents: "信息填写不规范"
    }
    /// An IPv4 end and an IPv6 end.
    IpMixedFamilies = "ip.mixed_families", Error {
        zh: "起始和终止一个是 IPv4、一个是 IPv6；一段范围只能是同一种，请分成两条填写",
        en: "One end is IPv4 and the other IPv6; a range is of one kind, so please give each its own entry",
        source: "IP-02",
        prevents: "信息填写不规范"
    }
    /// The first address is above the last.
    IpSwapped = "ip.swapped", Error {
        zh: "起始地址比终止地址大，请对调",
        en: "The first address is above the last; please swap them",
        source: "IP-02",
        prevents: "信息填写不规范"
    }
    /// A single address that is not public.
    IpNotPublic { block: String, kind: Term, rfc: usize } = "ip.not_public", Error {
        zh: "这是{kind}（{block}，RFC {rfc}），不是公网地址；请填服务器的公网 IP",
        en: "This is {kind} ({block}, RFC {rfc}), not a public address; please give the server's public IP address",
        source: "IP-05: IANA special-purpose address registries",
        prevents: "APP解析不一致"
    }
    /// A range that touches a block which is not public.
    IpRangeNotPublic { block: String, kind: Term, rfc: usize } = "ip.range_not_public", Error {
        zh: "这段范围里有{kind}（{block}，RFC {rfc}），不全是公网地址；请只填分配给服务器的公网 IP",
        en: "This range holds {kind} ({block}, RFC {rfc}), so it is not all public; please give only the server's public addresses",
        source: "IP-02, IP-05",
        prevents: "APP解析不一致"
    }
    /// IPv6 outside 2000::/3.
    IpNotAllocated = "ip.not_allocated", Error {
        zh: "公网 IPv6 地址都在 2000::/3 之内（以 2 或 3 开头），这里超出了",
        en: "Public IPv6 addresses are all inside 2000::/3 (they begin with 2 or 3); this goes beyond it",
        source: "IP-04, IP-05: IANA IPv6 address space",
        prevents: "APP解析不一致"
    }
    /// Public, but nobody rents such an address.
    IpServiceBlock { block: String, kind: Term, rfc: usize } = "ip.service_block", Warning {
        zh: "{block} 专用于{kind}（RFC {rfc}），不会是租用的服务器，请核对",
        en: "{block} is set aside for {kind} (RFC {rfc}) and is never a rented server's; please check it",
        source: "IP-05: IANA special-purpose address registries",
        prevents: "APP解析不一致"
    }
    /// A public resolver's address.
    IpResolver { owner: Term } = "ip.resolver", Warning {
        zh: "这是公共 DNS 的地址（{owner}），不是自己的服务器；请填域名解析到的 IP",
        en: "This is a public DNS resolver ({owner}), not a server of one's own; please give the address that the domain resolves to",
        source: "IP-05",
        prevents: "APP解析不一致"
    }
    /// A single IPv4 address that ends like a network's or a broadcast address.
    IpEdge { octet: usize } = "ip.edge", Warning {
        zh: "以 .{octet} 结尾的多半是网段地址或广播地址，不是一台服务器，请核对",
        en: "An address that ends in .{octet} is mostly a network or broadcast address, not a server; please check it",
        source: "IP-05",
        prevents: "APP解析不一致"
    }
    /// More addresses than a filer usually has.
    IpLargeRange { max: String } = "ip.large_range", Warning {
        zh: "这段范围超过 {max} 个地址，一般没有这么多；只填服务器实际使用的地址",
        en: "This range has more than {max} addresses, which is rare; give only those that the server uses",
        source: "IP-02",
        prevents: "APP解析不一致"
    }
    /// A shortened IPv6 address where the provider's help shows the full one.
    IpShortened { full: String } = "ip.shortened", Info {
        zh: "华为云的说明用的是 IPv6 完整写法；表单不认“::”时请填 {full}",
        en: "Huawei Cloud's help shows IPv6 in full; where its form does not take \"::\", write {full}",
        source: "IP-01, IP-04; whether any form takes “::” is not documented",
        prevents: "信息填写不规范"
    }
    /// One address, which the form wants twice.
    IpSingle = "ip.single", Info {
        zh: "只有一个地址时，起始和终止填同一个地址",
        en: "For a single address, give the same address as the first and the last",
        source: "IP-02: Huawei Cloud FAQ",
        prevents: "信息填写不规范"
    }
}
