//! The blocks that no public server has (IP-05): the IANA special-purpose address registries, IPv4 and IPv6, as data.
//! And the addresses that everybody knows because they answer DNS.

use super::range::{Family, IpRange, halves, hosts, is_v4, of_v4, write};
use crate::{catalog::Term, text::push_number};

/// A block of addresses with a purpose of its own.
pub(super) struct Block {
    /// The bytes of its first address, the lowest first: as a number each row would be half as large again.
    first: [u8; 16],
    /// The length of the prefix among all addresses: 96 more than is written for IPv4.
    prefix: u8,
    /// What it is for, or who answers there.
    pub(super) kind: Term,
    /// The RFC that says so.
    pub(super) rfc: u16,
}

impl Block {
    const fn first(&self) -> u128 {
        u128::from_le_bytes(self.first)
    }

    /// The mapped addresses themselves, which are IPv6, are a block of the length 96.
    const fn family(&self) -> Family {
        if self.prefix > 96 && is_v4(self.first()) { Family::V4 } else { Family::V6 }
    }

    /// The block in CIDR notation.
    pub(super) fn cidr(&self) -> String {
        let mut cidr = String::new();
        let family = self.family();
        write(&mut cidr, family, self.first(), false);
        cidr.push('/');
        push_number(&mut cidr, usize::from(self.prefix) + family.bits() as usize - 128);
        cidr
    }

    /// Its last address.
    const fn last(&self) -> u128 {
        self.first() | hosts(self.prefix as u32)
    }

    fn touches(&self, range: &IpRange) -> bool {
        self.first() <= range.end() && range.start() <= self.last() && self.family() == range.family()
    }
}

const fn v4(octets: [u8; 4], prefix: u8, kind: Term, rfc: u16) -> Block {
    Block { first: of_v4(u32::from_be_bytes(octets)).to_le_bytes(), prefix: prefix + 96, kind, rfc }
}

const fn v6(groups: &[u16], prefix: u8, kind: Term, rfc: u16) -> Block {
    let mut first = 0;
    let mut at = 0;
    while at < 8 {
        first = first << 16 | if at < groups.len() { groups[at] as u128 } else { 0 };
        at += 1;
    }
    Block { first: first.to_le_bytes(), prefix, kind, rfc }
}

/// Not public, in the order in which they are named: the narrower block first.
static REFUSED: [Block; 38] = [
    v4([0, 0, 0, 0], 8, Term::IP_THIS_NETWORK, 791),
    v4([10, 0, 0, 0], 8, Term::IP_PRIVATE, 1918),
    v4([100, 64, 0, 0], 10, Term::IP_SHARED, 6598),
    v4([127, 0, 0, 0], 8, Term::IP_LOOPBACK, 1122),
    v4([169, 254, 0, 0], 16, Term::IP_LINK_LOCAL, 3927),
    v4([172, 16, 0, 0], 12, Term::IP_PRIVATE, 1918),
    v4([192, 0, 0, 0], 24, Term::IP_PROTOCOL, 6890),
    v4([192, 0, 2, 0], 24, Term::IP_DOCUMENTATION, 5737),
    v4([192, 88, 99, 0], 24, Term::IP_SIX_TO_FOUR, 7526),
    v4([192, 168, 0, 0], 16, Term::IP_PRIVATE, 1918),
    v4([198, 18, 0, 0], 15, Term::IP_BENCHMARKING, 2544),
    v4([198, 51, 100, 0], 24, Term::IP_DOCUMENTATION, 5737),
    v4([203, 0, 113, 0], 24, Term::IP_DOCUMENTATION, 5737),
    v4([224, 0, 0, 0], 4, Term::IP_MULTICAST, 5771),
    v4([255, 255, 255, 255], 32, Term::IP_BROADCAST, 919),
    v4([240, 0, 0, 0], 4, Term::IP_RESERVED, 1112),
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
    v6(&[0x3fff], 20, Term::IP_DOCUMENTATION, 9637),
    v6(&[0x5f00], 16, Term::IP_SRV6, 9602),
    v6(&[0xfc00], 7, Term::IP_PRIVATE, 4193),
    v6(&[0xfe80], 10, Term::IP_LINK_LOCAL, 4291),
    v6(&[0xfec0], 10, Term::IP_SITE_LOCAL, 3879),
    v6(&[0xff00], 8, Term::IP_MULTICAST, 4291),
];

/// Public, as the registry says, but nobody rents such an address.
static SERVICES: [Block; 4] = [
    v4([192, 31, 196, 0], 24, Term::IP_AS112, 7535),
    v4([192, 52, 193, 0], 24, Term::IP_AMT, 7450),
    v4([192, 175, 48, 0], 24, Term::IP_AS112, 7534),
    v6(&[0x2620, 0x4f, 0x8000], 48, Term::IP_AS112, 7534),
];

