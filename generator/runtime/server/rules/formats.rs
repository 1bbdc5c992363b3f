//! The formats that are checked.

use crate::runtime::values::{Base64, Date, DateTime, Decimal, Duration, Ipv4, Ipv6, Time, Uri, Uuid};

/// A format that restricts strings, or numbers.
#[derive(Debug)]
pub(super) struct Format {
    pub(super) name: String,
    check: Check,
}

#[derive(Debug)]
enum Check {
    Text(fn(&str) -> bool),
    Integer(i64, i64),
}

impl Format {
    pub(super) fn named(name: &str) -> Option<Self> {
        let check = match name {
            "date-time" => Check::Text(|text| DateTime::from(text).is_valid()),
            "date" => Check::Text(|text| Date::from(text).is_valid()),
            "time" => Check::Text(|text| Time::from(text).is_valid()),
            "duration" => Check::Text(|text| Duration::from(text).is_valid()),
            "uuid" => Check::Text(|text| Uuid::from(text).is_valid()),
            "uri" => Check::Text(|text| Uri::from(text).is_valid()),
            "byte" => Check::Text(|text| Base64::from(text).is_valid()),
            "decimal" => Check::Text(|text| Decimal::from(text).is_valid()),
            "ipv4" => Check::Text(|text| Ipv4::from(text).is_valid()),
            "ipv6" => Check::Text(|text| Ipv6::from(text).is_valid()),
            "base64url" => Check::Text(is_base64url),
            "email" => Check::Text(is_email),
            "hostname" => Check::Text(is_hostname),
            "int8" => Check::Integer(i8::MIN.into(), i8::MAX.into()),
            "int16" => Check::Integer(i16::MIN.into(), i16::MAX.into()),
            "int32" => Check::Integer(i32::MIN.into(), i32::MAX.into()),
            "uint8" => Check::Integer(0, u8::MAX.into()),
            "uint16" => Check::Integer(0, u16::MAX.into()),
            "uint32" => Check::Integer(0, u32::MAX.into()),
            _ => return None,
        };
        Some(Self { name: name.to_owned(), check })
    }

    /// Whether a string is valid; formats of numbers do not restrict strings.
    pub(super) fn allows_text(&self, text: &str) -> bool {
        match self.check {
            Check::Text(is_valid) => is_valid(text),
            Check::Integer(..) => true,
        }
    }

    /// Whether a number is valid; formats of strings do not restrict numbers.
    pub(super) fn allows_number(&self, number: &serde_json::Number) -> bool {
        match self.check {
            Check::Text(_) => true,
            Check::Integer(least, most) => match number.as_i64() {
                Some(integer) => (least..=most).contains(&integer),
                None => number.as_f64().is_some_and(|float| float >= least as f64 && float <= most as f64),
            },
        }
    }
}

/// The alphabet for URLs of RFC 4648, with or without padding.
fn is_base64url(text: &str) -> bool {
    let is_usual = text.bytes().any(|byte| matches!(byte, b'+' | b'/'));
    !is_usual && Base64::from(text.replace('-', "+").replace('_', "/")).is_valid()
}

/// A local part and a domain. Only delivery shows whether an address exists, so nothing that may be one is refused.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let is_quoted = local.len() > 2 && local.starts_with('"') && local.ends_with('"');
    let is_spaced = |text: &str| text.chars().any(|c| c.is_whitespace() || c.is_control());
    !local.is_empty()
        && (is_quoted || !local.contains('@') && !is_spaced(local))
        && !domain.is_empty()
        && !is_spaced(domain)
}

/// Labels of letters, digits and hyphens, as in RFC 1123.
fn is_hostname(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    text.len() <= 253 && text.strip_suffix('.').unwrap_or(text).split('.').all(is_label)
}
