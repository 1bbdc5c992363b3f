//! From a place on the wire to its emitted items.
//!
//! The path is resolved in the API after `unify`, so that a property of a family is found in the type of the family,
//! from any operation. The items are those of the surface, by what they are in the document: no path is built here from
//! names.

use std::collections::{BTreeMap, BTreeSet};

use super::{Item, ItemKind, Role, Surface};
use crate::ir::{Api, Operation, OperationSite, Param, Part, Segment, Status, Subject, TypeId, TypeKind, TypeRef};

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

/// Finds the items of places of one API.
pub struct Locator<'a> {
    api: &'a Api,
    types: BTreeMap<TypeId, Entry<'a>>,
    operations: BTreeMap<&'a OperationSite, Spot<'a>>,
    /// The methods that lead to a group, by its tag.
    groups: BTreeMap<&'a str, Vec<Entry<'a>>>,
    /// Methods of the runtime's types that are the same for all groups.
    shared: Vec<Entry<'a>>,
}

/// An item with its path, or a member with the path of its item.
#[derive(Clone, Copy)]
struct Entry<'a> {
    path: &'a str,
    item: &'a Item,
}

impl<'a> Entry<'a> {
    /// The path of a member.
    fn member(self) -> String {
        format!("{}::{}", self.path, self.item.name)
    }

    /// Its members with this role and of this kind.
    fn members(self, role: Role, kind: ItemKind) -> impl Iterator<Item = Self> {
        let members = self.item.members.iter().filter(move |member| (member.role, member.kind) == (role, kind));
        members.map(move |item| Self { path: self.path, item })
    }

    /// Whether it is identified on the wire by this text.
    fn is(self, wire: &str) -> bool {
        self.item.identity.iter().any(|identity| identity == wire)
    }
}

/// An operation with its items.
struct Spot<'a> {
    /// `None` for a webhook.
    tag: Option<&'a str>,
    operation: &'a Operation,
    request: Option<Entry<'a>>,
    response: Option<Entry<'a>>,
    /// The methods that call and serve it, or that send and receive it.
    methods: Vec<Entry<'a>>,
    /// The handlers of the alternatives of its body, in their order.
    events: Vec<Entry<'a>>,
    /// The variants of its responses by status, and the indices of its parameters by name.
    responses: BTreeMap<&'a str, Entry<'a>>,
    params: BTreeMap<&'a str, Vec<usize>>,
    /// The fields of its parameters, in their order.
    fields: Vec<Entry<'a>>,
}

impl<'a> Spot<'a> {
    fn new(tag: Option<&'a str>, operation: &'a Operation) -> Self {
        let mut params: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, param) in operation.params.iter().enumerate() {
            params.entry(&param.wire_name).or_default().push(index);
        }
        Self {
            tag,
            operation,
            request: None,
            response: None,
            methods: Vec::new(),
            events: Vec::new(),
            responses: BTreeMap::new(),
            params,
            fields: Vec::new(),
        }
    }

    /// Adds its request or its responses.
    fn add(&mut self, entry: Entry<'a>) {
        match entry.item.kind {
            ItemKind::Struct => {
                self.fields = entry.members(Role::Param, ItemKind::Field).collect();
                self.request = Some(entry);
            }
            _ => {
                for variant in entry.members(Role::Response, ItemKind::Variant) {
                    self.responses.extend(variant.item.identity.iter().map(|status| (status.as_str(), variant)));
                }
                self.response = Some(entry);
            }
        }
    }

    fn param(&self, name: &str, is_it: impl Fn(&Param) -> bool) -> Option<(&'a Param, Entry<'a>)> {
        let mut named = self.params.get(name)?.iter();
        named.find_map(|index| {
            let param = self.operation.params.get(*index).filter(|param| is_it(param))?;
            Some((param, *self.fields.get(*index)?))
        })
    }

    /// The functions that construct its request, and those that set properties of its body.
    fn makers(&self) -> Vec<String> {
        let Some(request) = self.request else { return Vec::new() };
        let setters = request.members(Role::Field, ItemKind::Function);
        let functions = request.members(Role::Derived, ItemKind::Function);
        let default = request.members(Role::Derived, ItemKind::Impl).filter(|entry| entry.item.name == "Default");
        setters.chain(functions).chain(default).map(Entry::member).collect()
    }
}

