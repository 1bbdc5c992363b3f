//! Escapes invisible characters in document text, for a terminal, a comment or a page.
//!
//! Input: text of others. Output: the same with every character that moves the cursor, changes the colour, reorders the
//! line, or is invisible replaced by its Rust escape, such as `\u{1b}`. Every form of output passes document text
//! through this module, in one place.

use std::borrow::Cow;
use std::fmt::Write;

/// Invisible characters: those of the general category Cf, and the separators of lines and paragraphs. The standard
/// library knows control characters (Cc).
const INVISIBLE: [(char, char); 21] = [
    ('\u{ad}', '\u{ad}'),
    ('\u{600}', '\u{605}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{6dd}', '\u{6dd}'),
    ('\u{70f}', '\u{70f}'),
    ('\u{890}', '\u{891}'),
    ('\u{8e2}', '\u{8e2}'),
    ('\u{180e}', '\u{180e}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{2028}', '\u{2029}'),
    ('\u{202a}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{fff9}', '\u{fffb}'),
    ('\u{110bd}', '\u{110bd}'),
    ('\u{110cd}', '\u{110cd}'),
    ('\u{13430}', '\u{1343f}'),
    ('\u{1bca0}', '\u{1bca3}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0001}', '\u{e0001}'),
    ('\u{e0020}', '\u{e007f}'),
];

/// Returns whether a character is a control or format character.
pub fn is_invisible(c: char) -> bool {
    c.is_control() || !c.is_ascii() && INVISIBLE.iter().any(|(first, last)| (*first..=*last).contains(&c))
}

/// Returns the text as one line: line breaks and tabs are escaped too.
pub fn line(text: &str) -> Cow<'_, str> {
    escaped(text, |_| false)
}

/// Returns the text with its line breaks, each as `\n`, and its tabs.
pub fn lines(text: &str) -> Cow<'_, str> {
    match text.contains("\r\n") {
        true => Cow::Owned(escaped(&text.replace("\r\n", "\n"), is_layout).into_owned()),
        false => escaped(text, is_layout),
    }
}

/// Returns the text as [`lines`] of a log, none of which is a command to the runner of a GitHub workflow.
pub fn log(text: &str) -> String {
    let mut log = String::with_capacity(text.len());
    for line in lines(text).split_inclusive('\n') {
        let command = line.trim_start();
        match command.strip_prefix("::").filter(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic())) {
            Some(rest) => log.extend([line.get(..line.len() - command.len()).unwrap_or_default(), "\\u{3a}:", rest]),
            None => log.push_str(line),
        }
    }
    log.replace("##[", "#\\u{23}[")
}

/// Returns JSON with invisible characters as JSON escapes. They occur in strings only.
pub fn json(text: &str) -> Cow<'_, str> {
    replaced(text, is_layout, |c, out| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\u{unit:04x}");
        }
    })
}

fn is_layout(c: char) -> bool {
    matches!(c, '\n' | '\t')
}

fn escaped(text: &str, is_kept: fn(char) -> bool) -> Cow<'_, str> {
    replaced(text, is_kept, |c, out| out.extend(c.escape_default()))
}

fn replaced(text: &str, is_kept: fn(char) -> bool, replace: fn(char, &mut String)) -> Cow<'_, str> {
    let is_replaced = |c: char| is_invisible(c) && !is_kept(c);
    if !text.contains(is_replaced) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_replaced(c) { replace(c, &mut out) } else { out.push(c) }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_invisible_characters() {
        for (text, expected) in [
            ("Grüße, 日本語 😀 e\u{301}", "Grüße, 日本語 😀 e\u{301}"),
            ("\u{1b}[2J\u{7}", "\\u{1b}[2J\\u{7}"),
            ("a\u{9b}31m\u{7f}", "a\\u{9b}31m\\u{7f}"),
            ("\u{202e}x\u{2066}\u{200f}", "\\u{202e}x\\u{2066}\\u{200f}"),
            ("a\u{200b}b\u{feff}\u{2060}\u{ad}", "a\\u{200b}b\\u{feff}\\u{2060}\\u{ad}"),
            ("a\u{2028}b\u{85}", "a\\u{2028}b\\u{85}"),
            ("\u{e0041}", "\\u{e0041}"),
        ] {
            assert_eq!(line(text), expected);
            assert_eq!(lines(text), expected);
        }
    }

    #[test]
    fn keeps_one_line_on_one_line() {
        assert_eq!(line("a\n\tb\r\nc"), "a\\n\\tb\\r\\nc");
        assert_eq!(lines("a\n\tb\r\nc\rd"), "a\n\tb\nc\\rd");
    }

    #[test]
    fn prevents_workflow_commands_in_logs() {
        for (text, expected) in [
            ("a\n  ::error::b\n::set-env x::\n", "a\n  \\u{3a}:error::b\n\\u{3a}:set-env x::\n"),
            (" ::: a.yaml:1\na ::b", " ::: a.yaml:1\na ::b"),
            ("a ##[error]b", "a #\\u{23}[error]b"),
        ] {
            assert_eq!(log(text), expected);
        }
    }

    #[test]
    fn escaped_json_keeps_its_value() {
        let value = serde_json::json!({ "a\u{202e}": ["\u{1b}[m\u{7f}\u{9b}", "\u{e0041}\n", "é"] });
        for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
            let escaped = json(&text);
            assert!(!escaped.contains(|c| is_invisible(c) && c != '\n'), "{escaped}");
            assert_eq!(serde_json::from_str::<serde_json::Value>(&escaped).unwrap(), value);
        }
    }
}
