//! The laws over what the cases hold, shuffled: every text of every case in every place of a form, cut, joined, pasted with
//! what people paste along, at every provider and in every province. Denser than forms from small pools are: few values for each
//! form, so that they meet.

use crate::{
    plain::keeps_the_law,
    session::{at, hold},
};
use beian::{
    Context, DocumentType, Field, Issue, PlatformKind, Provider, Service, Severity, check_field, check_filing,
    filing::{Filing, Kind, Shape, shapes},
    is_valid,
};
use serde_json::{Map, Value};
use std::{
    collections::BTreeMap,
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    str::FromStr,
    sync::LazyLock,
};

/// Numbers that look random and are the same on every run (SplitMix64). `WILD_SEED` gives others, `WILD` more of them.
#[derive(Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() >> 1).unwrap_or(0) % bound.max(1)
    }

    /// True once in so many times.
    pub(crate) fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

fn number_of(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// So many throws of the dice. `WILD_ALL` goes on after a failure.
fn each(times: u64, mut law: impl FnMut(&mut Dice)) {
    let first = number_of("WILD_SEED", 20_261_122).wrapping_mul(1_000_003);
    let mut failures = 0;
    for at in 0..number_of("WILD", 1) * times {
        let outcome = catch_unwind(AssertUnwindSafe(|| law(&mut Dice::new(first.wrapping_add(at)))));
        failures += usize::from(outcome.is_err());
        assert!(failures <= usize::try_from(number_of("WILD_ALL", 0)).unwrap(), "throw {at}");
    }
    assert_eq!(failures, 0);
}

/// What people paste along.
const ALONG: &[&str] = &[
    " ",
    "　",
    "\n",
    "\t",
    "\u{200b}",
    "\u{feff}",
    "：",
    ":",
    "，",
    ",",
    "、",
    "；",
    "。",
    ".",
    "/",
    "-",
    "—",
    "（",
    "）",
    "(",
    ")",
    "《",
    "》",
    "“",
    "\"",
    "'",
    "1",
    "0",
    "８",
    "a",
    "Ｚ",
    "x",
    "青",
    "省",
    "市",
    "县",
    "号",
    "😀",
    "\u{fffd}",
    "\u{0}",
    "\u{e000}",
    "\u{300}",
    "名称：",
    "地址:",
    "TEL:",
    "test",
    "测试",
    "无",
    "暂无",
    "等",
    "和",
    "或",
    "+86",
    "https://",
    "www.",
    "@",
    "*",
    "%",
    "&",
    "<b>",
    "null",
    "undefined",
    "ｖ",
    "ﬁ",
    "İ",
    "ẞ",
    "㊀",
    "〇",
    "〡",
];

/// The texts of all cases, by the place of a form that they are for, or the field.
static POOLS: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    let mut pools = BTreeMap::<String, Vec<String>>::new();
    let read = |path: &std::path::Path| serde_json::from_str::<Value>(&fs::read_to_string(path).unwrap()).unwrap();
    for file in fs::read_dir("tests/cases/fields").unwrap() {
        let cases = read(&file.unwrap().path());
        let pool = pools.entry(cases["field"].as_str().unwrap().to_owned()).or_default();
        for case in cases["groups"].as_array().unwrap().iter().flat_map(|group| group["cases"].as_array().unwrap()) {
            pool.push(joined(&case["input"]));
            pool.extend(case["normalized"].as_str().map(str::to_owned));
        }
    }
    for file in fs::read_dir("tests/cases/filings").unwrap() {
        let cases = read(&file.unwrap().path());
        for case in cases["groups"].as_array().unwrap().iter().flat_map(|group| group["cases"].as_array().unwrap()) {
            harvest(&case["filing"], shapes()[0], &mut pools);
        }
    }
    for pool in pools.values_mut() {
        pool.sort();
        pool.dedup();
        pool.retain(|text| text.len() < 3_000);
        pool.push(String::new());
    }
    pools
});

