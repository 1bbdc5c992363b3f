//! The code of a Rust file, without comments and strings, and the part of it that is not for tests.
//!
//! A search must not find words in comments and strings. They are blanked out here, byte by byte, so that every match
//! has the same offset in the file.

/// The attribute of items that are only for tests.
pub(crate) const TESTS: &str = "#[cfg(test)]";

/// The code of a file: comments, and the contents of strings and characters, are blank.
pub fn code(text: &str) -> String {
    let mut blank = Blanking { rest: text, code: String::with_capacity(text.len()) };
    while blank.step() {}
    blank.code
}

/// Returns the code of a file without items that are compiled for tests only, and the names of modules that are
/// (`#[cfg(test)] mod tests;`).
pub fn production(code: &str) -> (String, Vec<String>) {
    let mut kept = String::with_capacity(code.len());
    let mut modules = Vec::new();
    let mut rest = code;
    while let Some((before, from)) = rest.find(TESTS).and_then(|at| rest.split_at_checked(at)) {
        let (item, behind) = from.split_at_checked(end_of_item(from)).unwrap_or((from, ""));
        modules.extend(declared_module(item));
        kept.push_str(before);
        push_blank(&mut kept, item);
        rest = behind;
    }
    kept.push_str(rest);
    (kept, modules)
}

/// Returns the end of the first item of `code`: after its braces and a semicolon that follows them, or after a
/// semicolon before any brace.
fn end_of_item(code: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in code.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth <= 1 => {
                let is_ended = code.get(at + 1..).is_some_and(|rest| rest.starts_with(';'));
                return at + 1 + usize::from(is_ended);
            }
            '}' => depth -= 1,
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

/// `tests` of `#[cfg(test)] mod tests;`
fn declared_module(item: &str) -> Option<String> {
    let mut words = item.strip_suffix(';')?.split_whitespace().rev();
    let name = words.next()?;
    (words.next() == Some("mod")).then(|| name.to_owned())
}

/// Returns the text of a file without the items that have this attribute, in the layout of rustfmt.
pub(crate) fn without_items(text: &str, attribute: &str) -> String {
    let blank = code(text);
    let mut kept = String::with_capacity(text.len());
    let mut start = 0;
    while let Some(at) = blank.get(start..).and_then(|rest| rest.find(attribute)).map(|at| start + at) {
        let before = text.get(start..at).unwrap_or_default();
        kept.push_str(before);
        let end = at + end_of_item(blank.get(at..).unwrap_or_default());
        let rest = text.get(end..).unwrap_or_default();
        // Keeps one empty line between two items, and none at the end.
        let newlines = rest.len() - rest.trim_start_matches('\n').len();
        start = end + newlines.min(if before.ends_with("\n\n") { 2 } else { 1 });
    }
    kept.push_str(text.get(start..).unwrap_or_default());
    if start > 0 {
        kept.truncate(kept.trim_end().len());
        kept.push('\n');
    }
    kept
}

struct Blanking<'a> {
    rest: &'a str,
    code: String,
}

impl Blanking<'_> {
    /// Consumes one comment, literal, word or other character. Returns false at the end.
    fn step(&mut self) -> bool {
        let Some(first) = self.rest.chars().next() else { return false };
        let rest = self.rest;
        if rest.starts_with("//") {
            self.blank(rest.find('\n').unwrap_or(rest.len()));
        } else if rest.starts_with("/*") {
            self.blank(block_comment(rest));
        } else if let Some(length) = raw_string(rest) {
            self.blank(length);
        } else if first == '"' {
            self.blank(quoted(rest, '"'));
        } else if first == '\'' && is_character(rest) {
            self.blank(quoted(rest, '\''));
        } else if first.is_alphanumeric() || first == '_' {
            // Whole words: `r` at the end of a word opens no raw string.
            self.keep(rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len()));
        } else {
            self.keep(first.len_utf8());
        }
        true
    }

    fn keep(&mut self, length: usize) {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.code.push_str(taken);
        self.rest = rest;
    }

    fn blank(&mut self, length: usize) {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        push_blank(&mut self.code, taken);
        self.rest = rest;
    }
}

/// As many blanks as a text has bytes, on as many lines.
fn push_blank(code: &mut String, text: &str) {
    code.extend(text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
}

/// Comments in comments count.
fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The length of a raw string that starts here: `r"..."`, `br#"..."#`.
fn raw_string(text: &str) -> Option<usize> {
    let behind =
        ["r", "br", "cr"].iter().find_map(|prefix| text.strip_prefix(prefix).filter(|t| t.starts_with(['"', '#'])))?;
    let content = behind.trim_start_matches('#');
    let closing = format!("\"{}", "#".repeat(behind.len() - content.len()));
    let content = content.strip_prefix('"')?;
    let start = text.len() - content.len();
    Some(content.find(&closing).map_or(text.len(), |at| start + at + closing.len()))
}

/// The length of a literal between quotes.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Returns whether a single quote opens a character, not a lifetime.
fn is_character(text: &str) -> bool {
    let mut behind = text.chars().skip(1);
    match behind.next() {
        Some('\\') => true,
        _ => behind.next() == Some('\''),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_comments_and_literals_in_place() {
        let table = [
            ("a // b\nc", "a     \nc"),
            ("a /* b /* c */ d */ e", "a                   e"),
            (r#"f("x\"y", 'z', '\'', b"w") g"#, "f(      ,    ,     , b   ) g"),
            ("r\"a\\\" b br#\"c\"d\"# e r#type f", "      b           e r#type f"),
            ("for<'a> &'a str, 'b: loop", "for<'a> &'a str, 'b: loop"),
            ("var\"x\" y", "var    y"),
            ("\"\u{e4}\" x", "     x"),
            ("\"open", "     "),
        ];
        for (text, expected) in table {
            assert_eq!(code(text), expected, "{text}");
            assert_eq!(code(text).len(), text.len());
        }
    }

    #[test]
    fn removes_test_code() {
        let table = [
            ("a;\n\n#[cfg(test)]\nmod tests {\n    \"}\";\n}\n", "a;\n"),
            ("a;\n#[cfg(test)]\nmod tests;\nmod b;\n", "a;\nmod b;\n"),
            ("mod a;\n\n#[cfg(test)]\nmod tests;\n\nuse b;\n", "mod a;\n\nuse b;\n"),
            ("use a;\n#[cfg(test)]\nuse b::{c, d};\nuse e;\n", "use a;\nuse e;\n"),
            ("// #[cfg(test)]\nlet a = \"#[cfg(test)]\";\n", "// #[cfg(test)]\nlet a = \"#[cfg(test)]\";\n"),
        ];
        for (text, expected) in table {
            assert_eq!(without_items(text, TESTS), expected);
        }
    }

    #[test]
    fn blanks_test_code() {
        let text = "a\n#[cfg(test)]\nmod tests {\n    fn b() { {} }\n}\nc\n#[cfg(test)]\npub mod testing;\nd";
        let (production, modules) = production(text);
        assert_eq!(production.split_whitespace().collect::<Vec<_>>(), ["a", "c", "d"]);
        assert_eq!(production.len(), text.len());
        assert_eq!(modules, ["testing"]);
    }
}
