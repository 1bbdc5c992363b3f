// Emitted by `oascrate`, from `runtime/body/charset.rs` in its own sources. Edits are overwritten.

//! Text in any charset.

use std::borrow::Cow;

use bytes::Bytes;
use encoding_rs::{Encoding, UTF_8};

use super::parameter;

/// Decodes bytes with the charset of their media type. A missing or unknown charset means UTF-8.
pub(super) fn decode(media_type: Option<&str>, content: &Bytes) -> Result<String, String> {
    let charset = of(media_type);
    match charset.decode_without_bom_handling_and_without_replacement(content) {
        Some(text) => Ok(text.into_owned()),
        None => Err(format!("the text is not {}", charset.name())),
    }
}

/// Encodes text with the charset of its media type.
pub(super) fn encode(media_type: &str, text: &str) -> Result<Bytes, String> {
    let charset = of(Some(media_type));
    // `encoding_rs` follows browsers, which never encode UTF-16.
    if charset.output_encoding() != charset {
        return Err(format!("text cannot be written as {}", charset.name()));
    }
    match charset.encode(text) {
        (_, _, true) => Err(format!("the text has characters that {} does not have", charset.name())),
        (Cow::Borrowed(bytes), ..) => Ok(Bytes::copy_from_slice(bytes)),
        (Cow::Owned(bytes), ..) => Ok(bytes.into()),
    }
}

fn of(media_type: Option<&str>) -> &'static Encoding {
    let charset = media_type.and_then(|media_type| parameter(media_type, "charset"));
    charset.and_then(|charset| Encoding::for_label(charset.as_bytes())).unwrap_or(UTF_8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_and_encodes_text_in_its_charset() {
        for (media_type, text, bytes) in [
            ("text/plain", "caf\u{e9}", b"caf\xc3\xa9".as_slice()),
            ("text/plain; charset=utf-8", "caf\u{e9}", b"caf\xc3\xa9"),
            ("text/plain; charset=unknown", "caf\u{e9}", b"caf\xc3\xa9"),
            ("text/plain; charset=ISO-8859-1", "caf\u{e9}", b"caf\xe9"),
            ("text/plain; format=flowed; charset=\"windows-1252\"", "\u{20ac}", b"\x80"),
            ("text/plain;charset=Shift_JIS", "\u{3042}", b"\x82\xa0"),
            ("text/plain", "\u{feff}a", b"\xef\xbb\xbfa"),
        ] {
            assert_eq!(decode(Some(media_type), &Bytes::copy_from_slice(bytes)).as_deref(), Ok(text), "{media_type}");
            assert_eq!(encode(media_type, text).as_deref(), Ok(bytes), "{media_type}");
        }
        let utf16 = Bytes::from_static(b"a\0\xac\x20");
        assert_eq!(decode(Some("text/plain; charset=utf-16le"), &utf16).as_deref(), Ok("a\u{20ac}"));
    }

    #[test]
    fn rejects_characters_outside_the_charset() {
        let decoded = decode(Some("text/plain"), &Bytes::from_static(b"caf\xe9"));
        assert_eq!(decoded, Err("the text is not UTF-8".to_owned()));
        for (charset, error) in [
            ("iso-8859-1", "the text has characters that windows-1252 does not have"),
            ("utf-16le", "text cannot be written as UTF-16LE"),
        ] {
            assert_eq!(encode(&format!("text/plain; charset={charset}"), "\u{3042}"), Err(error.to_owned()));
        }
    }
}