fn joined(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(joined).collect(),
        Value::Object(part) => {
            let times = part.get("times").and_then(Value::as_u64).unwrap_or(1);
            part.get("repeat").and_then(Value::as_str).unwrap_or("\u{fffd}").repeat(usize::try_from(times).unwrap())
        }
        _ => String::new(),
    }
}

fn pool_name(shape: &Shape, key: &str, kind: Kind) -> String {
    match kind {
        Kind::Text(slot) | Kind::Texts(slot) => match slot {
            beian::filing::Slot::Field(field) => field.as_str().to_owned(),
            _ => format!("{}.{key}", shape.name),
        },
        _ => String::new(),
    }
}

fn harvest(tree: &Value, shape: &Shape, pools: &mut BTreeMap<String, Vec<String>>) {
    for key in shape.keys {
        let (value, name) = (&tree[key.name], pool_name(shape, key.name, key.kind));
        match (key.kind, value) {
            (Kind::One(shape) | Kind::OneOrSame(shape), Value::Object(_)) => harvest(value, shape, pools),
            (Kind::Many(shape), Value::Array(items)) => items.iter().for_each(|item| harvest(item, shape, pools)),
            (Kind::Text(_), Value::String(text)) => pools.entry(name).or_default().push(text.clone()),
            (Kind::Texts(_), Value::Array(items)) => {
                pools.entry(name).or_default().extend(items.iter().filter_map(Value::as_str).map(str::to_owned));
            }
            _ => {}
        }
    }
}

/// A text for a place: as the cases have it, or worse.
fn text(dice: &mut Dice, pool: &[String]) -> String {
    let mut text = dice.pick(pool).clone();
    if dice.one_in(2) {
        return text;
    }
    for _ in 0..=dice.below(3) {
        let mut all: Vec<char> = text.chars().collect();
        let at = dice.below(all.len() + 1);
        match dice.below(9) {
            0..=2 => drop(all.splice(at..at, dice.pick(ALONG).chars())),
            3 => all.truncate(at),
            4 => drop(all.drain(..at)),
            5 if at < all.len() => drop(all.remove(at)),
            6 => all.extend(dice.pick(pool).chars()),
            7 => all
                .iter_mut()
                .filter(|c| matches!(c, '!'..='~'))
                .for_each(|c| *c = char::from_u32(u32::from(*c) + 0xfee0).unwrap()),
            _ if at < all.len() => all[at] = dice.pick(ALONG).chars().next().unwrap(),
            _ => {}
        }
        text = all.into_iter().collect();
    }
    text
}

const PROVINCES: [u8; 31] =
    [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65];

fn province(dice: &mut Dice) -> String {
    format!("{}0000", dice.pick(&PROVINCES))
}

fn maybe<T: Copy>(dice: &mut Dice, all: &[T]) -> Option<T> {
    (!dice.one_in(3)).then(|| *dice.pick(all))
}

/// Any context.
fn context(dice: &mut Dice) -> Context {
    Context {
        provider: maybe(dice, Provider::ALL),
        province: (!dice.one_in(3)).then(|| if dice.one_in(20) { "4400".into() } else { province(dice) }),
        service: maybe(dice, Service::ALL),
        platform: maybe(dice, PlatformKind::ALL),
        document_type: maybe(dice, DocumentType::ALL),
        today: maybe(dice, &["2025-06-01", "2024-02-29", "2038-01-01"]).map(str::to_owned),
        partial: dice.one_in(2),
    }
}

/// Any context of a form, whose places say for themselves what they are.
fn form_context(dice: &mut Dice) -> Context {
    Context { service: None, platform: None, document_type: None, ..context(dice) }
}

/// A form; each place holds one of few texts, so that they meet.
fn form(dice: &mut Dice) -> Value {
    let mut few = BTreeMap::new();
    for (name, pool) in &*POOLS {
        let mut own: Vec<String> = (0..=dice.below(3)).map(|_| text(dice, pool)).collect();
        if own.len() > 1 && dice.one_in(3) {
            // The same, written otherwise.
            let other = own[0].replace(['-', ' '], "") + *dice.pick(&[" ", "\u{3000}", "", ""]);
            own[1] = if dice.one_in(2) { other.to_uppercase() } else { other };
        }
        few.insert(name.as_str(), own);
    }
    few.insert("Filing.province", vec![province(dice), province(dice)]);
    let holes = 2 + dice.below(8);
    object(dice, shapes()[0], &few, holes)
}

