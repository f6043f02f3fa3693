//! The names of the keys that laws ask for, as numbers: what stands under a key is found by a look into a table. Objects may share
//! a name.

/// The name of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct KeyName(u8);

macro_rules! names {
    ($($name:ident = $wire:literal;)*) => {
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "it counts the names, and is not used beyond that")]
        enum Number {
            $($name,)*
        }

        $(pub(crate) const $name: KeyName = KeyName(Number::$name as u8);)*

        /// The names in the contract.
        const WIRES: &[&str] = &[$($wire),*];
    };
}

names! {
    PROVINCE = "province";
    UNIT = "unit";
    RESPONSIBLE = "responsible";
    WEBSITES = "websites";
    APPS = "apps";
    HISTORY = "history";
    NATURE = "nature";
    NAME = "name";
    DOCUMENT = "document";
    CITY = "city";
    ADDRESS = "address";
    HAS_SEAL = "hasSeal";
    HAS_BRAND_NAME = "hasBrandName";
    REMARK = "remark";
    TYPE = "type";
    NUMBER = "number";
    VALID_FROM = "validFrom";
    VALID_TO = "validTo";
    IS_LEGAL_REPRESENTATIVE = "isLegalRepresentative";
    MOBILE = "mobile";
    EMERGENCY_PHONE = "emergencyPhone";
    EMAIL = "email";
    DOMAINS = "domains";
    IPS = "ips";
    CONTENTS = "contents";
    PREAPPROVALS = "preapprovals";
    HOMEPAGE = "homepage";
    KIND = "kind";
    PROVIDES_SDK = "providesSdk";
    USES_SDK = "usesSdk";
    SDKS = "sdks";
    PLATFORMS = "platforms";
    SIZE = "size";
    HEAD = "head";
    VENDOR = "vendor";
    PUBLIC_KEY = "publicKey";
    FINGERPRINT = "fingerprint";
    UNIT_DOCUMENT = "unitDocument";
}

/// For each name the place of its key among those of one object.
pub(super) type Places = [u8; WIRES.len()];

/// Of a name that the object does not have.
const NONE: u8 = u8::MAX;

/// The places of an object's keys, by their names in the contract.
#[expect(clippy::cast_possible_truncation, reason = "no object has 255 keys")]
pub(super) const fn places(keys: &[&str]) -> Places {
    let mut places = [NONE; WIRES.len()];
    let mut at = 0;
    while at < keys.len() {
        let mut number = 0;
        while number < WIRES.len() {
            if is_same(WIRES[number].as_bytes(), keys[at].as_bytes()) {
                places[number] = at as u8;
            }
            number += 1;
        }
        at += 1;
    }
    places
}

/// Where a key stands; none where the object has none of this name.
pub(super) fn place(places: &Places, name: KeyName) -> Option<u32> {
    let at = places[usize::from(name.0)];
    if at == NONE { None } else { Some(u32::from(at)) }
}

const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    one.len() == other.len() && at == one.len()
}

#[cfg(test)]
mod tests {
    use super::WIRES;
    use crate::filing::shapes;

    #[test]
    fn every_name_is_that_of_a_key() {
        let keys: Vec<&str> = shapes().iter().flat_map(|shape| shape.keys).map(|key| key.name).collect();
        assert!(WIRES.iter().all(|name| keys.contains(name)));
    }
}
