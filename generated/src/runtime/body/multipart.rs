// Emitted by `oascrate`, from `runtime/body/multipart.rs` in its own sources. Edits are overwritten.

//! `multipart/form-data`: structs whose fields are parts.
//!
//! Parts are not joined in memory: a form becomes a [`Content`] of part headers and the contents of the parts, so that
//! a file is read while it is sent.

use std::borrow::Cow;

use bytes::Bytes;
use serde_json::Map;

use super::{charset, concrete, is_json};
use crate::runtime::params::{Param, Style, read::Encoding};
use crate::runtime::values::{Content, Json, Upload};
use crate::runtime::wire::error_path::{self, Step};
use crate::runtime::wire::{Wire, from_json, to_json};

/// A struct that is a multipart body on the wire.
pub trait Multipart: Sized {
    /// Writes every field.
    fn write<F: Fields>(&self, fields: &mut F);

    /// Reads every field from the form, which remembers the first error.
    fn read(form: &mut Form) -> Option<Self>;
}

/// Where the fields of a form are written to: its parts, or a JSON object.
pub trait Fields {
    /// Adds a field, if it has a value.
    fn put<T: Field>(&mut self, name: &str, media_type: Option<&'static str>, value: Option<&T>);

    /// Adds parts that no field declares.
    fn put_undeclared(&mut self, parts: &[Part]);
}

/// One part.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part {
    /// The name of the field.
    pub name: String,
    /// The file name, if the part is a file.
    pub file_name: Option<String>,
    /// The media type, if the part has one.
    pub content_type: Option<String>,
    /// Its other headers, by name and value.
    pub headers: Vec<(String, String)>,
    /// The content.
    pub content: Content,
}

impl Part {
    /// Creates a part with this content.
    pub fn new(name: impl Into<String>, content: impl Into<Content>) -> Self {
        Self { name: name.into(), content: content.into(), ..Self::default() }
    }

    /// Creates a part that is a file.
    pub fn file(name: impl Into<String>, file: Upload) -> Self {
        let Upload { file_name, content_type, content, headers, .. } = file;
        let content_type = content_type.or_else(|| Some("application/octet-stream".to_owned()));
        Self { name: name.into(), file_name: Some(file_name), content_type, headers, content }
    }
}

/// A type that is sent as one part, or as several parts of the same name.
pub trait Field: Sized {
    /// Writes the value as parts of that name, with the documented media type if there is one.
    fn write(&self, name: &str, media_type: Option<&'static str>) -> Result<Vec<Part>, String>;

    /// Reads the value from the parts of that name. There is at least one.
    fn read(parts: Vec<Part>) -> Result<Self, String>;

    /// The value as JSON, for validation, in which each file is only counted.
    fn json(&self) -> Option<Json>;
}

/// Every other type is text: a list has one part for each element, and an object is JSON. A documented media type is
/// that of each part.
impl<T: Wire> Field for T {
    fn write(&self, name: &str, media_type: Option<&'static str>) -> Result<Vec<Part>, String> {
        let is_json = media_type.is_some_and(is_json);
        let part = |value: &Json| {
            let content_type = media_type.or((value.is_object() || value.is_array()).then_some("application/json"));
            let text = match value {
                Json::String(text) if !is_json => text.clone(),
                other => other.to_string(),
            };
            let content = match content_type.filter(|_| !is_json) {
                Some(media_type) => charset::encode(media_type, &text)?.into(),
                None => text.into(),
            };
            Ok(Part {
                name: name.to_owned(),
                content_type: content_type.map(str::to_owned),
                content,
                ..Part::default()
            })
        };
        match to_json(self) {
            Ok(Json::Array(elements)) if Self::IS_LIST || !is_json => elements.iter().map(part).collect(),
            Ok(value) => Ok(vec![part(&value)?]),
            Err(error) => Err(error.to_string()),
        }
    }

    fn read(parts: Vec<Part>) -> Result<Self, String> {
        let is_json = |part: &Part| part.content_type.as_deref().is_some_and(is_json);
        if parts.iter().any(is_json) {
            return read_json(&parts);
        }
        let texts = parts.iter().map(text).collect::<Result<Vec<_>, _>>()?;
        let texts = texts.iter().map(String::as_str).collect();
        T::decode(Param::of(Style::Form, "", texts, Encoding::Verbatim)).map_err(|error| error.to_string())
    }

