//! Request bodies and responses: selects the media type and lowers its content.

use openapiv3::{MediaType, ReferenceOr};

use super::cursor::Cursor;
use super::{Lower, text};
use crate::grammar::{reference, resolve};
use crate::ir::{
    Body, Content, Doc, Example, Framing, Header, OperationSite, Prim, RequestBody, Response, Root, Segment, Status,
    Tagged, TypeDef, TypeKind, TypePath, TypeRef, Union, Variant,
};
use crate::rules;
use crate::source::{Node, Value};

/// A component response, which has no status.
#[derive(Clone)]
pub(super) struct ResponseContent {
    content: Option<Content>,
    headers: Vec<Header>,
    header_type: Option<TypeRef>,
    doc: Doc,
    examples: Vec<Example>,
}

/// Returns whether a media type is JSON: `application/json`, `application/problem+json; charset=utf-8`.
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    matches!(essence.as_str(), "application/json" | "text/json" | "application/x-json") || essence.ends_with("+json")
}

pub(super) fn essence(media_type: &str) -> String {
    without_parameters(media_type).to_ascii_lowercase()
}

fn without_parameters(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// The maximum number of media types of a body that become variants.
const MOST_VARIANTS: usize = 64;

impl Lower<'_> {
    /// Lowers the body of a request, following its reference.
    pub(super) fn request_body(
        &mut self,
        site: &OperationSite,
        body: &ReferenceOr<openapiv3::RequestBody>,
        at: Cursor<'_>,
    ) -> Option<RequestBody> {
        let reference = match body {
            ReferenceOr::Item(body) => return self.request_body_item(Root::Request(site.clone()), body, at),
            ReferenceOr::Reference { reference } => reference,
        };
        let (name, at) = self.component_at(reference, "requestBodies", at)?;
        if let Some(body) = self.bodies.get(&name) {
            return Some(body.clone());
        }
        let body = self.openapi.components.as_ref()?.request_bodies.get(&name)?.as_item()?;
        let lowered = self.request_body_item(Root::SharedRequest(name.clone()), body, at)?;
        self.bodies.insert(name, lowered.clone());
        Some(lowered)
    }

    fn request_body_item(&mut self, root: Root, body: &openapiv3::RequestBody, at: Cursor<'_>) -> Option<RequestBody> {
        let (content, examples) = self.content(root, &body.content, at.member("content"))?;
        Some(RequestBody {
            required: body.required,
            rules: self.body_rules(&content, at.member("content")),
            content,
            doc: Doc { summary: None, description: text(body.description.as_deref()) },
            examples,
            span: at.span,
        })
    }

    /// Lowers one response, following its reference.
    pub(super) fn response(
        &mut self,
        site: &OperationSite,
        status: Status,
        response: &ReferenceOr<openapiv3::Response>,
        at: Cursor<'_>,
    ) -> Option<Response> {
        let key = status.to_string();
        let ResponseContent { content, headers, header_type, doc, examples } = match response {
            ReferenceOr::Item(response) => self.response_content(Root::Response(site.clone(), key), response, at),
            ReferenceOr::Reference { reference } => self.shared_response(reference, at)?,
        };
        let (content, examples) =
            if self.has_body(site, status, content.is_some(), at) { (content, examples) } else { (None, Vec::new()) };
        Some(Response { status, content, headers, header_type, doc, examples, span: at.span })
    }

    /// Whether a response can have a body.
    fn has_body(&mut self, site: &OperationSite, status: Status, is_described: bool, at: Cursor<'_>) -> bool {
        if !status.has_body() && is_described {
            let message = format!("a response with the status {status} has no body: `content` is ignored");
            let help = "ignore this warning if there is no body; otherwise correct the status by an overlay";
            self.report(rules::BODILESS_RESPONSE, at.span, message, help);
        }
        status.has_body() && site.method != "HEAD"
    }

    fn shared_response(&mut self, reference: &str, at: Cursor<'_>) -> Option<ResponseContent> {
        let (name, at) = self.component_at(reference, "responses", at)?;
        if let Some(response_content) = self.responses.get(&name) {
            return Some(response_content.clone());
        }
        let response = self.openapi.components.as_ref()?.responses.get(&name)?.as_item()?;
        let response_content = self.response_content(Root::SharedResponse(name.clone()), response, at);
        self.responses.insert(name, response_content.clone());
        Some(response_content)
    }

    fn response_content(&mut self, root: Root, response: &openapiv3::Response, at: Cursor<'_>) -> ResponseContent {
        let (headers, header_type) = self.headers(&root, response, at);
        let content = self.content(root, &response.content, at.member("content"));
        let (content, examples) = content.map_or((None, Vec::new()), |(content, examples)| (Some(content), examples));
        if let Some(links) = at.find("links") {
            let help = "ignore this warning if they are not needed";
            self.report(rules::UNSUPPORTED_MEMBER, links.span, "the `links` of a response are ignored", help);
        }
        ResponseContent {
            content,
            headers,
            header_type,
            doc: Doc { summary: None, description: text(Some(&response.description)) },
            examples,
        }
    }

    /// Selects the media types of a body. JSON is preferred, then forms, then streams, then text, then the first. Each
    /// of the others becomes a variant if its values differ: by the schema, by their items, as files, or because the
    /// media type tells what a text or bytes are. A form with the values of another body is read as well; the rest is
    /// ignored, with a warning.
    fn content(&mut self, root: Root, content: &openapiv3::Content, at: Cursor<'_>) -> Option<(Content, Vec<Example>)> {
        let all = content.iter().map(|(media_type, media)| (media_type, media, at.member(media_type)));
        let all: Vec<Described<'_>> = all
            .map(|(media_type, media, at)| Described {
                form: self.form(media_type, at),
                kind: self.schema_kind(at),
                media_type,
                media,
                at,
            })
            .collect();
        let first = *all.iter().min_by_key(|described| described.form)?;
        let mut variants = vec![first];
        let mut forms = Vec::new();
        for other in all.iter().filter(|other| other.media_type != first.media_type) {
            let is_form_of = |same: &Described<'_>| {
                other.form == Form::UrlEncoded && matches!(same.form, Form::Json | Form::Multipart)
            };
            match variants.iter().find(|variant| !other.differs_from(variant)) {
                None if variants.len() < MOST_VARIANTS => variants.push(*other),
                Some(same) if is_form_of(same) => forms.push((same.media_type.as_str(), other.at)),
                _ => self.report(
                    rules::ALTERNATIVE_MEDIA_TYPE,
                    other.at.span,
                    format!("`{}` is ignored: bodies are read and written as `{}`", other.media_type, first.media_type),
                    "ignore this warning if that is enough",
                ),
            }
        }
        let examples = self.examples(first.at);
        let site = TypePath::new(root);
        if variants.len() == 1 {
            return Some((self.body(first, &forms, &site), examples));
        }
        let label = |described: &Described<'_>| {
            let essence = essence(described.media_type);
            match essence.split_once('/') {
                Some(("*", _)) => "any".to_owned(),
                Some((range, "*")) => range.to_owned(),
                Some((_, subtype)) => subtype.to_owned(),
                None => essence,
            }
        };
        let mut union = Union { variants: Vec::new(), discriminator: None, contents: Vec::new() };
        for described in variants {
            let label = label(&described);
            let content = self.body(described, &forms, &site.child(Segment::Variant(label.clone())));
            let plain = TypeRef::Prim(if content.body == Body::Text { Prim::String } else { Prim::Blob });
            let ty = content.body.ty().cloned().unwrap_or(plain);
            union.variants.push(Variant { label, tags: Vec::new(), tagged: Tagged::Declared, ty });
            union.contents.push(content);
        }
        let def = TypeDef { site, kind: TypeKind::Union(union), doc: Doc::default(), span: at.span };
        let body = Body::Choice(TypeRef::Named(self.types.push(def)));
        let media_type = first.media_type.clone();
        Some((Content { media_type, body, encodings: Vec::new(), reads_forms: false }, examples))
    }

    /// The body of one media type. `forms` are media types whose forms have the same values as bodies of another one.
    fn body(&mut self, described: Described<'_>, forms: &[(&str, Cursor<'_>)], site: &TypePath) -> Content {
        let Described { form, kind, media_type, media, at } = described;
        let body = match form {
            Form::Json => Body::Json(self.media_schema(site, media, at)),
            Form::Multipart => self.multipart(site, media, at),
            Form::UrlEncoded => Body::Form(self.media_schema(site, media, at)),
            Form::Stream(framing) => self.stream(framing, site, media, at),
            Form::Text => Body::Text,
            Form::Bytes => Body::Bytes,
        };
        if matches!(form, Form::Text | Form::Bytes) && kind == Kind::Structured {
            let form = if form == Form::Text { "text" } else { "bytes" };
            let message =
                format!("the schema has no effect: a body of the media type `{media_type}` is read as {form}");
            self.report(rules::UNTYPED_MEDIA_TYPE, at.span, message, "ignore this warning if callers parse the body");
        }
        let mut encodings = self.encodings(&body, at);
        let form = forms.iter().find(|(of, _)| of == media_type);
        if let (Some((_, at)), Body::Json(ty)) = (form, &body) {
            encodings = self.encodings(&Body::Form(ty.clone()), *at);
        }
        Content { media_type: media_type.clone(), body, encodings, reads_forms: form.is_some() }
    }

    /// Returns how bodies of a media type are encoded and decoded.
    fn form(&self, media_type: &str, at: Cursor<'_>) -> Form {
        let essence = essence(media_type);
        if let Some(framing) = Framing::of(media_type) {
            // Lines of a binary string are not divided.
            let is_whole = framing != Framing::Events && self.schema_kind(at) == Kind::Bytes;
            return if is_whole { Form::Bytes } else { Form::Stream(framing) };
        }
        match essence.as_str() {
            _ if is_json(media_type) => Form::Json,
            "multipart/form-data" => Form::Multipart,
            "application/x-www-form-urlencoded" => Form::UrlEncoded,
            "*/*" | "application/*" => match self.schema_kind(at) {
                Kind::Structured => Form::Json,
                Kind::Text => Form::Text,
                Kind::Bytes | Kind::Anything => Form::Bytes,
            },
            essence if essence.starts_with("text/") || is_xml(essence) => Form::Text,
            _ if self.schema_kind(at) == Kind::Text => Form::Text,
            _ => Form::Bytes,
        }
    }

    /// Returns the kind of values that the schema of a media type describes.
    pub(super) fn schema_kind(&self, media: Cursor<'_>) -> Kind {
        let Some(schema) = media.find("schema").and_then(|at| resolve(self.document, at.node)) else {
            return Kind::Anything;
        };
        match schema.get("type").and_then(Node::as_str) {
            Some("string") => match schema.get("format").and_then(Node::as_str) {
                Some("binary") => Kind::Bytes,
                _ => Kind::Text,
            },
            None if schema.as_map().is_none_or(|map| map.iter().all(|(key, _)| NOTES.contains(&key.as_str()))) => {
                Kind::Anything
            }
            _ => Kind::Structured,
        }
    }

    pub(super) fn media_schema(&mut self, site: &TypePath, media: &MediaType, at: Cursor<'_>) -> TypeRef {
        match &media.schema {
            Some(schema) => self.schema(schema, at.member("schema"), site).value(),
            None => TypeRef::Prim(Prim::Json),
        }
    }

    /// The examples of a media type, as far as they have values.
    fn examples(&mut self, at: Cursor<'_>) -> Vec<Example> {
        let mut found = vec![("example", at.find("example"))];
        for (name, entry) in at.find("examples").and_then(|at| at.node.as_map()).into_iter().flatten() {
            let example = Cursor { node: &entry.node, span: entry.key };
            let example = match reference(example.node) {
                Some(text) => self.component_at(text, "examples", example).map(|(_, at)| at),
                None => Some(example),
            };
            found.push((name, example.and_then(|at| at.find("value"))));
        }
        let examples = found.into_iter().filter_map(|(name, at)| {
            let node = at.map(|at| at.node).filter(|node| node.value != Value::Null)?;
            Some(Example { name: name.to_owned(), value: node.to_json(), span: node.span })
        });
        examples.collect()
    }
}

