//! A few words of a body that nobody expected, like the error page of a proxy.

/// How much of a body is looked at, and how many letters of it are shown.
const READ: usize = 16 * 1024;
const SHOWN: usize = 200;

/// The beginning of what a body says, in one line; of a page what a reader would see of it.
pub(super) fn excerpt(content_type: Option<&str>, body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body.split_at(body.len().min(READ)).0);
    let is_page = content_type.is_some_and(|kind| kind.contains("html") || kind.contains("xml"));
    let visible = if is_page { strip(&text) } else { text.into_owned() };
    let printable = visible.replace(|letter: char| letter.is_control() || letter == '\u{fffd}', " ");
    let line = printable.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => line.split_at(end).0.to_owned() + "...",
        None => line,
    }
}

/// The text between tags. Of a script, a style or a comment nothing is to be seen.
fn strip(page: &str) -> String {
    let mut visible = String::new();
    let mut rest = page;
    while let Some((text, tag)) = rest.split_once('<') {
        visible += text;
        visible.push(' ');
        let start: String = tag.chars().take(6).collect::<String>().to_ascii_lowercase();
        let end = match start.as_str() {
            "script" => "</script>",
            start if start.starts_with("style") => "</style>",
            start if start.starts_with("!--") => "-->",
            _ => ">",
        };
        rest = tag.split_once(end).map(|(_, rest)| rest).unwrap_or_default();
    }
    visible += rest;
    [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .into_iter()
        .fold(visible, |text, (entity, letter)| text.replace(entity, letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_reduced_to_what_it_says() {
        let page = "<!DOCTYPE html><html><head><title>502 Bad&nbsp;Gateway</title><style>p { color: red }</style>\n\
                    <script>if (1 < 2) alert('>')</script></head><!-- <p>padding</p> -->\r\n\
                    <body bgcolor=white><h1>502 Bad Gateway</h1>\n<hr>nginx &amp; co</body></html>";
        for (content_type, body, shown) in [
            (Some("text/html; charset=utf-8"), page, "502 Bad Gateway 502 Bad Gateway nginx & co"),
            (Some("text/html"), "<p>cut <scr", "cut"),
            (Some("text/html"), "<p>cut <script>let x", "cut"),
            (Some("text/plain"), "a < b\n  and\tc\0", "a < b and c"),
            (None, "", ""),
        ] {
            assert_eq!(excerpt(content_type, body.as_bytes()), shown, "{body}");
        }
    }

    #[test]
    fn an_excerpt_is_short_and_can_be_printed() {
        let garbage: Vec<u8> = (0..=255).cycle().take(100_000).collect();
        for content_type in [None, Some("text/html")] {
            let shown = excerpt(content_type, &garbage);
            assert!(shown.chars().count() <= SHOWN + 3 && shown.chars().all(|letter| !letter.is_control()), "{shown}");
        }
        assert_eq!(excerpt(None, "\u{e4}".repeat(300).as_bytes()), "\u{e4}".repeat(200) + "...");
    }
}
