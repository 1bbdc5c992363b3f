//! Compares data with a schema: a `default`, a value of `enum`, or an example.
//!
//! Follows references, `allOf`, `items` and `properties`, and finds the first part that the schema does not allow. Of
//! alternatives (`oneOf`, `anyOf`), one must allow the value. Null is not judged, since many documents express
//! `nullable` by it.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use crate::grammar::resolve;
use crate::source::{Node, Value};

/// The maximum nesting of `allOf` around one part of a value.
const DEEPEST: usize = 16;

/// The maximum number of schemas and values of `enum` that are compared with one value. The rest of a value that needs
/// more is not judged.
const MOST: usize = 4_096;

/// A part of a value that its schema does not allow.
pub(super) struct Mismatch<'a> {
    /// The keys and indices that lead to the part.
    pub path: Vec<String>,
    /// The part.
    pub value: &'a Node,
    /// The reason.
    pub reason: Reason<'a>,
}

/// Why a schema does not allow a value.
pub(super) enum Reason<'a> {
    /// It is of another type than this one.
    Type(&'a str),
    /// It is of the right type, but a keyword excludes it, as described here.
    Keyword(String),
}

/// Returns the first part of `value` that `schema` does not allow.
pub(super) fn mismatch<'a>(document: &'a Node, schema: &'a Node, value: &'a Node) -> Option<Mismatch<'a>> {
    let mut comparison = Comparison { document, left: MOST, path: Vec::new() };
    let (value, reason) = comparison.find(schema, value, DEEPEST)?;
    Some(Mismatch { path: comparison.path, value, reason })
}

/// Returns whether a value has a type; an unknown type was reported before.
pub(super) fn is_of(ty: &str, value: &Node) -> bool {
    match (&value.value, ty) {
        (Value::Null, _) => true,
        (Value::Number(number), "integer") => number.as_f64().is_some_and(|number| number.fract() == 0.0),
        (Value::Bool(_), "number" | "integer" | "string" | "array" | "object") => false,
        (Value::Number(_), "boolean" | "string" | "array" | "object") => false,
        (Value::String(_), "number" | "integer" | "boolean" | "array" | "object") => false,
        (Value::Seq(_), "number" | "integer" | "boolean" | "string" | "object") => false,
        (Value::Map(_), "number" | "integer" | "boolean" | "string" | "array") => false,
        _ => true,
    }
}

struct Comparison<'a> {
    document: &'a Node,
    /// How many more schemas and values of `enum` may be compared.
    left: usize,
    path: Vec<String>,
}

impl<'a> Comparison<'a> {
    fn find(&mut self, schema: &'a Node, value: &'a Node, depth: usize) -> Option<(&'a Node, Reason<'a>)> {
        let depth = depth.checked_sub(1)?;
        let schema = resolve(self.document, schema).filter(|_| value.value != Value::Null)?;
        self.left = self.left.checked_sub(1)?;
        if let Some(ty) = schema.get("type").and_then(Node::as_str).filter(|ty| !is_of(ty, value)) {
            return Some((value, Reason::Type(ty)));
        }
        let values = schema.get("enum").and_then(Node::as_seq).unwrap_or_default();
        self.left = self.left.checked_sub(values.len())?;
        if !values.is_empty() && !values.iter().any(|allowed| is_same(allowed, value)) {
            return Some((value, Reason::Keyword("not a value of `enum`".to_owned())));
        }
        if let Some(excluded) = limit(schema, value) {
            return Some((value, Reason::Keyword(excluded)));
        }
        if self.matches_no_alternative(schema, value, depth) {
            return Some((value, Reason::Keyword("not valid for any alternative".to_owned())));
        }
        let parts = schema.get("allOf").and_then(Node::as_seq).unwrap_or_default();
        self.below(schema, value).or_else(|| parts.iter().find_map(|part| self.find(part, value, depth)))
    }

