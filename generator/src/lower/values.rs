//! Unions of strings: constants, enums and plain strings are the values of one enum.

use indexmap::IndexSet;
use openapiv3::{ReferenceOr, Schema, SchemaKind, StringFormat, Type, VariantOrUnknownOrEmpty};

use super::cursor::Cursor;
use super::schema::doc;
use super::{Lower, component_name};
use crate::ir::{Doc, TypeDef, TypeId, TypeKind, TypePath, TypeRef, Variant};
use crate::markdown;

impl Lower<'_> {
    /// Returns whether all values of a schema are strings. This is read off the document, so that no component is
    /// lowered for the sake of a union that has other alternatives too.
    pub(super) fn is_text(&mut self, schema: &ReferenceOr<Schema>) -> bool {
        let schema = match schema {
            ReferenceOr::Item(schema) => schema,
            ReferenceOr::Reference { reference } => {
                return component_name(reference, "schemas").is_some_and(|name| self.is_component_text(&name));
            }
        };
        let mut all =
            |schemas: &[ReferenceOr<Schema>]| !schemas.is_empty() && schemas.iter().all(|schema| self.is_text(schema));
        match &schema.schema_kind {
            _ if schema.schema_data.discriminator.is_some() => false,
            SchemaKind::Type(Type::String(string)) => {
                let is_other = |format| matches!(format, StringFormat::DateTime | StringFormat::Binary);
                !string.enumeration.is_empty()
                    || !matches!(&string.format, VariantOrUnknownOrEmpty::Item(format) if is_other(*format))
            }
            SchemaKind::OneOf { one_of } => all(one_of),
            SchemaKind::AnyOf { any_of } => all(any_of),
            SchemaKind::Any(any) => {
                let is_plain = any.one_of.is_empty() && any.any_of.is_empty() && any.all_of.is_empty();
                is_plain && !any.enumeration.is_empty() && any.enumeration.iter().all(serde_json::Value::is_string)
            }
            SchemaKind::Type(_) | SchemaKind::AllOf { .. } | SchemaKind::Not { .. } => false,
        }
    }

    /// Each component is looked at once. One that leads back to itself is no string.
    fn is_component_text(&mut self, name: &str) -> bool {
        if let Some(is_text) = self.texts.get(name) {
            return *is_text;
        }
        self.texts.insert(name.to_owned(), false);
        let openapi = self.openapi;
        let schema = openapi.components.as_ref().and_then(|components| components.schemas.get(name));
        let is_text = schema.is_some_and(|schema| self.is_text(schema));
        self.texts.insert(name.to_owned(), is_text);
        is_text
    }

    /// Returns the enum of alternatives that are all strings. An enum keeps values that it does not name, so that a
    /// plain string adds nothing to it. `None` if no alternative names a value.
    pub(super) fn one_enum(
        &mut self,
        variants: &[Variant],
        schema: &Schema,
        at: Cursor<'_>,
        site: &TypePath,
    ) -> Option<TypeRef> {
        let enums: Vec<(&TypeRef, TypeId)> =
            variants.iter().filter_map(|variant| Some((&variant.ty, self.enum_behind(&variant.ty)?))).collect();
        let is_inline = |id: TypeId| is_inside(&self.types.get(id).site, site);
        if let [(ty, only)] = enums.as_slice()
            && !is_inline(*only)
        {
            return Some((*ty).clone());
        }
        let are_inline = enums.iter().all(|(_, id)| is_inline(*id));
        let mut values: IndexSet<String> = IndexSet::new();
        let mut described = Vec::new();
        let mut doc = doc(schema);
        for (_, id) in &enums {
            let TypeDef { kind: TypeKind::Enum(own), doc: text, .. } = self.types.get(*id) else { continue };
            values.extend(own.iter().cloned());
            match (own.as_slice(), text.description.as_ref().or(text.summary.as_ref())) {
                ([only], Some(text)) if is_inline(*id) => {
                    described.push(format!("- {}: {}", markdown::code_span(only), text.replace('\n', "\n  ")));
                }
                _ if enums.len() == 1 && doc == Doc::default() => doc = text.clone(),
                _ => {}
            }
        }
        if values.is_empty() || !are_inline && !self.may_repeat(values.len(), at) {
            return None;
        }
        let paragraphs = doc.description.into_iter().chain((!described.is_empty()).then(|| described.join("\n")));
        doc.description = Some(paragraphs.collect::<Vec<_>>().join("\n\n")).filter(|text| !text.is_empty());
        let kind = TypeKind::Enum(values.into_iter().collect());
        Some(TypeRef::Named(self.types.push(TypeDef { site: site.clone(), kind, doc, span: at.span })))
    }

    /// Returns the enum that a type is, directly or as an alias.
    fn enum_behind(&mut self, ty: &TypeRef) -> Option<TypeId> {
        self.complete_named(ty);
        let mut ty = ty;
        loop {
            let TypeRef::Named(id) = ty else { return None };
            match &self.types.get(*id).kind {
                TypeKind::Enum(_) => return Some(*id),
                TypeKind::Alias(behind) => ty = behind,
                TypeKind::Struct(_) | TypeKind::Union(_) => return None,
            }
        }
    }
}

/// Returns whether a type path is strictly inside of `site`.
fn is_inside(inner: &TypePath, site: &TypePath) -> bool {
    inner.root == site.root && inner.path.starts_with(&site.path) && inner.path.len() > site.path.len()
}
