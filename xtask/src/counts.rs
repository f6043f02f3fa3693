//! How many cases an engine ran, read from what its runner printed.

use crate::Result;

/// From every line such as `cases: 12 passed, 0 failed (node)`, wherever the runner's reporter put it.
pub(crate) fn engines(log: &str) -> Vec<(String, u64)> {
    let read = |line: &str| {
        let (count, rest) = line.split_once("cases: ")?.1.split_once(" passed, ")?;
        let engine = rest.split_once('(')?.1.split_once(')')?.0;
        Some((engine.to_owned(), count.parse().ok()?))
    };
    log.lines().filter_map(read).collect()
}

/// From the summary of `tests/conformance.rs` in the output of cargo.
pub(crate) fn native(log: &str) -> Option<u64> {
    let from = log.lines().skip_while(|line| !line.contains("tests/conformance.rs"));
    let line = from.map(str::trim).find(|line| line.starts_with("test result: "))?;
    line.split_once(". ")?.1.split(' ').next()?.parse().ok()
}

/// All the same, not zero, and none of those that must have run is missing.
pub(crate) fn compare(found: &[(String, u64)], required: &[impl AsRef<str>]) -> Result {
    let ran = |engine: &str| found.iter().any(|it| it.0 == engine && it.1 > 0);
    if let Some(missing) = required.iter().map(AsRef::as_ref).find(|engine| !ran(engine)) {
        return Err(format!("no case passed in {missing}: its runner prints `cases: N passed, 0 failed ({missing})`"));
    }
    let lists: Vec<_> = found.iter().map(|(engine, count)| format!("{engine} {count}")).collect();
    if found.iter().all(|it| it.1 == found[0].1) {
        Ok(())
    } else {
        Err(format!("the engines ran different numbers of cases: {}", lists.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read() {
        assert_eq!(engines("# ok\nℹ cases: 12 passed, 0 failed (node)\ncases: none"), [("node".to_owned(), 12)]);
        let cargo = "     Running unittests\ntest result: ok. 7 passed; 0 failed;\n     Running tests/conformance.rs (target/x)\n\n\
                     test result: ok. 42 passed; 0 failed; 0 ignored\n     Running tests/laws/main.rs\ntest result: ok. 3 passed;\n";
        assert_eq!(native(cargo), Some(42));
        assert_eq!(native("test result: ok. 3 passed;"), None);
    }

    #[test]
    fn zero_or_different_is_a_failure() {
        let counts = |counts: &[u64]| {
            let engines = ["native", "node", "chromium", "chromium worker"];
            let found: Vec<_> = engines.map(String::from).into_iter().zip(counts.iter().copied()).collect();
            compare(&found, &["native", "node", "chromium"])
        };
        assert!(counts(&[3, 3, 3]).is_ok());
        assert!(counts(&[3, 2, 3]).is_err());
        assert!(counts(&[3, 3, 3, 2]).is_err());
        assert!(counts(&[0, 0, 0]).is_err());
        assert!(counts(&[3, 3]).is_err());
    }
}
