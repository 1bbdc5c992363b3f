//! The walk over the API that names everything.

use std::collections::{BTreeMap, BTreeSet};

use super::claims::{Claims, paste};
use super::{Assigned, GroupNames, OperationNames, Pins, SchemeNames, TypeNames, ident, status};
use crate::diagnostic::Diagnostics;
use crate::ir::{
    Api, Field, Group, Operation, OperationSite, Param, Place, Role, Segment, Site, TypeDef, TypeId, TypeKind,
};
use crate::source::Span;
use crate::unify::{Unified, reachable};

/// Names that emitted code uses with another meaning.
const RESERVED_TYPES: &[&str] = &[
    "Self",
    "Option",
    "Vec",
    "String",
    "Box",
    "BTreeMap",
    "Result",
    "Into",
    "From",
    "Default",
    "Some",
    "None",
    "Ok",
    "Err",
    "Extra",
    "Nullable",
    "DateTime",
    "Json",
    "Raw",
    "Part",
    "Bytes",
    "Upload",
    "Scheme",
    "Credentials",
    "Client",
    "Call",
    "Context",
    "Server",
    "Escape",
    "Future",
    "Send",
    "Sync",
    "Wire",
    "Debug",
    "Clone",
    "PartialEq",
    "Operation",
    "Responses",
];

/// Modules that the emitted folders have for themselves or call by these names, and methods of the client and
/// of the server, which have each group under the name of its module.
const RESERVED_MODULES: &[&str] = &[
    "security",
    "shared",
    "r#mod",
    "std",
    "core",
    "serde",
    "new",
    "builder",
    "call",
    "exchange",
    "client",
    "all",
    "merge",
    "on",
    "on_rejection",
    "into_router",
];

/// Names everything in `api`, by `pins` where they say something. `unified` says which types stand for several sites.
pub fn assign(api: &Api, unified: &Unified, pins: &Pins, sink: &mut Diagnostics) -> Assigned {
    let mut assigned =
        Assigned { groups: groups(api, pins, sink), schemes: schemes(api, pins, sink), ..Assigned::default() };
    for group in &api.groups {
        operations(group, pins, &mut assigned, sink);
    }
    types(api, pins, unified, &mut assigned, sink);
    claim_types(api, &mut assigned, sink);
    pins.unused(sink);
    assigned
}

fn groups(api: &Api, pins: &Pins, sink: &mut Diagnostics) -> Vec<GroupNames> {
    let mut claims = Claims::with_reserved("the modules", RESERVED_MODULES);
    let mut names = Vec::new();
    for group in &api.groups {
        let module = pins.group(&group.tag).unwrap_or_else(|| ident::function(&group.tag));
        let span = group.operations.first().map(|o| o.span).unwrap_or_default();
        let paste = paste("groups", &group.tag, &ident::another(&module));
        claims.claim(&module, &format!("the tag `{}`", group.tag), span, &paste, sink);
        let handle = ident::pascal(module.trim_start_matches("r#"));
        names.push(GroupNames { api: format!("{handle}Api"), handle, module });
    }
    names
}

fn schemes(api: &Api, pins: &Pins, sink: &mut Diagnostics) -> Vec<SchemeNames> {
    let reserved = &["new", "with", "with_basic", "get", "is_empty", "satisfy"];
    let mut claims = Claims::with_reserved("the security schemes", reserved);
    let mut names = Vec::new();
    for scheme in &api.security {
        let key = format!("security:{}", scheme.name);
        let setter = pins.member(&key).unwrap_or_else(|| ident::field(&scheme.name));
        let paste = paste("members", &key, &ident::another(&setter));
        claims.claim(&setter, &format!("`{}`", scheme.name), scheme.span, &paste, sink);
        names.push(SchemeNames { constant: ident::constant(&setter), setter });
    }
    names
}

fn operations(group: &Group, pins: &Pins, assigned: &mut Assigned, sink: &mut Diagnostics) {
    let namespace = format!("the operations of `{}`", group.tag);
    let mut claims = Claims::new(&namespace);
    for operation in &group.operations {
        let site = &operation.site;
        let key = site.to_string();
        let method = pins.method(&key).unwrap_or_else(|| ident::function(&words(site)));
        let request = pins.base(&key).unwrap_or_else(|| ident::pascal(&words(site)));
        let paste = paste("operations", &key, &format!("{{ method: {} }}", ident::another(&method)));
        claims.claim(&method, &format!("`{key}`"), operation.span, &paste, sink);
        let names = OperationNames {
            params: params(operation, pins, sink),
            variants: operation.responses.iter().map(|r| status::variant(r.status)).collect(),
            response: format!("{request}Response"),
            method,
            request,
        };
        assigned.operations.insert(site.clone(), names);
    }
}

