//! Providers (接入商) and provinces (管局) as dated data: what each asks beyond what holds everywhere. No rule names one; rules
//! ask for a [`Demand`], and the records of the selected provider and province answer it, the stricter one where both do.
//!
//! The data are `profiles.txt`, packed by `build.rs`. What a bureau asks changes faster than a program is built anew:
//! [`set_profiles`] replaces them at run time, by a text of the same format.
//!
//! ```
//! use beian::profile::{BUILT_IN, profiles_date, set_profiles};
//!
//! assert!(set_profiles("440000 强").is_err());
//! set_profiles(BUILT_IN)?;
//! assert_eq!(profiles_date(), "2026-11-22");
//! # Ok::<(), beian::BeianError>(())
//! ```

mod demands;
mod pack;

use crate::{
    catalog::FilingProvince,
    context::Context,
    error::BeianError,
    issue::Severity,
    patterns::PROVINCE,
    rules::{Judged, Value},
    text,
};
#[cfg(not(target_arch = "wasm32"))]
pub use demands::WORDS;
pub use demands::{Answer, DEMANDS, Declaration, Demand};
use std::{
    borrow::Cow,
    sync::{LazyLock, PoisonError, RwLock},
};

/// The data that come with this version, in the format of [`set_profiles`].
pub const BUILT_IN: &str = include_str!("profiles.txt");

/// The same, ready to be looked up.
const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/profiles"));

static DATA: LazyLock<RwLock<Data>> = LazyLock::new(|| RwLock::new(Data::new(Cow::Borrowed(PACKED))));

/// The profiles in use, and where each answer stands in them: rules ask many times for each form.
struct Data {
    packed: Cow<'static, [u8]>,
    /// For each id of a record, the number of its row in `places`, from 1; 0 where there is no such record.
    rows: [u8; 100],
    /// For each record and demand, the place of the answer in `packed`; 0 where there is none.
    places: Vec<u16>,
}

impl Data {
    #[inline(never)]
    fn new(packed: Cow<'static, [u8]>) -> Self {
        let mut data = Self { packed, rows: [0; 100], places: Vec::new() };
        for (number, (id, start, end)) in (1..).zip(pack::records(&data.packed)) {
            data.rows[usize::from(id) % 100] = number;
            let row = data.places.len();
            data.places.resize(row + DEMANDS.len(), 0);
            for (demand, place) in pack::answers(&data.packed, start, end) {
                data.places[row + usize::from(demand)] = u16::try_from(place).unwrap_or(0);
            }
        }
        data
    }

    /// What stands from the answer of a record on: a byte, or the length of words and they.
    fn find(&self, id: u8, demand: Demand) -> Option<&[u8]> {
        let row = usize::from(*self.rows.get(usize::from(id))?).checked_sub(1)?;
        let place = usize::from(*self.places.get(row * DEMANDS.len() + demand as usize)?);
        if place == 0 { None } else { self.packed.get(place..) }
    }
}

/// Replaces the profiles for every later check in this process. The text is in the format of [`BUILT_IN`]; one that is not is
/// refused, and the profiles stay as they were.
///
/// # Errors
///
/// `bad_profiles`: its sentence names the line.
pub fn set_profiles(text: &str) -> Result<(), BeianError> {
    let packed = pack::pack(text).map_err(refused)?;
    *DATA.write().unwrap_or_else(PoisonError::into_inner) = Data::new(Cow::Owned(packed));
    Ok(())
}

/// The date of the profiles in use, as ISO text.
pub fn profiles_date() -> String {
    let data = DATA.read().unwrap_or_else(PoisonError::into_inner);
    data.packed[..pack::DATE].iter().map(|byte| char::from(*byte)).collect()
}

fn refused(line: usize) -> BeianError {
    let mut number = String::new();
    text::push_number(&mut number, line);
    let message = [
        "管局要求数据第 ",
        &number,
        " 行不合格式：先写 date: 年-月-日，再以 [any]、接入商或六位省级代码分段（[any] 在最前），每行一项要求和它的值，每项只写一次 / line ",
        &number,
        " of the profiles is not in their format: `date: YYYY-MM-DD`, then records such as [any], first, [huawei] or [440000], with one demand and its answer a line, each once",
    ];
    BeianError::new("bad_profiles", message.concat())
}

/// How much it matters; none where nothing is said, or nothing is to be said.
pub(crate) fn severity(context: &Context, demand: Demand) -> Option<Severity> {
    match answer(context, demand, u8::max)? {
        3 => Some(Severity::Error),
        2 => Some(Severity::Warning),
        1 => Some(Severity::Info),
        _ => None,
    }
}

