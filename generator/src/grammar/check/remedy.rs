//! How values are read that violate the table.

use super::finding::Remedy;
use crate::grammar::{Grammar, Object, Others, Shape, Visit};
use crate::pointer::Pointer;
use crate::source::{Node, Value};

/// Common wrong values and their meaning in OpenAPI, by place.
const MEANINGS: &[(Object, &str, &str, &str)] = &[
    (Object::Schema, "type", "int", "integer"),
    (Object::Schema, "type", "int32", "integer"),
    (Object::Schema, "type", "int64", "integer"),
    (Object::Schema, "type", "long", "integer"),
    (Object::Schema, "type", "float", "number"),
    (Object::Schema, "type", "double", "number"),
    (Object::Schema, "type", "decimal", "number"),
    (Object::Schema, "type", "bool", "boolean"),
    (Object::Schema, "type", "str", "string"),
    (Object::Schema, "type", "text", "string"),
    (Object::Schema, "type", "date", "string"),
    (Object::Schema, "type", "datetime", "string"),
    (Object::Schema, "type", "date-time", "string"),
    (Object::Schema, "type", "uuid", "string"),
    (Object::Schema, "type", "list", "array"),
    (Object::Schema, "type", "dict", "object"),
    (Object::Schema, "type", "map", "object"),
];

/// Returns how a value of a wrong kind is read. `None` for the document itself.
pub(super) fn of_wrong_kind(visit: &Visit) -> Option<Remedy> {
    let (pointer, node) = (visit.pointer.clone(), visit.node);
    let set = |value: Value| Some(Remedy::Set(pointer.clone(), Node::new(node.span, value)));
    if pointer.segments().is_empty() {
        return None;
    }
    match (visit.shape, &node.value) {
        (_, Value::Null) if !is_schema(visit) => Some(Remedy::Remove(pointer)),
        (Shape::Text | Shape::Word(_), Value::Number(number)) => set(Value::String(number.to_string().into())),
        (Shape::Text | Shape::Word(_), Value::Bool(value)) => set(Value::String(value.to_string().into())),
        (Shape::Count, Value::Number(number)) if let Some(count) = whole(number) => set(Value::Number(count.into())),
        (Shape::List(inner), value) if is_of(*inner, value) => set(Value::Seq(vec![node.clone()])),
        (Shape::OrReference(Object::Schema), _) => set(Value::Map(crate::source::Map::new())),
        _ => Some(Remedy::Remove(pointer)),
    }
}

/// Returns the count that a number with a fraction or an exponent is: 1.0, 1e2.
fn whole(number: &serde_json::Number) -> Option<u64> {
    let value = number.as_f64().filter(|value| value.fract() == 0.0 && (0.0..9e15).contains(value))?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is whole, positive and small")]
    Some(value as u64)
}

/// Returns whether any JSON value is a reading of a missing value: an undescribed property exists nevertheless.
fn is_schema(visit: &Visit) -> bool {
    visit.shape == Shape::OrReference(Object::Schema)
}

/// Returns whether a value could be an element of a list of such values.
fn is_of(shape: Shape, value: &Value) -> bool {
    match shape {
        Shape::Text | Shape::Word(_) => matches!(value, Value::String(_)),
        Shape::One(_) | Shape::OrReference(_) => matches!(value, Value::Map(map) if !map.is_empty()),
        _ => false,
    }
}

/// Returns how a value is read that is not one of the allowed strings.
pub(super) fn of_unknown_word(visit: &Visit, word: &str) -> Remedy {
    let lower = word.to_ascii_lowercase();
    let known = |word: &str| matches!(visit.shape, Shape::Word(words) if words.contains(&word));
    let meant = MEANINGS
        .iter()
        .find(|(owner, key, written, _)| *owner == visit.owner && *key == visit.key && *written == lower);
    let meant = meant.map(|(.., meant)| *meant).or_else(|| known(&lower).then_some(lower.as_str()));
    match (meant, visit.owner, visit.key) {
        // Swagger 2.0 has a separate type for it.
        (None, Object::SecurityScheme, "type") if lower == "basic" => {
            let text = |text| Node::string(visit.node.span, text);
            Remedy::Set(
                visit.pointer.parent(),
                Node::map(visit.node.span, [("type", text("http")), ("scheme", text("basic"))]),
            )
        }
        (Some(meant), ..) => Remedy::Set(visit.pointer.clone(), Node::string(visit.node.span, meant)),
        // A value with another location or encoding cannot be sent.
        (None, Object::Parameter, "in") | (None, Object::SecurityScheme, _) => Remedy::Remove(visit.pointer.parent()),
        _ => Remedy::Remove(visit.pointer.clone()),
    }
}

/// Returns how an unknown key is read.
pub(super) fn of_unknown_key(owner: &Pointer, grammar: &Grammar, key: &str) -> Remedy {
    let pointer = owner.child(key);
    match grammar.others {
        Others::PathTemplates(_) => Remedy::Rename(pointer, format!("/{key}")),
        Others::Statuses(_) => {
            let status = key.trim().to_uppercase();
            let known = if status == "DEFAULT" { Some("default".to_owned()) } else { None };
            match known.or_else(|| grammar.shape(&status).map(|_| status)) {
                Some(status) => Remedy::Rename(pointer, status),
                None => Remedy::Remove(pointer),
            }
        }
        Others::Refused | Others::Names(_) => Remedy::Remove(pointer),
    }
}
