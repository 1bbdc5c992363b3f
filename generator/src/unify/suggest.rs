//! What could still be shared: types that are equal, and types that stand behind the same member in several places.

use std::collections::BTreeMap;

use super::reachable;
use crate::ir::{Api, Prim, Segment, Site, TypeId, TypeKind, TypeRef};

/// Types that could be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Whether they are equal, which makes a shape; else they are alike, which makes a family.
    pub equal: bool,
    /// The members that the type would have.
    pub members: Vec<String>,
    /// Where the types stand.
    pub sites: Vec<Site>,
}

impl Suggestion {
    /// How many members would no longer be emitted.
    pub fn saved(&self) -> usize {
        self.members.len() * (self.sites.len() - 1)
    }
}

/// Suggestions for an API after [`unify`](super::unify), the largest first.
pub fn suggest(api: &Api) -> Vec<Suggestion> {
    let mut equal: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    let mut alike: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
    for id in reachable(api) {
        let def = api.types.get(id);
        if !matches!(def.kind, TypeKind::Struct(_)) {
            continue;
        }
        equal.entry(structure(api, &TypeRef::Named(id), 0)).or_default().push(id);
        let member = def.site.path.iter().rev().find_map(|segment| match segment {
            Segment::Member(member) => Some(member.as_str()),
            _ => None,
        });
        if let Some(member) = member {
            alike.entry(member).or_default().push(id);
        }
    }
    let equal = equal.into_values().map(|ids| suggestion(api, &ids, true));
    let alike = alike.into_values().map(|ids| suggestion(api, &ids, false));
    let mut all: Vec<Suggestion> = equal.chain(alike).filter(|s| s.sites.len() > 1).collect();
    all.sort_by(|a, b| (b.saved(), b.equal, &a.sites).cmp(&(a.saved(), a.equal, &b.sites)));
    all
}

fn suggestion(api: &Api, ids: &[TypeId], equal: bool) -> Suggestion {
    let mut members: Vec<String> = Vec::new();
    for id in ids {
        if let TypeKind::Struct(fields) = &api.types.get(*id).kind {
            for field in fields.iter().filter(|f| !members.contains(&f.wire_name)).collect::<Vec<_>>() {
                members.push(field.wire_name.clone());
            }
        }
    }
    Suggestion { equal, members, sites: ids.iter().map(|id| api.types.get(*id).site.clone()).collect() }
}

/// A text that is the same for equal types. Deeper than a document goes, it stops: a recursive type has no end.
fn structure(api: &Api, ty: &TypeRef, depth: usize) -> String {
    if depth > 16 {
        return "..".to_owned();
    }
    let inner = |ty: &TypeRef| structure(api, ty, depth + 1);
    match ty {
        TypeRef::Prim(Prim::Bytes) => "String".to_owned(),
        TypeRef::Prim(prim) => format!("{prim:?}"),
        TypeRef::List(item) => format!("[{}]", inner(item)),
        TypeRef::Map(value) => format!("{{{}}}", inner(value)),
        TypeRef::Nullable(value) => format!("{}?", inner(value)),
        TypeRef::Named(id) => match &api.types.get(*id).kind {
            TypeKind::Struct(fields) => {
                let mut members: Vec<String> = fields
                    .iter()
                    .map(|f| {
                        format!("{}{}{}:{}", f.wire_name, mark(f.required, "!"), mark(f.nullable, "?"), inner(&f.ty))
                    })
                    .collect();
                members.sort();
                format!("({})", members.join(","))
            }
            TypeKind::Enum(values) => format!("<{}>", values.join("|")),
            TypeKind::Union(union) => {
                let variants: Vec<String> = union.variants.iter().map(|v| inner(&v.ty)).collect();
                format!("<{}>", variants.join("|"))
            }
            TypeKind::Alias(ty) => inner(ty),
        },
    }
}

fn mark(set: bool, mark: &str) -> &str {
    if set { mark } else { "" }
}
