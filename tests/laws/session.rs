//! The law of an open form: after any edits it says what a fresh check of the same form says, in the same order, and each edit
//! said what it changed.

use crate::{config, filing::people, services::filing};
use beian::{
    Context, Delta, FilingSession, Issue, Path, Provider, Step, check_filing,
    filing::{
        App, Filing, Icon, Kind, Package, Part, Person, PersonDocument, Platform, Preapproval, PriorFiling, Responsible, Sdk,
        Shape, Unit, UnitDocument, Website, shapes,
    },
    open_filing,
};
use proptest::{collection::vec, prelude::*};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A place of a form: a key of an object that is there, or an item.
#[derive(Debug, Clone)]
pub(crate) struct Spot {
    pub(crate) path: Path,
    pub(crate) kind: Kind,
    is_item: bool,
}

/// Every place of a form that holds something or could.
pub(crate) fn spots(tree: &Value) -> Vec<Spot> {
    let mut found = Vec::new();
    object(tree, shapes()[0], &mut Vec::new(), &mut found);
    found
}

fn object(tree: &Value, shape: &'static Shape, path: &mut Path, found: &mut Vec<Spot>) {
    for key in shape.keys {
        path.push(key.name.into());
        found.push(Spot { path: path.clone(), kind: key.kind, is_item: false });
        below(&tree[key.name], key.kind, path, found);
        path.pop();
    }
}

fn below(tree: &Value, kind: Kind, path: &mut Path, found: &mut Vec<Spot>) {
    match (tree, kind) {
        (Value::Array(items), Kind::Many(_) | Kind::Texts(_)) => {
            let kind = item(kind);
            for (index, tree) in (0..).zip(items) {
                path.push(Step::Index(index));
                found.push(Spot { path: path.clone(), kind, is_item: true });
                below(tree, kind, path, found);
                path.pop();
            }
        }
        // What is not there yet could be: its keys may be set at once.
        (Value::Object(_) | Value::Null, Kind::One(shape) | Kind::OneOrSame(shape)) => object(tree, shape, path, found),
        _ => {}
    }
}

pub(crate) fn item(kind: Kind) -> Kind {
    match kind {
        Kind::Many(shape) => Kind::One(shape),
        Kind::Texts(slot) => Kind::Text(slot),
        kind => kind,
    }
}

/// What stands at a path.
pub(crate) fn at<'a>(tree: &'a mut Value, path: &[Step]) -> &'a mut Value {
    path.iter().fold(tree, |tree, step| match step {
        Step::Key(key) => {
            if tree.is_null() {
                *tree = Value::Object(serde_json::Map::new());
            }
            &mut tree[&**key]
        }
        Step::Index(index) => &mut tree[*index as usize],
    })
}

/// Puts a value at a path; for nothing, no object is made.
fn put(tree: &mut Value, path: &[Step], value: Value) {
    let is_nothing = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    let (_, before) = path.split_last().unwrap();
    if !is_nothing || at(&mut tree.clone(), before).as_object().is_some_and(|parent| !parent.is_empty()) {
        *at(tree, path) = value;
    }
}

pub(crate) fn part_of(kind: Kind, tree: &Value) -> Box<dyn Part> {
    fn read<T: DeserializeOwned>(tree: &Value) -> T {
        serde_json::from_value(tree.clone()).unwrap()
    }
    macro_rules! by_name {
        ($shape:expr, $($name:ident)*) => {
            match ($shape.name, kind) {
                $((stringify!($name), Kind::Many(_)) => Box::new(read::<Option<Vec<$name>>>(tree).unwrap_or_default()),
                (stringify!($name), _) => Box::new(read::<Option<$name>>(tree)),)*
                (name, _) => panic!("{name} is not in the test"),
            }
        };
    }
    match kind {
        Kind::Text(_) => Box::new(read::<Option<String>>(tree)),
        Kind::Texts(_) => Box::new(read::<Option<Vec<String>>>(tree).unwrap_or_default()),
        Kind::Flag => Box::new(read::<Option<bool>>(tree)),
        Kind::Number => Box::new(read::<Option<u32>>(tree)),
        Kind::OneOrSame(_) => Box::new(read::<Option<Responsible>>(tree)),
        Kind::One(shape) | Kind::Many(shape) => by_name!(shape, Unit UnitDocument Person PersonDocument Website App Preapproval
            Icon Sdk Platform Package PriorFiling),
    }
}

