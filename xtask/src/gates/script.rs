//! Mini-programs forbid to make code from text.

const FORBIDDEN: [&str; 2] = ["eval(", "new Function"];

/// Everything in a script that an engine would refuse.
pub(crate) fn faults(script: &str) -> Vec<String> {
    let found = FORBIDDEN.into_iter().filter(|words| script.contains(words));
    found.map(|words| format!("`{words}` is forbidden in mini-programs")).collect()
}

#[cfg(test)]
mod tests {
    use super::faults;

    #[test]
    fn plain_scripts_pass() {
        assert!(faults("export function isValid() { return true; }").is_empty());
    }

    #[test]
    fn code_from_text_is_refused() {
        assert_eq!(faults("return eval('1')").len(), 1);
        assert_eq!(faults("const all = new Function('return this')()").len(), 1);
    }
}
