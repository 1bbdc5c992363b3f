//! Escapes strings for Markdown: in doc comments, reports and review files.
//!
//! Input: text of others. Output: one line without markup, in which invisible characters are
//! [escaped](crate::printable).

use crate::printable;

/// Returns a string as a code span. Its fence is longer than any run of backticks inside. The empty string, which a
/// span cannot contain, is shown in quotes.
pub fn code_span(text: &str) -> String {
    if text.is_empty() {
        return "`\"\"`".to_owned();
    }
    let text = printable::line(text);
    let fence = "`".repeat(longest_run(&text) + 1);
    // A span that begins and ends with a space loses both, unless it has nothing else.
    let is_padded = text.starts_with(' ') && text.ends_with(' ') && !text.trim().is_empty();
    let pad = if text.starts_with('`') || text.ends_with('`') || is_padded { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The longest run of backticks.
pub(crate) fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or_default()
}

/// Returns a string as text on one line, at the beginning of a block.
pub fn text(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut escaped = String::with_capacity(line.len() + 8);
    escape(&printable::line(&line), true, &mut escaped);
    let first = escaped.split(' ').next().unwrap_or_default();
    if let Some(at) = block_mark(first) {
        escaped.insert(at, '\\');
    }
    escaped
}

/// Appends text with its markup escaped; URLs become links if `may_link`. Characters with a meaning only at the
/// beginning of a line are left to [`block_mark`].
pub(crate) fn escape(text: &str, may_link: bool, out: &mut String) {
    let mut before = None;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let is_in_word = before.is_some_and(char::is_alphanumeric);
        if let Some(end) = url_end(rest).filter(|_| may_link && !is_in_word) {
            let (url, behind) = rest.split_at(end);
            out.push_str(&format!("<{}>", escape_url(url)));
            (before, rest) = (url.chars().next_back(), behind);
            continue;
        }
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
        let after = rest.chars().next();
        let is_before_word = after.is_some_and(char::is_alphanumeric);
        let is_markup = match c {
            '`' | '*' | '[' | ']' | '<' | '~' => true,
            '_' => !(is_in_word && is_before_word),
            '\\' => !is_before_word,
            '&' => is_before_word || after == Some('#'),
            _ => false,
        };
        if is_markup {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
}

/// Returns where a backslash is needed in the first word of a line that would otherwise begin a list, a heading, a
/// quote, a rule or the second line of a table.
pub(crate) fn block_mark(word: &str) -> Option<usize> {
    let digits = word.strip_suffix(['.', ')']).filter(|digits| !digits.is_empty());
    if let Some(digits) = digits.filter(|digits| digits.bytes().all(|b| b.is_ascii_digit())) {
        return Some(digits.len());
    }
    let is_mark = !word.is_empty() && word.chars().all(|c| "-+*=#|:>".contains(c));
    (is_mark || word.starts_with('>')).then_some(0)
}

/// Returns whether a browser opens this URL.
pub(crate) fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
}

/// Returns the end of the URL at the beginning of the text, if there is one.
fn url_end(text: &str) -> Option<usize> {
    if !is_url(text) {
        return None;
    }
    let is_end = |c: char| c.is_whitespace() || "()<>\"',[]`*|\\".contains(c);
    let url = text.get(..text.find(is_end).unwrap_or(text.len()))?;
    Some(url.trim_end_matches(['.', ';', ':', '!', '?']).len())
}

/// A URL without trailing characters that end one in Markdown.
pub(crate) fn escape_url(url: &str) -> String {
    let mut escaped = String::with_capacity(url.len());
    for c in url.chars() {
        if c.is_whitespace() || printable::is_invisible(c) || "<>()[]\"'`|\\*".contains(c) {
            c.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| escaped.push_str(&format!("%{byte:02X}")));
        } else {
            escaped.push(c);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    use super::*;

    #[test]
    fn code_spans_keep_their_text() {
        for (text, expected) in [
            ("a", "`a`"),
            ("a`b", "``a`b``"),
            ("`", "`` ` ``"),
            ("``a", "``` ``a ```"),
            ("", "`\"\"`"),
            (" a ", "`  a  `"),
            ("x\n\n```\nrun();\n```", "```` x\\n\\n```\\nrun();\\n``` ````"),
            ("\u{202e}\u{1b}", "`\\u{202e}\\u{1b}`"),
        ] {
            assert_eq!(code_span(text), expected);
        }
    }

    #[test]
    fn escapes_markdown_in_text() {
        for (plain, expected) in [
            ("Plain words, (really).", "Plain words, (really)."),
            ("a_b _c_ 2*3 ~d~ `e`", "a_b \\_c\\_ 2\\*3 \\~d\\~ \\`e\\`"),
            ("<b> a[0] &amp; R&D &", "\\<b> a\\[0\\] \\&amp; R\\&D &"),
            ("C:\\dir \\* \\", "C:\\dir \\\\\\* \\\\"),
            ("# a", "\\# a"),
            ("- a\n- b", "\\- a - b"),
            ("1. a", "1\\. a"),
            (">a", "\\>a"),
            ("---", "\\---"),
            ("see https://x.example/a_b.", "see <https://x.example/a_b>."),
            ("http:// nothing", "http:// nothing"),
            ("a \u{202e}b\u{7}", "a \\u{202e}b\\u{7}"),
        ] {
            assert_eq!(text(plain), expected, "{plain:?}");
        }
    }

    /// The rendered text of a line of Markdown, if it contains only text, code and URLs.
    fn seen(markdown: &str) -> Option<String> {
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
        let mut seen = String::new();
        for event in Parser::new_ext(markdown, options | Options::ENABLE_TASKLISTS) {
            match event {
                Event::Text(text) | Event::Code(text) => seen.push_str(&text),
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph | TagEnd::Link) => {}
                Event::Start(Tag::Link { dest_url, .. }) if is_url(&dest_url) => {}
                _ => return None,
            }
        }
        Some(seen)
    }

    proptest! {
        #[test]
        fn escaped_strings_round_trip(plain in r"(?s)([-`*_~#>|:=+.)(\[\]!<&;\\ \n/a1]|http://a|\PC){0,24}") {
            let line = printable::line(&plain).into_owned();
            let expected = if line.is_empty() { "\"\"".to_owned() } else { line };
            prop_assert_eq!(seen(&code_span(&plain)), Some(expected));
            let line = plain.split_whitespace().collect::<Vec<_>>().join(" ");
            let line = printable::line(&line);
            let found = seen(&text(&plain));
            // Reserved characters in URLs are escaped.
            prop_assert!(found.is_some(), "{}", text(&plain));
            if !line.contains("http") {
                prop_assert_eq!(found.as_deref(), Some(&*line));
            }
        }
    }
}
