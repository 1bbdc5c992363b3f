//! Where in a value which schema holds, and what a document says of all members of one name.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::super::support::document::Document;

/// A place in a value, outside of unions.
pub struct Place<'d> {
    /// The JSON pointer to it.
    pub pointer: String,
    /// The way to it, as an error writes it.
    pub path: String,
    /// The names of the declared members on that way.
    pub names: Vec<String>,
    /// What it must be.
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
                    // Beside declared members, all others are kept as they are.
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

/// The pointer to a member.
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

/// Every member that a document declares, by its name: a type that stands for several sites may take more than one of them says.
pub struct Declared<'d> {
    document: &'d Document,
    members: BTreeMap<&'d str, Vec<&'d Json>>,
}

impl<'d> Declared<'d> {
    /// All members of all JSON bodies.
    pub fn of(document: &'d Document) -> Self {
        let mut declared = Self { document, members: BTreeMap::new() };
        let mut seen = BTreeSet::new();
        for body in document.operations().iter().flat_map(|operation| operation.bodies()) {
            declared.note(body.schema, &mut seen);
        }
        declared
    }

    /// The name of each member, once.
    pub fn names(&self) -> BTreeSet<String> {
        self.members.keys().map(|name| (*name).to_owned()).collect()
    }

    /// Whether this holds of every member of that name.
    pub fn always(&self, name: &str, holds: impl Fn(&Json) -> bool) -> bool {
        self.members.get(name).into_iter().flatten().all(|schema| holds(schema))
    }

    /// Whether values on that way are read by one type and no other, so that what does not fit is an error.
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

/// What the elements of a list are, or the elements of its elements; of all else, what it is itself.
pub fn innermost(schema: &Json) -> &Json {
    schema.get("items").map_or(schema, innermost)
}
