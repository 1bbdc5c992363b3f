//! Text of a document in a table cell of GitHub's Markdown.

use std::borrow::Cow;

use crate::markdown::{code_span, escape_url};
use crate::printable;

/// The maximum number of characters of one value.
const SHOWN: usize = 240;

/// As a code span. Of a long text, the beginning and the number of omitted characters.
pub(super) fn code(text: &str) -> String {
    let line = one_line(text);
    let (shown, rest) = match line.char_indices().nth(SHOWN) {
        Some((at, _)) => line.split_at(at),
        None => (&*line, ""),
    };
    let more = if rest.is_empty() { String::new() } else { format!(" (+{} characters)", rest.chars().count()) };
    // A table is split into cells before anything else is parsed, including code spans.
    let span = code_span(shown);
    let span = if span.contains('|') { span.replace('|', "\\|") } else { span };
    span + &more
}

/// Text on one line, with invisible characters [escaped](printable).
fn one_line(text: &str) -> Cow<'_, str> {
    let is_space = |c: char| c != ' ' && c.is_whitespace();
    // Most texts are names and values, which are on one line already.
    match text.contains(is_space) || text.contains("  ") || text.trim().len() < text.len() {
        false => printable::line(text),
        true => {
            let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
            Cow::Owned(printable::line(&line).into_owned())
        }
    }
}

/// As prose, without any markup.
pub(super) fn prose(text: &str) -> String {
    let mut escaped = String::new();
    let line = one_line(text);
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            // Would mention a user, or link to an issue or a URL; the comment between them is invisible.
            '@' | '#' if rest.peek().is_some_and(|next| next.is_alphanumeric()) => apart(c, &mut escaped),
            ':' if rest.peek() == Some(&'/') => apart(c, &mut escaped),
            '.' if escaped.ends_with("www") => apart(c, &mut escaped),
            '\\' | '`' | '*' | '_' | '[' | ']' | '~' | '|' => {
                escaped.push('\\');
                escaped.push(c);
            }
            c => escaped.push(c),
        }
    }
    escaped
}

/// A character without effect on the next one.
fn apart(c: char, escaped: &mut String) {
    escaped.push(c);
    escaped.push_str("<!-- -->");
}

/// `text`, which is Markdown, as a link.
pub(super) fn link(text: &str, address: &str) -> String {
    format!("[{text}]({})", escape_url(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_keeps_its_text_within_the_table_cell() {
        let table = [
            ("string", "`string`"),
            ("a | b", "`a \\| b`"),
            ("^`+$", "``^`+$``"),
            ("`a`", "`` `a` ``"),
            ("", "`\"\"`"),
            ("two\n  lines", "`two lines`"),
            ("<b> @me &amp; *x*", "`<b> @me &amp; *x*`"),
            ("a\u{1b}[m\u{202e}", "`a\\u{1b}[m\\u{202e}`"),
        ];
        for (text, expected) in table {
            assert_eq!(code(text), expected);
        }
    }

    #[test]
    fn counts_truncated_characters() {
        let text = "\u{e4}".repeat(SHOWN + 12);
        assert_eq!(code(&text), format!("`{}` (+12 characters)", "\u{e4}".repeat(SHOWN)));
    }

    #[test]
    fn escapes_markup_in_prose() {
        let table = [
            ("a <b>bold</b> & \"x\"", "a &lt;b&gt;bold&lt;/b&gt; &amp; \"x\""),
            ("see @somebody and #12", "see @<!-- -->somebody and #<!-- -->12"),
            ("me@ x # y", "me@ x # y"),
            ("*a* _b_ `c` [d](e) | f \\ ~g~", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\| f \\\\ \\~g\\~"),
            ("one\ntwo", "one two"),
            ("https://x.example www.x.example", "https:<!-- -->//x.example www.<!-- -->x.example"),
            ("a\u{1b}[m\u{202e}", "a\\\\u{1b}\\[m\\\\u{202e}"),
        ];
        for (text, expected) in table {
            assert_eq!(prose(text), expected);
        }
    }

    #[test]
    fn escapes_urls_in_links() {
        assert_eq!(link("x", "https://a.example/b (1)/c|d#L3"), "[x](https://a.example/b%20%281%29/c%7Cd#L3)");
    }
}
