//! A landline without its area code (区号, R2.3): where the unit is in a city with a code of its own, that is what was left out.
//! Reads the number, and the city that the unit chose.

use crate::{
    catalog::PhoneAreaCodeMissing,
    context::{Context, Field},
    filing::{
        key,
        store::{NodeId, Store},
    },
    issue::Finding,
    rules,
    text::{before, fold, word},
};

/// The cities in which most units are, by how their names begin.
const CODES: &str = "\
    北京 010|上海 021|天津 022|重庆 023|石家庄 0311|太原 0351|呼和浩特 0471|沈阳 024|大连 0411|长春 0431|哈尔滨 0451|南京 025|无锡 0510|\
    徐州 0516|常州 0519|苏州 0512|南通 0513|杭州 0571|宁波 0574|温州 0577|嘉兴 0573|金华 0579|合肥 0551|福州 0591|厦门 0592|泉州 0595|\
    南昌 0791|济南 0531|青岛 0532|烟台 0535|郑州 0371|武汉 027|长沙 0731|广州 020|深圳 0755|珠海 0756|佛山 0757|东莞 0769|中山 0760|\
    惠州 0752|南宁 0771|海口 0898|成都 028|贵阳 0851|昆明 0871|拉萨 0891|西安 029|兰州 0931|西宁 0971|银川 0951|乌鲁木齐 0991";

/// With the whole number, where the city tells it.
pub(super) fn settle(store: &Store, id: NodeId, finding: Finding) -> Finding {
    if !finding.is(PhoneAreaCodeMissing::CODE) {
        return finding;
    }
    match number(store, id) {
        Some(number) => finding.suggest(number),
        None => finding,
    }
}

fn number(store: &Store, id: NodeId) -> Option<String> {
    let city = store.text_at(store.child(Store::ROOT, key::UNIT)?, key::CITY)?;
    let row = word(CODES, &|row| city.starts_with(before(row, " ")))?;
    let code = &row[before(row, " ").len() + 1..];
    let digits: String = fold(store.text(id)?).chars().filter(char::is_ascii_digit).collect();
    let number = [code, "-", &digits].concat();
    // A number of another length, or with its code but for the 0, is of elsewhere.
    let is_right = rules::judge(Field::EmergencyPhone, &number, &Context::default()).findings.is_empty();
    is_right.then_some(number)
}
