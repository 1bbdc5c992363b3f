//! The group of an operation: its first tag. Without a tag, the first segment of its path after `api` and versions, so
//! that `GET /v1/boats/{id}` is in the group `boats`; if a tag differs only in spelling from the segment, that tag.

use std::collections::BTreeMap;

use openapiv3::{OpenAPI, Operation};

use crate::ir::{PathTemplate, segments_after_version};

/// The group of operations that have neither a tag nor a segment.
const UNTAGGED: &str = "untagged";

/// The groups of a document.
pub(super) struct Groups<'a> {
    /// The first tags of all operations, by their letters.
    tags: BTreeMap<String, &'a str>,
}

impl<'a> Groups<'a> {
    pub(super) fn new(openapi: &'a OpenAPI) -> Self {
        let items = openapi.paths.paths.values().filter_map(|item| item.as_item());
        let mut tags: Vec<&str> = items
            .flat_map(|item| item.iter())
            .filter_map(|(_, operation)| Some(operation.tags.first()?.as_str()))
            .collect();
        // The result must not depend on the order of the operations.
        tags.sort_unstable();
        tags.reverse();
        Self { tags: tags.into_iter().map(|tag| (letters(tag), tag)).collect() }
    }

    pub(super) fn of(&self, path: &str, operation: &Operation) -> String {
        let tag = operation.tags.first().cloned();
        tag.or_else(|| {
            segment(path).map(|segment| self.tags.get(&letters(&segment)).map_or(segment, |tag| (*tag).to_owned()))
        })
        .unwrap_or_else(|| UNTAGGED.to_owned())
    }
}

/// The beginning of the first segment that is not a parameter: `boats.list` is in the group `boats`.
fn segment(path: &str) -> Option<String> {
    let template = PathTemplate::parse(path);
    let (_, segments) = segments_after_version(&template.path);
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | ' ');
    let beginnings = segments.iter().filter_map(|segment| segment.split(|c| !is_part(c)).next());
    let found = beginnings.into_iter().find(|segment| segment.contains(char::is_alphanumeric));
    found.map(str::to_owned)
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_operations_by_tag_or_path() {
        let document = serde_json::json!({
            "openapi": "3.0.3", "info": {"title": "", "version": ""},
            "paths": {"/a": {"get": {"tags": ["Harbor-Docks"], "responses": {}}}},
        });
        let openapi: OpenAPI = serde_json::from_value(document).unwrap();
        let groups = Groups::new(&openapi);
        for (path, tags, expected) in [
            ("/v1/boats/{id}", &["Fleet", "Boats"][..], "Fleet"),
            ("/v1/boats/{id}", &[], "boats"),
            ("/api/v2/boats", &[], "boats"),
            ("/boats.list", &[], "boats"),
            ("/{harbor}/boats", &[], "boats"),
            ("/harbor_docks", &[], "Harbor-Docks"),
            ("/", &[], "untagged"),
            ("/{id}", &[], "untagged"),
            ("/#Action=List", &[], "untagged"),
        ] {
            let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
            let operation = Operation { tags, ..Operation::default() };
            assert_eq!(groups.of(path, &operation), expected, "{path}");
        }
    }
}