    fn json(&self) -> Option<Json> {
        to_json(self).ok()
    }
}

/// Reads parts in JSON: a value, or the elements of a list.
fn read_json<T: Wire>(parts: &[Part]) -> Result<T, String> {
    let value = |part: &Part| match part.content_type.as_deref().is_some_and(is_json) {
        true => serde_json::from_slice(bytes(part)?).map_err(|error| error.to_string()),
        false => text(part).map(Json::String),
    };
    let list = Json::Array(parts.iter().map(value).collect::<Result<Vec<Json>, _>>()?);
    let as_list = || from_json(&list).map_err(|error| error.to_string());
    let as_whole = || match list.as_array().map(Vec::as_slice) {
        Some([only]) => from_json(only).map_err(|error| error.to_string()),
        _ => Err("expected a list".to_owned()),
    };
    match T::IS_LIST {
        // Some clients send a list as one part.
        true => as_list().or_else(|error| as_whole().map_err(|_| error)),
        false => as_whole().or_else(|error| as_list().map_err(|_| error)),
    }
}

fn bytes(part: &Part) -> Result<&Bytes, String> {
    part.content.as_bytes().ok_or_else(|| "expected a text, found a file".to_owned())
}

/// Returns the text of a part, in the charset of its media type.
fn text(part: &Part) -> Result<String, String> {
    charset::decode(part.content_type.as_deref(), bytes(part)?)
}

impl Field for Upload {
    fn write(&self, name: &str, media_type: Option<&'static str>) -> Result<Vec<Part>, String> {
        let described = || concrete(media_type.unwrap_or("*/*"), "application/octet-stream").to_owned();
        Ok(vec![Part {
            name: name.to_owned(),
            // Many receivers skip a file whose name is empty.
            file_name: Some(self.file_name.clone()).filter(|name| !name.is_empty()),
            content_type: Some(self.content_type.clone().unwrap_or_else(described)),
            headers: self.headers.clone(),
            content: self.content.clone(),
        }])
    }

    fn read(parts: Vec<Part>) -> Result<Self, String> {
        let part = parts.into_iter().next_back().unwrap_or_default();
        let mut upload = Self::new(part.file_name.unwrap_or_default(), part.content);
        upload.content_type = part.content_type;
        upload.headers = part.headers;
        Ok(upload)
    }

    fn json(&self) -> Option<Json> {
        Some(Json::Null)
    }
}

impl Field for Vec<Upload> {
    fn write(&self, name: &str, media_type: Option<&'static str>) -> Result<Vec<Part>, String> {
        let parts: Result<Vec<_>, _> = self.iter().map(|upload| upload.write(name, media_type)).collect();
        Ok(parts?.concat())
    }

    fn read(parts: Vec<Part>) -> Result<Self, String> {
        parts.into_iter().map(|part| Upload::read(vec![part])).collect()
    }

    fn json(&self) -> Option<Json> {
        // Files differ from each other.
        Some((0..self.len()).collect())
    }
}

/// The parts of a body that is written or read.
#[derive(Debug, Default)]
pub struct Form {
    parts: Vec<Part>,
    error: Option<String>,
}

impl From<Vec<Part>> for Form {
    fn from(parts: Vec<Part>) -> Self {
        Self { parts, error: None }
    }
}

impl Fields for Form {
    fn put<T: Field>(&mut self, name: &str, media_type: Option<&'static str>, value: Option<&T>) {
        match value.map(|value| value.write(name, media_type)) {
            Some(Ok(parts)) => self.parts.extend(parts),
            Some(Err(error)) => self.fail(name, &error),
            None => {}
        }
    }

    fn put_undeclared(&mut self, parts: &[Part]) {
        self.parts.extend_from_slice(parts);
    }
}

impl Fields for Map<String, Json> {
    fn put<T: Field>(&mut self, name: &str, _media_type: Option<&'static str>, value: Option<&T>) {
        self.extend(value.and_then(T::json).map(|value| (name.to_owned(), value)));
    }

    fn put_undeclared(&mut self, parts: &[Part]) {
        self.extend(parts.iter().map(|part| (part.name.clone(), Json::Null)));
    }
}

impl Form {
    /// Removes and decodes the parts of an optional field.
    pub fn optional<T: Field>(&mut self, name: &str) -> Option<T> {
        let (own, others) = std::mem::take(&mut self.parts).into_iter().partition(|part| part.name == name);
        self.parts = others;
        let own: Vec<_> = own;
        if own.is_empty() {
            return None;
        }
        T::read(own).map_err(|error| self.fail(name, &error)).ok()
    }

    /// Removes and decodes the parts of a required field.
    pub fn required<T: Field>(&mut self, name: &str) -> Option<T> {
        let value = self.optional(name);
        if value.is_none() {
            self.fail(name, "there must be a part of that name");
        }
        value
    }

    /// Removes and returns the remaining parts, which belong to no field.
    pub fn undeclared(&mut self) -> Vec<Part> {
        std::mem::take(&mut self.parts)
    }

    pub(crate) fn error(self) -> Option<String> {
        self.error
    }

    fn fail(&mut self, name: &str, error: &str) {
        self.error.get_or_insert_with(|| error_path::join(&Step::Member(name).to_string(), error));
    }

