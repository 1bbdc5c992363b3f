// Emitted by `oascrate`, from `runtime/server/rules/equal.rs` in its own sources. Edits are overwritten.

//! Equality as JSON Schema has it: `1` is `1.0`, and the order of properties does not matter.

use std::cmp::Ordering;
use std::fmt::Write as _;

use serde_json::Value as Json;

use super::numbers::compare;

pub(super) fn are_equal(a: &Json, b: &Json) -> bool {
    match (a, b) {
        (Json::Number(a), Json::Number(b)) => compare(a, b) == Some(Ordering::Equal),
        (Json::Array(a), Json::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| are_equal(a, b)),
        (Json::Object(a), Json::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| are_equal(a, b)))
        }
        _ => a == b,
    }
}

/// Appends a text that equal values have in common.
pub(super) fn write_canonical(value: &Json, text: &mut String) {
    match value {
        Json::Number(number) => {
            let float = number.as_f64().filter(|float| float.fract() == 0.0 && number.is_f64());
            // Above 2^63, a float that equals an integer is rare enough to count as another value.
            let _ = match float.map(|float| (float, float as i64)) {
                Some((float, integer)) if integer as f64 == float && integer != i64::MAX => write!(text, "{integer}"),
                _ => write!(text, "{number}"),
            };
        }
        Json::Array(elements) => {
            text.push('[');
            for element in elements {
                write_canonical(element, text);
                text.push(',');
            }
            text.push(']');
        }
        Json::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            text.push('{');
            for (name, member) in members {
                let _ = write!(text, "{name:?}:");
                write_canonical(member, text);
                text.push(',');
            }
            text.push('}');
        }
        Json::Null | Json::Bool(_) | Json::String(_) => {
            let _ = write!(text, "{value}");
        }
    }
}
