//! Laws of addresses and ranges.

use beian::{Context, Fact, Field, FieldReport, check_field, is_valid};
use proptest::prelude::*;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The refused blocks as the table of IP-05 writes them, read here by other means than the rule's.
const REFUSED: &str = "
    0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 198.51.100.0/24
    203.0.113.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 224.0.0.0/4 240.0.0.0/4 255.255.255.255/32
    ::/128 ::1/128 ::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 100:0:0:1::/64 2001::/23 2001:db8::/32 3fff::/20
    2002::/16 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8
    ::/3 4000::/2 8000::/1";

/// For every block: the address before it, its first, its last, the one after it; `+` is public, `-` is not.
const EDGES: &str = "
    0.0.0.0- 0.255.255.255- 1.0.0.0+
    9.255.255.255+ 10.0.0.0- 10.255.255.255- 11.0.0.0+
    100.63.255.255+ 100.64.0.0- 100.127.255.255- 100.128.0.0+
    126.255.255.255+ 127.0.0.0- 127.255.255.255- 128.0.0.0+
    169.253.255.255+ 169.254.0.0- 169.254.255.255- 169.255.0.0+
    172.15.255.255+ 172.16.0.0- 172.31.255.255- 172.32.0.0+
    191.255.255.255+ 192.0.0.0- 192.0.0.9- 192.0.0.10- 192.0.0.170- 192.0.0.255- 192.0.1.0+
    192.0.1.255+ 192.0.2.0- 192.0.2.255- 192.0.3.0+
    192.31.195.255+ 192.31.196.0+ 192.31.196.255+ 192.31.197.0+
    192.52.192.255+ 192.52.193.0+ 192.52.193.255+ 192.52.194.0+
    192.88.98.255+ 192.88.99.0- 192.88.99.255- 192.88.100.0+
    192.167.255.255+ 192.168.0.0- 192.168.255.255- 192.169.0.0+
    192.175.47.255+ 192.175.48.0+ 192.175.48.255+ 192.175.49.0+
    198.17.255.255+ 198.18.0.0- 198.19.255.255- 198.20.0.0+
    198.51.99.255+ 198.51.100.0- 198.51.100.255- 198.51.101.0+
    203.0.112.255+ 203.0.113.0- 203.0.113.255- 203.0.114.0+
    223.255.255.255+ 224.0.0.0- 239.255.255.255- 240.0.0.0- 255.255.255.254- 255.255.255.255-
    ::- ::1- ::2- ::ffff:ffff- ::1:0:0- ::fffe:ffff:ffff- ::ffff:0.0.0.0- ::ffff:8.8.8.8- ::ffff:255.255.255.255- ::1:0:0:0-
    64:ff9b::- 64:ff9b::ffff:ffff- 64:ff9b::1:0:0- 64:ff9b:1::- 64:ff9b:1:ffff:ffff:ffff:ffff:ffff- 64:ff9b:2::-
    100::- 100::ffff:ffff:ffff:ffff- 100:0:0:1::- 100:0:0:1:ffff:ffff:ffff:ffff- 100:0:0:2::-
    1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff- 2000::+ 2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff+
    2001::- 2001:0:ffff:ffff:ffff:ffff:ffff:ffff- 2001:1::1- 2001:2::- 2001:3::- 2001:4:112::- 2001:10::- 2001:2f:ffff::- 2001:30::-
    2001:1ff::1- 2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff- 2001:200::+
    2001:db7:ffff:ffff:ffff:ffff:ffff:ffff+ 2001:db8::- 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff- 2001:db9::+
    2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff+ 2002::- 2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff- 2003::+
    2620:4f:7fff:ffff:ffff:ffff:ffff:ffff+ 2620:4f:8000::+ 2620:4f:8000:ffff:ffff:ffff:ffff:ffff+ 2620:4f:8001::+
    3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff+ 3fff::- 3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff- 3fff:1000::+
    3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff+ 4000::- 5eff::- 5f00::- 5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff- 5f01::-
    fbff::- fc00::- fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff- fe00::- fe80::- febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff- fec0::-
    feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff- ff00::- ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff-
    120.46.0.10+ 240e:3b7::1+ 2408:4000::1+ 2001:da8::1+";

fn check(text: &str) -> FieldReport {
    check_field(Field::Ip, text, &Context::default())
}

fn valid(text: &str) -> bool {
    is_valid(Field::Ip, text, &Context::default())
}

