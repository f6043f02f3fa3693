//! `names.ts`: the closed lists of the contract, in its order.

use super::ts;
use beian::{DocumentType, Field, PlatformKind, Provider, Service};
use std::fmt::Write;

pub(crate) fn names() -> String {
    let mut out = ts::head("src/context.rs");
    let mut add = |constant: &str, name: &str, doc: &str, all: Vec<&str>| {
        let items: Vec<String> = all.into_iter().map(ts::text).collect();
        let list = ts::list(&format!("export const {constant} = "), "[", &items, "]", " as const;");
        let _ = write!(out, "\n{list}\n\n/** {doc} */\nexport type {name} = (typeof {constant})[number];\n");
    };
    add("FIELDS", "Field", "What a value is (字段): the law that judges it.", all(Field::ALL, Field::as_str));
    add(
        "PROVIDERS",
        "Provider",
        "The access provider (接入商) whose console takes the filing.",
        all(Provider::ALL, Provider::as_str),
    );
    add("SERVICES", "Service", "What is filed (服务类型).", all(Service::ALL, Service::as_str));
    add(
        "PLATFORM_KINDS",
        "PlatformKind",
        "The operating system that an APP runs on (运行平台), never the store it is sold in.",
        all(PlatformKind::ALL, PlatformKind::as_str),
    );
    add(
        "DOCUMENT_TYPES",
        "DocumentType",
        "The kind of a person's or a unit's document (证件类型).",
        all(DocumentType::ALL, DocumentType::as_str),
    );
    out
}

fn all<T: Copy>(all: &[T], as_str: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|name| as_str(*name)).collect()
}