fn object(dice: &mut Dice, shape: &Shape, few: &BTreeMap<&str, Vec<String>>, holes: usize) -> Value {
    let mut tree = Map::new();
    for key in shape.keys {
        if dice.one_in(holes) {
            continue;
        }
        let name = pool_name(shape, key.name, key.kind);
        let none = [String::new()];
        let pool = few.get(name.as_str()).map_or(&none[..], Vec::as_slice);
        let count = if dice.one_in(9) { 6 } else { dice.below(4) };
        let value = match key.kind {
            Kind::Text(_) => dice.pick(pool).clone().into(),
            Kind::Texts(_) => (0..count).map(|_| Value::from(dice.pick(pool).clone())).collect(),
            Kind::Flag => dice.one_in(2).into(),
            Kind::Number => (*dice.pick(&[0_u32, 1, 50_000, 102_400, 102_401, u32::MAX])).into(),
            Kind::OneOrSame(_) if dice.one_in(3) => "same".into(),
            Kind::One(shape) | Kind::OneOrSame(shape) => object(dice, shape, few, holes),
            Kind::Many(shape) => (0..count.min(3)).map(|_| object(dice, shape, few, holes)).collect(),
        };
        tree.insert(key.name.to_owned(), value);
    }
    tree.into()
}

fn filing(tree: &Value) -> Filing {
    serde_json::from_value(tree.clone()).unwrap()
}

/// What is told of values that meet, or of a day: a text that becomes a value is told it then.
const BETWEEN: &[&str] = &[
    "contact.",
    "package.",
    "platform.",
    "history.",
    "age.",
    "key.",
    "app.",
    "app_name.repeated",
    "feature.",
    "validity.",
    "unit.document_",
];

/// The form with one value for another.
fn replaced(tree: &Value, old: &Value, new: &Value) -> Value {
    match tree {
        _ if tree == old => new.clone(),
        Value::Array(items) => items.iter().map(|it| replaced(it, old, new)).collect(),
        Value::Object(entries) => entries.iter().map(|(key, it)| (key.clone(), replaced(it, old, new))).collect(),
        _ => tree.clone(),
    }
}

fn errors(issues: &[Issue]) -> Vec<(&'static str, String)> {
    let told = issues.iter().filter(|issue| issue.severity() == Severity::Error);
    told.map(|issue| (issue.code(), format!("{:?}", issue.path()))).collect()
}

#[test]
fn a_text_keeps_the_laws_everywhere() {
    each(20_000, |dice| {
        let field = *dice.pick(Field::ALL);
        let pool = if dice.one_in(8) {
            (*dice.pick(&POOLS.values().collect::<Vec<_>>())).clone()
        } else {
            POOLS[field.as_str()].clone()
        };
        let (typed, context) = (text(dice, &pool), context(dice));
        let told = || format!("{field} {typed:?} in {context:?}");
        keeps_the_law(field, &typed, &context).unwrap_or_else(|fault| panic!("{}: {fault:?}", told()));
        let report = check_field(field, &typed, &context);
        assert_eq!(report.valid(), is_valid(field, &typed, &context), "{}", told());
        let again = check_field(field, report.normalized(), &context);
        assert_eq!(again.normalized(), report.normalized(), "{}", told());
        // The team of an iOS package tells its platform, and is no part of its name.
        if field != Field::PackageName {
            assert_eq!(again.facts(), report.facts(), "{}", told());
        }
        for error in errors(again.issues()) {
            assert!(
                errors(report.issues()).contains(&error),
                "{}: its normal form {:?} is told {error:?}",
                told(),
                report.normalized()
            );
        }
        for suggestion in report.issues().iter().filter_map(Issue::suggestion) {
            assert!(is_valid(field, suggestion, &context), "{}: suggests {suggestion:?}", told());
        }
    });
}

