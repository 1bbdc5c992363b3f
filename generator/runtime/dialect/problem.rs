//! Problem details (RFC 9457).

use std::borrow::Cow;

use super::ErrorBody;
use crate::runtime::body::is_json;
use crate::runtime::response::RawResponse;
use crate::runtime::values::{Extra, Json};

/// Problem details (RFC 9457): the format in which a server reports an error. A property of another type than in the
/// standard counts as an extension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// A URI that identifies the type of the problem.
    pub kind: Option<String>,
    /// The type of the problem in a few words.
    pub title: Option<String>,
    /// The status of the response, as its sender generated it.
    pub status: Option<u16>,
    /// An explanation of this occurrence of the problem.
    pub detail: Option<String>,
    /// A URI that identifies this occurrence.
    pub instance: Option<String>,
    /// All other properties.
    pub extensions: Extra,
}

impl ErrorBody for Problem {
    /// Reads any JSON object: many servers report errors in a format of their own, whose properties are then
    /// extensions.
    fn read(response: &RawResponse) -> Option<Self> {
        if !response.content_type().is_none_or(is_json) {
            return None;
        }
        let Ok(Json::Object(properties)) = serde_json::from_slice(&response.body) else { return None };
        let mut problem = Self::default();
        for (name, value) in properties {
            let text = match name.as_str() {
                "type" => &mut problem.kind,
                "title" => &mut problem.title,
                "detail" => &mut problem.detail,
                "instance" => &mut problem.instance,
                _ => {
                    match value.as_u64().and_then(|status| u16::try_from(status).ok()).filter(|_| name == "status") {
                        Some(status) => problem.status = Some(status),
                        None => drop(problem.extensions.insert(name, value)),
                    }
                    continue;
                }
            };
            match value {
                Json::String(value) => *text = Some(value),
                value => drop(problem.extensions.insert(name, value)),
            }
        }
        Some(problem)
    }

    /// The detail, or else the title, or else what many servers call `message` or `error`.
    fn message(&self) -> Option<Cow<'_, str>> {
        let extension = |name| self.extensions.get(name).and_then(Json::as_str);
        let message = self.detail.as_deref().or(self.title.as_deref());
        message.or_else(|| extension("message")).or_else(|| extension("error")).map(Cow::Borrowed)
    }
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::*;

    fn read(media_type: &str, body: &str) -> Option<Problem> {
        Problem::read(&RawResponse::new(StatusCode::BAD_REQUEST).with_body(media_type, body.to_owned()))
    }

    #[test]
    fn reads_standard_problem_properties() {
        let body = r#"{"type":"about:blank","title":"Bad Request","status":400,"detail":"age: must be integer",
                       "instance":"/requests/1","errors":[1]}"#;
        let problem = read("application/problem+json", body).unwrap();
        assert_eq!(problem.kind.as_deref(), Some("about:blank"));
        assert_eq!((problem.title.as_deref(), problem.status), (Some("Bad Request"), Some(400)));
        assert_eq!(problem.instance.as_deref(), Some("/requests/1"));
        assert_eq!(problem.extensions.get("errors"), Some(&serde_json::json!([1])));
        assert_eq!(problem.message().as_deref(), Some("age: must be integer"));
    }

    #[test]
    fn finds_messages_in_other_formats() {
        for (body, message) in [
            (r#"{"title":"Bad Request"}"#, Some("Bad Request")),
            (r#"{"title":5,"message":"no"}"#, Some("no")),
            (r#"{"error":"no","status":"failed"}"#, Some("no")),
            (r#"{"error":{"code":1}}"#, None),
            ("{}", None),
        ] {
            assert_eq!(read("application/json", body).unwrap().message().as_deref(), message, "{body}");
        }
        for (media_type, body) in [("text/html", "<p>"), ("application/json", "[]"), ("application/json", "{")] {
            assert_eq!(read(media_type, body), None);
        }
    }
}
