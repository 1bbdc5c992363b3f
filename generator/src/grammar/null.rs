//! Whether schemas allow null.
//!
//! The types and the contract of a document depend on this, and so does the comparison with recordings. It is read off
//! the document rather than off the types, so that it also works for a component that is being lowered.

use std::collections::BTreeMap;

use super::{reference, resolve};
use crate::source::{Node, Value};

/// The maximum number of nested references that are examined: far more than in any real document, far less than the
/// stack allows.
const DEEPEST: usize = 128;

/// What a schema says about null. Of several alternatives, the greatest applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Null {
    /// It restricts values, and does not allow null.
    Disallowed,
    /// It does not restrict the type of values, so that null is as valid as any other value.
    Unrestricted,
    /// It allows null explicitly.
    Allowed,
}

impl Null {
    /// Returns what parts that all apply say together: those that restrict values must allow null.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().fold(Self::Unrestricted, |a, b| match (a, b) {
            (Self::Disallowed, _) | (_, Self::Disallowed) => Self::Disallowed,
            _ => a.max(b),
        })
    }
}

/// Reads what the schemas of one document say about null, each component once.
#[derive(Debug)]
pub struct Nulls<'a> {
    document: &'a Node,
    /// By the text of a reference; `None` while its target is being read.
    known: BTreeMap<String, Option<Null>>,
}

impl<'a> Nulls<'a> {
    /// Begins without having read any schema of `document`.
    pub fn new(document: &'a Node) -> Self {
        Self { document, known: BTreeMap::new() }
    }

    /// Returns what a schema of the document says. A dangling reference is read as any value, as the check reads it.
    pub fn of(&mut self, schema: &Node) -> Null {
        self.follow(schema, 0).unwrap_or(Null::Unrestricted)
    }

    /// The same; `None` for a schema that contains itself, and beyond the limit: it adds nothing to the others.
    fn follow(&mut self, schema: &Node, depth: usize) -> Option<Null> {
        let Some(text) = reference(schema) else { return Some(self.read(schema, depth)) };
        if let Some(known) = self.known.get(text) {
            return *known;
        }
        if depth >= DEEPEST {
            return None;
        }
        self.known.insert(text.to_owned(), None);
        let document = self.document;
        let said = resolve(document, schema).map_or(Null::Unrestricted, |target| self.read(target, depth + 1));
        self.known.insert(text.to_owned(), Some(said));
        Some(said)
    }

