//! Sample values of types, for which the document has no example.
//!
//! A sample is as small as the type allows, without optional parts; `None` where the document does not determine a
//! valid value.

use serde_json::{Map, Value as Json, json};

use crate::ir::{Api, Prim, TextFormat, TypeKind, TypeRef};

/// Returns a value of the type. A string is `word`.
pub(super) fn sample(api: &Api, ty: &TypeRef, word: &str) -> Option<Json> {
    Sampler { api, left: MOST }.of(ty, word, 0)
}

/// The maximum depth of a value: a type that requires itself is infinite.
const DEPTH: usize = 16;

/// The maximum number of types visited for a value: a type that occurs twice in the next, which occurs twice in the one
/// after, is practically infinite too.
const MOST: usize = 1000;

struct Sampler<'a> {
    api: &'a Api,
    left: usize,
}

impl Sampler<'_> {
    fn of(&mut self, ty: &TypeRef, word: &str, depth: usize) -> Option<Json> {
        self.left = self.left.checked_sub(1)?;
        let api = self.api;
        match ty {
            TypeRef::Prim(prim) => prim_sample(*prim, word),
            TypeRef::Nullable(_) => Some(Json::Null),
            TypeRef::List(items) => {
                let item = self.of(items, word, depth + 1);
                Some(item.into_iter().collect())
            }
            TypeRef::Map(_) => Some(json!({})),
            TypeRef::Named(_) if depth > DEPTH => None,
            TypeRef::Named(id) => match &api.types.get(*id).kind {
                TypeKind::Alias(ty) => self.of(ty, word, depth + 1),
                TypeKind::Enum(values) => values.first().map(|value| json!(value)),
                TypeKind::Union(union) => {
                    let mut untagged = union.variants.iter().filter(|v| v.tags.is_empty());
                    untagged.find_map(|v| self.of(&v.ty, word, depth + 1))
                }
                TypeKind::Struct(fields) => {
                    let mut members = Map::new();
                    for field in fields.iter().filter(|field| field.required) {
                        let value = match field.nullable {
                            true => Json::Null,
                            false => self.of(&field.ty, &field.wire_name, depth + 1)?,
                        };
                        members.insert(field.wire_name.clone(), value);
                    }
                    Some(Json::Object(members))
                }
            },
        }
    }
}

/// Untyped values have no valid sample, and bytes cannot be JSON.
fn prim_sample(prim: Prim, word: &str) -> Option<Json> {
    match prim {
        Prim::String => Some(json!(word)),
        Prim::Bool => Some(json!(true)),
        Prim::Integer | Prim::Unsigned => Some(json!(1)),
        Prim::Float | Prim::Number => Some(json!(1.5)),
        Prim::Text(format) => Some(json!(text_sample(format))),
        Prim::DateTime => Some(json!("2024-01-31T09:30:00.000Z")),
        Prim::Bytes | Prim::File | Prim::Blob | Prim::Json => None,
    }
}

/// A valid string of a format.
fn text_sample(format: TextFormat) -> &'static str {
    match format {
        TextFormat::Uuid => "123e4567-e89b-12d3-a456-426614174000",
        TextFormat::Date => "2024-01-31",
        TextFormat::Time => "09:30:00Z",
        TextFormat::Duration => "P1D",
        TextFormat::Uri => "https://example.com/",
        TextFormat::Base64 => "dGV4dA==",
        TextFormat::Decimal => "1.5",
        TextFormat::Ipv4 => "127.0.0.1",
        TextFormat::Ipv6 => "::1",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Doc, Field, Root, TypeDef, TypeId, TypePath, Union, Variant};
    use crate::source::Span;

    fn add(api: &mut Api, kind: TypeKind) -> TypeId {
        let site = TypePath::new(Root::Schema(String::new()));
        api.types.push(TypeDef { site, kind, doc: Doc::default(), span: Span::default() })
    }

    fn field(name: &str, required: bool, nullable: bool, ty: TypeRef) -> Field {
        Field {
            wire_name: name.to_owned(),
            required,
            nullable,
            access: Default::default(),
            ty,
            doc: Doc::default(),
            deprecated: false,
            only_at: Vec::new(),
            span: Span::default(),
        }
    }

    fn api() -> Api {
        Api {
            webhooks: Vec::new(),
            title: String::new(),
            version: String::new(),
            server_url: None,
            groups: vec![],
            types: Default::default(),
            security: vec![],
            rules: Default::default(),
        }
    }

    #[test]
    fn samples_have_only_required_fields() {
        let mut api = api();
        let level = add(&mut api, TypeKind::Enum(vec!["low".into(), "high".into()]));
        let thing = add(
            &mut api,
            TypeKind::Struct(vec![
                field("id", true, false, TypeRef::Prim(Prim::String)),
                field("level", true, false, TypeRef::Named(level)),
                field("tags", true, false, TypeRef::List(Box::new(TypeRef::Prim(Prim::String)))),
                field("gone", true, true, TypeRef::Prim(Prim::Json)),
                field("more", false, false, TypeRef::Prim(Prim::Json)),
            ]),
        );
        let expected = json!({ "id": "id", "level": "low", "tags": ["tags"], "gone": null });
        assert_eq!(sample(&api, &TypeRef::Named(thing), "word"), Some(expected));
    }

    #[test]
    fn has_no_sample_of_json_or_infinite_types() {
        let mut api = api();
        let node = add(&mut api, TypeKind::Struct(Vec::new()));
        api.types.get_mut(node).kind = TypeKind::Struct(vec![field("next", true, false, TypeRef::Named(node))]);
        let tagged = Variant {
            label: "a".into(),
            tags: vec!["a".into()],
            tagged: Default::default(),
            ty: TypeRef::Prim(Prim::String),
        };
        let union = Union { variants: vec![tagged], discriminator: Some("type".into()), contents: Vec::new() };
        let union = add(&mut api, TypeKind::Union(union));
        for ty in [TypeRef::Prim(Prim::Json), TypeRef::Named(node), TypeRef::Named(union)] {
            assert_eq!(sample(&api, &ty, "word"), None, "{ty:?}");
        }
    }
}
