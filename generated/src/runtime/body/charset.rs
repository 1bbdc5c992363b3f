// Emitted by `oascrate`, from `runtime/body/charset.rs` in its own sources. Edits are overwritten.

//! Text in any charset.

use std::borrow::Cow;

use bytes::Bytes;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::parameter;

/// Decodes bytes with the charset of their media type. A missing or unknown charset means UTF-8.
pub(super) fn decode(media_type: Option<&str>, content: &[u8]) -> Result<String, String> {
    let charset = of(media_type);
    // `charset=utf-16` leaves the byte order to the byte order mark (RFC 2781).
    let (charset, content) = match Encoding::for_bom(content) {
        Some((found, length)) if is_utf16(charset) && is_utf16(found) => {
            (found, content.get(length..).unwrap_or_default())
        }
        _ => (charset, content),
    };
    match charset.decode_without_bom_handling_and_without_replacement(content) {
        Some(text) => Ok(text.into_owned()),
        None => Err(format!("the text is not {}", charset.name())),
    }
}

/// Encodes text with the charset of its media type.
pub(super) fn encode(media_type: &str, text: &str) -> Result<Bytes, String> {
    let charset = of(Some(media_type));
    // `encoding_rs` follows browsers, which never encode UTF-16.
    if is_utf16(charset) {
        let has_mark = parameter(media_type, "charset").is_some_and(|charset| charset.eq_ignore_ascii_case("utf-16"));
        let bytes: fn(u16) -> [u8; 2] = if charset == UTF_16BE { u16::to_be_bytes } else { u16::to_le_bytes };
        let units = has_mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
        return Ok(units.flat_map(bytes).collect());
    }
    if charset.output_encoding() != charset {
        return Err(format!("text cannot be written as {}", charset.name()));
    }
    match charset.encode(text) {
        (_, _, true) => Err(format!("the text has characters that {} does not have", charset.name())),
        (Cow::Borrowed(bytes), ..) => Ok(Bytes::copy_from_slice(bytes)),
        (Cow::Owned(bytes), ..) => Ok(bytes.into()),
    }
}

/// Converts JSON to the charset of its media type. Characters that other charsets may lack are escaped.
pub(super) fn encode_json(media_type: &str, json: Vec<u8>) -> Result<Bytes, String> {
    if of(Some(media_type)) == UTF_8 {
        return Ok(json.into());
    }
    let mut escaped = String::with_capacity(json.len());
    for character in String::from_utf8(json).map_err(|error| error.to_string())?.chars() {
        match character {
            '\0'..='\x7f' => escaped.push(character),
            _ => character.encode_utf16(&mut [0; 2]).iter().for_each(|unit| escaped += &format!("\\u{unit:04x}")),
        }
    }
    encode(media_type, &escaped)
}

/// Converts JSON from the charset of its media type to UTF-8, without a byte order mark.
pub(super) fn decode_json<'a>(media_type: Option<&str>, json: &'a [u8]) -> Result<Cow<'a, [u8]>, String> {
    if of(media_type) == UTF_8 {
        return Ok(Cow::Borrowed(json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json)));
    }
    decode(media_type, json).map(|text| Cow::Owned(text.into_bytes()))
}

fn is_utf16(charset: &'static Encoding) -> bool {
    charset == UTF_16LE || charset == UTF_16BE
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
    }

    #[test]
    fn a_byte_order_mark_decides_utf_16() {
        for (charset, bytes, is_written) in [
            ("utf-16le", b"a\0\xac\x20".as_slice(), true),
            ("utf-16be", b"\0a\x20\xac", true),
            ("utf-16", b"\xff\xfea\0\xac\x20", true),
            ("utf-16", b"\xfe\xff\0a\x20\xac", false),
        ] {
            let media_type = format!("text/plain; charset={charset}");
            assert_eq!(decode(Some(&media_type), bytes).as_deref(), Ok("a\u{20ac}"), "{charset}");
            assert_eq!(encode(&media_type, "a\u{20ac}").unwrap() == bytes, is_written, "{charset}");
        }
    }

    #[test]
    fn converts_json_from_and_to_its_charset() {
        for (media_type, bytes, is_written) in [
            ("application/json", b"\"\xc3\xa9\"".as_slice(), true),
            ("application/json", b"\xef\xbb\xbf\"\xc3\xa9\"", false),
            ("application/json; charset=iso-8859-1", b"\"\xe9\"", false),
            ("application/json; charset=iso-8859-1", b"\"\\u00e9\"", true),
        ] {
            let json = decode_json(Some(media_type), bytes).unwrap();
            assert_eq!(serde_json::from_slice::<String>(&json).unwrap(), "\u{e9}", "{media_type}");
            let written = encode_json(media_type, "\"\u{e9}\"".into()).unwrap();
            assert_eq!(written == bytes, is_written, "{media_type}");
        }
    }

    #[test]
    fn rejects_characters_outside_the_charset() {
        let decoded = decode(Some("text/plain"), &Bytes::from_static(b"caf\xe9"));
        assert_eq!(decoded, Err("the text is not UTF-8".to_owned()));
        for (charset, error) in [
            ("iso-8859-1", "the text has characters that windows-1252 does not have"),
            ("replacement", "text cannot be written as replacement"),
        ] {
            assert_eq!(encode(&format!("text/plain; charset={charset}"), "\u{3042}"), Err(error.to_owned()));
        }
    }
}
