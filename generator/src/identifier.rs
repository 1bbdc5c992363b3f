//! The rules for Rust identifiers.

/// Words that cannot be Rust identifiers, even with `r#`.
pub(crate) const NEVER_RAW: &[&str] = &["self", "super", "crate", "Self", "_"];

/// Words that need `r#`.
pub(crate) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// A name without the `r#` of a keyword.
pub fn bare(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// Returns whether `text` is a valid identifier; chosen names are checked with it.
pub fn is_valid(text: &str) -> bool {
    let bare = bare(text);
    let mut chars = bare.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !NEVER_RAW.contains(&bare)
        && (text.starts_with("r#") || !KEYWORDS.contains(&bare))
}
