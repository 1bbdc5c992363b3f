//! Names of types. They share one namespace, `models::*`, so that a caller need not know the group of a type.
//!
//! A component has its own name, a request and a response the name of their operation, and a nested type the name of
//! the whole and the path to it.

use std::collections::BTreeMap;

use super::claims::{Claim, Ledger, Namespace};
use super::ident::{Case, LONGEST, cut, pascal};
use super::lock::Section;
use super::reserved::Reserved;
use super::words::{Given, Words, base};
use super::{Assigned, GroupNames, Home, TypeNames, members, operations, status};
use crate::diagnostic::Diagnostics;
use crate::ir::{
    Api, Operation, OperationSite, Root, Segment, TypeId, TypeKind, TypePath, reachable, reachable_from_webhooks_only,
};
use crate::names_file::NamesFile;
use crate::unify::Unified;

/// The length from which the path in a name is shortened.
const LONG: usize = 60;

/// The precedence of types that prefer one name.
mod rank {
    pub const COMPONENT: u8 = 0;
    pub const REQUEST: u8 = 1;
    pub const RESPONSE: u8 = 2;
    pub const INSIDE_COMPONENT: u8 = 3;
    pub const INSIDE_OPERATION: u8 = 4;
}

/// The namespace of all types.
pub(super) fn namespace() -> Namespace<'static> {
    Namespace::new("the types", Case::Pascal, Reserved::TYPES)
}

/// Names all types: returns the request and the response of each operation, in order, and records the others in
/// `assigned`.
pub(super) fn types(
    api: &Api,
    unified: &Unified,
    names_file: &NamesFile,
    assigned: &mut Assigned,
    ledger: &mut Ledger<'_>,
    sink: &mut Diagnostics,
) -> Vec<(String, String)> {
    let mut namespace = namespace();
    add_handles(api, &assigned.groups, &mut namespace);
    let of_webhooks = reachable_from_webhooks_only(api);
    let given = Given { names_file, old: ledger.old };
    let namer = Namer::new(api, unified, given);
    // A component that was merged into another type has no type of its own.
    let ids: Vec<TypeId> = reachable(api).into_iter().filter(|id| !unified.roots.contains_key(id)).collect();
    let mut claims: Vec<Claim<'_>> = Vec::new();
    for (_, operation) in api.operations() {
        claims.extend(operations::types(operation, given, (rank::REQUEST, rank::RESPONSE)));
    }
    let of_operations = claims.len();
    let mut keys: BTreeMap<String, usize> = BTreeMap::new();
    for id in &ids {
        let site = api.types.get(*id).site.to_string();
        let count = keys.entry(site.clone()).or_default();
        *count += 1;
        // Two types may have one type path: parameters of one name in the path and the query.
        let key = if *count > 1 { format!("{site} #{count}") } else { site };
        claims.push(namer.claim(*id, key));
    }
    let names = namespace.assign(&claims, ledger, sink);
    let (operations, types) = names.split_at(of_operations.min(names.len()));
    for (id, root) in &unified.roots {
        assigned.sites.entry(*root).or_default().push(api.types.get(*id).site.clone());
    }
    for ((id, name), claim) in ids.into_iter().zip(types).zip(claims.iter().skip(of_operations)) {
        let def = api.types.get(id);
        let parts = members::parts(def, (&claim.key, unified.names.get(&id)), names_file, ledger, sink);
        let home = if of_webhooks.contains(&id) { Home::Webhooks } else { namer.home(id, &def.site) };
        assigned.types.insert(id, TypeNames { name: name.clone(), parts: parts.names, rest: parts.rest, home });
        assigned.sites.entry(id).or_default().push(def.site.clone());
    }
    let pairs = operations.chunks(2).filter_map(|pair| match pair {
        [request, response] => Some((request.clone(), response.clone())),
        _ => None,
    });
    pairs.collect()
}

