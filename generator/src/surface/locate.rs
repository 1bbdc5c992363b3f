//! From a place on the wire to its emitted items.
//!
//! The path is resolved in the API after `unify`, so that a property of a family is found in the type of the family,
//! from any operation.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{
    Api, Group, Operation, OperationSite, Param, Part, Response, Root, Segment, Subject, TypeId, TypeKind, TypePath,
    TypeRef,
};
use crate::names::{Assigned, GroupNames, OperationNames};
use crate::plan::{File, Paths, Plan, handler_name, methods};

/// The emitted items of a place on the wire, by their paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Located {
    /// The items of the place itself: a field, a variant, a method.
    pub items: Vec<String>,
    /// The type at the place.
    pub leaf: Option<String>,
    /// Every type that it leads to, including its own.
    pub below: BTreeSet<String>,
    /// Items derived from it: setters and constructors of a request for its body, the group of an operation.
    pub around: Vec<String>,
    /// The items and types on the path to the place, the outermost first.
    pub above: Vec<String>,
}

/// Returns the items of one type path. For many lookups, keep a [`Locator`].
pub fn locate(api: &Api, names: &Assigned, site: &TypePath) -> Vec<String> {
    let located = Locator::new(api, names).site(site);
    located.items.into_iter().chain(located.leaf).collect()
}

/// Finds the items of places of one API.
pub struct Locator<'a> {
    plan: Plan<'a>,
    operations: BTreeMap<&'a OperationSite, Spot<'a>>,
}

/// An operation with its names.
struct Spot<'a> {
    /// `None` for a webhook.
    group: Option<&'a GroupNames>,
    operation: &'a Operation,
    names: &'a OperationNames,
    /// The indices of its responses by status, and of its parameters by name.
    responses: BTreeMap<String, usize>,
    params: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Spot<'a> {
    fn new(group: Option<&'a GroupNames>, operation: &'a Operation, names: &'a OperationNames) -> Self {
        let mut responses = BTreeMap::new();
        for (index, response) in operation.responses.iter().enumerate() {
            responses.entry(response.status.to_string()).or_insert(index);
        }
        let mut params: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, param) in operation.params.iter().enumerate() {
            params.entry(&param.wire_name).or_default().push(index);
        }
        Self { group, operation, names, responses, params }
    }

    fn param(&self, name: &str, is_it: impl Fn(&Param) -> bool) -> Option<(&'a Param, &'a String)> {
        let mut named = self.params.get(name)?.iter();
        named.find_map(|index| {
            let param = self.operation.params.get(*index).filter(|param| is_it(param))?;
            Some((param, self.names.params.get(*index)?))
        })
    }

    fn response(&self, status: &str) -> Option<(&'a Response, &'a String)> {
        let index = *self.responses.get(status)?;
        Some((self.operation.responses.get(index)?, self.names.variants.get(index)?))
    }
}

impl<'a> Locator<'a> {
    /// Creates a locator for `api`.
    pub fn new(api: &'a Api, names: &'a Assigned) -> Self {
        Self::of(Plan::new(api, names), api, names)
    }

    /// For places of `api`, whose items are those of a [surface beside](super::beside) another one.
    pub fn beside(api: &'a Api, names: &'a Assigned, others: &'a Assigned) -> Self {
        Self::of(Plan::beside(api, names, others), api, names)
    }

    fn of(plan: Plan<'a>, api: &'a Api, names: &'a Assigned) -> Self {
        let groups = api.groups.iter().zip(&names.groups);
        let of_groups = groups.flat_map(|(Group { operations, .. }, group)| {
            operations.iter().map(move |operation| (Some(group), operation))
        });
        let all = of_groups.chain(api.webhooks.iter().map(|webhook| (None, webhook)));
        let spots = all.filter_map(|(group, operation)| {
            Some((&operation.site, Spot::new(group, operation, names.operations.get(&operation.site)?)))
        });
        Self { operations: spots.collect(), plan }
    }

