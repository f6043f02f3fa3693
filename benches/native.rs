//! The checks that `cargo xtask bench` times in JavaScript, natively.

use beian::{Context, DocumentType, Field, PlatformKind, Service, check_field, check_filing, filing::Filing, is_valid};
use criterion::Criterion;
use std::{fs, hint::black_box, path::Path, time::Duration};

fn context(change: impl FnOnce(&mut Context)) -> Context {
    let mut context = Context { today: Some("2026-11-22".into()), ..Context::default() };
    change(&mut context);
    context
}

fn fields(criterion: &mut Criterion) {
    let app = context(|it| it.service = Some(Service::App));
    let android = context(|it| it.platform = Some(PlatformKind::Android));
    let id = context(|it| it.document_type = Some(DocumentType::ResidentId));
    let credit = context(|it| it.document_type = Some(DocumentType::CreditCode));
    let open = context(|_| {});
    for (name, field, text, law) in [
        ("domain", Field::Domain, "api.qingshan-keji.com.cn", &app),
        ("domain, IDN", Field::Domain, "api.青山科技.中国", &app),
        ("IPv4 range", Field::Ip, "120.46.0.10-120.46.0.20", &open),
        ("IPv6 range", Field::Ip, "240e:3b7::1-240e:3b7::ff", &open),
        ("package name", Field::PackageName, "cn.qingshan.notes", &android),
        ("mobile", Field::Mobile, "13800000001", &open),
        ("resident ID", Field::PersonDocument, "110101196503010003", &id),
        ("credit code", Field::UnitDocument, "91440300XXXX00318W", &credit),
        ("e-mail", Field::Email, "lin.qingshan@163.com", &open),
    ] {
        criterion.bench_function(&format!("{name}/is_valid"), |it| it.iter(|| is_valid(field, black_box(text), law)));
        criterion.bench_function(&format!("{name}/check_field"), |it| it.iter(|| check_field(field, black_box(text), law)));
    }
}

/// The forms are written by `node benches/js/forms.mjs`, as `cargo xtask bench` does.
fn filings(criterion: &mut Criterion) {
    let partial = context(|it| it.partial = true);
    for name in ["small", "faulty", "big", "bigNoKeys"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench").join(name).with_extension("json");
        let Ok(text) = fs::read_to_string(&path) else {
            eprintln!("{name}: not there; `node benches/js/forms.mjs` writes it");
            continue;
        };
        let filing: Filing = serde_json::from_str(&text).expect("a filing");
        criterion.bench_function(&format!("filing/{name}"), |it| it.iter(|| check_filing(black_box(&filing), &partial)));
    }
}

fn main() {
    let criterion = Criterion::default().sample_size(20);
    let criterion = criterion.warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1));
    let mut criterion = criterion.configure_from_args();
    fields(&mut criterion);
    filings(&mut criterion);
    criterion.final_summary();
}