    /// Reads a schema that is not a reference.
    fn read(&mut self, schema: &Node, depth: usize) -> Null {
        let mut own = Null::Unrestricted;
        let (mut has_properties, mut has_values) = (false, false);
        let mut parts: &[Node] = &[];
        let mut unions: Vec<&[Node]> = Vec::new();
        for (key, entry) in schema.as_map().into_iter().flatten() {
            let list = entry.node.as_seq().unwrap_or_default();
            match key.as_str() {
                // `nullable: false` is the default, and says nothing.
                "nullable" if entry.node.as_bool() == Some(true) => return Null::Allowed,
                "enum" if list.iter().any(|value| value.value == Value::Null) => return Null::Allowed,
                "enum" => has_values = !list.is_empty(),
                "properties" => has_properties = entry.node.as_map().is_some_and(|map| !map.is_empty()),
                "type" | "items" | "additionalProperties" => own = Null::Disallowed,
                "allOf" => parts = list,
                "oneOf" | "anyOf" => unions.push(list),
                _ => {}
            }
        }
        if has_values {
            return Null::Disallowed;
        }
        if has_properties {
            // The values are objects, which the alternatives only restrict further.
            own = Null::Disallowed;
            unions.clear();
        }
        let mut composed = Null::all(parts.iter().filter_map(|part| self.follow(part, depth)));
        for union in unions {
            let greatest = union.iter().filter_map(|alternative| self.follow(alternative, depth)).max();
            composed = Null::all(greatest.into_iter().chain([composed]));
        }
        // A type beside a composition repeats that of its parts, and does not take null from them.
        if composed == Null::Allowed { composed } else { Null::all([own, composed]) }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::source::Span;

    fn said(schema: Json) -> Null {
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let document = Node::from_json(
            Span::default(),
            &json!({"schema": schema, "components": {"schemas": {
                "Text": {"type": "string"},
                "Maybe": {"type": "string", "nullable": true},
                "Any": {"description": "Any value"},
                "ToMaybe": to("Maybe"),
                "Itself": to("Itself"),
                "Part": {"allOf": [to("Part"), to("Maybe")]},
                "Choice": {"oneOf": [to("Choice"), to("Text")]},
                "There": {"allOf": [to("Back"), to("Maybe")]},
                "Back": {"allOf": [to("There"), to("Text")]},
            }}}),
        );
        Nulls::new(&document).of(document.get("schema").unwrap())
    }

    #[test]
    fn schemas_allow_null_explicitly_or_restrict_nothing() {
        use Null::{Allowed, Disallowed, Unrestricted};
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let (text, maybe, any) = (to("Text"), to("Maybe"), to("Any"));
        for (schema, expected) in [
            (json!({}), Unrestricted),
            (json!({"description": "a", "required": ["a"], "minLength": 1, "nullable": false}), Unrestricted),
            (json!({"not": {"type": "string"}, "enum": [], "properties": {}, "allOf": []}), Unrestricted),
            (json!({"nullable": true}), Allowed),
            (json!({"type": "string"}), Disallowed),
            (json!({"type": "string", "nullable": false}), Disallowed),
            (json!({"type": "integer", "enum": [1, null]}), Allowed),
            (json!({"enum": ["a"]}), Disallowed),
            (json!({"enum": ["a"], "oneOf": [maybe]}), Disallowed),
            (json!({"properties": {"a": {"nullable": true}}}), Disallowed),
            (json!({"items": {}}), Disallowed),
            (json!({"additionalProperties": true}), Disallowed),
            (json!({"allOf": [maybe]}), Allowed),
            (json!({"allOf": [maybe, {"nullable": true, "type": "string"}]}), Allowed),
            (json!({"allOf": [maybe, text]}), Disallowed),
            (json!({"allOf": [maybe, {"description": "a", "required": ["a"]}, any]}), Allowed),
            (json!({"allOf": [maybe, {"nullable": false}]}), Allowed),
            (json!({"allOf": [any, {"title": "a"}]}), Unrestricted),
            (json!({"allOf": [text], "nullable": true}), Allowed),
            (json!({"type": "string", "allOf": [maybe]}), Allowed),
            (json!({"type": "string", "allOf": [any]}), Disallowed),
            (json!({"properties": {"a": {}}, "allOf": [maybe]}), Allowed),
            (json!({"oneOf": [maybe, text]}), Allowed),
            (json!({"anyOf": [text, {"enum": ["a", null]}]}), Allowed),
            (json!({"oneOf": [text, {"type": "integer"}]}), Disallowed),
            (json!({"oneOf": [text, any]}), Unrestricted),
            (json!({"oneOf": [{"required": ["a"]}, {"required": ["b"]}], "allOf": [maybe]}), Allowed),
            (json!({"oneOf": [maybe, text], "allOf": [text]}), Disallowed),
            (json!({"oneOf": [maybe, text], "anyOf": [text]}), Disallowed),
            (json!({"oneOf": [maybe, text], "properties": {"a": {}}}), Disallowed),
        ] {
            assert_eq!(said(schema.clone()), expected, "{schema}");
        }
    }

    #[test]
    fn follows_references_but_no_cycles() {
        use Null::{Allowed, Disallowed, Unrestricted};
        for (name, expected) in [
            ("ToMaybe", Allowed),
            ("Any", Unrestricted),
            ("Lost", Unrestricted),
            ("Itself", Unrestricted),
            ("Part", Allowed),
            ("Choice", Disallowed),
            ("There", Disallowed),
        ] {
            assert_eq!(said(json!({"$ref": format!("#/components/schemas/{name}")})), expected, "{name}");
        }
    }
}