/// A media type of a body.
#[derive(Clone, Copy)]
struct Described<'a> {
    form: Form,
    kind: Kind,
    media_type: &'a String,
    media: &'a MediaType,
    at: Cursor<'a>,
}

impl Described<'_> {
    /// Whether its values differ from those of the other.
    fn differs_from(&self, other: &Self) -> bool {
        let schema = self.at.find("schema");
        let is_different = |other: Cursor<'_>| schema.is_some_and(|schema| !other.node.same_data(schema.node));
        let has_parts = |described: &Self| described.form == Form::Multipart;
        let is_raw = |described: &Self| matches!(described.form, Form::Text | Form::Bytes);
        self.items() != other.items()
            || other.at.find("schema").is_some_and(is_different)
            || has_parts(self) != has_parts(other) && ![self.form, other.form].contains(&Form::UrlEncoded)
            || self.kind != Kind::Structured
                && (is_raw(self) || is_raw(other))
                && !without_parameters(self.media_type).eq_ignore_ascii_case(without_parameters(other.media_type))
    }

    /// Whether the body has items, and whether they are events.
    fn items(&self) -> Option<bool> {
        match self.form {
            Form::Stream(framing) => Some(framing == Framing::Events),
            _ => None,
        }
    }
}

/// The forms of bodies, in order of preference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    Json,
    Multipart,
    UrlEncoded,
    Stream(Framing),
    Text,
    Bytes,
}

/// The kind of values that a schema describes, as far as it decides how a body is decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A string with format `binary`.
    Bytes,
    /// Another string.
    Text,
    /// Anything else.
    Structured,
    /// Any value: the schema does not restrict it.
    Anything,
}

/// Keywords that do not restrict values.
const NOTES: &[&str] = &["title", "description", "example", "examples", "deprecated", "externalDocs", "nullable"];

fn is_xml(essence: &str) -> bool {
    essence == "application/xml" || essence.ends_with("+xml")
}