/// The files of client and server import `models::*` and define handles and traits, so requests and responses must
/// differ from these.
fn add_handles(api: &Api, groups: &[GroupNames], namespace: &mut Namespace<'_>) {
    for (group, names) in api.groups.iter().zip(groups) {
        let span = group.operations.first().map(|operation| operation.span).unwrap_or_default();
        for handle in [&names.handle, &names.api] {
            namespace.add_foreign(handle, format!("the tag `{}`", group.tag), span);
        }
    }
    if let Some(webhook) = api.webhooks.first() {
        for name in ["Webhooks", "Sender"] {
            namespace.add_foreign(name, "the receiver and the sender of webhooks".to_owned(), webhook.span);
        }
    }
}

/// The parts of a type's name.
struct Namer<'a> {
    api: &'a Api,
    given: Given<'a>,
    unified: &'a Unified,
    by_site: BTreeMap<&'a TypePath, TypeId>,
    /// Each operation, with its module.
    operations: BTreeMap<&'a OperationSite, (Home, &'a Operation)>,
}

/// The beginning of a name, and the path from there to the type.
struct Stem<'a> {
    start: Start<'a>,
    inside: Vec<&'a Segment>,
}

enum Start<'a> {
    /// The declared name of a shape or a family.
    Shared(&'a str),
    /// The chosen name of a type.
    Chosen(String),
    /// The whole of a component or of a part of an operation.
    Whole(&'a Root),
}

impl<'a> Namer<'a> {
    fn new(api: &'a Api, unified: &'a Unified, given: Given<'a>) -> Self {
        let mut by_site = BTreeMap::new();
        for (id, def) in api.types.iter() {
            by_site.entry(&def.site).or_insert(id);
        }
        let groups = api.groups.iter().enumerate();
        let of_groups =
            groups.flat_map(|(index, group)| group.operations.iter().map(move |o| (&o.site, (Home::Group(index), o))));
        let webhooks = api.webhooks.iter().map(|webhook| (&webhook.site, (Home::Webhooks, webhook)));
        Self { api, given, unified, by_site, operations: of_groups.chain(webhooks).collect() }
    }

    /// A type inside one with a chosen name starts with that name.
    fn stem(&self, id: TypeId, site: &'a TypePath) -> Stem<'a> {
        if let Some(name) = self.unified.names.get(&id) {
            return Stem { start: Start::Shared(name), inside: Vec::new() };
        }
        let mut around = site.clone();
        loop {
            let inside = || site.path.iter().skip(around.path.len()).collect();
            let owner = self.by_site.get(&around).map(|id| self.unified.root(*id));
            if let Some(name) = owner.and_then(|owner| self.unified.names.get(&owner)) {
                return Stem { start: Start::Shared(name), inside: inside() };
            }
            if let Some(name) = self.given.names_file.ty(&around.to_string()) {
                return Stem { start: Start::Chosen(name), inside: inside() };
            }
            if around.path.is_empty() {
                return Stem { start: Start::Whole(&site.root), inside: inside() };
            }
            around.path.pop();
        }
    }

    /// The module that contains a type; types inside a shared type are shared.
    fn home(&self, id: TypeId, site: &'a TypePath) -> Home {
        match self.stem(id, site).start {
            Start::Shared(_) => Home::Shared,
            // A type of a webhook that others use as well is shared.
            Start::Chosen(_) | Start::Whole(_) => match self.operation(&site.root) {
                Some((home @ Home::Group(_), _)) => home,
                _ => Home::Shared,
            },
        }
    }

    fn operation(&self, root: &Root) -> Option<(Home, &'a Operation)> {
        match root {
            Root::Request(site) | Root::Param(site, _) | Root::Response(site, _) => self.operations.get(site).copied(),
            Root::Schema(_) | Root::SharedResponse(_) | Root::SharedRequest(_) | Root::SharedParam(_) => None,
        }
    }

    fn claim<'c>(&'c self, id: TypeId, key: String) -> Claim<'c> {
        let def = self.api.types.get(id);
        let Stem { start, inside } = self.stem(id, &def.site);
        let is_whole = inside.is_empty();
        let (first, pin) = match &start {
            Start::Shared(name) => (joined(name, &inside), is_whole.then(|| (*name).to_owned())),
            Start::Chosen(name) => (joined(name, &inside), is_whole.then(|| name.clone())),
            Start::Whole(root) => (self.whole(root, &inside, None), None),
        };
        let rank = match &def.site.root {
            Root::Schema(_) if def.site.path.is_empty() => rank::COMPONENT,
            root if self.operation(root).is_some() => rank::INSIDE_OPERATION,
            _ => rank::INSIDE_COMPONENT,
        };
        Claim {
            section: Section::Type,
            key,
            owner: Some(members::owner(&def.site)),
            pin_key: None,
            what: format!("`{}`", def.site),
            text: match &def.site.root {
                Root::Schema(name) if def.site.path.is_empty() => name.clone(),
                _ => def.site.to_string(),
            },
            span: def.span,
            rank,
            pin,
            first: first.clone(),
            // The document does not give two types one name if that name is a shortened one.
            equal: self.longer(&start, &inside).len(),
            others: Box::new(move |_| self.others(id, &first)),
            meets_foreign: false,
        }
    }

    /// Longer names of a type whose name is shortened.
    fn longer(&self, start: &Start<'_>, inside: &[&Segment]) -> Vec<String> {
        match start {
            Start::Whole(root) => longer(&self.start(root, None), &parts(inside)),
            Start::Shared(name) => longer(name, &parts(inside)),
            Start::Chosen(name) => longer(name, &parts(inside)),
        }
    }

    /// Alternative names of a type: longer ones if its name is shortened; for a component its kind, with all signs of
    /// its name; the path of its operation; its kind.
    fn others(&self, id: TypeId, first: &str) -> Vec<String> {
        let def = self.api.types.get(id);
        let Stem { start, inside } = self.stem(id, &def.site);
        let mut others = self.longer(&start, &inside);
        if let Start::Whole(root) = start {
            match root {
                Root::Schema(name) if inside.is_empty() => others.extend(members::telling(name, Case::Pascal)),
                Root::SharedResponse(_) => others.push(Case::Pascal.with(first, "Response")),
                Root::SharedRequest(_) => others.push(Case::Pascal.with(first, "Request")),
                Root::SharedParam(_) => others.push(Case::Pascal.with(first, "Parameter")),
                _ => {}
            }
            if let Some((_, operation)) = self.operation(root) {
                let words = Words::of(operation, self.given).others();
                others.extend(words.iter().map(|words| self.whole(root, &inside, Some(pascal(words)))));
            }
        }
        let kind = match &def.kind {
            TypeKind::Struct(_) => "Object",
            TypeKind::Enum(_) => "Value",
            TypeKind::Union(_) => "Choice",
            TypeKind::Alias(_) => "Type",
        };
        others.push(Case::Pascal.with(first, kind));
        others
    }

    /// The name of a type inside a component or a part of an operation, starting with `start` if given.
    fn whole(&self, root: &Root, inside: &[&Segment], start: Option<String>) -> String {
        let name = joined(&self.start(root, start), inside);
        match (root, inside.last()) {
            // A list or a map that is a component has the name itself.
            (Root::Schema(_), Some(Segment::Items)) if parts(inside).is_empty() => Case::Pascal.with(&name, "Item"),
            (Root::Schema(_), Some(Segment::Values)) if parts(inside).is_empty() => Case::Pascal.with(&name, "Value"),
            _ => name,
        }
    }

    /// The name of a component or of a part of an operation.
    fn start(&self, root: &Root, start: Option<String>) -> String {
        let operation = || self.operation(root).map(|(_, operation)| base(operation, self.given));
        let base = start.or_else(operation).unwrap_or_default();
        let with = |suffix: &str| format!("{}{suffix}", cut(&base, LONGEST.saturating_sub(suffix.len())));
        match root {
            Root::Request(_) => with("Body"),
            Root::Param(_, param) => with(&pascal(param)),
            Root::Response(_, key) => with(&status::variant(status::parse(key))),
            Root::Schema(name) | Root::SharedResponse(name) | Root::SharedRequest(name) | Root::SharedParam(name) => {
                pascal(name)
            }
        }
    }
}

