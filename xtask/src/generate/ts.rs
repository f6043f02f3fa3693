//! TypeScript as the formatter in `pkg/` would write it.

/// The widest line.
const WIDTH: usize = 130;

/// The first line of every generated file.
pub(crate) fn head(from: &str) -> String {
    format!("// Written by `cargo xtask generate` from {from}. Do not edit.\n")
}

/// A string literal, in the quotes that need fewer escapes.
pub(crate) fn text(text: &str) -> String {
    let single = text.matches('"').count() > text.matches('\'').count();
    let quote = if single { '\'' } else { '"' };
    let mut literal = String::from(quote);
    for c in text.chars() {
        match c {
            '\n' => literal.push_str("\\n"),
            '\\' => literal.push_str("\\\\"),
            c if c == quote => literal.extend(['\\', c]),
            c => literal.push(c),
        }
    }
    literal.push(quote);
    literal
}

/// The key of an object, quoted where it must be.
pub(crate) fn key(name: &str) -> String {
    let plain =
        name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if plain { name.into() } else { text(name) }
}

/// `before`, the items between `open` and `close`, `after`: on one line if that fits, else one item a line.
pub(crate) fn list(before: &str, open: &str, items: &[String], close: &str, after: &str) -> String {
    let line = format!("{before}{open}{}{close}{after}", items.join(", "));
    if fits(&line) {
        return line;
    }
    let indent = " ".repeat(before.len() - before.trim_start().len());
    let rows: Vec<String> = items.iter().map(|item| format!("{indent}  {item},\n")).collect();
    format!("{before}{open}\n{}{indent}{close}{after}", rows.concat())
}

/// `"text",`, an item of a list with one a line.
pub(crate) fn item(indent: usize, value: &str) -> String {
    format!("{}{},", " ".repeat(indent), text(value))
}

/// True if a line is not too long.
pub(crate) fn fits(line: &str) -> bool {
    line.chars().map(columns).sum::<usize>() <= WIDTH
}

/// Columns on a screen: a Chinese character takes two.
fn columns(c: char) -> usize {
    let wide = matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}');
    if wide { 2 } else { 1 }
}
