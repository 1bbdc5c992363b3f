//! Deduplicates alternatives of a union that are the same type, through aliases or because types were merged.

use std::collections::BTreeMap;

use indexmap::{IndexMap, IndexSet};

use crate::ir::{Api, Prim, TypeArena, TypeId, TypeKind, TypeRef, Variant};

/// Merges them under the first one's label. A union with a single alternative is an alias.
///
/// Bodies of several media types stay apart: one type may be encoded in several ways.
pub(super) fn join_equal(api: &mut Api) {
    let is_by_value = |kind: &TypeKind| matches!(kind, TypeKind::Union(union) if union.contents.is_empty());
    let unions: Vec<TypeId> = api.types.iter().filter(|(_, def)| is_by_value(&def.kind)).map(|(id, _)| id).collect();
    let mut resolved = Resolved::default();
    for id in unions {
        let TypeKind::Union(mut union) = api.types.get(id).kind.clone() else { continue };
        let mut joined: IndexMap<usize, Variant> = IndexMap::new();
        for variant in std::mem::take(&mut union.variants) {
            match joined.entry(resolved.class(&api.types, &variant.ty)) {
                indexmap::map::Entry::Occupied(mut earlier) => earlier.get_mut().tags.extend(variant.tags),
                indexmap::map::Entry::Vacant(place) => {
                    place.insert(variant);
                }
            }
        }
        union.variants = joined.into_values().collect();
        let kind = match union.variants.as_slice() {
            [only] => TypeKind::Alias(only.ty.clone()),
            _ => TypeKind::Union(union),
        };
        api.types.get_mut(id).kind = kind;
    }
}

/// Numbers for types: two references have the same number if they are the same type after resolving aliases.
#[derive(Default)]
struct Resolved {
    classes: IndexSet<Class>,
    aliases: BTreeMap<TypeId, usize>,
}

#[derive(PartialEq, Eq, Hash)]
enum Class {
    Named(TypeId),
    Prim(Prim),
    List(usize),
    Map(usize),
    Nullable(usize),
}

impl Resolved {
    /// The number of a reference. Aliases are followed in a loop, so that the length of a chain is not limited.
    fn class(&mut self, types: &TypeArena, ty: &TypeRef) -> usize {
        // From the reference inwards: the containers of a type, and its aliases.
        let mut steps: Vec<Step> = Vec::new();
        let mut ty = ty;
        let mut class = loop {
            let (step, inner) = match ty {
                TypeRef::List(inner) => (Step::Around(Class::List), &**inner),
                TypeRef::Map(inner) => (Step::Around(Class::Map), &**inner),
                TypeRef::Nullable(inner) => (Step::Around(Class::Nullable), &**inner),
                // A binary string is a string here: files are parts of a form, never alternatives.
                TypeRef::Prim(Prim::Bytes) => break self.number(Class::Prim(Prim::String)),
                TypeRef::Prim(prim) => break self.number(Class::Prim(*prim)),
                TypeRef::Named(id) => match (&types.get(*id).kind, self.aliases.get(id)) {
                    (_, Some(class)) => break *class,
                    (TypeKind::Alias(behind), None) => {
                        // Until it is known, it is its own target: a cycle of aliases ends here.
                        let itself = self.number(Class::Named(*id));
                        self.aliases.insert(*id, itself);
                        (Step::Alias(*id), behind)
                    }
                    _ => break self.number(Class::Named(*id)),
                },
            };
            steps.push(step);
            ty = inner;
        };
        for step in steps.into_iter().rev() {
            match step {
                Step::Around(wrapper) => class = self.number(wrapper(class)),
                Step::Alias(id) => {
                    self.aliases.insert(id, class);
                }
            }
        }
        class
    }

    fn number(&mut self, class: Class) -> usize {
        self.classes.insert_full(class).0
    }
}

enum Step {
    Around(fn(usize) -> Class),
    Alias(TypeId),
}
