//! Recorded exchanges, and the notation of one: a line of our own form, or an entry of a HAR file.
//!
//! A line of our own form is a JSON object. Bodies are the text that was sent; binary ones are base64:
//!
//! ```json
//! {"v":1,
//!  "request":{"method":"POST","url":"/boats?draft=true","headers":[["content-type","application/json"]],"body":"{}"},
//!  "response":{"status":201,"headers":[["content-type","application/json"]],"body":"{\"id\":1}"}}
//! ```
//!
//! `encoding: base64` and `truncated: true` may accompany a body. `body` is missing if it was not recorded, and empty
//! if there was none.

use serde_json::{Map, Value as Json, json};

use crate::infer::base64;

/// A request and its response.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Exchange {
    /// The request method, in upper case.
    pub method: String,
    /// The URL: absolute, or only path and query.
    pub url: String,
    /// The request.
    pub request: Message,
    /// The status of the response; 0 if there was none.
    pub status: u16,
    /// The response.
    pub response: Message,
}

/// What requests and responses have in common.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Message {
    /// The headers, by their names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Body,
}

/// A recorded body.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Body {
    /// It was not recorded, or only in part.
    #[default]
    Unknown,
    /// The bytes; empty if there was none.
    Bytes(Vec<u8>),
    /// The fields of a form, as browsers record them. A file has no value.
    Fields(Vec<(String, Option<String>)>),
}

impl Message {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }

    /// The media type without parameters, in lower case.
    pub fn media_type(&self) -> Option<String> {
        let essence = self.header("content-type")?.split(';').next()?.trim().to_ascii_lowercase();
        (!essence.is_empty()).then_some(essence)
    }

    /// Headers and body, if it is text.
    fn to_json(&self) -> Map<String, Json> {
        let headers: Json = self.headers.iter().map(|(name, value)| json!([name, value])).collect();
        let mut message = Map::from_iter([("headers".to_owned(), headers)]);
        if let Body::Bytes(bytes) = &self.body
            && let Ok(text) = std::str::from_utf8(bytes)
        {
            message.insert("body".to_owned(), json!(text));
        }
        message
    }
}

impl Exchange {
    /// Writes a line of our own form, with this URL.
    pub fn to_line(&self, url: &str) -> String {
        let mut request = self.request.to_json();
        request.insert("method".to_owned(), json!(self.method));
        request.insert("url".to_owned(), json!(url));
        let mut response = self.response.to_json();
        response.insert("status".to_owned(), json!(self.status));
        json!({"v": 1, "request": request, "response": response}).to_string()
    }
}

/// Reads a line of our own form.
pub(super) fn of_line(value: &Json) -> Option<Exchange> {
    let (request, response) = (value.get("request")?.as_object()?, value.get("response")?.as_object()?);
    Some(Exchange {
        method: text(request, "method")?.to_ascii_uppercase(),
        url: text(request, "url")?.to_owned(),
        request: Message { headers: pairs(request), body: body(request, "body") },
        status: status(response)?,
        response: Message { headers: pairs(response), body: body(response, "body") },
    })
}

/// Reads an entry of a HAR file.
pub(super) fn of_entry(value: &Json) -> Option<Exchange> {
    let (request, response) = (value.get("request")?.as_object()?, value.get("response")?.as_object()?);
    let mut exchange = Exchange {
        method: text(request, "method")?.to_ascii_uppercase(),
        url: text(request, "url")?.to_owned(),
        request: Message { headers: named(request), body: Body::Bytes(Vec::new()) },
        status: status(response)?,
        response: Message { headers: named(response), body: Body::Unknown },
    };
    if let Some(data) = request.get("postData").and_then(Json::as_object) {
        exchange.request.body = posted(data);
        add_media_type(&mut exchange.request, data);
    }
    if let Some(content) = response.get("content").and_then(Json::as_object) {
        let is_empty = content.get("size").and_then(Json::as_i64) == Some(0);
        exchange.response.body = match body(content, "text") {
            Body::Unknown if is_empty => Body::Bytes(Vec::new()),
            body => body,
        };
        // A browser that decodes only a part of a body records its size.
        add_media_type(&mut exchange.response, content);
    }
    Some(exchange)
}

/// The body of a request: its text, or the fields of a form.
fn posted(data: &Map<String, Json>) -> Body {
    let fields = data.get("params").and_then(Json::as_array).filter(|fields| !fields.is_empty());
    match (text(data, "text").filter(|text| !text.is_empty()), fields) {
        (Some(_), None) => body(data, "text"),
        (_, Some(fields)) => {
            let field = |field: &Json| {
                let value = field.get("value").and_then(Json::as_str).map(str::to_owned);
                let is_file = field.get("fileName").is_some();
                Some((field.get("name")?.as_str()?.to_owned(), value.filter(|_| !is_file)))
            };
            Body::Fields(fields.iter().filter_map(field).collect())
        }
        (None, None) => Body::Unknown,
    }
}

