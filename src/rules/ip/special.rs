//! The blocks that no public server has (IP-05): the IANA special-purpose address registries, IPv4 and IPv6, as data.
//! And the addresses that everybody knows because they answer DNS.

use super::range::{Family, IpRange, v4 as ipv4, written};
use crate::{catalog::Term, issue::Severity};

/// A block of addresses with a purpose of its own.
#[derive(Debug)]
pub(super) struct Block {
    family: Family,
    first: u128,
    prefix: u8,
    /// What it is for.
    pub(super) kind: Term,
    /// The RFC that says so.
    pub(super) rfc: usize,
    /// An error, or a warning where the registry calls it globally reachable.
    pub(super) severity: Severity,
}

impl Block {
    const fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// The block in CIDR notation.
    pub(super) fn cidr(&self) -> String {
        let mut cidr = written(self.family, self.first);
        cidr.push('/');
        cidr.push_str(&self.prefix.to_string());
        cidr
    }

    fn last(&self) -> u128 {
        self.first | self.family.hosts(self.prefix)
    }

    fn touches(&self, range: &IpRange) -> bool {
        range.start() <= self.last() && self.first <= range.end()
    }
}

const fn v4(octets: [u8; 4], prefix: u8, kind: Term, rfc: usize) -> Block {
    Block { family: Family::V4, first: u32::from_be_bytes(octets) as u128, prefix, kind, rfc, severity: Severity::Error }
}

const fn v6(groups: &[u16], prefix: u8, kind: Term, rfc: usize) -> Block {
    let mut first = 0;
    let mut at = 0;
    while at < 8 {
        first = first << 16 | if at < groups.len() { groups[at] as u128 } else { 0 };
        at += 1;
    }
    Block { family: Family::V6, first, prefix, kind, rfc, severity: Severity::Error }
}

/// In the order in which they are named: the narrower block first.
static V4: [Block; 18] = [
    v4([0, 0, 0, 0], 8, Term::IP_THIS_NETWORK, 791),
    v4([10, 0, 0, 0], 8, Term::IP_PRIVATE, 1918),
    v4([100, 64, 0, 0], 10, Term::IP_SHARED, 6598),
    v4([127, 0, 0, 0], 8, Term::IP_LOOPBACK, 1122),
    v4([169, 254, 0, 0], 16, Term::IP_LINK_LOCAL, 3927),
    v4([172, 16, 0, 0], 12, Term::IP_PRIVATE, 1918),
    v4([192, 0, 0, 0], 24, Term::IP_PROTOCOL, 6890),
    v4([192, 0, 2, 0], 24, Term::IP_DOCUMENTATION, 5737),
    v4([192, 31, 196, 0], 24, Term::IP_AS112, 7535).warning(),
    v4([192, 52, 193, 0], 24, Term::IP_AMT, 7450).warning(),
    v4([192, 88, 99, 0], 24, Term::IP_SIX_TO_FOUR, 7526),
    v4([192, 168, 0, 0], 16, Term::IP_PRIVATE, 1918),
    v4([192, 175, 48, 0], 24, Term::IP_AS112, 7534).warning(),
    v4([198, 18, 0, 0], 15, Term::IP_BENCHMARKING, 2544),
    v4([198, 51, 100, 0], 24, Term::IP_DOCUMENTATION, 5737),
    v4([203, 0, 113, 0], 24, Term::IP_DOCUMENTATION, 5737),
    v4([224, 0, 0, 0], 4, Term::IP_MULTICAST, 5771),
    // 255.255.255.255 is told as what it is, in `touched`.
    v4([240, 0, 0, 0], 4, Term::IP_RESERVED, 1112),
];

static BROADCAST: Block = v4([255, 255, 255, 255], 32, Term::IP_BROADCAST, 919);

static V6: [Block; 23] = [
    v6(&[], 128, Term::IP_UNSPECIFIED, 4291),
    v6(&[0, 0, 0, 0, 0, 0, 0, 1], 128, Term::IP_LOOPBACK, 4291),
    v6(&[], 96, Term::IP_V4_COMPATIBLE, 4291),
    v6(&[0, 0, 0, 0, 0, 0xffff], 96, Term::IP_V4_MAPPED, 4291),
    v6(&[0x64, 0xff9b], 96, Term::IP_NAT64, 6052),
    v6(&[0x64, 0xff9b, 1], 48, Term::IP_NAT64, 8215),
    v6(&[0x100], 64, Term::IP_DISCARD, 6666),
    v6(&[0x100, 0, 0, 1], 64, Term::IP_DUMMY, 9780),
    v6(&[0x2001], 32, Term::IP_TEREDO, 4380),
    v6(&[0x2001, 2], 48, Term::IP_BENCHMARKING, 5180),
    v6(&[0x2001, 0x10], 28, Term::IP_ORCHID, 4843),
    v6(&[0x2001, 0x20], 28, Term::IP_ORCHID, 7343),
    v6(&[0x2001, 0x30], 28, Term::IP_DET, 9374),
    v6(&[0x2001], 23, Term::IP_PROTOCOL, 2928),
    v6(&[0x2001, 0xdb8], 32, Term::IP_DOCUMENTATION, 3849),
    v6(&[0x2002], 16, Term::IP_SIX_TO_FOUR, 3056),
    v6(&[0x2620, 0x4f, 0x8000], 48, Term::IP_AS112, 7534).warning(),
    v6(&[0x3fff], 20, Term::IP_DOCUMENTATION, 9637),
    v6(&[0x5f00], 16, Term::IP_SRV6, 9602),
    v6(&[0xfc00], 7, Term::IP_PRIVATE, 4193),
    v6(&[0xfe80], 10, Term::IP_LINK_LOCAL, 4291),
    v6(&[0xfec0], 10, Term::IP_SITE_LOCAL, 3879),
    v6(&[0xff00], 8, Term::IP_MULTICAST, 4291),
];

