// Emitted by `oascrate`, from `runtime/values/decimal.rs` in its own sources. Edits are overwritten.

//! Decimal numbers as JSON has them, by value.

use std::cmp::Ordering;

/// A decimal number: the fraction `0.digits`, times a power of ten.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    is_negative: bool,
    /// The power of ten; 0 for zero.
    exponent: i64,
    /// Without zeros at either end; empty for zero.
    digits: String,
}

impl Decimal {
    /// Parses a number with the syntax of JSON.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (is_negative, rest) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (mantissa, power) = match rest.split_once(['e', 'E']) {
            Some((mantissa, power)) => (mantissa, power.parse::<i64>().ok()?),
            None => (rest, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let is_fraction = !mantissa.contains('.') || is_digits(fraction);
        if !is_digits(whole) || whole.len() > 1 && whole.starts_with('0') || !is_fraction {
            return None;
        }
        let all = format!("{whole}{fraction}");
        let digits = all.trim_start_matches('0');
        let zeros = all.len() - digits.len();
        let digits = digits.trim_end_matches('0').to_owned();
        if digits.is_empty() {
            return Some(Self { is_negative: false, exponent: 0, digits });
        }
        let exponent = power.checked_add(i64::try_from(whole.len()).ok()?)?.checked_sub(i64::try_from(zeros).ok()?)?;
        Some(Self { is_negative, exponent, digits })
    }

    /// The shortest decimal number that is read as this float; `None` if it is not finite.
    pub(super) fn of_float(float: f64) -> Option<Self> {
        Self::parse(&format!("{float:e}"))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| match (number.digits.is_empty(), number.is_negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let magnitude = || (self.exponent, &self.digits).cmp(&(other.exponent, &other.digits));
        sign(self).cmp(&sign(other)).then_with(|| if self.is_negative { magnitude().reverse() } else { magnitude() })
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_the_value_of_every_notation() {
        for (one, other) in [
            ("0", "-0.000e7"),
            ("1", "1.0"),
            ("100", "1e2"),
            ("100", "10E+1"),
            ("0.001", "1e-3"),
            ("-12.50", "-1.25e1"),
            ("1e400", "10e399"),
        ] {
            assert_eq!(Decimal::parse(one), Decimal::parse(other), "{one} {other}");
        }
        assert_eq!(Decimal::of_float(0.1), Decimal::parse("0.1"));
        assert_eq!(Decimal::of_float(f64::INFINITY), None);
    }

    #[test]
    fn orders_by_value() {
        let ascending =
            ["-1e3", "-100.5", "-100.4", "-0.1", "0", "1e-9", "0.09", "0.1", "0.11", "1", "9", "10", "1e400"];
        let ascending = ascending.map(|text| Decimal::parse(text).unwrap());
        assert!(ascending.is_sorted_by(|one, other| one < other));
    }
}
