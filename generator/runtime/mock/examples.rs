//! The examples of an API, by operation.

use std::collections::BTreeMap;

use http::StatusCode;
use serde_json::Value as Json;

use crate::runtime::body::is_json;
use crate::runtime::response::RawResponse;

/// The examples of a whole API.
#[derive(Debug, Default)]
pub struct Examples {
    /// The title of the API.
    pub(super) title: &'static str,
    /// In the order of the document.
    pub(super) groups: Vec<Group>,
}

/// The operations of one tag.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) tag: String,
    pub(super) operations: BTreeMap<String, Entry>,
}

/// The metadata and examples of an operation.
#[derive(Debug, Default)]
pub(super) struct Entry {
    /// One line.
    pub(super) summary: String,
    /// A value for each required parameter; `None` if a required parameter has no value.
    pub(super) params: Option<Vec<Param>>,
    /// Whether the request has a body.
    pub(super) takes_body: bool,
    /// A body for the request, if there is one in JSON.
    pub(super) body: Option<Json>,
    /// The parts of a multipart body: `name`, and `file` or `value`.
    pub(super) form: Option<Json>,
    pub(super) responses: Vec<Example>,
}

#[derive(Debug)]
pub(super) struct Param {
    /// `path`, `query`, `header` or `cookie`.
    pub(super) place: String,
    pub(super) name: String,
    pub(super) value: String,
}

/// An example of a response.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Example {
    /// Its status.
    pub status: StatusCode,
    /// Its name; `None` if the document has no example and this one is made from the schema.
    pub name: Option<String>,
    /// The media type of the body, if there is one.
    pub media_type: Option<String>,
    /// The body, or null if it is missing. Text is a JSON string.
    pub body: Json,
}

impl Examples {
    /// Reads the emitted files, one for each group. Entries in an unknown form are ignored. For emitted code only.
    #[doc(hidden)]
    pub fn parse(title: &'static str, groups: &[&str]) -> Self {
        let groups = groups.iter().filter_map(|text| Group::read(&serde_json::from_str(text).ok()?));
        Self { title, groups: groups.collect() }
    }

    pub(super) fn of(&self, operation: &str) -> &[Example] {
        let entry = self.groups.iter().find_map(|group| group.operations.get(operation));
        entry.map(|entry| entry.responses.as_slice()).unwrap_or_default()
    }

    /// Returns the default response: the first success.
    pub(super) fn default_example(&self, operation: &str) -> Option<&Example> {
        self.of(operation).iter().find(|example| example.status.is_success())
    }

    /// Returns the response for an object that does not exist, if the document has one: an example of 404 or 410, or
    /// one of 400 that is about this and not about anything else that is wrong with a request.
    pub(super) fn not_found_example(&self, operation: &str) -> Option<&Example> {
        let of = |status| self.of(operation).iter().filter(move |example| example.status == status);
        let mut found = of(StatusCode::NOT_FOUND).chain(of(StatusCode::GONE));
        found.next().or_else(|| of(StatusCode::BAD_REQUEST).find(|example| example.is_about_absence()))
    }
}

/// Phrases of errors about objects that do not exist, in lower case and without punctuation.
const ABSENCE: [&str; 6] = ["not found", "notfound", "unknown", "not exist", "no such", "no longer"];

impl Example {
    /// Whether its name or its text reports that an object does not exist.
    fn is_about_absence(&self) -> bool {
        let text = format!("{} {}", self.name.as_deref().unwrap_or_default(), self.body).to_lowercase();
        let words = text.replace(|c: char| !c.is_alphanumeric(), " ");
        ABSENCE.iter().any(|phrase| words.contains(phrase))
    }
}

impl Group {
    fn read(json: &Json) -> Option<Self> {
        let operations = json.get("operations")?.as_object()?;
        let operations = operations.iter().map(|(id, entry)| (id.clone(), Entry::read(entry)));
        Some(Self { tag: text(json, "tag")?, operations: operations.collect() })
    }
}

impl Entry {
    fn read(json: &Json) -> Self {
        let params = json.get("params").and_then(Json::as_array);
        let param = |json: &Json| {
            Some(Param { place: text(json, "in")?, name: text(json, "name")?, value: text(json, "value")? })
        };
        Self {
            summary: text(json, "summary").unwrap_or_default(),
            params: params.map(|params| params.iter().filter_map(param).collect()),
            takes_body: json.get("body").is_some(),
            body: json.get("body").filter(|body| !body.is_null()).cloned(),
            form: json.get("form").cloned(),
            responses: elements(json, "answers").iter().filter_map(Example::read).collect(),
        }
    }
}

impl Example {
    fn read(json: &Json) -> Option<Self> {
        let status = u16::try_from(json.get("status")?.as_u64()?).ok()?;
        Some(Self {
            status: StatusCode::from_u16(status).ok()?,
            name: text(json, "example"),
            media_type: text(json, "media_type"),
            body: json.get("body").cloned().unwrap_or_default(),
        })
    }

    /// Converts the example to a response.
    pub fn raw(&self) -> RawResponse {
        let raw = RawResponse::new(self.status);
        match (&self.media_type, &self.body) {
            (None, _) => raw,
            (Some(media_type), Json::String(text)) if !is_json(media_type) => raw.with_body(media_type, text.clone()),
            (Some(media_type), body) => raw.with_body(media_type, body.to_string()),
        }
    }
}

fn text(json: &Json, name: &str) -> Option<String> {
    json.get(name)?.as_str().map(str::to_owned)
}

fn elements<'j>(json: &'j Json, name: &str) -> &'j [Json] {
    json.get(name).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn recognizes_errors_about_absent_objects() {
        for (name, body, expected) in [
            ("Unknown message", json!({ "error": "invalid-message" }), true),
            ("Failure", json!({ "error": "error-room-not-found" }), true),
            ("Failure", json!("The room does not exist."), true),
            ("Missing rid", json!({ "error": "must have required property 'rid' [invalid-params]" }), false),
            ("No licence", json!({ "error": "This is an enterprise feature [error-action-not-allowed]" }), false),
        ] {
            let status = StatusCode::BAD_REQUEST;
            let example = Example { status, name: Some(name.to_owned()), media_type: None, body };
            assert_eq!(example.is_about_absence(), expected, "{example:?}");
        }
    }
}