/// All that IANA has opened for public IPv6 addresses (RFC 4291 2.4).
static PUBLIC_V6: Block = v6(&[0x2000], 3, Term::IP_RESERVED, 4291);

/// The first block of this severity that the range touches, not only at its ends.
pub(super) fn touched(range: &IpRange, severity: Severity) -> Option<&'static Block> {
    if range.is_single() && BROADCAST.severity == severity && range.family() == Family::V4 && BROADCAST.touches(range) {
        return Some(&BROADCAST);
    }
    let blocks: &[Block] = match range.family() {
        Family::V4 => &V4,
        Family::V6 => &V6,
    };
    blocks.iter().find(|block| block.severity == severity && block.touches(range))
}

/// The block that holds every public address, if the range leaves it.
pub(super) fn left(range: &IpRange) -> Option<&'static Block> {
    let inside = range.family() == Family::V4 || PUBLIC_V6.first <= range.start() && range.end() <= PUBLIC_V6.last();
    (!inside).then_some(&PUBLIC_V6)
}

/// True if every address is public: what a suggestion must be.
pub(super) fn is_public(range: &IpRange) -> bool {
    touched(range, Severity::Error).is_none() && left(range).is_none()
}

/// Public resolvers (公共 DNS), from their operators' pages: in a tutorial's screenshot or in a network card's settings
/// they stand where the server's address was looked for.
static RESOLVERS_V4: &[(&str, &[[u8; 4]])] = &[
    (
        "114DNS",
        &[
            [114, 114, 114, 114],
            [114, 114, 115, 115],
            [114, 114, 114, 119],
            [114, 114, 115, 119],
            [114, 114, 114, 110],
            [114, 114, 115, 110],
        ],
    ),
    ("Alibaba Cloud", &[[223, 5, 5, 5], [223, 6, 6, 6]]),
    ("DNSPod", &[[119, 29, 29, 29], [119, 28, 28, 28], [182, 254, 116, 116], [182, 254, 118, 118]]),
    ("Baidu", &[[180, 76, 76, 76]]),
    ("Volcengine", &[[180, 184, 1, 1], [180, 184, 2, 2]]),
    ("CNNIC", &[[1, 2, 4, 8], [210, 2, 4, 8]]),
    ("360", &[[101, 226, 4, 6], [218, 30, 118, 6], [123, 125, 81, 6], [140, 207, 198, 6]]),
    ("OneDNS", &[[117, 50, 10, 10], [52, 80, 52, 52], [117, 50, 11, 11], [52, 80, 66, 66]]),
    ("Google", &[[8, 8, 8, 8], [8, 8, 4, 4]]),
    ("Cloudflare", &[[1, 1, 1, 1], [1, 0, 0, 1]]),
    ("Quad9", &[[9, 9, 9, 9], [149, 112, 112, 112]]),
    ("OpenDNS", &[[208, 67, 222, 222], [208, 67, 220, 220]]),
    ("Level 3", &[[4, 2, 2, 1], [4, 2, 2, 2], [4, 2, 2, 3], [4, 2, 2, 4]]),
    ("HiNet", &[[168, 95, 1, 1], [168, 95, 192, 1]]),
    ("Quad101", &[[101, 101, 101, 101], [101, 102, 103, 104]]),
];

static RESOLVERS_V6: &[(&str, &[u128])] = &[
    ("Alibaba Cloud", &[0x2400_3200_0000_0000_0000_0000_0000_0001, 0x2400_3200_baba_0000_0000_0000_0000_0001]),
    ("DNSPod", &[0x2402_4e00_0000_0000_0000_0000_0000_0000, 0x2402_4e00_0001_0000_0000_0000_0000_0000]),
    ("Baidu", &[0x2400_da00_0000_0000_0000_0000_0000_6666]),
    ("CNNIC", &[0x2001_0dc7_1000_0000_0000_0000_0000_0001]),
    ("CFIEC", &[0x240c_0000_0000_0000_0000_0000_0000_6666, 0x240c_0000_0000_0000_0000_0000_0000_6644]),
    ("Google", &[0x2001_4860_4860_0000_0000_0000_0000_8888, 0x2001_4860_4860_0000_0000_0000_0000_8844]),
    ("Cloudflare", &[0x2606_4700_4700_0000_0000_0000_0000_1111, 0x2606_4700_4700_0000_0000_0000_0000_1001]),
    ("Quad9", &[0x2620_00fe_0000_0000_0000_0000_0000_00fe, 0x2620_00fe_0000_0000_0000_0000_0000_0009]),
];

/// Who answers DNS at this address.
pub(super) fn resolver(range: &IpRange) -> Option<&'static str> {
    let address = range.start();
    if !range.is_single() {
        return None;
    }
    match range.family() {
        Family::V4 => {
            let octets = ipv4(address).octets();
            RESOLVERS_V4.iter().find(|(_, all)| all.contains(&octets)).map(|(owner, _)| *owner)
        }
        Family::V6 => RESOLVERS_V6.iter().find(|(_, all)| all.contains(&address)).map(|(owner, _)| *owner),
    }
}
