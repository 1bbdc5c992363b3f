//! Which schema applies at each place of a value, and what a document declares about all properties of one name.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::super::support::document::Document;

/// A place in a value, outside of unions.
pub struct Place<'d> {
    /// The JSON pointer to it.
    pub pointer: String,
    /// The path to it, in the notation of error messages.
    pub path: String,
    /// The names of the declared properties on the path to it.
    pub names: Vec<String>,
    /// Its schema.
    pub schema: &'d Json,
}

/// All places of a value of that schema.
pub fn places<'d>(document: &'d Document, schema: &'d Json, value: &Json) -> Vec<Place<'d>> {
    let mut found = Vec::new();
    let root = Place { pointer: String::new(), path: String::new(), names: Vec::new(), schema };
    visit(document, root, value, &mut found);
    found
}

fn visit<'d>(document: &'d Document, place: Place<'d>, value: &Json, found: &mut Vec<Place<'d>>) {
    let place = Place { schema: document.resolve(place.schema), ..place };
    let schema = place.schema;
    match value {
        Json::Array(elements) => {
            for (at, element) in elements.iter().enumerate() {
                let (pointer, path) = (format!("{}/{at}", place.pointer), format!("{}[{at}]", place.path));
                let place = Place { pointer, path, names: place.names.clone(), schema: &schema["items"] };
                visit(document, place, element, found);
            }
        }
        Json::Object(members) => {
            for (name, member) in members {
                let mut names = place.names.clone();
                let schema = match schema["properties"].get(name) {
                    Some(property) => {
                        names.push(name.clone());
                        property
                    }
                    // Beside declared properties, all others are kept unchanged.
                    None if schema.get("properties").is_some() => &Json::Null,
                    None => &schema["additionalProperties"],
                };
                if schema.is_object() {
                    let (pointer, path) = (step(&place.pointer, name), dotted(&place.path, name));
                    visit(document, Place { pointer, path, names, schema }, member, found);
                }
            }
        }
        _ => {}
    }
    found.push(place);
}

/// Returns the pointer to a property.
pub fn step(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn dotted(path: &str, name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-$".contains(&byte);
    match name {
        _ if name.is_empty() || !name.bytes().all(plain) => format!("{path}[{name:?}]"),
        _ if path.is_empty() => name.to_owned(),
        _ => format!("{path}.{name}"),
    }
}

/// Every property that a document declares, by name: a type that is shared by several sites may accept more than a
/// single site declares.
pub struct Declared<'d> {
    document: &'d Document,
    members: BTreeMap<&'d str, Vec<&'d Json>>,
}

impl<'d> Declared<'d> {
    /// Returns all properties of all JSON bodies.
    pub fn of(document: &'d Document) -> Self {
        let mut declared = Self { document, members: BTreeMap::new() };
        let mut seen = BTreeSet::new();
        for body in document.operations().iter().flat_map(|operation| operation.bodies()) {
            declared.note(body.schema, &mut seen);
        }
        declared
    }

    /// Returns the name of each property, once.
    pub fn names(&self) -> BTreeSet<String> {
        self.members.keys().map(|name| (*name).to_owned()).collect()
    }

    /// Returns whether this holds for every property of that name.
    pub fn always(&self, name: &str, holds: impl Fn(&Json) -> bool) -> bool {
        self.members.get(name).into_iter().flatten().all(|schema| holds(schema))
    }

    /// Returns whether values on that path are decoded by a single type, so that a value that does not match is an
    /// error.
    pub fn is_certain(&self, names: &[String]) -> bool {
        names.iter().all(|name| self.always(name, |schema| innermost(schema).get("type").is_some()))
    }

    fn note(&mut self, schema: &'d Json, seen: &mut BTreeSet<*const Json>) {
        let schema = self.document.resolve(schema);
        if !seen.insert(schema) {
            return;
        }
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            self.members.entry(name).or_default().push(self.document.resolve(property));
            self.note(property, seen);
        }
        let alternatives = ["oneOf", "anyOf"].iter().filter_map(|key| schema[*key].as_array()).flatten();
        let inner = ["items", "additionalProperties"].iter().filter_map(|key| schema.get(*key));
        alternatives.chain(inner).for_each(|schema| self.note(schema, seen));
    }
}

/// Returns the schema of the elements of a list, also of nested ones; otherwise the schema itself.
pub fn innermost(schema: &Json) -> &Json {
    schema.get("items").map_or(schema, innermost)
}