fn same_kind(one: Kind, other: Kind) -> bool {
    format!("{one:?}") == format!("{other:?}")
}

pub(crate) fn lines(issues: &[Issue]) -> Vec<String> {
    issues.iter().map(|issue| serde_json::to_string(issue).unwrap()).collect()
}

/// What there is to say after an edit, by what there was before and what the edit said.
pub(crate) fn applied(mut known: Vec<String>, delta: &Delta) -> Vec<String> {
    for line in lines(&delta.removed) {
        let place = known.iter().position(|it| *it == line).unwrap_or_else(|| panic!("removed, but was not there: {line}"));
        known.remove(place);
    }
    known.extend(lines(&delta.added));
    known
}

/// One edit, chosen by three numbers: where, what, and what from.
fn edit(session: &mut FilingSession, tree: &mut Value, donor: &mut Value, (place, action, from): (usize, usize, usize)) {
    let before = lines(&session.issues());
    let all = spots(tree);
    let spot = &all[place % all.len()];
    let candidates = |wanted: Kind| -> Vec<Spot> { spots(donor).into_iter().filter(|it| same_kind(it.kind, wanted)).collect() };
    let give = |wanted: Kind| {
        let found = candidates(wanted);
        found.get(from % found.len().max(1)).map_or(Value::Null, |spot| at(&mut donor.clone(), &spot.path).clone())
    };
    let delta = match (action % 4, spot.kind) {
        (0, Kind::Many(_) | Kind::Texts(_)) => {
            let value = give(item(spot.kind));
            let list = at(tree, &spot.path);
            if list.is_null() {
                *list = Value::Array(Vec::new());
            }
            let length = list.as_array().unwrap().len();
            let index = from % (length + 1);
            let value = if value.is_null() { empty(item(spot.kind)) } else { value };
            list.as_array_mut().unwrap().insert(index, value.clone());
            session.insert(&spot.path, u32::try_from(index).unwrap(), &*part_of(item(spot.kind), &value)).unwrap()
        }
        (1, _) => {
            if spot.is_item {
                let (step, list) = spot.path.split_last().unwrap();
                let Step::Index(index) = step else { unreachable!() };
                at(tree, list).as_array_mut().unwrap().remove(*index as usize);
            } else {
                put(tree, &spot.path, nothing(spot.kind));
            }
            session.remove(&spot.path).unwrap()
        }
        _ => {
            let mut value = give(spot.kind);
            if value.is_null() {
                value = if spot.is_item { empty(spot.kind) } else { nothing(spot.kind) };
            }
            put(tree, &spot.path, value.clone());
            session.set(&spot.path, &*part_of(spot.kind, &value)).unwrap()
        }
    };
    let mut expected = applied(before, &delta);
    let mut untold = lines(&session.issues());
    expected.retain(|line| untold.iter().position(|it| it == line).map(|place| untold.remove(place)).is_none());
    assert!(
        expected.is_empty() && untold.is_empty(),
        "after {action} at {:?} the form no longer says {expected:#?}\nand says, untold, {untold:#?}",
        spot.path
    );
}

fn nothing(kind: Kind) -> Value {
    if matches!(kind, Kind::Many(_) | Kind::Texts(_)) { Value::Array(Vec::new()) } else { Value::Null }
}

pub(crate) fn empty(kind: Kind) -> Value {
    if matches!(kind, Kind::Text(_)) { Value::String(String::new()) } else { Value::Object(serde_json::Map::new()) }
}

fn context(pick: usize) -> Context {
    Context {
        provider: [None, Some(Provider::Huawei), Some(Provider::Tencent)][pick % 3],
        // Without one, the form names its own.
        province: [None, None, Some("620000"), Some("410000"), Some("310000")][pick / 3 % 5].map(str::to_owned),
        today: [None, Some("2025-06-01".to_owned())][pick / 15 % 2].clone(),
        partial: pick.is_multiple_of(2),
        ..Context::default()
    }
}

