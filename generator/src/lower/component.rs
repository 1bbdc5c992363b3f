//! Component schemas: each is lowered once, on its own, so that it does not depend on its uses.

use openapiv3::ReferenceOr;

use super::Lower;
use super::cursor::Cursor;
use super::schema::doc;
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
            self.schemas.insert((*name).clone(), Component { id, state: State::Waiting });
        }
        names.iter().for_each(|name| self.complete(name));
        self.cut_infinite();
    }

    /// The type of a reference to the component `name`.
    pub(super) fn component(&self, name: &str) -> TypeRef {
        self.schemas.get(name).map_or(TypeRef::Prim(Prim::Json), |component| TypeRef::Named(component.id))
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
        let lowered = self.schema_type(schema, at, &site);
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
}