    /// Returns the whole body, and the media type with the boundary.
    pub(crate) fn encode(self, media_type: &str) -> Result<(Cow<'static, str>, Content), String> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let boundary = boundary();
        let mut body = Vec::with_capacity(2 * self.parts.len() + 1);
        let mut before = "";
        for part in self.parts {
            body.push(format!("{before}{}", head(&part, &boundary)).into());
            body.push(part.content);
            before = "\r\n";
        }
        body.push(format!("{before}--{boundary}--\r\n").into());
        Ok((format!("{media_type}; boundary={boundary}").into(), Content::joined(body)))
    }
}

fn head(part: &Part, boundary: &str) -> String {
    let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(&part.name));
    if let Some(file_name) = &part.file_name {
        head += &format!("; filename=\"{}\"", quoted(file_name));
    }
    if let Some(content_type) = &part.content_type {
        head += &format!("\r\nContent-Type: {}", printable(content_type));
    }
    for (name, value) in &part.headers {
        head += &format!("\r\n{}: {}", printable(&name.replace(':', " ")), printable(value));
    }
    head + "\r\n\r\n"
}

/// Escaped as a quoted string, which servers decode; they do not decode the percent-encoding of browsers.
pub(super) fn quoted(name: &str) -> String {
    printable(&name.replace('\\', r"\\").replace('"', "\\\""))
}

/// A part header cannot contain line breaks.
fn printable(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// A random boundary. It cannot be predicted, because parts that are files cannot be searched for it.
fn boundary() -> String {
    let mut boundary = "form-".to_owned();
    boundary.extend(std::iter::repeat_with(fastrand::alphanumeric).take(32));
    boundary
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boundaries_are_unique() {
        assert_ne!(boundary(), boundary());
        assert!(boundary().len() <= 70, "RFC 2046 allows no more");
    }

    #[test]
    fn escapes_names_in_part_headers() {
        let part = Part {
            name: "a\"b\r\nc".into(),
            file_name: Some("\\\"; x=\"".into()),
            content_type: Some("text/plain\r\nX: y".into()),
            ..Part::default()
        };
        assert_eq!(
            head(&part, "B"),
            "--B\r\nContent-Disposition: form-data; name=\"a\\\"b  c\"; filename=\"\\\\\\\"; x=\\\"\"\r\n\
             Content-Type: text/plain  X: y\r\n\r\n"
        );
    }

    #[test]
    fn keeps_undeclared_parts() {
        let part = |name: &str| Part { name: name.to_owned(), content: "x".into(), ..Part::default() };
        let mut form = Form::from(vec![part("a"), part("b"), part("a"), part("c")]);
        assert_eq!(form.required::<Vec<String>>("a").unwrap(), ["x", "x"]);
        let others = form.undeclared();
        assert_eq!(others, [part("b"), part("c")]);
        form.put_undeclared(&others);
        let (media_type, content) = form.encode("multipart/form-data").unwrap();
        assert!(media_type.starts_with("multipart/form-data; boundary=form-"), "{media_type}");
        assert!(!content.is_empty() && content.is_replayable());
    }

    #[test]
    fn a_list_in_json_has_a_part_for_each_element() {
        fn texts<T: Field + PartialEq + std::fmt::Debug>(value: T) -> Vec<String> {
            let parts = value.write("a", Some("application/json")).unwrap();
            assert_eq!(T::read(parts.clone()).as_ref(), Ok(&value));
            parts.iter().map(|part| String::from_utf8_lossy(bytes(part).unwrap()).into_owned()).collect()
        }
        assert_eq!(texts(vec!["[1]".to_owned(), "b".to_owned()]), [r#""[1]""#, r#""b""#]);
        assert_eq!(texts(vec![vec![1_i64, 2]]), ["[1,2]"]);
        assert_eq!(texts(Json::from(vec![1])), ["[1]"]);
        let content_type = Some("application/json".to_owned());
        let whole = Part { content_type, content: "[1,2]".into(), ..Part::default() };
        assert_eq!(Vec::<i64>::read(vec![whole]), Ok(vec![1, 2]));
    }

    #[test]
    fn assigns_parts_to_fields_by_name() {
        let mut form = Form::default();
        form.put("text", None, Some(&"1".to_owned()));
        form.put("list", None, Some(&vec![1_i64, 2]));
        form.put("absent", None, None::<&String>);
        form.put("file", None, Some(&Upload::new("a.txt", "content").content_type("text/plain")));
        assert_eq!(form.parts.len(), 4);
        assert_eq!(form.required::<String>("text").as_deref(), Some("1"));
        assert_eq!(form.required::<Vec<i64>>("list"), Some(vec![1, 2]));
        assert_eq!(form.optional::<String>("absent"), None);
        assert_eq!(form.required::<Upload>("file").unwrap().file_name, "a.txt");
        assert!(form.parts.is_empty() && form.error.is_none());
        assert_eq!(form.required::<Upload>("file"), None);
        assert_eq!(form.error().as_deref(), Some(".file: there must be a part of that name"));
    }
}