/// What an operation is called where nobody chose: `GET /api/v1/livechat/visitor/{token}` is "get livechat visitor by token".
/// The leading `api` and version segments say nothing and are dropped.
fn words(site: &OperationSite) -> String {
    let version = |s: &str| s.strip_prefix('v').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    let segments = site.path.split('/').filter(|s| !s.is_empty());
    let mut words = site.method.to_ascii_lowercase();
    for segment in segments.skip_while(|s| *s == "api" || version(s)) {
        words.push(' ');
        words.push_str(&segment.replace('{', " by ").replace('}', " "));
    }
    words
}

fn params(operation: &Operation, pins: &Pins, sink: &mut Diagnostics) -> Vec<String> {
    let namespace = format!("the parameters of `{}`", operation.site);
    let mut claims = Claims::with_reserved(&namespace, &["new", "body"]);
    let mut names = Vec::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    operation.params.iter().for_each(|param| *counts.entry(&param.wire_name).or_default() += 1);
    for param in &operation.params {
        let shares = counts.get(param.wire_name.as_str()).is_some_and(|count| *count > 1);
        let key = parameter_key(operation, param, shares);
        let name = pins.member(&key).unwrap_or_else(|| ident::field(&param.wire_name));
        let paste = paste("members", &key, &ident::another(&name));
        claims.claim(&name, &format!("`{}`", param.wire_name), param.span, &paste, sink);
        names.push(name);
    }
    names
}

/// How the names file calls a parameter. Only one that shares its name with another one needs to say where it travels.
fn parameter_key(operation: &Operation, param: &Param, shares: bool) -> String {
    let Param { wire_name, place, .. } = param;
    if !shares {
        return format!("{} parameter:{wire_name}", operation.site);
    }
    let place = match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    };
    format!("{} {place} parameter:{wire_name}", operation.site)
}

fn types(api: &Api, pins: &Pins, unified: &Unified, assigned: &mut Assigned, sink: &mut Diagnostics) {
    let mut namer = Namer { pins, unified, by_site: BTreeMap::new(), groups: BTreeMap::new() };
    for (id, def) in api.types.iter() {
        namer.by_site.entry(&def.site).or_insert(id);
    }
    for (index, group) in api.groups.iter().enumerate() {
        namer.groups.extend(group.operations.iter().map(|o| (&o.site, index)));
    }
    for (id, root) in &unified.roots {
        assigned.sites.entry(*root).or_default().push(api.types.get(*id).site.clone());
    }
    // A component that was merged into another type is no type of its own.
    for id in reachable(api).into_iter().filter(|id| !unified.roots.contains_key(id)) {
        let def = api.types.get(id);
        let (name, group) = namer.name(id, &def.site, assigned);
        assigned.types.insert(id, TypeNames { name, parts: parts(def, unified.names.get(&id), pins, sink), group });
        assigned.sites.entry(id).or_default().push(def.site.clone());
    }
}

/// What the name of a type is made from.
struct Namer<'a> {
    pins: &'a Pins,
    unified: &'a Unified,
    by_site: BTreeMap<&'a Site, TypeId>,
    groups: BTreeMap<&'a OperationSite, usize>,
}

impl Namer<'_> {
    /// The name of a type and its group. The nearest type around it that has a chosen name lends it; what lies inside something
    /// shared is shared.
    fn name(&self, id: TypeId, site: &Site, assigned: &Assigned) -> (String, Option<usize>) {
        if let Some(name) = self.unified.names.get(&id) {
            return (name.clone(), None);
        }
        let mut around = site.clone();
        let mut inside: Vec<Segment> = Vec::new();
        loop {
            let owner = self.by_site.get(&around).map(|id| self.unified.root(*id));
            if let Some(name) = owner.and_then(|owner| self.unified.names.get(&owner)) {
                return (joined(name.clone(), &inside), None);
            }
            if let Some(name) = self.pins.ty(&around.to_string()) {
                return (joined(name, &inside), self.group(site));
            }
            match around.path.pop() {
                Some(segment) => inside.insert(0, segment),
                None => return (joined(role_name(&around.role, assigned), &inside), self.group(site)),
            }
        }
    }

    fn group(&self, site: &Site) -> Option<usize> {
        match &site.role {
            Role::Request(operation) | Role::Param(operation, _) | Role::Response(operation, _) => {
                self.groups.get(operation).copied()
            }
            Role::Schema(_) | Role::SharedResponse(_) | Role::SharedRequest(_) | Role::SharedParam(_) => None,
        }
    }
}

fn role_name(role: &Role, assigned: &Assigned) -> String {
    let base = |operation: &OperationSite| assigned.operations.get(operation).map_or("", |names| &names.request);
    match role {
        Role::Request(operation) => format!("{}Body", base(operation)),
        Role::Param(operation, param) => format!("{}{}", base(operation), ident::pascal(param)),
        Role::Response(operation, key) => format!("{}{}", base(operation), status::variant(status::parse(key))),
        Role::Schema(name) | Role::SharedResponse(name) | Role::SharedRequest(name) | Role::SharedParam(name) => {
            ident::pascal(name)
        }
    }
}

