//! Checks keys and values: every key is known, every required key exists, every value has its kind.

use super::finding::Findings;
use super::spelling::suggestion;
use super::{missing, remedy};
use crate::diagnostic::Diagnostic;
use crate::grammar::{Grammar, Object, Others, Shape, Visit, reference};
use crate::rules;
use crate::source::{Map, Span, Text, Value};

pub(super) fn check(visit: &Visit, sink: &mut Findings) {
    if !fits(visit) {
        match remedy::of_wrong_kind(visit) {
            Some(remedy) => sink.push_with(wrong_kind(visit), remedy),
            None => sink.push(no_document(visit)),
        }
        return;
    }
    if let Shape::Word(words) = visit.shape
        && let Some(word) = visit.node.as_str().filter(|word| !words.contains(word))
    {
        sink.push_with(unknown_word(visit, word, words), remedy::of_unknown_word(visit, word));
    }
    let Some(map) = visit.node.as_map() else { return };
    if let Some(object) = visit.object() {
        check_keys(visit, object, map, sink);
        missing::check(visit, object, map, sink);
    } else if let Shape::OrReference(_) | Shape::BooleanOrSchema = visit.shape
        && reference(visit.node).is_some()
    {
        check_beside_reference(map, sink);
    }
}

fn fits(visit: &Visit) -> bool {
    let node = visit.node;
    match visit.shape {
        Shape::Any => true,
        Shape::Boolean => node.as_bool().is_some(),
        Shape::BooleanOrSchema => node.as_bool().is_some() || node.as_map().is_some(),
        Shape::Count => matches!(&node.value, Value::Number(number) if number.is_u64()),
        Shape::Number => matches!(node.value, Value::Number(_)),
        Shape::Text | Shape::Word(_) | Shape::Target(_) => node.as_str().is_some(),
        Shape::List(_) => node.as_seq().is_some(),
        Shape::Map(_) | Shape::One(_) | Shape::OrReference(_) => node.as_map().is_some(),
    }
}

/// A document that is not a mapping cannot be read.
fn no_document(visit: &Visit) -> Diagnostic {
    let message = format!("the document must be a mapping, not {}", visit.node.kind());
    Diagnostic::new(rules::NOT_OPENAPI, visit.node.span, message)
        .label("not an OpenAPI document")
        .help("start the document with `openapi: 3.0.3`")
}

fn wrong_kind(visit: &Visit) -> Diagnostic {
    let wanted = wanted(visit.shape);
    let last = visit.pointer.segments().last().map(Text::as_str);
    let subject = match last {
        None => "the document".to_owned(),
        Some(last) if last == visit.key => format!("`{last}`"),
        Some(last) => format!("`{last}` in `{}`", visit.key),
    };
    // A null value has no text to point at.
    let span = if visit.node.value == Value::Null { visit.place } else { visit.node.span };
    let kind = visit.node.kind();
    Diagnostic::new(rules::WRONG_KIND, span, format!("{subject} must be {wanted}, not {kind}"))
        .label(format!("expected {wanted}"))
        .help(how_to_write(visit, &wanted))
}

/// The shape in messages.
fn wanted(shape: Shape) -> String {
    match shape {
        Shape::Boolean => "a boolean".to_owned(),
        Shape::BooleanOrSchema => "a boolean or a schema".to_owned(),
        Shape::Count => "an integer that is not negative".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::Text | Shape::Word(_) | Shape::Target(_) => "a string".to_owned(),
        Shape::Any => "anything".to_owned(),
        Shape::List(_) => "a sequence".to_owned(),
        Shape::Map(_) => "a mapping".to_owned(),
        Shape::One(object) => object.grammar().name.to_owned(),
        Shape::OrReference(object) => format!("{} or a reference to one", object.grammar().name),
    }
}

