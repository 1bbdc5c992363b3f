// Emitted by `oascrate`, from `runtime/server/rules/numbers.rs` in its own sources. Edits are overwritten.

//! The limits of numbers.

use std::cmp::Ordering;

use serde_json::{Number, Value as Json};

#[derive(Debug, Default)]
pub(super) struct Limits {
    minimum: Option<(Number, bool)>,
    maximum: Option<(Number, bool)>,
    multiple: Option<Number>,
}

impl Limits {
    pub(super) fn read(json: &Json) -> Self {
        let number = |key: &str| json.get(key).and_then(Json::as_number).cloned();
        let is = |key: &str| json.get(key).and_then(Json::as_bool) == Some(true);
        Self {
            minimum: number("minimum").map(|limit| (limit, is("exclusiveMinimum"))),
            maximum: number("maximum").map(|limit| (limit, is("exclusiveMaximum"))),
            multiple: number("multipleOf"),
        }
    }

    pub(super) fn check(&self, number: &Number) -> Result<(), String> {
        let beyond = |limit: &Number, is_exclusive: bool, wrong: Ordering| {
            let ordering = compare(number, limit);
            ordering == Some(wrong) || is_exclusive && ordering == Some(Ordering::Equal)
        };
        match (&self.minimum, &self.maximum) {
            (Some((limit, is_exclusive)), _) if beyond(limit, *is_exclusive, Ordering::Less) => {
                return Err(format!("must be {} {limit}", if *is_exclusive { ">" } else { ">=" }));
            }
            (_, Some((limit, is_exclusive))) if beyond(limit, *is_exclusive, Ordering::Greater) => {
                return Err(format!("must be {} {limit}", if *is_exclusive { "<" } else { "<=" }));
            }
            _ => {}
        }
        match &self.multiple {
            Some(divisor) if !is_multiple(number, divisor) => Err(format!("must be multiple of {divisor}")),
            _ => Ok(()),
        }
    }
}

pub(super) fn compare(a: &Number, b: &Number) -> Option<Ordering> {
    match (a.as_i128(), b.as_i128()) {
        (Some(a), Some(b)) => Some(a.cmp(&b)),
        _ => a.as_f64()?.partial_cmp(&b.as_f64()?),
    }
}

fn is_multiple(number: &Number, divisor: &Number) -> bool {
    match (number.as_i128(), divisor.as_i128()) {
        (Some(_), Some(0)) => true,
        (Some(number), Some(divisor)) => number % divisor == 0,
        _ => {
            let quotient = number.as_f64().unwrap_or_default() / divisor.as_f64().unwrap_or(1.0);
            // Decimal fractions are not exact: 0.3 is a multiple of 0.1.
            !quotient.is_finite() || (quotient - quotient.round()).abs() < 1e-9 * quotient.abs().max(1.0)
        }
    }
}