fn joined(mut name: String, inside: &[Segment]) -> String {
    for segment in inside {
        match segment {
            Segment::Member(member) => name.push_str(&ident::pascal(member)),
            Segment::Variant(label) => name.push_str(&ident::pascal(label)),
            // A list or a map has no name of its own, so that its elements can have the name of the place.
            Segment::Items | Segment::Values => {}
        }
    }
    name
}

fn parts(def: &TypeDef, shared: Option<&String>, pins: &Pins, sink: &mut Diagnostics) -> Vec<String> {
    let TypeDef { kind, site, span, .. } = def;
    // A type that stands for several sites goes by its name: which site is the first says nothing.
    let key = |wire: &str| match shared {
        Some(name) => format!("{name} {wire}"),
        None => site.child(Segment::Member(wire.to_owned())).to_string(),
    };
    let pinned = |wire: &str| pins.member(&key(wire));
    let variant = |wire: &str| pinned(wire).unwrap_or_else(|| ident::pascal(wire));
    let (what, reserved): (&str, &[&str]) = match kind {
        TypeKind::Alias(_) => return Vec::new(),
        TypeKind::Struct(_) => ("members", &["new", "extra"]),
        TypeKind::Enum(_) => ("values", &["Unknown"]),
        TypeKind::Union(_) => ("alternatives", &["Other"]),
    };
    let wanted: Vec<(&str, String, Span)> = match kind {
        TypeKind::Alias(_) => Vec::new(),
        TypeKind::Struct(fields) => field_names(fields, pinned),
        TypeKind::Enum(values) => values.iter().map(|value| (value.as_str(), variant(value), *span)).collect(),
        TypeKind::Union(union) => union.variants.iter().map(|v| (v.label.as_str(), variant(&v.label), *span)).collect(),
    };
    let namespace = format!("the {what} of `{site}`");
    let mut claims = Claims::with_reserved(&namespace, reserved);
    for (wire, name, span) in &wanted {
        let another = if matches!(kind, TypeKind::Struct(_)) { ident::another(name) } else { format!("{name}2") };
        let paste = paste("members", &key(wire), &another);
        claims.claim(name, &format!("`{wire}`"), *span, &paste, sink);
    }
    wanted.into_iter().map(|(_, name, _)| name).collect()
}

/// `_id` is `id`, unless the object has an `id` as well: then it is `_id`.
fn field_names(fields: &[Field], pinned: impl Fn(&str) -> Option<String>) -> Vec<(&str, String, Span)> {
    let underscored = |f: &Field| f.wire_name.starts_with('_');
    let mut names: Vec<_> = fields
        .iter()
        .map(|f| {
            let pin = pinned(&f.wire_name);
            (f, pin.is_some(), pin.unwrap_or_else(|| ident::field(&f.wire_name)))
        })
        .collect();
    let taken: BTreeSet<String> =
        names.iter().filter(|(f, pin, _)| *pin || !underscored(f)).map(|(.., name)| name.clone()).collect();
    for (field, pin, name) in &mut names {
        if underscored(field) && !*pin && taken.contains(name) {
            *name = ident::underscored(&field.wire_name);
        }
    }
    names.into_iter().map(|(f, _, name)| (f.wire_name.as_str(), name, f.span)).collect()
}

/// All types live in one namespace, `models::*`, so that a caller need not know the group of a type. Client and server import
/// it, so that requests and answers must also differ from handles and traits.
fn claim_types(api: &Api, assigned: &mut Assigned, sink: &mut Diagnostics) {
    let mut claims = Claims::with_reserved("the types", RESERVED_TYPES);
    let mut faces =
        Claims::new("the client's handles, the server's traits, and the requests and answers that they name");
    for (group, names) in api.groups.iter().zip(&assigned.groups) {
        let span = group.operations.first().map(|o| o.span).unwrap_or_default();
        for face in [&names.handle, &names.api] {
            faces.occupy(face, &format!("the tag `{}`", group.tag), span);
        }
    }
    for operation in api.groups.iter().flat_map(|g| &g.operations) {
        let Some(names) = assigned.operations.get(&operation.site) else { continue };
        let key = operation.site.to_string();
        let paste = paste("operations", &key, &format!("{{ type: {}2 }}", names.request));
        let (request, answers) = (format!("the request of `{key}`"), format!("the answers of `{key}`"));
        // The name of the answers follows from that of the request: one complaint is enough.
        if faces.is_free(&names.request, &request, operation.span, &paste, sink)
            && claims.claim(&names.request, &request, operation.span, &paste, sink)
            && faces.is_free(&names.response, &answers, operation.span, &paste, sink)
        {
            claims.claim(&names.response, &answers, operation.span, &paste, sink);
        }
    }
    for (id, names) in &assigned.types {
        let def = api.types.get(*id);
        let paste = paste("types", &def.site.to_string(), &format!("{}2", names.name));
        claims.claim(&names.name, &format!("`{}`", def.site), def.span, &paste, sink);
    }
}
