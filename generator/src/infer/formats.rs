//! The formats of strings and numbers that are checked. Any other format accepts everything.

// Only their texts are read.
use core::net::{Ipv4Addr, Ipv6Addr};

/// Returns whether a string has a format.
pub(crate) fn fits(format: &str, text: &str) -> bool {
    match format {
        "date-time" => is_date_time(text),
        "date" => is_date(text),
        "uuid" => is_uuid(text),
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "byte" => base64(text).is_some(),
        "email" => text.split_once('@').is_some_and(|(local, host)| !local.is_empty() && !host.is_empty()),
        "uri" | "url" => text.split_once(':').is_some_and(|(scheme, _)| {
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
        }),
        _ => true,
    }
}

/// The format that a string certainly has.
pub(crate) fn of(text: &str) -> Option<&'static str> {
    ["date-time", "date", "uuid"].into_iter().find(|format| fits(format, text))
}

/// RFC 3339.
fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't', ' ']) else { return false };
    let (clock, is_offset) = match time.strip_suffix(['Z', 'z']) {
        Some(clock) => (clock, true),
        None => match time.rfind(['+', '-']).and_then(|at| time.split_at_checked(at)) {
            Some((clock, offset)) => (clock, has_pattern(offset.get(1..).unwrap_or_default(), "dd:dd")),
            None => return false,
        },
    };
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    is_offset && is_fraction && is_date(date) && has_pattern(clock, "dd:dd:dd")
}

fn is_date(text: &str) -> bool {
    let part = |range: std::ops::Range<usize>| text.get(range).and_then(|digits| digits.parse::<u8>().ok());
    has_pattern(text, "dddd-dd-dd")
        && part(5..7).is_some_and(|month| (1..=12).contains(&month))
        && part(8..10).is_some_and(|day| (1..=31).contains(&day))
}

fn is_uuid(text: &str) -> bool {
    has_pattern(text, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh")
}

/// `d` is a digit, `h` a hexadecimal one, and anything else itself.
fn has_pattern(text: &str, pattern: &str) -> bool {
    let is_one = |(byte, expected): (u8, u8)| match expected {
        b'd' => byte.is_ascii_digit(),
        b'h' => byte.is_ascii_hexdigit(),
        other => byte == other,
    };
    text.len() == pattern.len() && text.bytes().zip(pattern.bytes()).all(is_one)
}

/// Decodes base64 with the standard alphabet; `None` for anything else.
pub(crate) fn base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0_u32);
    for byte in text.trim_end().trim_end_matches('=').bytes().filter(|byte| !byte.is_ascii_whitespace()) {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6 | u32::from(six)) & 0xff_ffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).ok()?);
        }
    }
    // A single character at the end is less than a byte.
    (count < 6).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_formats() {
        for (format, valid, invalid) in [
            ("date-time", "2024-02-03T04:05:06.789Z", "2024-02-03"),
            ("date-time", "2024-02-03T04:05:06+02:00", "2024-02-03T04:05:06"),
            ("date", "2024-02-03", "2024-13-03"),
            ("uuid", "0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0", "0b1c2d3e4f50"),
            ("ipv4", "10.0.0.1", "10.0.0"),
            ("ipv6", "::1", "10.0.0.1"),
            ("byte", "YQ==", "not base64"),
            ("email", "a@b", "a"),
            ("uri", "https://a.example/", "/a"),
        ] {
            assert!(fits(format, valid), "{format} {valid}");
            assert!(!fits(format, invalid), "{format} {invalid}");
        }
        assert!(fits("anything", "at all"));
        assert_eq!((of("2024-02-03"), of("a@b")), (Some("date"), None));
    }

    #[test]
    fn decodes_base64() {
        for (text, bytes) in [
            ("", Some(&b""[..])),
            ("YQ==", Some(b"a")),
            ("YWI", Some(b"ab")),
            ("YWJj", Some(b"abc")),
            ("/+8=", Some(b"\xff\xef")),
            ("Y", None),
            ("Y-==", None),
        ] {
            assert_eq!(base64(text).as_deref(), bytes, "{text}");
        }
    }
}
