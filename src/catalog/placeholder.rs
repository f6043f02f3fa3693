//! The check, at compile time, that a sentence names only facts that its row has.

use super::FactDeclaration;

/// Stops the build when a sentence names a fact that its row does not have.
pub(crate) const fn check_placeholders(sentence: &str, facts: &[FactDeclaration]) {
    let text = sentence.as_bytes();
    let mut at = 0;
    while at < text.len() {
        if text[at] == b'{' {
            let mut end = at + 1;
            while text[end] != b'}' {
                end += 1;
            }
            assert!(declares(facts, text, at + 1, end), "a sentence names a fact that its row does not have");
            at = end;
        }
        at += 1;
    }
}

const fn declares(facts: &[FactDeclaration], text: &[u8], start: usize, end: usize) -> bool {
    let mut i = 0;
    while i < facts.len() {
        let name = facts[i].name.as_bytes();
        let mut same = name.len() == end - start;
        let mut j = 0;
        while same && j < name.len() {
            same = name[j] == text[start + j];
            j += 1;
        }
        if same {
            return true;
        }
        i += 1;
    }
    false
}
