//! Patterns of type paths: `*` matches any text, everything else is literal.

/// Returns whether the whole of `text` matches `pattern`.
pub fn matches(pattern: &str, text: &str) -> bool {
    let Some((head, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(head) else { return false };
    let mut parts = rest.split('*').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return text.ends_with(part);
        }
        match text.find(part) {
            Some(at) => text = text.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn star_matches_any_string() {
        for (pattern, text, expected) in [
            ("GET /a 200", "GET /a 200", true),
            ("GET /a 200", "GET /a 200 x", false),
            ("* 401", "GET /a 401", true),
            ("* 401", "GET /a 401 details", false),
            ("*", "", true),
            ("GET * 4*", "GET /a/b 400", true),
            ("GET * 4*", "POST /a/b 400", false),
            ("*a*a", "a", false),
            ("*a*a", "aa", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