    /// Returns the items of a type path; none if the API lacks it.
    pub fn site(&self, site: &TypePath) -> Located {
        match &site.root {
            Root::Request(operation) => self.body(operation, &site.path),
            Root::Response(operation, status) => self.answer(operation, status, &site.path),
            Root::Param(operation, name) => self.param(operation, name, |_| true, &site.path),
            Root::Schema(_) | Root::SharedResponse(_) | Root::SharedRequest(_) | Root::SharedParam(_) => {
                let whole = TypePath::new(site.root.clone());
                let id = self.plan.names.sites.iter().find(|(_, sites)| sites.contains(&whole)).map(|(id, _)| *id);
                id.map_or_else(Located::default, |id| self.follow(Vec::new(), &TypeRef::Named(id), &site.path, None))
            }
        }
    }

    /// Returns the items of a subject.
    pub fn subject(&self, subject: &Subject) -> Located {
        let Some(operation) = &subject.operation else { return Located::default() };
        match &subject.part {
            Part::Whole => self.whole(operation),
            Part::Security => {
                let request = |spot: &Spot<'_>| model(&spot.names.request);
                Located {
                    items: self.operations.get(operation).map(request).into_iter().collect(),
                    ..Located::default()
                }
            }
            Part::Header(status, _) => self.answer(operation, status, &[]),
            Part::Param(location, name) => {
                self.param(operation, name, |param| param.location == *location, &subject.path)
            }
            Part::Request(_) => self.body(operation, &subject.path),
            Part::Response(status, _) => self.answer(operation, status, &subject.path),
        }
    }

    fn whole(&self, operation: &OperationSite) -> Located {
        let Some(Spot { group, operation, names, .. }) = self.operations.get(operation) else {
            return Located::default();
        };
        let mut below = BTreeSet::new();
        operation.params.iter().for_each(|param| self.below(&param.ty, &mut below));
        let bodies = operation.body.iter().map(|body| &body.content);
        for content in bodies.chain(operation.responses.iter().filter_map(|response| response.content.as_ref())) {
            content.body.ty().into_iter().for_each(|ty| self.below(ty, &mut below));
        }
        let mut items = methods(*group, names).to_vec();
        items.extend(names.events.iter().map(|event| handler(event)));
        let around = match group {
            Some(GroupNames { accessor, handle, api, .. }) => vec![
                format!("client::{handle}"),
                format!("client::Client::{accessor}"),
                format!("server::{api}"),
                format!("server::Server::{accessor}"),
                "server::Server::all".to_owned(),
            ],
            None => ["webhooks::Webhooks", "webhooks::Sender"].map(str::to_owned).to_vec(),
        };
        items.extend([model(&names.request), model(&names.response)]);
        Located { items, leaf: None, below, around, above: Vec::new() }
    }

    fn param(
        &self,
        operation: &OperationSite,
        name: &str,
        is_it: impl Fn(&Param) -> bool,
        path: &[Segment],
    ) -> Located {
        let located = self.operations.get(operation).and_then(|spot| {
            let (param, field) = spot.param(name, is_it)?;
            Some(self.follow(vec![member(&spot.names.request, field)], &param.ty, path, None))
        });
        located.unwrap_or_default()
    }

    fn body(&self, operation: &OperationSite, path: &[Segment]) -> Located {
        let Some(Spot { operation, names, .. }) = self.operations.get(operation) else { return Located::default() };
        let Some(body) = &operation.body else { return Located::default() };
        let items = vec![member(&names.request, "body")];
        let Some(ty) = body.content.body.ty() else {
            let around = ["new", "with_body", "Default"].map(|name| member(&names.request, name)).to_vec();
            return Located { items, around, ..Located::default() };
        };
        // The properties of the payload have setters on the request too.
        let payload = body.required.then(|| self.plan.flattened(&body.content)).flatten();
        let setters = payload.iter().flat_map(|payload| payload.members.iter().map(|(_, part)| *part));
        let makers = setters.chain(["new", "with_body", "Default"]).map(|name| member(&names.request, name));
        let around: Vec<String> = makers.filter(|_| path.is_empty()).collect();
        let mut located = self.follow(items, ty, path, payload.map(|payload| (payload.id, names.request.as_str())));
        // The alternatives of a webhook have handlers.
        if let [Segment::Variant(label)] = path
            && let Some((_, union)) = operation.events(&self.plan.api.types)
        {
            let events = union.variants.iter().zip(&names.events).filter(|(variant, _)| variant.label == *label);
            located.items.extend(events.map(|(_, event)| handler(event)));
        }
        Located { around, ..located }
    }

