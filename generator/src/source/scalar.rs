//! The value of a YAML scalar, by the core schema of YAML 1.2: `yes`, `on` and timestamps are strings.

use serde_json::Number;

use super::Value;

/// The meaning of a scalar.
#[derive(Debug, PartialEq)]
pub(super) enum Scalar {
    /// The string as it is written.
    Text,
    /// Another value of the JSON data model.
    Value(Value),
    /// A number that JSON cannot express: infinite, not a number, or beyond the range of a double.
    Unrepresentable,
}

/// Resolves a scalar that is neither quoted nor tagged.
pub(super) fn plain(text: &str) -> Scalar {
    let value = match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        // Most scalars are words, for which the first byte decides.
        _ if text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.')) => return numeric(text),
        _ => return Scalar::Text,
    };
    Scalar::Value(value)
}

fn numeric(text: &str) -> Scalar {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Scalar::Unrepresentable;
    }
    let radix = text.strip_prefix("0x").map(|d| (d, 16)).or_else(|| text.strip_prefix("0o").map(|d| (d, 8)));
    let parsed = match radix {
        Some((digits, radix)) if !digits.is_empty() && digits.chars().all(|c| c.is_digit(radix)) => {
            u64::from_str_radix(digits, radix).ok().map(Number::from)
        }
        None if is_decimal(unsigned) => number(text),
        _ => return Scalar::Text,
    };
    parsed.map_or(Scalar::Unrepresentable, |n| Scalar::Value(Value::Number(n)))
}

/// `( "." [0-9]+ | [0-9]+ ( "." [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`, which includes integers.
fn is_decimal(unsigned: &str) -> bool {
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (unsigned, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    digits(whole)
        && digits(fraction)
        && !(whole.is_empty() && fraction.is_empty())
        && exponent.is_none_or(|e| !e.is_empty() && digits(e))
}

/// A decimal number, with integers of up to 64 bits kept exactly. `None` beyond the range of a double.
pub(super) fn number(text: &str) -> Option<Number> {
    if let Ok(n) = text.parse::<i64>() {
        return Some(n.into());
    }
    if let Ok(n) = text.parse::<u64>() {
        return Some(n.into());
    }
    text.parse::<f64>().ok().and_then(Number::from_f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value as Json, json};

    fn meaning(text: &str) -> Option<Json> {
        match plain(text) {
            Scalar::Text => Some(text.into()),
            Scalar::Value(value) => Some(crate::source::Node::new(Default::default(), value).to_json()),
            Scalar::Unrepresentable => None,
        }
    }

    #[test]
    fn plain_scalars_follow_the_core_schema() {
        let table = [
            ("", json!(null)),
            ("~", json!(null)),
            ("NULL", json!(null)),
            ("nULL", json!("nULL")),
            ("true", json!(true)),
            ("FALSE", json!(false)),
            ("yes", json!("yes")),
            ("No", json!("No")),
            ("on", json!("on")),
            ("y", json!("y")),
            ("0", json!(0)),
            ("-7", json!(-7)),
            ("+7", json!(7)),
            ("007", json!(7)),
            ("0x1F", json!(31)),
            ("0o17", json!(15)),
            ("0x", json!("0x")),
            ("0xg", json!("0xg")),
            ("-0x1", json!("-0x1")),
            ("1_000", json!("1_000")),
            ("12:30:45", json!("12:30:45")),
            ("2026-08-01", json!("2026-08-01")),
            ("2026-08-01T10:00:00Z", json!("2026-08-01T10:00:00Z")),
            ("1.5", json!(1.5)),
            (".5", json!(0.5)),
            ("5.", json!(5.0)),
            ("-1e3", json!(-1000.0)),
            ("1E+2", json!(100.0)),
            ("1e", json!("1e")),
            (".", json!(".")),
            ("-", json!("-")),
            ("+.e1", json!("+.e1")),
            ("1.2.3", json!("1.2.3")),
            ("3.0.0", json!("3.0.0")),
            ("18446744073709551615", json!(18_446_744_073_709_551_615_u64)),
            ("18446744073709551616", json!(18_446_744_073_709_551_616.0)),
            ("+.inf2", json!("+.inf2")),
            ("+.nan", json!("+.nan")),
        ];
        for (text, expected) in table {
            assert_eq!(meaning(text), Some(expected), "{text:?}");
        }
    }

    #[test]
    fn recognizes_numbers_outside_json() {
        for text in [".inf", "-.Inf", "+.INF", ".nan", ".NaN", "1e999", "-1e999", "0xFFFFFFFFFFFFFFFFF"] {
            assert_eq!(plain(text), Scalar::Unrepresentable, "{text:?}");
        }
    }
}
