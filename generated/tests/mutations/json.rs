//! Generated JSON for a [`Thing`](super::sample::Thing), and the expected result.
//!
//! [`Kind::normalized`] implements independently what decoding and encoding do to a value: an optional property that is
//! null is left out, and so is a null element where null is not a value; a whole number is written without a fraction.

use serde_json::{Map, Value as Json, json};

use super::choices::Choices;

/// The kind of a value.
pub enum Kind {
    Any,
    String,
    Boolean,
    Integer,
    Number,
    Nullable(&'static Kind),
    List(&'static Kind),
    Values(&'static Kind),
    Thing,
}

/// Whether a property is required, and whether null is left out.
enum Presence {
    Required,
    Optional,
    Kept,
}

/// The declared properties of a thing.
const PROPERTIES: &[(&str, Presence, Kind)] = &[
    ("id", Presence::Required, Kind::String),
    ("owner", Presence::Required, Kind::Nullable(&Kind::String)),
    ("any", Presence::Required, Kind::Any),
    ("size", Presence::Optional, Kind::Number),
    ("count", Presence::Optional, Kind::Integer),
    ("open", Presence::Optional, Kind::Boolean),
    ("note", Presence::Kept, Kind::Nullable(&Kind::String)),
    ("at", Presence::Optional, Kind::String),
    ("next", Presence::Optional, Kind::Thing),
    ("list", Presence::Optional, Kind::List(&Kind::List(&Kind::String))),
    ("marks", Presence::Optional, Kind::Values(&Kind::Nullable(&Kind::Integer))),
];

/// From here on, whole numbers are no longer exact as floats.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Returns whether there is a whole number that is not exact as a float. Other tests cover those.
pub fn has_wide_numbers(value: &Json) -> bool {
    match value {
        Json::Number(number) => number.as_f64().is_none_or(|float| float.fract() == 0.0 && float.abs() >= EXACT),
        Json::Array(elements) => elements.iter().any(has_wide_numbers),
        Json::Object(properties) => properties.values().any(has_wide_numbers),
        _ => false,
    }
}

impl Kind {
    /// Returns the value after decoding and encoding; `None` if it is rejected.
    pub fn normalized(&self, value: &Json) -> Option<Json> {
        match self {
            Self::Any => Some(value.clone()),
            Self::String => value.is_string().then(|| value.clone()),
            Self::Boolean => value.is_boolean().then(|| value.clone()),
            Self::Integer => match (value.as_i64(), value.as_f64()) {
                (Some(integer), _) => Some(json!(integer)),
                (None, Some(float)) if float.fract() == 0.0 && float.abs() <= EXACT => Some(json!(float as i64)),
                _ => None,
            },
            Self::Number => match value.as_f64()? {
                float if float == 0.0 && float.is_sign_negative() => Some(json!(float)),
                float if float.fract() == 0.0 && float.abs() < EXACT => Some(json!(float as i64)),
                float => Some(json!(float)),
            },
            Self::Nullable(_) if value.is_null() => Some(Json::Null),
            Self::Nullable(kind) => kind.normalized(value),
            Self::List(kind) => {
                let elements = value.as_array()?.iter().filter(|element| kind.keeps(element));
                elements.map(|element| kind.normalized(element)).collect()
            }
            Self::Values(kind) => {
                let values = value.as_object()?.iter().filter(|(_, value)| kind.keeps(value));
                let values = values.map(|(key, value)| Some((key.clone(), kind.normalized(value)?)));
                values.collect::<Option<Map<_, _>>>().map(Json::Object)
            }
            Self::Thing => thing(value.as_object()?),
        }
    }

    /// Returns whether an element of a collection is kept by decoding.
    fn keeps(&self, element: &Json) -> bool {
        !element.is_null() || matches!(self, Self::Any | Self::Nullable(_))
    }
}

fn thing(properties: &Map<String, Json>) -> Option<Json> {
    let mut normalized = properties.clone();
    for (name, presence, kind) in PROPERTIES {
        match (presence, properties.get(*name)) {
            (Presence::Required, None) => return None,
            (Presence::Optional, Some(Json::Null)) => drop(normalized.shift_remove(*name)),
            (_, Some(value)) => drop(normalized.insert((*name).to_owned(), kind.normalized(value)?)),
            (_, None) => {}
        }
    }
    Some(Json::Object(normalized))
}

/// A thing that is mostly right.
pub fn made_up(choices: &mut Choices<'_>, depth: usize) -> Json {
    let mut properties = Map::new();
    for (name, presence, kind) in PROPERTIES {
        let is_there = match presence {
            Presence::Required => !choices.once_in(40),
            _ => !choices.is_empty() && choices.once_in(2),
        };
        if is_there {
            properties.insert((*name).to_owned(), value(kind, choices, depth + 1));
        }
    }
    if choices.once_in(3) {
        properties.insert((*choices.pick(NAMES)).to_owned(), value(&Kind::Any, choices, depth + 1));
    }
    Json::Object(properties)
}

const NAMES: &[&str] = &["x", "", "id ", "ID", "a.b", "\u{0}", "é", "next", "extra"];
const STRINGS: &[&str] =
    &["", "a", "\u{0}", "é🍞", "\"\\/", "2026-08-01T00:00:00Z", "null", "1", "\u{2028}", "\u{feff}"];

fn value(kind: &Kind, choices: &mut Choices<'_>, depth: usize) -> Json {
    // Now and then something of another kind.
    if choices.once_in(60) {
        return any(choices, depth);
    }
    let count = if depth > 8 { 0 } else { choices.below(4) };
    match kind {
        Kind::Any => any(choices, depth),
        Kind::String => json!(choices.pick(STRINGS)),
        Kind::Boolean => json!(choices.once_in(2)),
        Kind::Integer => integer(choices),
        Kind::Number => number(choices),
        Kind::Nullable(_) if choices.once_in(3) => Json::Null,
        Kind::Nullable(kind) => value(kind, choices, depth),
        Kind::List(kind) => (0..count).map(|_| element(kind, choices, depth + 1)).collect(),
        Kind::Values(kind) => {
            let values = (0..count).map(|_| ((*choices.pick(NAMES)).to_owned(), element(kind, choices, depth + 1)));
            Json::Object(values.collect())
        }
        Kind::Thing if depth > 5 => Json::Null,
        Kind::Thing => made_up(choices, depth),
    }
}

fn element(kind: &Kind, choices: &mut Choices<'_>, depth: usize) -> Json {
    if choices.once_in(8) { Json::Null } else { value(kind, choices, depth) }
}

fn integer(choices: &mut Choices<'_>) -> Json {
    match choices.below(4) {
        0 => json!(choices.pick(&[0_i64, 1, -1, 9_007_199_254_740_991, -4_294_967_296])),
        1 => json!(choices.pick(&[5.0, -2e3, 1e15])),
        _ => json!(choices.byte()),
    }
}

fn number(choices: &mut Choices<'_>) -> Json {
    match choices.below(3) {
        0 => json!(choices.pick(&[0.1, -0.0, 0.0, 1e-300, 5e-324, 0.3, -2.5, 1e15])),
        1 => json!(i64::from(choices.byte()) - 128),
        _ => json!(f64::from(choices.byte()) / 7.0),
    }
}

fn any(choices: &mut Choices<'_>, depth: usize) -> Json {
    match choices.below(if depth > 8 { 5 } else { 8 }) {
        0 => Json::Null,
        1 => json!(choices.once_in(2)),
        2 => integer(choices),
        3 => number(choices),
        4 => json!(choices.pick(STRINGS)),
        5 => json!([any(choices, depth + 1)]),
        6 => json!({ *choices.pick(NAMES): any(choices, depth + 1) }),
        _ => json!({}),
    }
}
