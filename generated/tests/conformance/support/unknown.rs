//! Bodies from a future version of the API.

use serde_json::{Value as Json, json};

use super::document::Document;

/// Returns the value with one more property in every object. Where the schema restricts additional properties, it
/// matches that schema.
pub fn with_unknown_members(document: &Document, schema: &Json, value: &Json) -> Json {
    let schema = document.resolve(schema);
    match value {
        Json::Array(elements) => {
            let items = keyword(document, schema, "items");
            elements.iter().map(|element| with_unknown_members(document, items, element)).collect()
        }
        Json::Object(members) => {
            let further = keyword(document, schema, "additionalProperties");
            let grown = members.iter().map(|(name, value)| {
                let declared = property(document, schema, name).unwrap_or(further);
                (name.clone(), with_unknown_members(document, declared, value))
            });
            let mut grown: serde_json::Map<_, _> = grown.collect();
            let undeclared = members.iter().find(|(name, _)| property(document, schema, name).is_none());
            let new = match (further, undeclared) {
                (Json::Object(map), None) if !map.is_empty() => None,
                (Json::Object(map), Some((_, like))) if !map.is_empty() => Some(like.clone()),
                _ => Some(json!({ "since": "9.0.0", "list": [null, -1, 0.5, "text"], "deep": { "er": true } })),
            };
            grown.extend(new.map(|new| ("nobodyKnowsThis".to_owned(), new)));
            grown.into()
        }
        other => other.clone(),
    }
}

/// A keyword of the schema, or of one that it is composed of.
fn keyword<'d>(document: &'d Document, schema: &'d Json, name: &str) -> &'d Json {
    within(document, schema, &|schema| schema.get(name)).unwrap_or(&Json::Null)
}

fn property<'d>(document: &'d Document, schema: &'d Json, name: &str) -> Option<&'d Json> {
    within(document, schema, &|schema| schema.get("properties")?.get(name))
}

fn within<'d>(
    document: &'d Document,
    schema: &'d Json,
    find: &dyn Fn(&'d Json) -> Option<&'d Json>,
) -> Option<&'d Json> {
    let schema = document.resolve(schema);
    let parts = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| schema[key].as_array()).flatten();
    find(schema).or_else(|| parts.into_iter().find_map(|part| within(document, part, find)))
}