/// Public resolvers (公共 DNS), from their operators' pages: in a tutorial's screenshot or in a network card's settings
/// they stand where the server's address was looked for.
static RESOLVERS_V4: [(u32, Term); 20] = [
    (u32::from_be_bytes([114, 114, 114, 114]), Term::DNS_114),
    (u32::from_be_bytes([114, 114, 115, 115]), Term::DNS_114),
    (u32::from_be_bytes([223, 5, 5, 5]), Term::DNS_ALIBABA),
    (u32::from_be_bytes([223, 6, 6, 6]), Term::DNS_ALIBABA),
    (u32::from_be_bytes([119, 29, 29, 29]), Term::DNS_DNSPOD),
    (u32::from_be_bytes([182, 254, 116, 116]), Term::DNS_DNSPOD),
    (u32::from_be_bytes([180, 76, 76, 76]), Term::DNS_BAIDU),
    (u32::from_be_bytes([180, 184, 1, 1]), Term::DNS_VOLCENGINE),
    (u32::from_be_bytes([180, 184, 2, 2]), Term::DNS_VOLCENGINE),
    (u32::from_be_bytes([1, 2, 4, 8]), Term::DNS_CNNIC),
    (u32::from_be_bytes([210, 2, 4, 8]), Term::DNS_CNNIC),
    (u32::from_be_bytes([101, 226, 4, 6]), Term::DNS_360),
    (u32::from_be_bytes([218, 30, 118, 6]), Term::DNS_360),
    (u32::from_be_bytes([117, 50, 10, 10]), Term::DNS_ONEDNS),
    (u32::from_be_bytes([52, 80, 52, 52]), Term::DNS_ONEDNS),
    (u32::from_be_bytes([8, 8, 8, 8]), Term::DNS_GOOGLE),
    (u32::from_be_bytes([8, 8, 4, 4]), Term::DNS_GOOGLE),
    (u32::from_be_bytes([1, 1, 1, 1]), Term::DNS_CLOUDFLARE),
    (u32::from_be_bytes([1, 0, 0, 1]), Term::DNS_CLOUDFLARE),
    (u32::from_be_bytes([9, 9, 9, 9]), Term::DNS_QUAD9),
];

static RESOLVERS_V6: [Block; 9] = [
    v6(&[0x2400, 0x3200, 0, 0, 0, 0, 0, 1], 128, Term::DNS_ALIBABA, 0),
    v6(&[0x2400, 0x3200, 0xbaba, 0, 0, 0, 0, 1], 128, Term::DNS_ALIBABA, 0),
    v6(&[0x2402, 0x4e00], 128, Term::DNS_DNSPOD, 0),
    v6(&[0x2400, 0xda00, 0, 0, 0, 0, 0, 0x6666], 128, Term::DNS_BAIDU, 0),
    v6(&[0x2001, 0xdc7, 0x1000, 0, 0, 0, 0, 1], 128, Term::DNS_CNNIC, 0),
    v6(&[0x240c, 0, 0, 0, 0, 0, 0, 0x6666], 128, Term::DNS_CFIEC, 0),
    v6(&[0x2001, 0x4860, 0x4860, 0, 0, 0, 0, 0x8888], 128, Term::DNS_GOOGLE, 0),
    v6(&[0x2001, 0x4860, 0x4860, 0, 0, 0, 0, 0x8844], 128, Term::DNS_GOOGLE, 0),
    v6(&[0x2606, 0x4700, 0x4700, 0, 0, 0, 0, 0x1111], 128, Term::DNS_CLOUDFLARE, 0),
];

/// The first refused block that the range touches, not only at its ends.
pub(super) fn refused(range: &IpRange) -> Option<&'static Block> {
    touched(range, &REFUSED)
}

/// True if the range leaves 2000::/3, which is all that IANA has opened for public IPv6 addresses (RFC 4291 2.4).
pub(super) fn unallocated(range: &IpRange) -> bool {
    range.family() == Family::V6 && (halves(range.start())[0] >> 61 != 1 || halves(range.end())[0] >> 61 != 1)
}

/// The block of a service on the Internet itself that the range touches.
pub(super) fn service(range: &IpRange) -> Option<&'static Block> {
    touched(range, &SERVICES)
}

/// Who answers DNS at this address.
pub(super) fn resolver(range: &IpRange) -> Option<Term> {
    let address = range.start();
    if !range.is_single() {
        None
    } else if is_v4(address) {
        RESOLVERS_V4.iter().find(|(resolver, _)| of_v4(*resolver) == address).map(|(_, kind)| *kind)
    } else {
        RESOLVERS_V6.iter().find(|resolver| resolver.first() == address).map(|resolver| resolver.kind)
    }
}

/// True if the range is allocated and touches no block of the tables above.
pub(super) fn is_open(range: &IpRange) -> bool {
    let family = range.family();
    let (start, end) = (octet(range.start(), family), octet(range.end(), family));
    let taken = if family == Family::V4 { &TAKEN_V4 } else { &TAKEN_V6 };
    // Nearly all ranges are under one octet, and no block is.
    (start == end && taken[start / 32] >> (start % 32) & 1 == 0)
        || (refused(range).is_none() && !unallocated(range) && service(range).is_none())
}

/// For each first octet a bit: under it lies a block, or what is not allocated.
static TAKEN_V4: [u32; 8] = taken(Family::V4);
static TAKEN_V6: [u32; 8] = taken(Family::V6);

/// The first octet of an address of its family.
const fn octet(address: u128, family: Family) -> usize {
    let [top, bottom] = halves(address);
    match family {
        Family::V4 => (bottom >> 24) as usize & 255,
        Family::V6 => (top >> 56) as usize,
    }
}

const fn taken(family: Family) -> [u32; 8] {
    // 2000::/3 is the second of eight parts.
    let mut taken =
        if let Family::V6 = family { [u32::MAX, 0, u32::MAX, u32::MAX, u32::MAX, u32::MAX, u32::MAX, u32::MAX] } else { [0; 8] };
    let mut at = 0;
    while at < REFUSED.len() + SERVICES.len() {
        let block = if at < REFUSED.len() { &REFUSED[at] } else { &SERVICES[at - REFUSED.len()] };
        if block.family() as u8 == family as u8 {
            let (mut under, last) = (octet(block.first(), family), octet(block.last(), family));
            while under <= last {
                taken[under / 32] |= 1 << (under % 32);
                under += 1;
            }
        }
        at += 1;
    }
    taken
}

fn touched(range: &IpRange, blocks: &'static [Block]) -> Option<&'static Block> {
    blocks.iter().find(|block| block.touches(range))
}
