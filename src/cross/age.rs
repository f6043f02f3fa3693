//! The age of the responsible persons (R4.9), in full years (周岁) on the day of the check: of age, or with papers; below what a
//! province takes of a service's person. Reads the number of the person's document, the unit's nature, and for the unit's person
//! whether a service is theirs too. Where the number tells no date of birth, or the day is not known, nothing is told.
//!
//! On the birthday itself it is a warning: some rules count a year as full from the day after.

use super::{
    Clash,
    person::{Holder, Person},
    subject,
};
use crate::{
    catalog::{AgeBirthday, AgeOld, AgePapers, AgePhotograph, AgeRetired, AgeSoon, AgeYoung, PersonOtherProvince},
    context::Context,
    filing::{
        key,
        store::{NodeId, Store},
    },
    issue::{Finding, Severity},
    patterns::PROVINCE,
    profile::{self, Demand},
    rules::date::Day,
};

/// R4.9: 退休年龄 in 天津, of men and of women.
const RETIREMENT: [usize; 2] = [60, 55];

/// R4.9: the age is looked at today, and so many days on.
const DAYS_OF_REVIEW: usize = 30;

/// How old somebody is.
struct Age {
    /// 周岁
    years: usize,
    /// True on the day on which they became so old.
    is_birthday: bool,
}

pub(super) fn of_person(store: &Store, context: &Context, at: NodeId, out: &mut Vec<Clash>) {
    let Some(person) = Person::of_form(store, at) else { return };
    // Whoever is the unit's person too was told of there.
    if !person.is_units() && Person::of_unit(store).is_some_and(|unit_person| person.is_same_as(&unit_person)) {
        return;
    }
    let Some(document) = store.child(at, key::DOCUMENT) else { return };
    let Some(number) = store.child(document, key::NUMBER) else { return };
    let Some(holder) = Holder::read(store, document) else { return };
    let nature = subject::nature(store);
    let is_individual = nature.as_deref() == Some("individual");
    let mut tell = |finding: Finding| out.push(Clash::alone(finding, number));
    if is_individual
        && person.is_units()
        && let Some(severity) = other_province(&holder, context)
    {
        tell(Finding::from(PersonOtherProvince {}).severity(severity));
    }
    let Some(today) = Day::today(context).filter(|today| *today >= holder.birth) else { return };
    let age = Age { years: holder.birth.years_until(today) as usize, is_birthday: is_birthday(holder.birth, today) };
    let of_unit = (Demand::UnitAge, Demand::UnitAgeProof);
    let of_individual = (Demand::IndividualAge, Demand::IndividualAgeProof);
    let demands = match &nature {
        // It may be either's yet: what both ask.
        None => [of_unit, of_individual],
        Some(_) if is_individual => [of_individual; 2],
        Some(_) => [of_unit; 2],
    };
    if let Some(finding) = youth(&age, demands, context) {
        tell(finding);
    }
    if person.is_units()
        && let Some(from) = profile::number(context, Demand::AgePhoto).filter(|from| age.years >= *from)
    {
        tell(AgePhotograph { age: age.years, from }.into());
    }
    let old = most(&age, context).or_else(|| retirement(&age, &holder, context)).or_else(|| soon(&holder, today, context));
    if let Some(finding) = old
        && (!person.is_units() || person.serves().is_some())
    {
        // What is said of a unit's staff may not hold for a person's own website.
        let is_doubtful = (is_individual || nature.is_none()) && finding.is_error();
        tell(if is_doubtful { finding.severity(Severity::Warning) } else { finding });
    }
}

fn is_birthday(birth: Day, today: Day) -> bool {
    birth.plus_years(birth.years_until(today)) == today
}

/// Too young, or young enough to need papers.
fn youth(age: &Age, demands: [(Demand, Demand); 2], context: &Context) -> Option<Finding> {
    let number = |demand| profile::number(context, demand).unwrap_or_default();
    let [one, other] = demands.map(|(least, of_age)| (number(least), number(of_age)));
    let (least, of_age) = (one.0.min(other.0), one.1.min(other.1));
    let years = age.years;
    if years < least {
        Some(AgeYoung { age: years, least }.into())
    } else if age.is_birthday && (years == least || years == of_age) {
        Some(AgeBirthday { age: years }.into())
    } else if years < of_age {
        Some(AgePapers { age: years, least: of_age }.into())
    } else {
        None
    }
}

/// Older than the province takes of a service's person.
fn most(age: &Age, context: &Context) -> Option<Finding> {
    let most = profile::number(context, Demand::ServicePersonAgeMost)?;
    let finding = Finding::from(AgeOld { age: age.years, most });
    let is_doubtful = age.is_birthday && age.years == most + 1;
    (age.years > most).then(|| if is_doubtful { finding.severity(Severity::Warning) } else { finding })
}

/// In retirement, where the province takes nobody who is. Whether the last year counts, nobody says.
fn retirement(age: &Age, holder: &Holder, context: &Context) -> Option<Finding> {
    let severity = profile::severity(context, Demand::Retired)?;
    let most = RETIREMENT[usize::from(!holder.is_male?)];
    let finding = Finding::from(AgeRetired { age: age.years, most });
    let severity = if age.years == most { severity.max(Severity::Warning) } else { severity };
    (age.years >= most).then(|| finding.severity(severity))
}

/// R4.9: what will be too much while the bureau has the filing before it.
fn soon(holder: &Holder, today: Day, context: &Context) -> Option<Finding> {
    let most = profile::number(context, Demand::ServicePersonAgeMost).map(|most| most + 1);
    let is_retirement_asked = profile::severity(context, Demand::Retired).is_some();
    let retirement = holder.is_male.filter(|_| is_retirement_asked).map(|is_male| RETIREMENT[usize::from(!is_male)]);
    let age = most.or(retirement)?;
    let days = holder.birth.plus_years(u32::try_from(age).ok()?).number().checked_sub(today.number())? as usize;
    (days <= DAYS_OF_REVIEW).then(|| AgeSoon { days, age }.into())
}

/// Section 7: an individual files in the province of their ID card, or with proof of where they live. The number is of the province
/// that gave it first.
fn other_province(holder: &Holder, context: &Context) -> Option<Severity> {
    let province = context.province.as_deref().filter(|code| PROVINCE.matches(code))?;
    let own = holder.province.as_deref()?;
    if province.starts_with(own) { None } else { profile::severity(context, Demand::IndividualOtherProvince) }
}
