//! How many cases an engine ran, read from what its runner printed.

use crate::Result;

/// From the line `cases: 12 passed, 0 failed (node)`, wherever the runner's reporter put it.
pub(crate) fn engine(log: &str, engine: &str) -> Option<u64> {
    let line = log.lines().rev().find(|line| line.contains("cases: ") && line.contains(&format!("({engine})")))?;
    line.split_once("cases: ")?.1.split(' ').next()?.parse().ok()
}

/// From the summary of `tests/conformance.rs` in the output of cargo.
pub(crate) fn native(log: &str) -> Option<u64> {
    let from = log.lines().skip_while(|line| !line.contains("tests/conformance.rs"));
    let line = from.map(str::trim).find(|line| line.starts_with("test result: "))?;
    line.split_once(". ")?.1.split(' ').next()?.parse().ok()
}

/// All the same, and not zero.
pub(crate) fn compare(found: &[(&str, Option<u64>)]) -> Result {
    if let Some((engine, _)) = found.iter().find(|it| it.1.is_none_or(|count| count == 0)) {
        return Err(format!("no case ran in {engine}: its runner prints `cases: N passed, 0 failed ({engine})`"));
    }
    let lists: Vec<_> = found.iter().map(|(engine, count)| format!("{engine} {}", count.unwrap_or(0))).collect();
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
        assert_eq!(engine("# ok\nℹ cases: 12 passed, 0 failed (node)\n", "node"), Some(12));
        assert_eq!(engine("cases: 12 passed, 0 failed (node)", "chromium"), None);
        let cargo = "     Running unittests\ntest result: ok. 7 passed; 0 failed;\n     Running tests/conformance.rs (target/x)\n\n\
                     test result: ok. 42 passed; 0 failed; 0 ignored\n     Running tests/laws/main.rs\ntest result: ok. 3 passed;\n";
        assert_eq!(native(cargo), Some(42));
        assert_eq!(native("test result: ok. 3 passed;"), None);
    }

    #[test]
    fn zero_or_different_is_a_failure() {
        assert!(compare(&[("native", Some(3)), ("node", Some(3))]).is_ok());
        assert!(compare(&[("native", Some(3)), ("node", Some(2))]).is_err());
        assert!(compare(&[("native", Some(0)), ("node", Some(0))]).is_err());
        assert!(compare(&[("native", Some(3)), ("node", None)]).is_err());
    }
}
