//! Differences between two descriptions of the same thing.
//!
//! The documentation site writes booleans and some numbers as strings, so `true` and `"true"` in two pages are no
//! difference: repairs decide later by the schema. Neither are the lines from which something was inferred. All other
//! data must be equal, except for the order of keys.

use crate::grammar::INFERRED;
use crate::pointer::Pointer;
use crate::source::{Node, Span, Value};

/// One difference between two descriptions.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Difference {
    /// The innermost value that differs.
    pub pointer: Pointer,
    /// Its place in the first description, or the place that lacks it.
    pub first: Span,
    /// Its place in the second description, or the place that lacks it.
    pub second: Span,
    /// The sides that have it.
    pub said_by: Sides,
}

/// The descriptions that have a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sides {
    Both,
    First,
    Second,
}

/// Returns every difference between `first` and `second`, which are both at `pointer`.
pub(super) fn differences(first: &Node, second: &Node, pointer: &Pointer) -> Vec<Difference> {
    let mut walk = Walk { pointer: pointer.clone(), found: Vec::new() };
    walk.compare(first, second);
    walk.found
}

struct Walk {
    pointer: Pointer,
    found: Vec<Difference>,
}

impl Walk {
    fn compare(&mut self, first: &Node, second: &Node) {
        match (&first.value, &second.value) {
            (Value::Map(a), Value::Map(b)) => {
                for (key, a) in a.iter().filter(|(key, _)| *key != INFERRED) {
                    match b.get(key) {
                        Some(b) => self.below(key, |walk| walk.compare(&a.node, &b.node)),
                        None => self.below(key, |walk| walk.push(a.key, second.span, Sides::First)),
                    }
                }
                for (key, b) in b.iter().filter(|(key, _)| *key != INFERRED && !a.contains_key(key)) {
                    self.below(key, |walk| walk.push(first.span, b.key, Sides::Second));
                }
            }
            (Value::Seq(a), Value::Seq(b)) if a.len() == b.len() => {
                for (index, (a, b)) in a.iter().zip(b).enumerate() {
                    self.below(&index.to_string(), |walk| walk.compare(a, b));
                }
            }
            (a, b) if same_scalar(a, b) => {}
            _ => self.push(first.span, second.span, Sides::Both),
        }
    }

    fn below(&mut self, segment: &str, work: impl FnOnce(&mut Self)) {
        self.pointer.push(segment);
        work(self);
        self.pointer.pop();
    }

    fn push(&mut self, first: Span, second: Span, said_by: Sides) {
        self.found.push(Difference { pointer: self.pointer.clone(), first, second, said_by });
    }
}

/// Returns whether two scalars are equal, apart from the notation of a boolean or a number.
fn same_scalar(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Seq(_) | Value::Map(_), _) | (_, Value::Seq(_) | Value::Map(_)) => false,
        (Value::Bool(value), Value::String(text)) | (Value::String(text), Value::Bool(value)) => {
            text.eq_ignore_ascii_case(if *value { "true" } else { "false" })
        }
        (Value::Number(value), Value::String(text)) | (Value::String(text), Value::Number(value)) => {
            *text == value.to_string().as_str()
        }
        (a, b) => a == b,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;

    #[test]
    fn reports_only_different_data_with_location() {
        type Case<'a> = (Json, Json, &'a [(&'a str, Sides)]);
        let table: &[Case] = &[
            (json!({"a": 1, "b": [true]}), json!({"b": [true], "a": 1}), &[]),
            (json!([true, false, 3, 2.5]), json!(["true", "False", "3", "2.5"]), &[]),
            (json!(["true", "3"]), json!([true, 3]), &[]),
            (json!({"a": true}), json!({"a": "false"}), &[("/a", Sides::Both)]),
            (json!({"a": "true"}), json!({"a": "True"}), &[("/a", Sides::Both)]),
            (json!({"a": null}), json!({"a": "null"}), &[("/a", Sides::Both)]),
            (json!({"a": 3}), json!({"a": "4"}), &[("/a", Sides::Both)]),
            (json!({"a": {"b": 1}}), json!({"a": {"c": 1}}), &[("/a/b", Sides::First), ("/a/c", Sides::Second)]),
            (json!({"a": [1, 2]}), json!({"a": [1, 3]}), &[("/a/1", Sides::Both)]),
            (json!({"a": [1, 2]}), json!({"a": [1]}), &[("/a", Sides::Both)]),
            (json!({"a": {}}), json!({"a": []}), &[("/a", Sides::Both)]),
            (json!({"x-inferred": "a.md:1"}), json!({"x-inferred": "b.md:2"}), &[]),
            (json!({"a": {}}), json!({"a": {"x-inferred": "b.md:2"}}), &[]),
            (json!({"a/b": 1}), json!({"a/b": 2}), &[("/a~1b", Sides::Both)]),
        ];
        for (first, second, expected) in table {
            let [a, b] = [first, second].map(|json| Node::from_json(Span::default(), json));
            let found = differences(&a, &b, &Pointer::root());
            let found: Vec<_> = found.iter().map(|d| (d.pointer.to_string(), d.said_by)).collect();
            let expected: Vec<_> = expected.iter().map(|(pointer, sides)| ((*pointer).to_owned(), *sides)).collect();
            assert_eq!(found, expected, "{first} and {second}");
        }
    }
}