/// The name of a type and the path into it. A list or a map has no name of its own, so its elements can have the name
/// of the place.
fn joined(name: &str, inside: &[&Segment]) -> String {
    shortened(name, &parts(inside))
}

/// The parts of a path that have names.
fn parts(inside: &[&Segment]) -> Vec<String> {
    let parts = inside.iter().filter_map(|segment| match segment {
        Segment::Member(part) | Segment::Variant(part) => Some(pascal(part)),
        Segment::Headers => Some("Headers".to_owned()),
        Segment::Items | Segment::Values => None,
    });
    parts.collect()
}

/// Longer names of a type whose path is shortened: with the last part and one other, with all parts that fit.
fn longer(name: &str, parts: &[String]) -> Vec<String> {
    if shortened(name, parts) == format!("{name}{}", parts.concat()) {
        return Vec::new();
    }
    let mut ways: Vec<String> = match parts {
        [others @ .., last] if others.len() > 1 => others.iter().map(|other| format!("{other}{last}")).collect(),
        _ => Vec::new(),
    };
    let fits = |first: &usize| parts.iter().skip(*first).map(String::len).sum::<usize>() <= LONG;
    let fitting = (0..parts.len()).find(fits).and_then(|first| parts.get(first..));
    ways.extend(fitting.map(<[String]>::concat));
    ways.iter().map(|way| cut(way, LONG)).map(|way| format!("{}{way}", cut(name, LONGEST - way.len()))).collect()
}

