//! Forms and multipart bodies: the encodings of their properties, and their files.

use openapiv3::MediaType;

use super::Lower;
use super::content::is_json;
use super::cursor::Cursor;
use crate::ir::{Body, Doc, Encoding, Prim, Root, Style, TypeDef, TypeKind, TypePath, TypeRef};
use crate::rules;
use crate::source::Node;

impl Lower<'_> {
    /// Returns the encodings of properties of a form or a multipart body that the document declares.
    pub(super) fn encodings(&mut self, body: &Body, at: Cursor<'_>) -> Vec<(String, Encoding)> {
        let Some(described) = at.find("encoding") else { return Vec::new() };
        let named = described.node.as_map().into_iter().flat_map(|map| map.iter());
        let mut encoding = |name: &str, node: &Node| match body {
            Body::Multipart(_) => {
                let media_type = node.get("contentType").and_then(Node::as_str)?;
                // The first of several allowed media types.
                let media_type = media_type.split(',').next().unwrap_or_default().trim();
                Some(Encoding::MediaType(media_type.to_owned()))
            }
            Body::Form(ty) => self.form_style(ty, name, node),
            Body::Json(_) | Body::Choice(_) | Body::Stream { .. } | Body::Text | Body::Bytes => None,
        };
        named.filter_map(|(name, entry)| Some((name.to_string(), encoding(name.as_str(), &entry.node)?))).collect()
    }

    /// The style of a property of a form, if it is not the default.
    fn form_style(&mut self, form: &TypeRef, name: &str, encoding: &Node) -> Option<Encoding> {
        let mut property = |form: &TypeRef| self.fields_of(form)?.into_iter().find(|field| field.wire_name == name);
        let value = property(form).map(|field| field.ty);
        let members = value.and_then(|ty| self.fields_of(&ty)).unwrap_or_default();
        let members: Vec<String> = members.into_iter().map(|field| field.wire_name).collect();
        let reserved = encoding.get("allowReserved").and_then(Node::as_bool) == Some(true);
        let usual = Style::Form { explode: true };
        let (style, is_explicit) = form_style(encoding).map_or((usual, false), |style| (style, true));
        let is_object = is_explicit && style == usual && !members.is_empty();
        (reserved || is_object || style != usual).then(|| Encoding::Style {
            style,
            reserved,
            members: if is_object { members } else { Vec::new() },
        })
    }

    /// A multipart body has a separate struct, even if its schema is a component: its binary strings are files.
    pub(super) fn multipart(&mut self, site: &TypePath, media: &MediaType, at: Cursor<'_>) -> Body {
        if matches!(site.root, Root::Response(..) | Root::SharedResponse(_)) {
            let message = "a multipart response is returned as bytes";
            self.report(
                rules::UNSUPPORTED_MULTIPART,
                at.span,
                message,
                "ignore this warning if callers parse the parts",
            );
            return Body::Bytes;
        }
        let ty = self.media_schema(site, media, at);
        if self.is_free_form(&ty) {
            let kind = TypeKind::Struct(Vec::new());
            let def = TypeDef { site: site.clone(), kind, doc: Doc::default(), span: at.span };
            return Body::Multipart(TypeRef::Named(self.types.push(def)));
        }
        let Some(mut fields) = self.fields_of(&ty).filter(|fields| !fields.is_empty()) else {
            let message = "a multipart body that is not an object is read as bytes";
            self.report(rules::UNSUPPORTED_MULTIPART, at.span, message, "list its parts in `properties` of an object");
            return Body::Bytes;
        };
        for field in &mut fields {
            // A present part has a value.
            field.nullable = false;
            if let Some(ty) = self.file(&field.ty) {
                field.ty = ty;
            }
        }
        // Looks through aliases.
        let Some(id) = self.types.members(&ty).map(|(id, _)| id) else { return Body::Bytes };
        let def = self.types.get_mut(id);
        if def.site == *site {
            def.kind = TypeKind::Struct(fields);
            return Body::Multipart(TypeRef::Named(id));
        }
        let own = TypeDef { site: site.clone(), kind: TypeKind::Struct(fields), ..def.clone() };
        Body::Multipart(TypeRef::Named(self.types.push(own)))
    }

    /// Whether a type is an object without declared properties.
    fn is_free_form(&mut self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Map(_) | TypeRef::Prim(Prim::Json) => true,
            TypeRef::Named(id) => {
                self.complete_named(ty);
                match self.types.get(*id).kind.clone() {
                    TypeKind::Alias(behind) => self.is_free_form(&behind),
                    TypeKind::Struct(fields) => fields.is_empty(),
                    TypeKind::Union(_) | TypeKind::Enum(_) => false,
                }
            }
            _ => false,
        }
    }

    /// Returns a file or a list of files, if the type is one, also through aliases and unions.
    fn file(&mut self, ty: &TypeRef) -> Option<TypeRef> {
        let file = TypeRef::Prim(Prim::File);
        match ty {
            TypeRef::Prim(Prim::Bytes) => Some(file),
            TypeRef::Prim(_) | TypeRef::Map(_) => None,
            TypeRef::Nullable(inner) => self.file(inner),
            TypeRef::List(inner) => {
                self.file(inner).filter(|inner| *inner == file).map(|_| TypeRef::List(Box::new(file)))
            }
            TypeRef::Named(id) => {
                self.complete_named(ty);
                match self.types.get(*id).kind.clone() {
                    TypeKind::Alias(behind) => self.file(&behind),
                    TypeKind::Union(union) => {
                        let files: Vec<_> =
                            union.variants.iter().filter_map(|variant| self.file(&variant.ty)).collect();
                        // A list can hold a single file as well.
                        files.iter().find(|ty| **ty != file).or(files.first()).cloned()
                    }
                    TypeKind::Struct(_) | TypeKind::Enum(_) => None,
                }
            }
        }
    }
}

/// The style that an encoding declares.
fn form_style(encoding: &Node) -> Option<Style> {
    let style = encoding.get("style").and_then(Node::as_str);
    let explode = encoding.get("explode").and_then(Node::as_bool);
    match style {
        // A style takes precedence over a media type.
        None if explode.is_none() => {
            encoding.get("contentType").and_then(Node::as_str).filter(|media_type| is_json(media_type))?;
            Some(Style::Json)
        }
        None | Some("form") => Some(Style::Form { explode: explode.unwrap_or(true) }),
        Some("spaceDelimited" | "pipeDelimited") if explode == Some(true) => Some(Style::Form { explode: true }),
        Some("spaceDelimited") => Some(Style::Space),
        Some("pipeDelimited") => Some(Style::Pipe),
        Some("deepObject") => Some(Style::Deep),
        Some(_) => None,
    }
}