fn fact(report: &FieldReport, name: &str) -> String {
    match report.facts().iter().find(|(own, _)| *own == name) {
        Some((_, Fact::Text(text))) => text.clone(),
        Some((_, Fact::Number(number))) => number.to_string(),
        other => panic!("fact {name} is {other:?}"),
    }
}

/// The first and last address of a block, counted from the end of its address by division.
fn block(cidr: &str) -> (IpAddr, IpAddr) {
    let (base, prefix) = cidr.split_once('/').unwrap();
    let prefix: u32 = prefix.parse().unwrap();
    match base.parse().unwrap() {
        IpAddr::V4(base) => {
            let size = 1_u64 << (32 - prefix);
            let first = u64::from(base.to_bits()) / size * size;
            let address = |bits: u64| Ipv4Addr::from_bits(u32::try_from(bits).unwrap()).into();
            (address(first), address(first + size - 1))
        }
        IpAddr::V6(base) => {
            let last = (0..128 - prefix).fold(base.to_bits(), |bits, place| bits | 1 << place);
            (base.into(), Ipv6Addr::from_bits(last).into())
        }
    }
}

/// The oracle: no refused block holds an address of the range.
fn is_public(start: IpAddr, end: IpAddr) -> bool {
    REFUSED.split_whitespace().map(block).all(|(first, last)| first.is_ipv4() != start.is_ipv4() || end < first || last < start)
}

#[test]
fn every_block_begins_and_ends_where_the_registry_says() {
    let mut read = 0;
    for edge in EDGES.split_whitespace() {
        let (address, sign) = edge.split_at(edge.len() - 1);
        assert_eq!(valid(address), sign == "+", "{edge}");
        assert_eq!(is_public(address.parse().unwrap(), address.parse().unwrap()), sign == "+", "the oracle on {edge}");
        read += 1;
    }
    assert!(read > 120);
}

#[test]
fn a_range_that_touches_a_block_is_refused() {
    for (first, last) in REFUSED.split_whitespace().map(block) {
        let below = |address: IpAddr| match address {
            IpAddr::V4(address) => IpAddr::from(Ipv4Addr::from_bits(address.to_bits().saturating_sub(1))),
            IpAddr::V6(address) => IpAddr::from(Ipv6Addr::from_bits(address.to_bits().saturating_sub(1))),
        };
        let top: IpAddr = if first.is_ipv4() { [255; 4].into() } else { [0xffff; 8].into() };
        for (start, end) in [(first, first), (last, last), (below(first), first), (below(first), top), (first, last), (last, top)]
        {
            assert!(!valid(&format!("{start}-{end}")), "{start}-{end}");
        }
    }
}

/// An address, most often near the edge of a block or full of zeros, where mistakes live.
fn any_v4() -> impl Strategy<Value = Ipv4Addr> {
    prop_oneof![
        any::<u32>(),
        (prop::sample::select(vec![0, 10, 100, 127, 169, 172, 192, 198, 203, 224]), any::<u32>())
            .prop_map(|(head, rest): (u32, u32)| head << 24 | rest >> 8),
    ]
    .prop_map(Ipv4Addr::from_bits)
}

fn any_v6() -> impl Strategy<Value = Ipv6Addr> {
    let group = prop_oneof![3 => Just(0), 1 => any::<u16>(), 1 => 0_u16..20];
    let head = prop::sample::select(vec![0, 0x64, 0x100, 0x2001, 0x2002, 0x2408, 0x240e, 0x2620, 0x3fff, 0x5f00, 0xfd00, 0xfe80]);
    (head, prop::collection::vec(group, 7)).prop_map(|(head, rest): (u16, Vec<u16>)| {
        let mut groups = [head; 8];
        groups[1..].copy_from_slice(&rest);
        groups.into()
    })
}

fn any_ip() -> impl Strategy<Value = IpAddr> {
    prop_oneof![any_v4().prop_map(IpAddr::from), any_v6().prop_map(IpAddr::from)]
}

/// The ways in which one address is written.
fn spelled() -> impl Strategy<Value = String> {
    (any_ip(), 0..5).prop_map(|(address, way)| match (address, way) {
        (IpAddr::V6(it), 0) => it.segments().map(|group| format!("{group:04x}")).join(":"),
        (IpAddr::V6(it), 1) => it.segments().map(|group| format!("{group:X}")).join(":"),
        (IpAddr::V6(it), 2) => {
            let [head @ .., _, _] = it.segments();
            let [.., a, b, c, d] = it.octets();
            format!("{}:{a}.{b}.{c}.{d}", head.map(|group| format!("{group:x}")).join(":"))
        }
        (address, _) => address.to_string(),
    })
}