#[test]
fn a_form_keeps_the_laws_everywhere() {
    each(400, |dice| {
        let (tree, context) = (form(dice), form_context(dice));
        let typed = filing(&tree);
        let told = || format!("{context:?}\n{}", serde_json::to_string(&tree).unwrap());
        let first = check_filing(&typed, &context);
        let normal = first.normalized(&typed);
        let again = check_filing(&normal, &context);
        assert_eq!(again.normalized(&normal), normal, "{}", told());
        for error in errors(again.issues()) {
            assert!(errors(first.issues()).contains(&error), "{}\nits normal form is told {error:?}", told());
        }
        for issue in first.issues().iter().filter(|issue| issue.suggestion().is_some()) {
            // As who reads it would: wherever the same stands.
            let typed = at(&mut tree.clone(), issue.path()).clone();
            let mut better = tree.clone();
            *at(&mut better, issue.path()) = issue.suggestion().unwrap().into();
            if typed.as_str().is_some_and(|text| !text.trim().is_empty()) {
                better = replaced(&tree, &typed, &issue.suggestion().unwrap().into());
            }
            let after = check_filing(&filing(&better), &context);
            let path = format!("{:?}", issue.path());
            for error in errors(after.issues()) {
                assert!(
                    error.1 != path
                        || BETWEEN.iter().any(|group| error.0.starts_with(group))
                        || errors(first.issues()).contains(&error),
                    "{} at {path} suggests {:?}, which is told {error:?}\n{}",
                    issue.code(),
                    issue.suggestion(),
                    told()
                );
            }
            let is_same = |other: &Issue| {
                other.code() == issue.code()
                    && other.path() == issue.path()
                    && other.related() == issue.related()
                    && other.suggestion() == issue.suggestion()
            };
            assert!(
                !after.issues().iter().any(is_same),
                "{} at {path} is told again of {:?}\n{}",
                issue.code(),
                issue.suggestion(),
                told()
            );
        }
    });
}

#[test]
fn an_open_form_says_what_a_fresh_check_says_everywhere() {
    each(150, |dice| {
        let (start, mut donor) = (form(dice), form(dice));
        if dice.one_in(2) {
            // What is given is mostly what is there.
            donor = start.clone();
        }
        let edits = (0..24).map(|_| (dice.below(usize::MAX), dice.below(1 << 20), dice.below(usize::MAX))).collect();
        let contexts: Vec<Context> = (0..4).map(|_| form_context(dice)).collect();
        hold(&filing(&start), &filing(&donor), edits, &|pick| contexts[pick % contexts.len()].clone());
    });
}

/// Every field of the contract is a pool.
#[test]
fn the_cases_are_there() {
    for field in Field::ALL {
        assert!(POOLS[field.as_str()].len() > 10, "{field}");
        assert!(Field::from_str(field.as_str()).is_ok());
    }
}

/// What belongs to a person, made up anew each time, and what of it no fact may hold.
struct Personal {
    name: String,
    mobile: String,
    document: String,
    email: String,
    marks: Vec<String>,
}

fn personal(dice: &mut Dice) -> Personal {
    let mut digits =
        |count: usize| -> String { (0..count).map(|_| char::from(b'0' + u8::try_from(dice.below(10)).unwrap())).collect() };
    let (mobile, serial, card) = (format!("139{}", digits(8)), digits(4), digits(8));
    let letters: String = (0..9).map(|_| char::from(b'a' + u8::try_from(dice.below(26)).unwrap())).collect();
    let name: String = (0..3).map(|_| char::from_u32(0x9f20 + u32::try_from(dice.below(90)).unwrap()).unwrap()).collect();
    let document = match dice.below(4) {
        0 => format!("E{card}"),
        1 => format!("H{card}"),
        _ => format!("1101051949{:02}{:02}{serial}", 1 + dice.below(12), 1 + dice.below(28)),
    };
    let tail = |text: &str, length: usize| text[text.len() - length..].to_owned();
    let marks = vec![name.clone(), tail(&mobile, 6), tail(&document, 6), letters.clone()];
    Personal { name, mobile, document, email: format!("{letters}@qingshan-keji.cn"), marks }
}

