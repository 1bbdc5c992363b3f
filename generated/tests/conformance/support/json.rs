//! JSON values compared as values, with the place where they differ.

use serde_json::Value as Json;

/// Returns where the second value differs from the first. 5 and 5.0 are equal; the order of properties does not matter.
pub fn difference(before: &Json, after: &Json) -> Option<String> {
    differ("", before, after)
}

fn differ(place: &str, before: &Json, after: &Json) -> Option<String> {
    match (before, after) {
        (Json::Number(a), Json::Number(b)) if a == b || (a.as_f64() == b.as_f64() && (a.is_f64() || b.is_f64())) => {
            None
        }
        (Json::Array(a), Json::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(at, (a, b))| differ(&format!("{place}/{at}"), a, b))
        }
        (Json::Object(a), Json::Object(b)) => {
            let lost = a.iter().find_map(|(name, a)| match b.get(name) {
                Some(b) => differ(&format!("{place}/{name}"), a, b),
                None => Some(format!("{place}/{name} is lost: it was {a}")),
            });
            let new = b.keys().find(|name| !a.contains_key(*name)).map(|name| format!("{place}/{name} is new"));
            lost.or(new)
        }
        _ if before == after => None,
        _ => Some(format!("{place} was {before}, is {after}")),
    }
}

/// Returns the value without the properties that are null here and missing in the other value.
pub fn without_lost_nulls(value: &Json, other: &Json) -> Json {
    match value {
        Json::Object(members) => {
            let kept = members.iter().filter(|(name, value)| !value.is_null() || other.get(name).is_some());
            kept.map(|(name, value)| (name.clone(), without_lost_nulls(value, &other[name]))).collect()
        }
        Json::Array(elements) => {
            elements.iter().enumerate().map(|(at, element)| without_lost_nulls(element, &other[at])).collect()
        }
        other => other.clone(),
    }
}