impl<'a> Locator<'a> {
    /// Creates a locator for `api`, whose items are `surface`.
    pub fn new(api: &'a Api, surface: &'a Surface) -> Self {
        let of_groups = api.groups.iter().flat_map(|group| {
            group.operations.iter().map(move |operation| Spot::new(Some(group.tag.as_str()), operation))
        });
        let spots = of_groups.chain(api.webhooks.iter().map(|webhook| Spot::new(None, webhook)));
        let operations = spots.map(|spot| (&spot.operation.site, spot)).collect();
        let mut locator = Self { api, types: BTreeMap::new(), operations, groups: BTreeMap::new(), shared: Vec::new() };
        for (path, item) in &surface.items {
            locator.add(Entry { path, item });
        }
        locator
    }

    fn add(&mut self, entry: Entry<'a>) {
        match entry.item.role {
            Role::Type(id) => drop(self.types.insert(id, entry)),
            Role::Operation => self.spot(entry.item).into_iter().for_each(|spot| spot.add(entry)),
            _ => entry.item.members.iter().for_each(|item| self.add_method(Entry { path: entry.path, item })),
        }
    }

    fn add_method(&mut self, entry: Entry<'a>) {
        match entry.item.role {
            Role::Operation | Role::Webhook => {
                self.spot(entry.item).into_iter().for_each(|spot| spot.methods.push(entry));
            }
            Role::Event => self.spot(entry.item).into_iter().for_each(|spot| spot.events.push(entry)),
            Role::Group => {
                let tags = entry.item.identity.iter();
                tags.for_each(|tag| self.groups.entry(tag).or_default().push(entry));
            }
            Role::Derived if entry.item.kind == ItemKind::Function => self.shared.push(entry),
            _ => {}
        }
    }