fn add_media_type(message: &mut Message, content: &Map<String, Json>) {
    if message.header("content-type").is_none()
        && let Some(media_type) = text(content, "mimeType").filter(|name| name.contains('/') && *name != "x-unknown")
    {
        message.headers.push(("content-type".to_owned(), media_type.to_owned()));
    }
}

fn status(response: &Map<String, Json>) -> Option<u16> {
    // Some tools write -1 or null for a request that was aborted.
    let status = response.get("status")?;
    Some(status.as_u64().and_then(|status| u16::try_from(status).ok()).unwrap_or_default())
}

fn text<'a>(object: &'a Map<String, Json>, key: &str) -> Option<&'a str> {
    object.get(key)?.as_str()
}

fn body(object: &Map<String, Json>, key: &str) -> Body {
    let is_truncated = object.get("truncated").and_then(Json::as_bool) == Some(true);
    match text(object, key).filter(|_| !is_truncated) {
        None => Body::Unknown,
        Some(body) if text(object, "encoding") == Some("base64") => base64(body).map_or(Body::Unknown, Body::Bytes),
        Some(body) => Body::Bytes(body.as_bytes().to_vec()),
    }
}

/// Headers as pairs: `[["accept", "application/json"]]`.
fn pairs(object: &Map<String, Json>) -> Vec<(String, String)> {
    let pair = |pair: &Json| {
        let (name, value) = (pair.get(0)?.as_str()?, pair.get(1)?.as_str()?);
        Some((name.to_ascii_lowercase(), value.to_owned()))
    };
    let list = object.get("headers").and_then(Json::as_array);
    list.into_iter().flatten().filter_map(pair).collect()
}

/// Headers as objects: `[{"name": "Accept", "value": "application/json"}]`.
fn named(object: &Map<String, Json>) -> Vec<(String, String)> {
    let header = |header: &Json| {
        let (name, value) = (header.get("name")?.as_str()?, header.get("value")?.as_str()?);
        Some((name.to_ascii_lowercase(), value.to_owned()))
    };
    let list = object.get("headers").and_then(Json::as_array);
    list.into_iter().flatten().filter_map(header).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_line() {
        let exchange = of_line(&json!({
            "v": 1,
            "request": {"method": "post", "url": "/boats", "headers": [["Content-Type", "application/json; charset=utf-8"]],
                "body": "{}"},
            "response": {"status": 201, "headers": [], "body": "aGk=", "encoding": "base64"},
        }));
        let exchange = exchange.unwrap();
        assert_eq!((exchange.method.as_str(), exchange.status), ("POST", 201));
        assert_eq!(exchange.request.media_type().as_deref(), Some("application/json"));
        assert_eq!(exchange.request.body, Body::Bytes(b"{}".to_vec()));
        assert_eq!(exchange.response.body, Body::Bytes(b"hi".to_vec()));
        let again = of_line(&serde_json::from_str(&exchange.to_line("/boats")).unwrap());
        assert_eq!(again, Some(exchange));
    }

    #[test]
    fn distinguishes_empty_bodies_from_missing_ones() {
        let line = |response: Json| {
            of_line(&json!({"request": {"method": "GET", "url": "/"}, "response": response})).unwrap().response.body
        };
        assert_eq!(line(json!({"status": 204, "body": ""})), Body::Bytes(Vec::new()));
        assert_eq!(line(json!({"status": 200})), Body::Unknown);
        assert_eq!(line(json!({"status": 200, "body": "{\"a\":", "truncated": true})), Body::Unknown);
        let entry = |content: Json| {
            let request = json!({"method": "GET", "url": "/"});
            let entry = json!({"request": request, "response": {"status": 200, "content": content}});
            of_entry(&entry).unwrap().response.body
        };
        assert_eq!(entry(json!({"size": 0})), Body::Bytes(Vec::new()));
        assert_eq!(entry(json!({"size": 12, "mimeType": "text/plain"})), Body::Unknown);
    }

    #[test]
    fn reads_the_forms_of_browsers() {
        let data = json!({"mimeType": "multipart/form-data; boundary=x", "params": [
            {"name": "title", "value": "a"},
            {"name": "file", "fileName": "a.png", "value": "..."},
        ]});
        let entry = json!({
            "request": {"method": "POST", "url": "https://api.example/files", "headers": [], "postData": data},
            "response": {"status": -1},
        });
        let exchange = of_entry(&entry).unwrap();
        assert_eq!(exchange.request.media_type().as_deref(), Some("multipart/form-data"));
        let fields = vec![("title".to_owned(), Some("a".to_owned())), ("file".to_owned(), None)];
        assert_eq!(exchange.request.body, Body::Fields(fields));
        assert_eq!(exchange.status, 0);
    }
}
