//! From the text of a document to words for a Rust identifier.
//!
//! Letters and digits are kept, letters of other scripts are transliterated, and everything else separates words. Signs
//! and symbols are spelled out where nothing else is left ([`words`]), or where they distinguish two texts
//! ([`telling`]).

use deunicode::deunicode_char;

/// Operators of several characters, longest first.
const OPERATORS: &[(&str, &str)] = &[
    ("<=>", "compare"),
    ("!==", "not identical"),
    ("===", "identical"),
    ("<=", "less or equal"),
    (">=", "greater or equal"),
    ("!=", "not equal"),
    ("<>", "not equal"),
    ("==", "equal"),
    ("=~", "matches"),
    ("!~", "does not match"),
    ("&&", "and"),
    ("||", "or"),
    ("->", "arrow"),
    ("=>", "double arrow"),
];

/// The words of a text: its own, or else those of its signs and symbols.
pub(super) fn words(text: &str) -> String {
    let (sign, rest) = leading_sign(text);
    let plain = plain(rest);
    if plain.trim().is_empty() { spelled(text) } else { format!("{sign}{plain}") }
}

/// The words of a text with all signs and symbols spelled out, to distinguish it from a text that differs in nothing
/// else.
pub(super) fn telling(text: &str) -> String {
    spelled(text)
}

/// Returns a word for the letter case of a text.
pub(super) fn case(text: &str) -> Option<&'static str> {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let first = letters().next()?;
    if letters().all(char::is_lowercase) {
        Some("lower")
    } else if letters().all(char::is_uppercase) {
        Some("upper")
    } else if first.is_uppercase() {
        Some("capitalized")
    } else {
        Some("camel")
    }
}

/// `+1` and `-created` are different values from `1` and `created`.
fn leading_sign(text: &str) -> (&'static str, &str) {
    let signed = |sign: char| text.strip_prefix(sign).filter(|rest| rest.starts_with(char::is_alphanumeric));
    match (signed('+'), signed('-')) {
        (Some(rest), _) => ("plus ", rest),
        (_, Some(rest)) => ("minus ", rest),
        _ => ("", text),
    }
}

/// Letters and digits, in ASCII, and the signs of numbers: `GMT+1` is not `GMT-1`, and `x-+1` is not `x--1`.
fn plain(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    let mut before = ' ';
    while let Some(c) = characters.next() {
        let signs_number = characters.peek().is_some_and(char::is_ascii_digit);
        let follows_symbol = before.is_ascii_punctuation();
        before = c;
        match c {
            '+' if signs_number => words.push_str(" plus "),
            '-' if signs_number && follows_symbol => words.push_str(" minus "),
            c if c.is_ascii_alphanumeric() => words.push(c),
            c if c.is_ascii() => words.push(' '),
            c => push_transliterated(&mut words, c),
        }
    }
    words
}

/// The letters and digits of `text`, and a word for everything else.
fn spelled(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let operator = OPERATORS.iter().find_map(|(symbol, word)| Some((*word, rest.strip_prefix(symbol)?)));
        if let Some((word, behind)) = operator {
            words.push_str(&format!(" {word} "));
            rest = behind;
            continue;
        }
        let is_sign = c == '-' && rest.len() == text.len() && rest.len() > 1;
        match if is_sign { Some("minus") } else { symbol(c) } {
            Some(word) => words.push_str(&format!(" {word} ")),
            None if c == ' ' => words.push_str(if text.trim().is_empty() { " space " } else { " " }),
            None if c.is_ascii_alphanumeric() => words.push(c),
            None => {
                let before = words.len();
                push_transliterated(&mut words, c);
                if words.get(before..).is_none_or(|added| added.trim().is_empty()) {
                    words.push_str(&format!(" u{:x} ", u32::from(c)));
                }
            }
        }
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    words
}

/// A letter joins the word around it; anything else is a separate word.
fn push_transliterated(words: &mut String, c: char) {
    // Thumbs are `+1` and `-1`.
    let (sign, ascii) = leading_sign(deunicode_char(c).unwrap_or_default());
    words.extend([" ", sign].into_iter().filter(|_| !sign.is_empty()));
    let ascii: String = ascii.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    if c.is_alphabetic() { words.push_str(&ascii) } else { words.push_str(&format!(" {ascii} ")) }
}

/// The word for an ASCII character that is neither a letter nor a digit.
fn symbol(c: char) -> Option<&'static str> {
    Some(match c {
        '!' => "bang",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '\'' => "apostrophe",
        '(' | ')' => "paren",
        '*' => "star",
        '+' => "plus",
        ',' => "comma",
        '-' => "dash",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less",
        '=' => "equal",
        '>' => "greater",
        '?' => "question",
        '@' => "at",
        '[' | ']' => "bracket",
        '\\' => "backslash",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '{' | '}' => "brace",
        '|' => "or",
        '~' => "tilde",
        '\t' => "tab",
        '\n' => "newline",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(words: &str) -> String {
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn spells_out_symbols_if_nothing_else_remains() {
        for (text, expected) in [
            ("created", "created"),
            ("+1", "plus 1"),
            ("-1", "minus 1"),
            ("-created", "minus created"),
            ("--created", "created"),
            ("a-b", "a b"),
            ("GMT+1", "GMT plus 1"),
            ("GMT-1", "GMT 1"),
            ("laughs-+1", "laughs plus 1"),
            ("laughs--1", "laughs minus 1"),
            ("<", "less"),
            ("<=", "less or equal"),
            ("!=", "not equal"),
            ("*", "star"),
            ("**", "star star"),
            ("", ""),
            ("-", "dash"),
            (" ", "space"),
            ("_", "underscore"),
            ("\u{202e}", "u202e"),
        ] {
            assert_eq!(joined(&words(text)), expected, "{text:?}");
        }
    }

    #[test]
    fn transliterates_other_scripts() {
        for (text, expected) in [
            ("\u{e9}t\u{e9}", "ete"),
            ("\u{43c}\u{438}\u{440}", "mir"),
            ("\u{4e2d}\u{6587}", "Zhong Wen"),
            ("\u{1f600}", "grinning"),
            ("to\u{202e}do", "to do"),
            ("a\u{1f44d}", "a plus 1"),
            ("\u{1f44e}", "minus 1"),
        ] {
            assert_eq!(joined(&words(text)), expected, "{text:?}");
        }
    }

    #[test]
    fn distinguishes_strings_by_symbols_and_case() {
        for (text, expected) in [
            ("a-b", "a dash b"),
            ("-a", "minus a"),
            ("a_b", "a underscore b"),
            ("foo*", "foo star"),
            ("a.b", "a dot b"),
            ("a b", "a b"),
        ] {
            assert_eq!(joined(&telling(text)), expected);
        }
        for (text, expected) in [
            ("ACTIVE", Some("upper")),
            ("Active", Some("capitalized")),
            ("nextToken", Some("camel")),
            ("active", Some("lower")),
            ("1", None),
        ] {
            assert_eq!(case(text), expected, "{text}");
        }
    }
}
