//! Validity of strings with a format.

use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::{Engine, alphabet};

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::runtime::values::DateTime;

pub(super) fn uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

pub(super) fn date(text: &str) -> bool {
    DateTime::from(format!("{text}T00:00:00Z")).is_valid()
}

pub(super) fn time(text: &str) -> bool {
    DateTime::from(format!("1970-01-01T{text}")).is_valid()
}

/// ISO 8601 as in the appendix of RFC 3339: numbers with units; only the last one may have a fraction.
pub(super) fn duration(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let Some(text) = text.strip_prefix('P') else { return false };
    let (days, time) = text.split_once('T').map_or((text, None), |(days, time)| (days, Some(time)));
    let has_units = |mut text: &str, units: &str| {
        let mut units = units.chars();
        let mut count = 0;
        while !text.is_empty() {
            let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(0);
            let (number, rest) = text.split_at(digits);
            let mut letters = rest.chars();
            let unit = letters.next();
            if number.parse::<f64>().is_err() || !units.any(|known| Some(known) == unit) {
                return None;
            }
            text = letters.as_str();
            count += 1;
        }
        Some(count)
    };
    match (has_units(days, "YMWD"), time.map(|time| has_units(time, "HMS"))) {
        (Some(count), None) => count > 0,
        (Some(_), Some(Some(count))) => count > 0,
        _ => false,
    }
}

pub(super) fn uri(text: &str) -> bool {
    let Some((scheme, _)) = text.split_once(':') else { return false };
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(is_part)
        && text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'"' | b'\\' | b'^' | b'`'))
}

pub(super) fn base64(text: &str) -> bool {
    decode_base64(text).is_some()
}

/// RFC 4648, with this padding.
const fn base64_engine(padding: DecodePaddingMode) -> GeneralPurpose {
    let config = GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true).with_decode_padding_mode(padding);
    GeneralPurpose::new(&alphabet::STANDARD, config)
}

const PADDED_BASE64: GeneralPurpose = base64_engine(DecodePaddingMode::RequireCanonical);
const UNPADDED_BASE64: GeneralPurpose = base64_engine(DecodePaddingMode::RequireNone);

/// All padding or none: `Indifferent` would also accept a part of it.
pub(super) fn decode_base64(text: &str) -> Option<Vec<u8>> {
    let engine = if text.ends_with('=') { PADDED_BASE64 } else { UNPADDED_BASE64 };
    engine.decode(text).ok()
}

pub(super) fn decimal(text: &str) -> bool {
    let (mantissa, exponent) = text.split_once(['e', 'E']).map_or((text, None), |(m, e)| (m, Some(e)));
    let unsigned = |text: &str| text.strip_prefix(['-', '+']).unwrap_or(text).to_owned();
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mantissa = unsigned(mantissa);
    let is_mantissa = match mantissa.split_once('.') {
        Some((whole, fraction)) => is_number(whole) && is_number(fraction),
        None => is_number(&mantissa),
    };
    is_mantissa && exponent.is_none_or(|exponent| is_number(&unsigned(exponent)))
}

pub(super) fn ipv4(text: &str) -> bool {
    text.parse::<Ipv4Addr>().is_ok()
}

pub(super) fn ipv6(text: &str) -> bool {
    text.parse::<Ipv6Addr>().is_ok()
}