    /// The operation of an item.
    fn spot(&mut self, item: &Item) -> Option<&mut Spot<'a>> {
        self.operations.get_mut(item.subject.as_ref()?.operation.as_ref()?)
    }

    /// Returns the items of a subject.
    pub fn subject(&self, subject: &Subject) -> Located {
        let spot = subject.operation.as_ref().and_then(|operation| self.operations.get(operation));
        let Some(spot) = spot else { return Located::default() };
        match &subject.part {
            Part::Whole => self.whole(spot),
            Part::Security => {
                let request = spot.request.map(|request| request.path.to_owned());
                Located { items: request.into_iter().collect(), ..Located::default() }
            }
            Part::Header(status, _) => self.answer(spot, status, &[]),
            Part::Param(location, name) => {
                let found = spot.param(name, |param| param.location == *location);
                let located =
                    found.map(|(param, field)| self.follow(vec![field.member()], &param.ty, &subject.path, None));
                located.unwrap_or_default()
            }
            Part::Request(_) => self.body(spot, &subject.path),
            Part::Response(status, _) => self.answer(spot, status, &subject.path),
        }
    }

    fn whole(&self, spot: &Spot<'a>) -> Located {
        let operation = spot.operation;
        let mut below = BTreeSet::new();
        operation.params.iter().for_each(|param| self.below(&param.ty, &mut below));
        let bodies = operation.body.iter().map(|body| &body.content);
        for content in bodies.chain(operation.responses.iter().filter_map(|response| response.content.as_ref())) {
            content.body.ty().into_iter().for_each(|ty| self.below(ty, &mut below));
        }
        let items = spot.methods.iter().chain(&spot.events).map(|entry| entry.member()).collect();
        let owners = spot.methods.iter().map(|method| method.path.to_owned());
        let leading = spot.tag.and_then(|tag| self.groups.get(tag)).into_iter().flatten();
        // The method that serves all groups takes their traits.
        let takes_it = |entry: &&Entry<'_>| {
            let mut names = spot.methods.iter().filter_map(|method| method.path.rsplit("::").next());
            names.any(|name| entry.item.arguments.iter().any(|argument| argument == name))
        };
        let methods = leading.chain(self.shared.iter().filter(takes_it)).map(|entry| entry.member());
        let exchange = [spot.request, spot.response].into_iter().flatten().map(|entry| entry.path.to_owned());
        let around = owners.chain(methods).chain(exchange).collect();
        Located { items, leaf: None, below, around, above: Vec::new() }
    }

    fn body(&self, spot: &Spot<'a>, path: &[Segment]) -> Located {
        // A request that has no body has constructors that change if it gets one.
        let around = if path.is_empty() { spot.makers() } else { Vec::new() };
        let Some((body, request)) = spot.operation.body.as_ref().zip(spot.request) else {
            return Located { around, ..Located::default() };
        };
        let items = request.members(Role::Body, ItemKind::Field).map(Entry::member).collect();
        let Some(ty) = body.content.body.ty() else {
            return Located { items, around: spot.makers(), ..Located::default() };
        };
        let mut located = self.follow(items, ty, path, Some(request));
        // The alternatives of a webhook have handlers.
        if let [Segment::Variant(label)] = path
            && let Some((_, union)) = spot.operation.events(&self.api.types)
        {
            let events = union.variants.iter().zip(&spot.events).filter(|(variant, _)| variant.label == *label);
            located.items.extend(events.map(|(_, event)| event.member()));
        }
        Located { around, ..located }
    }

    fn answer(&self, spot: &Spot<'a>, status: &str, path: &[Segment]) -> Located {
        let Some(variant) = spot.responses.get(status) else { return Located::default() };
        let items = vec![variant.member()];
        let statuses: Vec<_> = variant.item.identity.iter().filter_map(|status| Status::named(status)).collect();
        let response = spot.operation.responses.iter().find(|response| statuses.contains(&response.status));
        match response.and_then(|response| response.content.as_ref()?.body.ty()) {
            Some(ty) => self.follow(items, ty, path, None),
            None => Located { items, ..Located::default() },
        }
    }

    /// Follows `path` from a type; `items` are those of its start. Empty, if the path leads to nothing. A request may
    /// have setters for properties of its body.
    fn follow(&self, mut items: Vec<String>, ty: &'a TypeRef, path: &[Segment], request: Option<Entry<'a>>) -> Located {
        let mut ty = ty;
        let mut above = Vec::new();
        for segment in path {
            above.extend(items.iter().cloned().chain(self.leaf(ty)));
            let Some(next) = self.step(ty, segment, request, &mut items) else { return Located::default() };
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
        request: Option<Entry<'a>>,
        items: &mut Vec<String>,
    ) -> Option<&'a TypeRef> {
        match (ty, segment) {
            (TypeRef::Nullable(inner), _) => self.step(inner, segment, request, items),
            (TypeRef::List(inner), Segment::Items) | (TypeRef::Map(inner), Segment::Values) => Some(inner),
            (TypeRef::Named(id), _) => {
                let entry = *self.types.get(id)?;
                match (&self.api.types.get(*id).kind, segment) {
                    (TypeKind::Alias(ty), _) => self.step(ty, segment, request, items),
                    (TypeKind::Struct(fields), Segment::Member(name)) => {
                        let field = fields.iter().find(|field| field.wire_name == *name)?;
                        let own = entry.members(Role::Field, ItemKind::Field).find(|member| member.is(name))?;
                        let setters = request.into_iter().flat_map(|it| it.members(Role::Field, ItemKind::Function));
                        let of_it = setters.filter(|setter| setter.is(name) && setter.item.span == field.span);
                        *items = std::iter::once(own).chain(of_it).map(Entry::member).collect();
                        Some(&field.ty)
                    }
                    (TypeKind::Union(union), Segment::Variant(label)) => {
                        let variant = union.variants.iter().find(|variant| variant.label == *label)?;
                        // The variant, and the conversion after it.
                        let is_it = |item: &Item| {
                            item.role == Role::Variant && item.identity.iter().any(|part| part == label.as_str())
                        };
                        let members = &entry.item.members;
                        let mut own = members.iter().skip(members.iter().position(is_it)?);
                        let first = own.next();
                        let conversion = own.next().filter(|item| item.kind == ItemKind::Impl);
                        let own = first.into_iter().chain(conversion);
                        *items = own.map(|item| Entry { path: entry.path, item }.member()).collect();
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
            TypeRef::Named(id) => self.types.get(id).map(|entry| entry.path.to_owned()),
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
            let Some(entry) = self.types.get(id) else { continue };
            if !found.insert(entry.path.to_owned()) {
                continue;
            }
            match &self.api.types.get(*id).kind {
                TypeKind::Struct(fields) => open.extend(fields.iter().map(|field| &field.ty)),
                TypeKind::Union(union) => open.extend(union.variants.iter().map(|variant| &variant.ty)),
                TypeKind::Alias(ty) => open.push(ty),
                TypeKind::Enum(_) => {}
            }
        }
    }
}
