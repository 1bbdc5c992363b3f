//! Text of a document in a cell of a table of GitHub's Markdown.

/// How many characters of one value are shown.
const SHOWN: usize = 240;

/// As a code span: nothing in it means anything. Of a long text, the beginning and the number of characters that are left out.
pub(super) fn code(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (shown, rest) = match line.char_indices().nth(SHOWN) {
        Some((at, _)) => line.split_at(at),
        None => (line.as_str(), ""),
    };
    // A span ends at the first run of backticks that is as long as the one it began with.
    let fence = "`".repeat(longest_run(shown) + 1);
    let pad = if shown.is_empty() || shown.starts_with('`') || shown.ends_with('`') { " " } else { "" };
    // A table is cut into cells before anything else is looked at, code spans included.
    let shown = shown.replace('|', "\\|");
    let more = if rest.is_empty() { String::new() } else { format!(" (+{} characters)", rest.chars().count()) };
    format!("{fence}{pad}{shown}{pad}{fence}{more}")
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or_default()
}

/// As prose: words that somebody has written, without any markup.
pub(super) fn prose(text: &str) -> String {
    let mut escaped = String::new();
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            // Would mention somebody, or link to an issue; the comment between them is seen by nobody.
            '@' | '#' if rest.peek().is_some_and(|next| next.is_alphanumeric()) => {
                escaped.push(c);
                escaped.push_str("<!-- -->");
            }
            '\\' | '`' | '*' | '_' | '[' | ']' | '~' | '|' => {
                escaped.push('\\');
                escaped.push(c);
            }
            c => escaped.push(c),
        }
    }
    escaped
}

/// `text`, which is Markdown, as a link.
pub(super) fn link(text: &str, address: &str) -> String {
    let mut escaped = String::new();
    for c in address.chars() {
        match c {
            ' ' | '(' | ')' | '<' | '>' | '|' | '"' | '\\' => escaped.push_str(&format!("%{:02X}", u32::from(c))),
            c => escaped.push(c),
        }
    }
    format!("[{text}]({escaped})")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_keeps_its_text_and_its_cell() {
        let table = [
            ("string", "`string`"),
            ("a | b", "`a \\| b`"),
            ("^`+$", "``^`+$``"),
            ("`a`", "`` `a` ``"),
            ("", "`  `"),
            ("two\n  lines", "`two lines`"),
            ("<b> @me &amp; *x*", "`<b> @me &amp; *x*`"),
        ];
        for (text, expected) in table {
            assert_eq!(code(text), expected);
        }
    }

    #[test]
    fn what_is_cut_is_counted() {
        let text = "\u{e4}".repeat(SHOWN + 12);
        assert_eq!(code(&text), format!("`{}` (+12 characters)", "\u{e4}".repeat(SHOWN)));
    }

    #[test]
    fn prose_is_without_markup() {
        let table = [
            ("a <b>bold</b> & \"x\"", "a &lt;b&gt;bold&lt;/b&gt; &amp; \"x\""),
            ("see @somebody and #12", "see @<!-- -->somebody and #<!-- -->12"),
            ("me@ x # y", "me@ x # y"),
            ("*a* _b_ `c` [d](e) | f \\ ~g~", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\| f \\\\ \\~g\\~"),
            ("one\ntwo", "one two"),
        ];
        for (text, expected) in table {
            assert_eq!(prose(text), expected);
        }
    }

    #[test]
    fn an_address_ends_where_it_should() {
        assert_eq!(link("x", "https://a.example/b (1)/c|d#L3"), "[x](https://a.example/b%20%281%29/c%7Cd#L3)");
    }
}
