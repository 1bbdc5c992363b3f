//! The headers of responses.

use openapiv3::{ParameterSchemaOrContent, ReferenceOr};

use super::content::is_json;
use super::cursor::Cursor;
use super::{Lower, text};
use crate::ir::{Access, Doc, Field, Header, Prim, Root, Segment, Style, TypeDef, TypeKind, TypePath, TypeRef};

impl Lower<'_> {
    /// Returns the documented headers of a response, and their struct. `Content-Type` is part of the content.
    pub(super) fn headers(
        &mut self,
        root: &Root,
        response: &openapiv3::Response,
        at: Cursor<'_>,
    ) -> (Vec<Header>, Option<TypeRef>) {
        let site = TypePath::new(root.clone()).child(Segment::Headers);
        let list = at.member("headers");
        let mut fields: Vec<Field> = Vec::new();
        let headers = response.headers.iter().map(|(name, header)| {
            let description = header.as_item().and_then(|h| text(h.description.as_deref()));
            let style = Style::Simple { explode: false };
            Header { name: name.clone(), style, doc: Doc { summary: None, description } }
        });
        let mut headers: Vec<Header> = headers.collect();
        for (name, header) in response.headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("content-type")) {
            let wire_name = name.to_ascii_lowercase();
            // Names that differ in case only are the same header.
            if fields.iter().any(|field| field.wire_name == wire_name) {
                continue;
            }
            let at = list.member(name);
            let openapi = self.openapi;
            let found = match header {
                ReferenceOr::Item(header) => Some((header, at)),
                ReferenceOr::Reference { reference } => {
                    let component = self.component_at(reference, "headers", at);
                    component
                        .and_then(|(name, at)| Some((openapi.components.as_ref()?.headers.get(&name)?.as_item()?, at)))
                }
            };
            let Some((header, at)) = found else { continue };
            let site = site.child(Segment::Member(name.clone()));
            let (style, ty) = match &header.format {
                ParameterSchemaOrContent::Schema(schema) => {
                    let explode = at.find("explode").and_then(|at| at.node.as_bool()).unwrap_or(false);
                    (Style::Simple { explode }, self.schema_type(schema, at.member("schema"), &site))
                }
                ParameterSchemaOrContent::Content(content) => match content.first() {
                    Some((media_type, media)) if is_json(media_type) => {
                        (Style::Json, self.media_schema(&site, media, at.member("content").member(media_type)))
                    }
                    _ => (Style::Plain, TypeRef::Prim(Prim::String)),
                },
            };
            headers.iter_mut().filter(|header| header.name == *name).for_each(|header| header.style = style);
            fields.push(Field {
                wire_name,
                required: header.required,
                nullable: false,
                access: Access::Both,
                ty,
                doc: Doc { summary: None, description: text(header.description.as_deref()) },
                deprecated: header.deprecated.unwrap_or(false),
                only_at: Vec::new(),
                span: at.span,
            });
        }
        if fields.is_empty() {
            return (headers, None);
        }
        let def = TypeDef { site, kind: TypeKind::Struct(fields), doc: Doc::default(), span: list.span };
        (headers, Some(TypeRef::Named(self.types.push(def))))
    }
}