/// The number that is asked, if any is.
pub(crate) fn number(context: &Context, demand: Demand) -> Option<usize> {
    let at_most = DEMANDS[demand as usize].answer == Answer::AtMost;
    answer(context, demand, if at_most { u8::min } else { u8::max }).map(usize::from)
}

/// The words of the selected provider and province, with blanks between them; empty where there are none.
pub(crate) fn words(context: &Context, demand: Demand) -> String {
    let data = DATA.read().unwrap_or_else(PoisonError::into_inner);
    let mut words = String::new();
    for id in ids(context).into_iter().flatten() {
        let own = data.find(id, demand).and_then(|own| own.get(1..)?.get(..usize::from(own[0])));
        if let Some(own) = own.and_then(|own| std::str::from_utf8(own).ok()) {
            words.push_str(own);
            words.push(' ');
        }
    }
    words
}

/// The stricter one of what the provider and the province answer; what holds for any where neither does.
fn answer(context: &Context, demand: Demand, stricter: fn(u8, u8) -> u8) -> Option<u8> {
    let data = DATA.read().unwrap_or_else(PoisonError::into_inner);
    let one = |id| data.find(id, demand).and_then(|answer| answer.first().copied());
    let own = ids(context).into_iter().flatten().filter_map(one).reduce(stricter);
    own.or_else(|| one(pack::ANY))
}

/// The records of the selected provider and province.
fn ids(context: &Context) -> [Option<u8>; 2] {
    let provider = context.provider.map(|provider| provider as u8 + 1);
    let province = context.province.as_deref().and_then(|code| match code.as_bytes() {
        // There is a record for each code of the list, and for no other.
        [tens @ b'1'..=b'9', ones @ b'0'..=b'9', b'0', b'0', b'0', b'0'] => Some(10 * (tens - b'0') + (ones - b'0')),
        _ => None,
    });
    [provider, province]
}

/// Judges the code of a province (GB/T 2260): one that is in no list would leave its law unapplied.
pub(crate) fn check_province(text: &str) -> Judged {
    let code = text::fold(text);
    let finding = (!PROVINCE.matches(&code)).then(|| FilingProvince { text: text::quote(&code) }.into());
    Judged::value(Value::Plain(code), finding.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Provider;

    #[test]
    fn the_data_that_come_with_this_version_are_packed_like_any_other() {
        assert_eq!(pack::pack(BUILT_IN).unwrap(), PACKED);
        for province in 11..=65 {
            let is_listed = PROVINCE.matches(&format!("{province}0000"));
            assert_eq!(pack::records(PACKED).any(|(id, ..)| id == province), is_listed, "{province}0000");
        }
    }

    #[test]
    fn the_stricter_answer_holds_and_a_province_may_be_milder_than_any() {
        let of = |provider, province: &str| Context { provider, province: Some(province.into()), ..Context::default() };
        assert_eq!(number(&of(None, ""), Demand::ValidityMonths), Some(1));
        assert_eq!(number(&of(Some(Provider::Wechat), "310000"), Demand::ValidityMonths), Some(3));
        assert_eq!(number(&of(Some(Provider::Huawei), "430000"), Demand::Services), Some(1));
        assert_eq!(number(&of(Some(Provider::Huawei), "450000"), Demand::ServicesAdvised), Some(5));
        assert_eq!(severity(&of(None, "110000"), Demand::IndividualOwnEmergency), Some(Severity::Warning));
        assert_eq!(severity(&of(Some(Provider::Tencent), "440000"), Demand::IndividualOtherPerson), Some(Severity::Warning));
        assert_eq!(severity(&of(Some(Provider::Huawei), "440000"), Demand::IndividualOtherPerson), Some(Severity::Error));
        assert_eq!(words(&of(None, "210000"), Demand::NameWords), "担保 典当 贷款 ");
    }

    #[test]
    fn a_text_in_another_format_is_refused_by_its_line() {
        let line = |text: &str| pack::pack(text).unwrap_err();
        assert_eq!(line(""), 1);
        assert_eq!(line("date: 2026-1-1"), 1);
        assert_eq!(line("date: 2026-01-01\n[huawei]\nno-ip none"), 1); // `any` comes first.
        assert_eq!(line("date: 2026-01-01\n[any]\nno-ip maybe"), 3);
        assert_eq!(line("date: 2026-01-01\n[any]\nno-ip none\nno-ip info"), 4);
        assert_eq!(line("date: 2026-01-01\n[any]\nno-such info"), 3);
        assert_eq!(line("date: 2026-01-01\n[any]\n[any]"), 3);
        assert_eq!(line("date: 2026-01-01\n[any]\nservices 256"), 3);
        assert_eq!(line("date: 2026-01-01\n[any]\nservices"), 3);
    }
}