/// The name of the whole and of the parts on the path; the first ones are omitted where it would be long, since the
/// last part is the most specific.
fn shortened(name: &str, parts: &[String]) -> String {
    let mut parts = parts;
    while let [_, rest @ ..] = parts {
        let fits = name.len() + parts.iter().map(String::len).sum::<usize>() <= LONG;
        if fits || rest.is_empty() {
            break;
        }
        parts = rest;
    }
    let way = parts.concat();
    let way = cut(&way, LONG);
    format!("{}{way}", cut(name, LONGEST.saturating_sub(way.len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortens_long_type_names() {
        let long = "Long".repeat(19);
        for (name, parts, expected) in [
            ("Boat", &[][..], "Boat".to_owned()),
            ("Boat", &["Crew", "Boss"], "BoatCrewBoss".to_owned()),
            (
                "UpdateHarborAuthorityOk",
                &["Harbor", "DocksAndQuays", "InspectionReport", "Findings"],
                "UpdateHarborAuthorityOkDocksAndQuaysInspectionReportFindings".to_owned(),
            ),
            (&long, &["Crew", "Boss"], format!("{}Boss", "Long".repeat(19))),
            (&long, &["InspectionReport"], format!("{}InspectionReport", "Long".repeat(16))),
        ] {
            let parts: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
            assert_eq!(shortened(name, &parts), expected);
        }
    }

    #[test]
    fn lengthens_only_shortened_names() {
        let whole = "UpdateHarborAuthorityOk";
        for (parts, expected) in [
            (&["Crew", "Boss"][..], &[][..]),
            (
                &["Harbor", "DocksAndQuays", "InspectionReport", "Findings"],
                &[
                    "UpdateHarborAuthorityOkHarborFindings",
                    "UpdateHarborAuthorityOkDocksAndQuaysFindings",
                    "UpdateHarborAuthorityOkInspectionReportFindings",
                    "UpdateHarborAuthorityOkHarborDocksAndQuaysInspectionReportFindings",
                ],
            ),
            (
                &["DocksAndQuaysAndPontoons", "InspectionReportOfTheYear"],
                &["UpdateHarborAuthorityOkDocksAndQuaysAndPontoonsInspectionReportOfTheYear"],
            ),
        ] {
            let parts: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
            assert_eq!(longer(whole, &parts), expected);
        }
    }
}
