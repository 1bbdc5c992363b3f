//! Suggests types to share: types that are equal, and types of the same property in several places.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexSet;

use crate::ir::{Api, Field, Prim, Segment, TypeId, TypeKind, TypePath, TypeRef};
use crate::names::Assigned;

/// The depth to which types are compared: deeper than any document.
const DEPTH: usize = 16;

/// Types that could be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Whether they are equal, which makes a shape; else they are similar, which makes a family.
    pub equal: bool,
    /// The properties that the type would have.
    pub members: Vec<String>,
    /// The type paths.
    pub sites: Vec<TypePath>,
}

impl Suggestion {
    /// The number of properties that would no longer be emitted.
    pub fn saved(&self) -> usize {
        self.members.len() * (self.sites.len() - 1)
    }
}

/// Returns suggestions for an API after [`unify`](crate::unify::unify), the largest first: for emitted types.
pub fn suggest(api: &Api, names: &Assigned) -> Vec<Suggestion> {
    let mut equal: BTreeMap<usize, Vec<TypeId>> = BTreeMap::new();
    let mut alike: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
    let structures = structures(api);
    for id in names.types.keys() {
        let def = api.types.get(*id);
        if !matches!(def.kind, TypeKind::Struct(_)) {
            continue;
        }
        equal.entry(structures.get(id).copied().unwrap_or_default()).or_default().push(*id);
        let member = def.site.path.iter().rev().find_map(|segment| match segment {
            Segment::Member(member) => Some(member.as_str()),
            _ => None,
        });
        if let Some(member) = member {
            alike.entry(member).or_default().push(*id);
        }
    }
    let equal = equal.into_values().map(|ids| suggestion(api, &ids, true));
    let alike = alike.into_values().map(|ids| suggestion(api, &ids, false));
    let mut all: Vec<Suggestion> = equal.chain(alike).filter(|s| s.sites.len() > 1).collect();
    all.sort_by(|a, b| (b.saved(), b.equal, &a.sites).cmp(&(a.saved(), a.equal, &b.sites)));
    all
}

fn suggestion(api: &Api, ids: &[TypeId], equal: bool) -> Suggestion {
    let mut members: IndexSet<&str> = IndexSet::new();
    for id in ids {
        if let TypeKind::Struct(fields) = &api.types.get(*id).kind {
            members.extend(fields.iter().map(|field| field.wire_name.as_str()));
        }
    }
    Suggestion {
        equal,
        members: members.into_iter().map(str::to_owned).collect(),
        sites: ids.iter().map(|id| api.types.get(*id).site.clone()).collect(),
    }
}

/// A number for each type that is the same for equal types: each round distinguishes differences one level deeper.
fn structures(api: &Api) -> BTreeMap<TypeId, usize> {
    let mut numbers = BTreeMap::new();
    let mut known = 0;
    for _ in 0..DEPTH {
        let mut texts: BTreeMap<String, usize> = BTreeMap::new();
        let mut next = BTreeMap::new();
        for (id, def) in api.types.iter() {
            let text = Structures { api, numbers: &numbers }.of(&def.kind);
            let count = texts.len();
            next.insert(id, *texts.entry(text).or_insert(count));
        }
        numbers = next;
        // A round that distinguishes nothing more is the last one.
        if texts.len() == known {
            break;
        }
        known = texts.len();
    }
    numbers
}

/// Types by the numbers of their contents.
struct Structures<'a> {
    api: &'a Api,
    numbers: &'a BTreeMap<TypeId, usize>,
}

impl Structures<'_> {
    fn of(&self, kind: &TypeKind) -> String {
        match kind {
            TypeKind::Struct(fields) => {
                let member = |field: &Field| {
                    let (required, nullable) = (mark(field.required, "!"), mark(field.nullable, "?"));
                    format!("{}{required}{nullable}:{}", field.wire_name, self.used(&field.ty, 0))
                };
                let members: BTreeSet<String> = fields.iter().map(member).collect();
                format!("({})", members.into_iter().collect::<Vec<_>>().join(","))
            }
            TypeKind::Enum(values) => format!("<{}>", values.join("|")),
            TypeKind::Union(union) => {
                let variants: Vec<String> = union.variants.iter().map(|v| self.used(&v.ty, 0)).collect();
                format!("<{}>", variants.join("|"))
            }
            TypeKind::Alias(ty) => self.used(ty, 0),
        }
    }

    /// A reference to a type. Aliases are followed as far as types are.
    fn used(&self, ty: &TypeRef, aliases: usize) -> String {
        match ty {
            TypeRef::Prim(Prim::Bytes) => "String".to_owned(),
            TypeRef::Prim(prim) => format!("{prim:?}"),
            TypeRef::List(item) => format!("[{}]", self.used(item, aliases)),
            TypeRef::Map(value) => format!("{{{}}}", self.used(value, aliases)),
            TypeRef::Nullable(value) => format!("{}?", self.used(value, aliases)),
            TypeRef::Named(id) => match &self.api.types.get(*id).kind {
                TypeKind::Alias(behind) if aliases < DEPTH => self.used(behind, aliases + 1),
                _ => self.numbers.get(id).copied().unwrap_or_default().to_string(),
            },
        }
    }
}

fn mark(set: bool, mark: &str) -> &str {
    if set { mark } else { "" }
}
