//! From wire names to Rust identifiers. Each function looks at nothing but the name it is given.

use heck::{ToPascalCase, ToSnakeCase};

/// Words that no Rust identifier can be, even behind `r#`.
const NEVER_RAW: &[&str] = &["self", "super", "crate", "Self", "_"];

/// Words that need `r#`.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// What every emitted struct has for itself: constructors, the undeclared members, and what a setter of the same name would hide.
const OWN_MEMBERS: &[&str] = &["new", "default", "clone", "extra"];

/// The name of a field or a parameter: `statusLivechat` is `status_livechat`, `type` is `r#type`, `_id` is `id`.
pub fn field(wire: &str) -> String {
    let name = snake(wire);
    if OWN_MEMBERS.contains(&name.as_str()) { format!("{name}_") } else { keyword_safe(name) }
}

/// The name of a field whose leading underscore tells it from another one: `_id` is `_id`.
pub fn underscored(wire: &str) -> String {
    format!("_{}", snake(wire))
}

/// A name like `name`, for a message that proposes another one.
pub fn another(name: &str) -> String {
    format!("{}_2", name.trim_start_matches("r#"))
}

/// The name of a method or a module.
pub fn function(words: &str) -> String {
    keyword_safe(snake(words))
}

/// The name of a type or of part of one: `visitor.phone` is `VisitorPhone`.
pub fn pascal(words: &str) -> String {
    let name = ascii(words).to_pascal_case();
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) if NEVER_RAW.contains(&name.as_str()) => format!("{name}Value"),
        Some(_) => name,
    }
}

/// The name of a constant: `authToken` is `AUTH_TOKEN`.
pub fn constant(words: &str) -> String {
    snake(words).to_ascii_uppercase()
}

fn snake(words: &str) -> String {
    let name = ascii(words).to_snake_case();
    match name.chars().next() {
        None => "empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("n{name}"),
        Some(_) => name,
    }
}

fn keyword_safe(name: String) -> String {
    if NEVER_RAW.contains(&name.as_str()) {
        format!("{name}_")
    } else if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

/// Letters and digits stay, other ASCII separates words; a letter beyond ASCII is spelled by its code point.
fn ascii(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            c if c.is_ascii_alphanumeric() => out.push(c),
            c if c.is_ascii() => out.push(' '),
            c => out.push_str(&format!(" u{:x} ", c as u32)),
        }
    }
    out
}

/// Whether `text` can stand in the source as it is; pins are checked by it.
pub fn is_valid(text: &str) -> bool {
    let bare = text.strip_prefix("r#").unwrap_or(text);
    let mut chars = bare.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !NEVER_RAW.contains(&bare)
        && (text.starts_with("r#") || !KEYWORDS.contains(&bare))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_identifiers() {
        for (wire, expected) in [
            ("statusLivechat", "status_livechat"),
            ("_id", "id"),
            ("_updatedAt", "updated_at"),
            ("type", "r#type"),
            ("self", "self_"),
            ("new", "new_"),
            ("default", "default_"),
            ("extra", "extra_"),
            ("social-number", "social_number"),
            ("test.cat", "test_cat"),
            ("agents[]", "agents"),
            ("X-Visitor-Token", "x_visitor_token"),
            ("1h", "n1h"),
            (":smile:", "smile"),
            ("\u{e9}t\u{e9}", "ue9_t_ue9"),
            ("", "empty"),
        ] {
            assert_eq!(field(wire), expected, "{wire}");
            assert!(is_valid(&field(wire)), "{wire}");
        }
    }

    #[test]
    fn words_become_type_names() {
        for (words, expected) in [
            ("get livechat visitors.info", "GetLivechatVisitorsInfo"),
            ("not-available", "NotAvailable"),
            ("self", "SelfValue"),
            ("1", "N1"),
            ("", "Empty"),
        ] {
            assert_eq!(pascal(words), expected, "{words}");
            assert!(is_valid(&pascal(words)), "{words}");
        }
    }

    #[test]
    fn a_pin_that_is_no_identifier_is_told() {
        for bad in ["", "a b", "1a", "type", "self", "r#self", "a-b"] {
            assert!(!is_valid(bad), "{bad}");
        }
    }
}