    fn answer(&self, operation: &OperationSite, status: &str, path: &[Segment]) -> Located {
        let located = self.operations.get(operation).and_then(|spot| {
            let (response, variant) = spot.response(status)?;
            let items = vec![member(&spot.names.response, variant)];
            let Some(ty) = response.content.as_ref().and_then(|content| content.body.ty()) else {
                return Some(Located { items, ..Located::default() });
            };
            Some(self.follow(items, ty, path, None))
        });
        located.unwrap_or_default()
    }

    /// Follows `path` from a type; `items` are those of its start. Empty, if the path leads to nothing.
    fn follow(
        &self,
        mut items: Vec<String>,
        ty: &TypeRef,
        path: &[Segment],
        payload: Option<(TypeId, &str)>,
    ) -> Located {
        let mut ty = ty;
        let mut above = Vec::new();
        for segment in path {
            above.extend(items.iter().cloned().chain(self.leaf(ty)));
            let Some(next) = self.step(ty, segment, payload, &mut items) else { return Located::default() };
            ty = next;
        }
        let mut below = BTreeSet::new();
        self.below(ty, &mut below);
        Located { items, leaf: self.leaf(ty), below, around: Vec::new(), above }
    }

    fn step(
        &self,
        ty: &'a TypeRef,
        segment: &Segment,
        payload: Option<(TypeId, &str)>,
        items: &mut Vec<String>,
    ) -> Option<&'a TypeRef> {
        match (ty, segment) {
            (TypeRef::Nullable(inner), _) => self.step(inner, segment, payload, items),
            (TypeRef::List(inner), Segment::Items) | (TypeRef::Map(inner), Segment::Values) => Some(inner),
            (TypeRef::Named(id), _) => {
                let names = self.plan.names.types.get(id)?;
                match (&self.plan.api.types.get(*id).kind, segment) {
                    (TypeKind::Alias(ty), _) => self.step(ty, segment, payload, items),
                    (TypeKind::Struct(fields), Segment::Member(name)) => {
                        let found = fields.iter().zip(&names.parts).find(|(field, _)| field.wire_name == *name);
                        let (field, part) = found?;
                        *items = vec![member(&names.name, part)];
                        let request = payload.filter(|(payload, _)| payload == id);
                        items.extend(request.map(|(_, request)| member(request, part)));
                        Some(&field.ty)
                    }
                    (TypeKind::Union(union), Segment::Variant(label)) => {
                        let found = union.variants.iter().zip(&names.parts).find(|(v, _)| v.label == *label);
                        let (variant, part) = found?;
                        let visible = self.plan.visible(File::Models);
                        let from = self.plan.contained(*id, &variant.ty).inside("From");
                        let from = from.written(Paths::Short(&visible)).to_string();
                        *items = vec![member(&names.name, part), member(&names.name, &from)];
                        Some(&variant.ty)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn leaf(&self, ty: &TypeRef) -> Option<String> {
        match ty {
            TypeRef::Named(id) => self.plan.names.types.get(id).map(|names| model(&names.name)),
            TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => self.leaf(inner),
            TypeRef::Prim(_) => None,
        }
    }

    /// Every type that a type leads to, with an explicit stack, so that the length of a chain is not limited.
    fn below(&self, ty: &TypeRef, found: &mut BTreeSet<String>) {
        let mut open = vec![ty];
        while let Some(ty) = open.pop() {
            let id = match ty {
                TypeRef::Named(id) => id,
                TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
                    open.push(inner);
                    continue;
                }
                TypeRef::Prim(_) => continue,
            };
            let Some(names) = self.plan.names.types.get(id) else { continue };
            if !found.insert(model(&names.name)) {
                continue;
            }
            match &self.plan.api.types.get(*id).kind {
                TypeKind::Struct(fields) => open.extend(fields.iter().map(|field| &field.ty)),
                TypeKind::Union(union) => open.extend(union.variants.iter().map(|variant| &variant.ty)),
                TypeKind::Alias(ty) => open.push(ty),
                TypeKind::Enum(_) => {}
            }
        }
    }
}

/// The method of the receiver for an event.
fn handler(event: &str) -> String {
    format!("webhooks::Webhooks::{}", handler_name(event))
}

fn model(name: &str) -> String {
    format!("models::{name}")
}

fn member(owner: &str, name: &str) -> String {
    format!("models::{owner}::{name}")
}
