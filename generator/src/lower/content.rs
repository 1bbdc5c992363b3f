//! Request bodies and responses: selects the media type and lowers its content.

use openapiv3::{MediaType, ReferenceOr, SchemaKind, Type, VariantOrUnknownOrEmpty};

use super::cursor::Cursor;
use super::{Lower, text};
use crate::ir::{
    Body, Content, Doc, Example, Header, OperationSite, Prim, RequestBody, Response, Root, Status, TypeDef, TypeKind,
    TypePath, TypeRef,
};
use crate::rules;

/// A component response, which has no status.
#[derive(Clone)]
pub(super) struct ResponseContent {
    content: Option<Content>,
    headers: Vec<Header>,
    doc: Doc,
    examples: Vec<Example>,
}

/// Returns whether a media type is JSON: `application/json`, `application/problem+json; charset=utf-8`.
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.ends_with("+json")
}

fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

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
        let name = self.component_name(reference, "requestBodies", at)?;
        if let Some(body) = self.bodies.get(&name) {
            return Some(body.clone());
        }
        let (openapi, document) = (self.openapi, self.document);
        let at = Cursor::target(document, reference)?;
        let lowered = match openapi.components.as_ref()?.request_bodies.get(&name)? {
            ReferenceOr::Item(body) => self.request_body_item(Root::SharedRequest(name.clone()), body, at),
            nested => self.request_body(site, nested, at),
        }?;
        self.bodies.insert(name, lowered.clone());
        Some(lowered)
    }

    fn request_body_item(&mut self, root: Root, body: &openapiv3::RequestBody, at: Cursor<'_>) -> Option<RequestBody> {
        let (content, examples) = self.content(root, &body.content, at.member("content"))?;
        Some(RequestBody {
            required: body.required,
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
        let key = status_key(status);
        let ResponseContent { content, headers, doc, examples } = match response {
            ReferenceOr::Item(response) => self.response_content(Root::Response(site.clone(), key), response, at),
            ReferenceOr::Reference { reference } => self.shared_response(reference, at)?,
        };
        Some(Response { status, content, headers, doc, examples, span: at.span })
    }

    fn shared_response(&mut self, reference: &str, at: Cursor<'_>) -> Option<ResponseContent> {
        let name = self.component_name(reference, "responses", at)?;
        if let Some(response_content) = self.responses.get(&name) {
            return Some(response_content.clone());
        }
        let (openapi, document) = (self.openapi, self.document);
        let at = Cursor::target(document, reference)?;
        let response_content = match openapi.components.as_ref()?.responses.get(&name)? {
            ReferenceOr::Item(response) => self.response_content(Root::SharedResponse(name.clone()), response, at),
            ReferenceOr::Reference { reference } => self.shared_response(reference, at)?,
        };
        self.responses.insert(name, response_content.clone());
        Some(response_content)
    }

    fn response_content(&mut self, root: Root, response: &openapiv3::Response, at: Cursor<'_>) -> ResponseContent {
        let content = self.content(root, &response.content, at.member("content"));
        let (content, examples) = content.map_or((None, Vec::new()), |(content, examples)| (Some(content), examples));
        let headers = response.headers.iter().map(|(name, header)| {
            let description = header.as_item().and_then(|h| text(h.description.as_deref()));
            Header { name: name.clone(), doc: Doc { summary: None, description } }
        });
        let headers = headers.collect();
        if let Some(links) = at.find("links") {
            let help = "ignore this warning if they are not needed";
            self.report(rules::UNSUPPORTED_MEMBER, links.span, "the `links` of a response are ignored", help);
        }
        ResponseContent {
            content,
            headers,
            doc: Doc { summary: None, description: text(Some(&response.description)) },
            examples,
        }
    }

    /// Selects the media type: JSON, then forms, then text, then the first; the others are reported.
    fn content(&mut self, root: Root, content: &openapiv3::Content, at: Cursor<'_>) -> Option<(Content, Vec<Example>)> {
        let rank = |media_type: &str| match essence(media_type).as_str() {
            _ if is_json(media_type) => 0,
            "multipart/form-data" => 1,
            "application/x-www-form-urlencoded" => 2,
            essence if essence.starts_with("text/") => 3,
            _ => 4,
        };
        let (media_type, media) = content.iter().min_by_key(|(media_type, _)| rank(media_type))?;
        for other in content.keys().filter(|other| *other != media_type) {
            self.report(
                rules::ALTERNATIVE_MEDIA_TYPE,
                at.member(other).span,
                format!("`{other}` is ignored: bodies are read and written as `{media_type}`"),
                "ignore this warning if that is enough",
            );
        }
        let at = at.member(media_type);
        let body = match rank(media_type) {
            0 => Body::Json(self.media_schema(root, media, at)),
            1 => self.multipart(root, media, at),
            2 => Body::Form(self.media_schema(root, media, at)),
            3 => Body::Text,
            _ if is_text(media) => Body::Text,
            _ => Body::Bytes,
        };
        let content = Content { media_type: media_type.clone(), body };
        Some((content, self.examples(media, at)))
    }

    /// A multipart body has a separate struct, even if its schema is a component: its binary strings are files.
    fn multipart(&mut self, root: Root, media: &MediaType, at: Cursor<'_>) -> Body {
        if matches!(root, Root::Response(..) | Root::SharedResponse(_)) {
            let message = "a multipart response is returned as bytes";
            self.report(
                rules::UNSUPPORTED_MULTIPART,
                at.span,
                message,
                "ignore this warning if callers parse the parts",
            );
            return Body::Bytes;
        }
        let site = TypePath::new(root.clone());
        let ty = self.media_schema(root, media, at);
        let Some(mut fields) = self.fields_of(&ty).filter(|fields| !fields.is_empty()) else {
            let message = "a multipart body that is not an object with properties is read as bytes";
            self.report(rules::UNSUPPORTED_MULTIPART, at.span, message, "list its parts in `properties`");
            return Body::Bytes;
        };
        // A present part has a value.
        fields.iter_mut().for_each(|field| field.nullable = false);
        let TypeRef::Named(id) = ty else { return Body::Bytes };
        let def = self.types.get_mut(id);
        if def.site == site {
            def.kind = TypeKind::Struct(fields);
            return Body::Multipart(ty);
        }
        let own = TypeDef { site, kind: TypeKind::Struct(fields), ..def.clone() };
        Body::Multipart(TypeRef::Named(self.types.push(own)))
    }

    fn media_schema(&mut self, root: Root, media: &MediaType, at: Cursor<'_>) -> TypeRef {
        match &media.schema {
            Some(schema) => self.schema(schema, at.member("schema"), &TypePath::new(root)).value(),
            None => TypeRef::Prim(Prim::Json),
        }
    }

    fn examples(&mut self, media: &MediaType, at: Cursor<'_>) -> Vec<Example> {
        let mut examples = Vec::new();
        if let (Some(value), Some(at)) = (&media.example, at.find("example")) {
            examples.push(Example { name: "example".to_owned(), value: value.clone(), span: at.node.span });
        }
        let (openapi, document) = (self.openapi, self.document);
        for (name, example) in &media.examples {
            let (example, at) = match example {
                ReferenceOr::Item(example) => (Some(example), at.find("examples").and_then(|at| at.find(name))),
                ReferenceOr::Reference { reference } => {
                    let component = self
                        .component_name(reference, "examples", at.member("examples").member(name))
                        .and_then(|name| openapi.components.as_ref()?.examples.get(&name)?.as_item());
                    (component, Cursor::target(document, reference))
                }
            };
            let (Some(value), Some(at)) = (example.and_then(|e| e.value.as_ref()), at) else { continue };
            examples.push(Example { name: name.clone(), value: value.clone(), span: at.member("value").node.span });
        }
        examples
    }
}

/// Returns whether a body of an unknown media type is declared as a plain string, which is text.
fn is_text(media: &MediaType) -> bool {
    let Some(ReferenceOr::Item(schema)) = &media.schema else { return false };
    matches!(&schema.schema_kind, SchemaKind::Type(Type::String(string)) if string.format == VariantOrUnknownOrEmpty::Empty)
}

fn status_key(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Class(class) => format!("{class}XX"),
        Status::Default => "default".to_owned(),
    }
}
