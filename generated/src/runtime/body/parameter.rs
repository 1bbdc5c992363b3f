// Emitted by `oascrate`, from `runtime/body/parameter.rs` in its own sources. Edits are overwritten.

//! Parameters of header values: `; name=value`, or `; name="value"`.

/// Returns a parameter of a header like `Content-Disposition`, for example `filename`.
pub(crate) fn parameter(disposition: &str, wanted: &str) -> Option<String> {
    let mut rest = disposition.split_once(';')?.1;
    loop {
        let (name, after) = rest.split_once('=')?;
        let (value, after) = value(after.trim_start());
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = after.split_once(';')?.1;
    }
}

/// The name of a file in `Content-Disposition`: `filename*` (RFC 8187), or else `filename`.
#[cfg(feature = "server")]
pub(crate) fn file_name(disposition: &str) -> Option<String> {
    let extended = parameter(disposition, "filename*").and_then(|value| {
        let (charset, rest) = value.split_once('\'')?;
        let (_, encoded) = rest.split_once('\'')?;
        let bytes: Vec<u8> = percent_encoding::percent_decode_str(encoded).collect();
        let charset = encoding_rs::Encoding::for_label(charset.as_bytes())?;
        Some(charset.decode_without_bom_handling(&bytes).0.into_owned())
    });
    extended.or_else(|| parameter(disposition, "filename"))
}

/// A token or a quoted string, and the rest. A backslash escapes only a quote or a backslash, since some senders put an
/// unescaped Windows path there.
fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let (token, _) = text.split_once(';').unwrap_or((text, ""));
        return (token.trim_end().to_owned(), text.strip_prefix(token).unwrap_or_default());
    };
    let mut value = String::new();
    let mut letters = quoted.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (value, quoted.split_at(at + 1).1),
            '\\' => match letters.next_if(|(_, next)| matches!(next, '"' | '\\')) {
                Some((_, escaped)) => value.push(escaped),
                None => value.push(letter),
            },
            _ => value.push(letter),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::body::multipart::quoted;

    #[cfg(feature = "server")]
    #[test]
    fn reads_extended_file_names() {
        for (disposition, name) in [
            ("form-data; name=f; filename=a; filename*=UTF-8''caf%C3%A9.txt", Some("caf\u{e9}.txt")),
            ("form-data; filename*=iso-8859-1'en'caf%E9; filename=\"b\"", Some("caf\u{e9}")),
            ("form-data; filename*=nonsense; filename=\"b\"", Some("b")),
            ("form-data; name=f", None),
        ] {
            assert_eq!(file_name(disposition).as_deref(), name, "{disposition}");
        }
    }

    #[test]
    fn quoted_names_round_trip() {
        for name in
            ["", "a.txt", "a \"b\".txt", "\\", "a\\", "\\\"", "a\\\\b", "; name=\"x\"", "\u{e4}\u{1f600}.png", "100%22"]
        {
            let disposition = format!("form-data; x=y; name=\"{}\"; filename=\"{}\"", quoted("f"), quoted(name));
            assert_eq!(parameter(&disposition, "filename").as_deref(), Some(name), "{disposition}");
            assert_eq!(parameter(&disposition, "name").as_deref(), Some("f"), "{disposition}");
        }
        for (disposition, name) in [
            ("form-data; FILENAME = token ; name=\"f\"", Some("token")),
            (r#"form-data; filename="C:\new\a.txt""#, Some(r"C:\new\a.txt")),
            (r#"form-data; filename="open"#, Some("open")),
            ("form-data; name=\"f\"", None),
            ("form-data", None),
            ("", None),
        ] {
            assert_eq!(parameter(disposition, "filename").as_deref(), name, "{disposition}");
        }
    }
}
