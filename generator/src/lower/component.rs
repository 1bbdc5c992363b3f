//! Component schemas: each is lowered once, on its own, so that it does not depend on its uses.

use openapiv3::{ReferenceOr, Schema, SchemaKind, StringType, Type};

use super::cursor::Cursor;
use super::schema::{Lowered, doc};
use super::{Lower, component_name};
use crate::grammar::DEEPEST_NULL;
use crate::ir::{Doc, Prim, Root, TypeDef, TypeId, TypeKind, TypePath, TypeRef};
use crate::rules;

/// The maximum nesting of components that are completed inside each other: far more than in any real document, far less
/// than the stack allows.
const MOST_OPEN: usize = 100;

/// A component schema, whose type is reserved from the start, so that a recursive use finds it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Component {
    id: TypeId,
    state: State,
    /// Whether it allows null, once computed.
    nullable: Option<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Declared, but not lowered.
    Waiting,
    /// Being lowered, or lowered.
    Begun,
}

impl Lower<'_> {
    /// Lowers all component schemas, including unused ones: their names are part of the document.
    pub(super) fn component_schemas(&mut self) {
        let Some(components) = &self.openapi.components else { return };
        let at = Cursor::root(self.document).member("components").member("schemas");
        let mut names: Vec<&String> = components.schemas.keys().collect();
        names.sort();
        for name in &names {
            let id = self.types.push(TypeDef {
                site: TypePath::new(Root::Schema((*name).clone())),
                kind: TypeKind::Alias(TypeRef::Prim(Prim::Json)),
                doc: components.schemas.get(*name).and_then(ReferenceOr::as_item).map(doc).unwrap_or_default(),
                span: at.member(name).span,
            });
            self.schemas.insert((*name).clone(), Component { id, state: State::Waiting, nullable: None });
        }
        names.iter().for_each(|name| self.complete(name));
        self.cut_infinite();
    }

    /// A reference to the component `name`.
    pub(super) fn component(&mut self, name: &str) -> Lowered {
        let Some(Component { id, .. }) = self.schemas.get(name).copied() else {
            return Lowered::new(TypeRef::Prim(Prim::Json));
        };
        Lowered { ty: TypeRef::Named(id), nullable: self.is_component_nullable(name) }
    }

    /// Completes the structure of the component `name`. A component that is requested while it is being lowered
    /// contains itself, which was reported.
    pub(super) fn complete(&mut self, name: &str) {
        let Some(component) = self.schemas.get_mut(name).filter(|c| c.state == State::Waiting) else { return };
        component.state = State::Begun;
        let id = component.id;
        let (openapi, document) = (self.openapi, self.document);
        let Some(schema) = openapi.components.as_ref().and_then(|c| c.schemas.get(name)) else { return };
        let at = Cursor::root(document).member("components").member("schemas").member(name);
        if self.open >= MOST_OPEN {
            self.report(
                rules::DEEP_COMPOSITION,
                at.span,
                format!("the `allOf` of `{name}` is nested more than {MOST_OPEN} levels deep"),
                "write the properties of one of these schemas out",
            );
            return;
        }
        let site = TypePath::new(Root::Schema(name.to_owned()));
        self.open += 1;
        let lowered = self.schema(schema, at, &site).ty;
        self.open -= 1;
        let (kind, doc) = match lowered {
            // A named type of this very place is the component itself: it moves to the reserved place.
            TypeRef::Named(inner) if self.types.get(inner).site == site => {
                let TypeDef { kind, doc, .. } = self.types.get(inner).clone();
                (kind, Some(doc))
            }
            ty => (TypeKind::Alias(ty), None),
        };
        let def = self.types.get_mut(id);
        def.kind = kind;
        // The only part of a component may have no description.
        if let Some(doc) = doc.filter(|doc| *doc != Doc::default()) {
            def.doc = doc;
        }
    }

    /// Completes the structure of a type, if it is a component.
    pub(super) fn complete_named(&mut self, ty: &TypeRef) {
        let TypeRef::Named(id) = ty else { return };
        match &self.types.get(*id).site {
            TypePath { root: Root::Schema(name), path } if path.is_empty() => {
                let name = name.clone();
                self.complete(&name);
            }
            _ => {}
        }
        if let TypeKind::Alias(behind @ TypeRef::Named(_)) = self.types.get(*id).kind.clone() {
            self.complete_named(&behind);
        }
    }

    /// Returns whether a schema allows null. This reads the document, not the lowered types, so that it also works for
    /// a component that is being lowered.
    fn is_nullable(&mut self, schema: &ReferenceOr<Schema>) -> bool {
        match schema {
            ReferenceOr::Item(schema) => self.is_item_nullable(schema),
            ReferenceOr::Reference { reference } => {
                component_name(reference, "schemas").is_some_and(|name| self.is_component_nullable(&name))
            }
        }
    }

    /// Each component is visited once, since it may be reached in any number of ways.
    fn is_component_nullable(&mut self, name: &str) -> bool {
        if let Some(nullable) = self.schemas.get(name).and_then(|component| component.nullable) {
            return nullable;
        }
        let openapi = self.openapi;
        let schema = openapi.components.as_ref().and_then(|components| components.schemas.get(name));
        self.asked += 1;
        let nullable = self.asked <= DEEPEST_NULL && schema.is_some_and(|schema| self.is_nullable(schema));
        self.asked -= 1;
        if let Some(component) = self.schemas.get_mut(name) {
            component.nullable = Some(nullable);
        }
        nullable
    }

    /// Returns whether all parts that restrict values allow null, if there is one.
    fn are_nullable(&mut self, all_of: &[ReferenceOr<Schema>]) -> bool {
        let mut parts = all_of.iter().filter(|part| part.as_item().is_none_or(says_something)).peekable();
        parts.peek().is_some() && parts.all(|part| self.is_nullable(part))
    }

    pub(super) fn is_item_nullable(&mut self, schema: &Schema) -> bool {
        let mut any = |schemas: &[ReferenceOr<Schema>]| schemas.iter().any(|schema| self.is_nullable(schema));
        schema.schema_data.nullable
            || match &schema.schema_kind {
                SchemaKind::Type(Type::String(StringType { enumeration, .. })) => enumeration.contains(&None),
                SchemaKind::OneOf { one_of } => any(one_of),
                SchemaKind::AnyOf { any_of } => any(any_of),
                SchemaKind::AllOf { all_of } => self.are_nullable(all_of),
                SchemaKind::Any(schema) => {
                    schema.enumeration.iter().any(serde_json::Value::is_null)
                        || schema.properties.is_empty() && (any(&schema.one_of) || any(&schema.any_of))
                        || self.are_nullable(&schema.all_of)
                }
                SchemaKind::Type(_) | SchemaKind::Not { .. } => false,
            }
    }
}

/// Returns whether a part of `allOf` restricts values, beyond texts or `required`.
fn says_something(part: &Schema) -> bool {
    match &part.schema_kind {
        SchemaKind::Any(any) => {
            any.typ.is_some()
                || part.schema_data.nullable
                || !any.properties.is_empty()
                || any.items.is_some()
                || any.additional_properties.is_some()
                || !any.enumeration.is_empty()
                || [&any.all_of, &any.one_of, &any.any_of].into_iter().any(|list| !list.is_empty())
        }
        _ => true,
    }
}