    fn matches_no_alternative(&mut self, schema: &'a Node, value: &'a Node, depth: usize) -> bool {
        let lists = ["oneOf", "anyOf"].iter().filter_map(|key| schema.get(key)?.as_seq());
        for alternatives in lists.filter(|alternatives| !alternatives.is_empty()) {
            let before = self.path.len();
            let is_valid = alternatives.iter().any(|alternative| self.find(alternative, value, depth).is_none());
            self.path.truncate(before);
            if !is_valid {
                return true;
            }
        }
        false
    }

    /// The elements of a list, and the declared properties of an object.
    fn below(&mut self, schema: &'a Node, value: &'a Node) -> Option<(&'a Node, Reason<'a>)> {
        match &value.value {
            Value::Seq(elements) => {
                let schema = schema.get("items")?;
                let mut elements = elements.iter().enumerate();
                elements.find_map(|(index, element)| self.step(index.to_string(), schema, element))
            }
            Value::Map(members) => {
                let declared = schema.get("properties")?;
                members.iter().find_map(|(name, entry)| self.step(name.to_string(), declared.get(name)?, &entry.node))
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
        }
    }

    fn step(&mut self, segment: String, schema: &'a Node, value: &'a Node) -> Option<(&'a Node, Reason<'a>)> {
        self.path.push(segment);
        let found = self.find(schema, value, DEEPEST);
        if found.is_none() {
            self.path.pop();
        }
        found
    }
}

/// Returns whether two values are equal; `1` and `1.0` are.
fn is_same(one: &Node, other: &Node) -> bool {
    match (&one.value, &other.value) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        _ => one.same_data(other),
    }
}

/// Describes a value that a limit of the schema excludes.
fn limit(schema: &Node, value: &Node) -> Option<String> {
    if let (Value::Number(number), Some(Value::Number(divisor))) =
        (&value.value, schema.get("multipleOf").map(|node| &node.value))
        && let (Some(number), Some(divisor)) = (number.as_i64(), divisor.as_i64().filter(|divisor| *divisor > 0))
        && number % divisor != 0
    {
        return Some("no multiple of `multipleOf`".to_owned());
    }
    if let Value::Seq(elements) = &value.value
        && schema.get("uniqueItems").and_then(Node::as_bool) == Some(true)
    {
        let mut seen = BTreeSet::new();
        if !elements.iter().all(|element| seen.insert(element.to_canonical_json().to_string())) {
            return Some("a list with duplicates, against `uniqueItems`".to_owned());
        }
    }
    let (size, lower, upper) = match &value.value {
        Value::Number(number) => (number.as_f64()?, "minimum", "maximum"),
        Value::String(text) => (count(text.chars().count())?, "minLength", "maxLength"),
        Value::Seq(elements) => (count(elements.len())?, "minItems", "maxItems"),
        Value::Map(members) => (count(members.len())?, "minProperties", "maxProperties"),
        Value::Null | Value::Bool(_) => return None,
    };
    // A value is outside if it is on the far side of a limit, or on an exclusive one.
    let is_outside = |keyword: &str, far: Ordering| {
        bound(schema, keyword).is_some_and(|(bound, exclusive)| {
            let side = size.total_cmp(&bound);
            side == far || exclusive && side == Ordering::Equal
        })
    };
    if is_outside(lower, Ordering::Less) {
        return Some(format!("below `{lower}`"));
    }
    is_outside(upper, Ordering::Greater).then(|| format!("above `{upper}`"))
}

fn count(length: usize) -> Option<f64> {
    u32::try_from(length).ok().map(f64::from)
}

/// Returns a limit of a schema, and whether it is excluded.
pub(super) fn bound(schema: &Node, keyword: &str) -> Option<(f64, bool)> {
    let Value::Number(limit) = &schema.get(keyword)?.value else { return None };
    let exclusive = match keyword {
        "minimum" => schema.get("exclusiveMinimum"),
        "maximum" => schema.get("exclusiveMaximum"),
        _ => None,
    };
    Some((limit.as_f64()?, exclusive.and_then(Node::as_bool) == Some(true)))
}