/// After each edit the open form says what a fresh check says.
pub(crate) fn hold(start: &Filing, donor: &Filing, edits: Vec<(usize, usize, usize)>, context: &dyn Fn(usize) -> Context) {
    let mut law = context(edits[0].0);
    let mut session = open_filing(start, &law).unwrap();
    let mut tree = serde_json::to_value(start).unwrap();
    let mut donor = serde_json::to_value(donor).unwrap();
    for numbers in edits {
        if numbers.1 % 17 == 0 {
            law = context(numbers.2);
            session.set_context(&law);
        } else {
            edit(&mut session, &mut tree, &mut donor, numbers);
        }
        let filing: Filing = serde_json::from_value(tree.clone()).unwrap();
        tree = serde_json::to_value(&filing).unwrap();
        let fresh = check_filing(&filing, &law);
        assert_eq!(serde_json::to_string_pretty(&session.report()).unwrap(), serde_json::to_string_pretty(&fresh).unwrap());
    }
}

fn edits() -> impl Strategy<Value = Vec<(usize, usize, usize)>> {
    vec((any::<usize>(), any::<usize>(), any::<usize>()), 1..20)
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn an_open_form_says_what_a_fresh_check_says(start in filing(), donor in filing(), edits in edits()) {
        hold(&start, &donor, edits, &context);
    }

    /// The same of forms that hold little but people, who have few numbers between them.
    #[test]
    fn an_open_form_of_people_says_what_a_fresh_check_says(start in people(), donor in people(), edits in edits()) {
        hold(&start, &donor, edits, &context);
    }
}

/// Who has a number nobody else has is counted with everybody: an edit of the unit's person reaches the others.
#[test]
fn what_is_counted_is_told_again_with_the_numbers_of_others() {
    let person = |mobile: &str, emergency: &str| Person {
        mobile: Some(mobile.into()),
        emergency_phone: Some(emergency.into()),
        ..Person::default()
    };
    let service = Responsible::Person(Box::new(person("13900000002", "13600000004")));
    let filing = Filing {
        province: Some("210000".into()),
        responsible: Some(person("13800000001", "13700000003")),
        websites: vec![Website { responsible: Some(service), ..Website::default() }],
        ..Filing::default()
    };
    let mut session = open_filing(&filing, &Context { partial: true, ..Context::default() }).unwrap();
    let delta = session.remove(&["responsible".into(), "emergencyPhone".into()]).unwrap();
    let codes: Vec<_> = delta.removed.iter().map(Issue::code).collect();
    assert_eq!(codes, ["contact.many_numbers"]);
}

/// An edit that moves rows and puts in nothing is told around them too: the laws of the whole form name them by their places.
#[test]
fn rows_that_move_for_nothing_are_told_at_their_new_places() {
    for province in ["110000", "120000", "640000", "650000"] {
        let context = Context { province: Some(province.into()), ..Context::default() };
        let website = |number: usize| Website {
            name: Some(format!("网站{number}")),
            domains: vec![format!("qingshan{number}.cn"), format!("qingshan{number}.cn")],
            ips: vec!["120.46.0.1-120.46.0.9".into(), "120.46.0.5-120.46.0.20".into()],
            responsible: Some(Responsible::Same),
            ..Website::default()
        };
        let unit = Unit { nature: Some("enterprise".into()), ..Unit::default() };
        let filing = Filing { unit: Some(unit), websites: (0..25).map(website).collect(), ..Filing::default() };
        let mut session = open_filing(&filing, &context).unwrap();
        let list = |key: &'static str| vec!["websites".into(), Step::Index(2), key.into()];
        for path in [vec!["websites".into()], list("domains"), list("ips")] {
            let known = lines(&session.issues());
            let delta = match path.len() {
                1 => session.insert(&path, 0, &None::<Website>),
                _ => session.insert(&path, 0, &None::<String>),
            };
            let (mut known, mut told) = (applied(known, &delta.unwrap()), lines(&session.issues()));
            known.sort();
            told.sort();
            assert_eq!(known, told, "{province} {path:?}");
        }
    }
}
