//! Printable excerpts of requests and responses: short, on one line, and without credentials.

use std::borrow::Cow;
use std::fmt;

use http::HeaderMap;

/// The number of bytes of a body that are read, and of characters that are shown.
const READ: usize = 16 * 1024;
const SHOWN: usize = 200;

/// Parts of header names whose values are likely to be credentials.
const SECRET: [&str; 5] = ["auth", "token", "cookie", "secret", "key"];

/// Returns the beginning of a body in one line; of an HTML page, its visible text.
pub(crate) fn excerpt(content_type: Option<&str>, body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body.split_at(body.len().min(READ)).0);
    let is_page = content_type.is_some_and(|kind| kind.contains("html") || kind.contains("xml"));
    line(&if is_page { strip(&text) } else { text.into_owned() })
}

/// Returns the beginning of a text in one printable line.
pub(crate) fn line(text: &str) -> String {
    let printable = text.replace(|letter: char| letter.is_control() || letter == '\u{fffd}', " ");
    let line = printable.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => line.split_at(end).0.to_owned() + "...",
        None => line,
    }
}

/// The `Debug` form of a body: its length and its beginning.
pub(crate) struct Body<'a>(pub(crate) Option<&'a str>, pub(crate) &'a [u8]);

impl fmt::Debug for Body<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(content_type, body) = self;
        write!(f, "{} bytes", body.len())?;
        match excerpt(*content_type, body).as_str() {
            "" => Ok(()),
            beginning => write!(f, ": {beginning}"),
        }
    }
}

/// The `Debug` form of headers, without those that are likely to contain credentials.
pub(crate) struct Headers<'a>(pub(crate) &'a HeaderMap);

impl fmt::Debug for Headers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(headers(self.0)).finish()
    }
}

/// The headers with `***` in place of values that are likely to be credentials.
pub(crate) fn headers(headers: &HeaderMap) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
    headers.iter().map(|(name, value)| {
        let is_secret = SECRET.iter().any(|word| name.as_str().contains(word));
        let value = if is_secret { "***".into() } else { String::from_utf8_lossy(value.as_bytes()) };
        (name.as_str(), value)
    })
}

/// Returns the text between tags, without scripts, styles and comments.
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
    fn strips_markup_and_control_characters() {
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
    fn hides_credentials_in_headers() {
        let mut headers = HeaderMap::new();
        for (name, value) in [("x-token", "s3cret"), ("set-cookie", "s3cret"), ("content-type", "text/plain")] {
            headers.append(name, value.parse().unwrap());
        }
        let shown = format!("{:?}", Headers(&headers));
        assert_eq!(shown, r#"{"x-token": "***", "set-cookie": "***", "content-type": "text/plain"}"#);
    }

    #[test]
    fn excerpts_are_short_and_printable() {
        let garbage: Vec<u8> = (0..=255).cycle().take(100_000).collect();
        for content_type in [None, Some("text/html")] {
            let shown = excerpt(content_type, &garbage);
            assert!(shown.chars().count() <= SHOWN + 3 && shown.chars().all(|letter| !letter.is_control()), "{shown}");
        }
        assert_eq!(excerpt(None, "\u{e4}".repeat(300).as_bytes()), "\u{e4}".repeat(200) + "...");
    }
}