/// As people write it: in groups, with something around it, or wrong.
fn written(dice: &mut Dice, text: &str) -> String {
    match dice.below(8) {
        0 => text.to_owned(),
        1 => text.to_uppercase() + dice.pick::<&str>(ALONG),
        2 => (*dice.pick::<&str>(ALONG)).to_owned() + text,
        3 => text
            .chars()
            .map(|c| if matches!(c, '!'..='~') { char::from_u32(u32::from(c) + 0xfee0).unwrap() } else { c })
            .collect(),
        4 => text.chars().enumerate().flat_map(|(at, c)| (at % 4 == 3).then_some('-').into_iter().chain([c])).collect(),
        5 => format!("{text}、{text}"),
        6 => text[..text.len() - text.chars().next_back().map_or(0, char::len_utf8)].to_owned(),
        _ => format!("{text}{}", dice.pick(ALONG)),
    }
}

fn facts_hold(issues: &[Issue], marks: &[String]) -> Option<String> {
    for issue in issues {
        for (_, fact) in issue.params() {
            let fact = serde_json::to_string(fact).unwrap();
            // Wherever it was grouped or written wide.
            let bare: String = fact.chars().filter(|c| !matches!(c, ' ' | '-' | '.')).collect::<String>().to_lowercase();
            if marks.iter().any(|mark| bare.contains(&mark.to_lowercase())) {
                return Some(format!("{} has the fact {fact}", issue.code()));
            }
        }
    }
    None
}

#[test]
fn no_fact_holds_what_is_personal() {
    each(20_000, |dice| {
        let who = personal(dice);
        let (field, typed) = match dice.below(5) {
            0 => (*dice.pick(&[Field::Mobile, Field::EmergencyPhone]), &who.mobile),
            1 => (*dice.pick(&[Field::PersonDocument, Field::UnitDocument]), &who.document),
            2 => (Field::Email, &who.email),
            3 => (Field::PersonName, &who.name),
            _ => (*dice.pick(Field::ALL), dice.pick(&[&who.mobile, &who.document]) as &String),
        };
        let (typed, context) = (written(dice, typed), context(dice));
        let report = check_field(field, &typed, &context);
        if let Some(told) = facts_hold(report.issues(), &who.marks) {
            panic!("{field} {typed:?}: {told} in {context:?}");
        }
    });
    each(600, |dice| {
        let (mut tree, context) = (form(dice), form_context(dice));
        let people = [personal(dice), personal(dice)];
        name_people(dice, &mut tree, shapes()[0], &people);
        let report = check_filing(&filing(&tree), &context);
        for who in &people {
            if let Some(told) = facts_hold(report.issues(), &who.marks) {
                panic!("{told} in {context:?}\n{}", serde_json::to_string(&tree).unwrap());
            }
        }
    });
}

/// Puts people into all places for people, and sometimes for others.
fn name_people(dice: &mut Dice, tree: &mut Value, shape: &Shape, people: &[Personal]) {
    for key in shape.keys {
        match (key.kind, tree.get_mut(key.name)) {
            (Kind::One(shape) | Kind::OneOrSame(shape), Some(below @ Value::Object(_))) => {
                name_people(dice, below, shape, people);
            }
            (Kind::Many(shape), Some(Value::Array(items))) => {
                for item in items {
                    name_people(dice, item, shape, people);
                }
            }
            (Kind::Text(beian::filing::Slot::Field(field)), Some(place)) => {
                let who = dice.pick(people);
                let typed = match field {
                    Field::PersonName => &who.name,
                    Field::Mobile | Field::EmergencyPhone => &who.mobile,
                    Field::PersonDocument => &who.document,
                    Field::UnitDocument if dice.one_in(2) => &who.document,
                    Field::UnitName | Field::SiteName if dice.one_in(2) => &who.name,
                    Field::Email => &who.email,
                    _ => continue,
                };
                *place = (if dice.one_in(2) { typed.clone() } else { written(dice, typed) }).into();
            }
            _ => {}
        }
    }
}