/// An address with a few characters put in, taken out or replaced.
fn mutated() -> impl Strategy<Value = String> {
    let edits = prop::collection::vec((any::<prop::sample::Index>(), "[0-9a-fA-F:.]?", 0..2_usize), 0..4);
    (spelled(), edits).prop_map(|(mut text, edits)| {
        for (at, insert, remove) in edits {
            let at = at.index(text.len() + 1);
            text.replace_range(at..(at + remove).min(text.len()), &insert);
        }
        text
    })
}

/// What people paste: pieces of addresses between all the signs that the rule knows.
fn pasted() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => spelled(),
        2 => mutated(),
        1 => "[0-9]{1,4}",
        3 => prop::sample::select(vec![
            "-", "－", "——", "~", "至", "到", " ", "\t", ",", "、", "；", "\n", "/", "/24", "/64", "/255.255.0.0", ":", "::", "：80",
            "[", "]", "]:443", "%eth0", "http://", "@", "*", ".*", "x", "0x", "。", "．", "１", "O", "IP:", "（公网）", "example.com",
            "::ffff:", "\u{fffd}", "\u{200b}", "😀", "例子", "#", "?", "--",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 1..7).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(crate::config(256))]

    #[test]
    fn a_single_address_is_accepted_when_std_reads_it_and_it_is_public(text in mutated()) {
        prop_assume!(!text.is_empty());
        let report = check(&text);
        match text.parse::<IpAddr>() {
            Ok(address) => {
                prop_assert_eq!(report.valid(), is_public(address, address));
                if report.valid() {
                    prop_assert_eq!(fact(&report, "canonical"), address.to_string());
                    prop_assert_eq!(fact(&report, "start"), address.to_string());
                    prop_assert_eq!(fact(&report, "end"), address.to_string());
                    prop_assert_eq!(fact(&report, "expanded").parse::<IpAddr>().unwrap(), address);
                    prop_assert_eq!(fact(&report, "expanded").len(), if address.is_ipv6() { 39 } else { address.to_string().len() });
                    prop_assert_eq!(report.normalized(), format!("{address}-{address}"));
                }
            }
            Err(_) => prop_assert!(!report.valid()),
        }
    }

    #[test]
    fn a_range_is_accepted_when_it_is_in_order_and_public_throughout(a in any_ip(), b in any_ip(), span in 0_u32..70000) {
        let near = match a {
            IpAddr::V4(it) => Ipv4Addr::from_bits(it.to_bits().saturating_add(span)).into(),
            IpAddr::V6(it) => Ipv6Addr::from_bits(it.to_bits().saturating_add(span.into())).into(),
        };
        for end in [b, near] {
            let expected = a.is_ipv4() == end.is_ipv4() && a <= end && is_public(a, end);
            prop_assert_eq!(valid(&format!("{a}-{end}")), expected, "{}-{}", a, end);
        }
    }

    #[test]
    fn a_suggestion_passes_and_the_normal_form_is_stable(text in prop_oneof![pasted(), any::<String>()]) {
        prop_assume!(!text.trim().is_empty());
        let report = check(&text);
        for suggestion in report.issues().iter().filter_map(|issue| issue.suggestion()) {
            prop_assert!(valid(suggestion), "{:?} suggests {:?}", text, suggestion);
        }
        if !report.facts().is_empty() {
            let normal = report.normalized();
            let again = check(normal);
            prop_assert_eq!(again.normalized(), normal);
            prop_assert_eq!(again.facts(), report.facts());
            prop_assert_eq!(again.valid(), report.valid());
            prop_assert!(again.issues().iter().all(|issue| issue.code() != "value.rewritten" && issue.code() != "ip.single"));
        }
        // A text without an address in it has one fault: the first.
        prop_assert!(!report.facts().is_empty() || report.issues().len() == 1 && !report.valid(), "{:?}", text);
    }

    #[test]
    fn counts_in_messages_are_never_the_right_number(text in prop_oneof![pasted(), mutated()]) {
        for issue in check(&text).issues() {
            let count = issue.params().find(|(name, _)| *name == "count").map(|(_, fact)| fact.clone());
            match issue.code() {
                "ip.parts" => prop_assert_ne!(count, Some(Fact::Number(4))),
                // Eight groups are too many only beside a `::`.
                "ip.groups" => prop_assert!(count != Some(Fact::Number(8)) || text.contains([':', '：']), "{:?}", text),
                _ => {}
            }
        }
    }
}