fn how_to_write(visit: &Visit, wanted: &str) -> String {
    let text = match (visit.owner, visit.key, visit.shape, &visit.node.value) {
        (Object::Schema, "required", _, Value::Bool(_)) => {
            "in a schema, `required` is a list of properties: add this one to the `required` of the enclosing schema"
        }
        (Object::Schema, "type", _, Value::Seq(_)) => {
            "OpenAPI 3.0 allows one type: write `nullable: true` for null, and `oneOf` for several types"
        }
        (Object::Schema, "exclusiveMinimum" | "exclusiveMaximum", _, Value::Number(_)) => {
            "write the limit as `minimum` or `maximum`, and `true` here"
        }
        (_, _, _, Value::Null) => "write a value, or remove the key",
        (_, _, Shape::Text | Shape::Word(_) | Shape::Target(_), Value::Number(_) | Value::Bool(_)) => "quote the value",
        (_, _, Shape::Boolean | Shape::BooleanOrSchema, Value::String(_)) => "write `true` or `false`",
        _ => return format!("write {wanted}"),
    };
    text.to_owned()
}

fn unknown_word(visit: &Visit, word: &str, words: &[&str]) -> Diagnostic {
    let is_type = visit.owner == Object::Schema && visit.key == "type";
    let rule = if is_type { rules::UNKNOWN_TYPE } else { rules::UNKNOWN_VALUE };
    let all = words.join(", ");
    Diagnostic::new(rule, visit.node.span, format!("unknown value of `{}`: `{word}`", visit.key))
        .label("unknown")
        .help(suggestion(word, words.iter().copied(), || format!("write one of {all}")))
}

fn check_keys(visit: &Visit, object: Object, map: &Map, sink: &mut Findings) {
    let grammar = object.grammar();
    let unknown = |key: &str| grammar.shape(key).is_none() && !(grammar.extensible() && key.starts_with("x-"));
    for (key, entry) in map.iter().filter(|(key, _)| unknown(key)) {
        sink.push_with(unknown_key(grammar, map, key, entry.key), remedy::of_unknown_key(visit.pointer, grammar, key));
    }
}

fn unknown_key(grammar: &Grammar, map: &Map, key: &str, place: Span) -> Diagnostic {
    match grammar.others {
        Others::PathTemplates(_) => {
            Diagnostic::new(rules::PATH_WITHOUT_SLASH, place, format!("the path `{key}` does not start with a slash"))
                .label("expected `/`")
                .help(format!("write `/{key}`"))
        }
        Others::Statuses(_) => {
            let help = match key.to_uppercase() {
                class if grammar.shape(&class).is_some() => format!("write `{class}`"),
                _ => "write a status from 100 to 599, a class such as `4XX`, or `default`".to_owned(),
            };
            Diagnostic::new(rules::INVALID_STATUS, place, format!("`{key}` is not a response status"))
                .label("expected a status")
                .help(help)
        }
        Others::Refused | Others::Names(_) if key == "$ref" => {
            let message = format!("{} cannot be a reference here", grammar.name);
            Diagnostic::new(rules::MISPLACED_REFERENCE, place, message)
                .label("not allowed here")
                .help("write the object out")
        }
        Others::Refused | Others::Names(_) => {
            let free = grammar.keys.iter().map(|key| key.name).filter(|name| !map.contains_key(name));
            let help = suggestion(key, free, || format!("remove it, or rename it to `x-{key}` if it is an extension"));
            let message = format!("{} has no key `{key}`", grammar.name);
            Diagnostic::new(rules::UNKNOWN_KEYWORD, place, message).label("unknown").help(help)
        }
    }
}

fn check_beside_reference(map: &Map, sink: &mut Findings) {
    for (key, entry) in map.iter().filter(|(key, _)| *key != "$ref" && !key.starts_with("x-")) {
        let message = format!("`{key}` has no effect beside `$ref`");
        let help = "remove it, or move it to the target of the reference";
        sink.push(Diagnostic::new(rules::BESIDE_REFERENCE, entry.key, message).label("ignored").help(help));
    }
}
