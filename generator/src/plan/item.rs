//! A public item: its signature and its documentation, and what it is in the document.

use std::borrow::Cow;
use std::fmt::Write;

use super::docs::DocComment;
use super::paths::Paths;
use super::ty::{Ty, Written};
use crate::ir::{Field, Group, Operation, Param, RequestBody, Response, SecurityScheme, TypeDef, TypeId, Variant};
use crate::text::Span;

/// The type parameters of a method that sets a handler: the handler, its future, and the response.
pub(super) const HANDLER_PARAMETERS: [&str; 3] = ["F", "T", "R"];

/// The kind of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ItemKind {
    /// A module of a group.
    Module,
    /// A struct.
    Struct,
    /// An enum.
    Enum,
    /// A public field.
    Field,
    /// A variant.
    Variant,
    /// A function or a method: of a client, of a model.
    Function,
    /// A trait of the server.
    Trait,
    /// A method of a trait.
    TraitMethod,
    /// A constant.
    Constant,
    /// A type alias.
    Alias,
    /// An implementation of a trait (`Default`, `From<..>`).
    Impl,
}

/// A public item.
#[derive(Debug, Clone)]
pub(crate) struct Item<'a> {
    /// Its name; empty for an implementation.
    pub(crate) name: Cow<'a, str>,
    pub(crate) shape: Shape<'a>,
    pub(crate) origin: Origin<'a>,
    pub(crate) docs: DocComment<'a>,
    /// Fields, variants, methods and implementations.
    pub(crate) members: Vec<Self>,
}

/// The kind of an item, and everything that its signature has besides the name.
#[derive(Debug, Clone)]
pub(crate) enum Shape<'a> {
    Module,
    Struct,
    /// The handle of a group, which borrows the client.
    Handle,
    /// More methods of a struct of the runtime, which users find in this module.
    Extension(&'static str),
    Enum,
    Alias(Ty<'a>),
    Constant(Ty<'a>),
    Field(Ty<'a>),
    /// The types of its values.
    Variant(Vec<Ty<'a>>),
    Function(Function<'a>),
    Trait,
    TraitMethod(Function<'a>),
    /// The trait, and the type that it names.
    Impl(Ty<'a>, Option<(&'static str, Ty<'a>)>),
}

/// The names and types of arguments.
pub(crate) type Arguments<'a> = Vec<(Cow<'a, str>, Ty<'a>)>;

/// A function or method.
#[derive(Debug, Clone)]
pub(crate) struct Function<'a> {
    /// `self`, `&self`, `mut self`; empty for a function that constructs a value.
    pub(crate) receiver: &'static str,
    pub(crate) arguments: Arguments<'a>,
    pub(crate) output: Ty<'a>,
    pub(crate) bounds: Bounds<'a>,
}

/// The trait bounds of a function.
#[derive(Debug, Clone)]
pub(crate) enum Bounds<'a> {
    None,
    /// The traits of groups, in any order.
    Apis(Vec<&'a str>),
    /// The handler of a webhook: its argument, and the responses.
    Handler(Ty<'a>, Ty<'a>),
}

/// The part of the document for which an item exists.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Origin<'a> {
    /// None: it is the same in every crate, or derived from other items.
    Fixed,
    Group(&'a Group),
    Operation(&'a Operation),
    /// The handler of a webhook.
    Webhook(&'a Operation),
    /// The handler of an alternative of a webhook's body: the union, and the variant.
    Event(&'a Operation, &'a str, &'a str),
    Scheme(&'a SecurityScheme),
    Type(TypeId, &'a TypeDef),
    Field(&'a Field),
    Param(&'a Param),
    Body(&'a RequestBody),
    Response(&'a Response),
    /// A value of an enum.
    Value(&'a str, Span),
    /// An alternative of a union.
    Variant(&'a Variant, Span),
}

impl<'a> Item<'a> {
    /// An item without documentation and members.
    pub(super) fn new(name: impl Into<Cow<'a, str>>, shape: Shape<'a>, origin: Origin<'a>) -> Self {
        Self { name: name.into(), shape, origin, docs: DocComment::default(), members: Vec::new() }
    }

    /// The implementation of a trait.
    pub(super) fn implementation(of: Ty<'a>, output: Option<(&'static str, Ty<'a>)>) -> Self {
        Self::new("", Shape::Impl(of, output), Origin::Fixed)
    }

    /// A function that constructs a value.
    pub(super) fn maker(name: &'static str, arguments: Arguments<'a>, docs: DocComment<'a>) -> Self {
        Self::method(name, "", arguments, Ty::std("Self"), Origin::Fixed).documented(docs)
    }

    /// A method that replaces a part of a value.
    pub(super) fn setter(name: &'a str, ty: Ty<'a>, origin: Origin<'a>) -> Self {
        Self::method(name, "self", vec![(name.into(), ty)], Ty::std("Self"), origin)
    }

    /// A method.
    pub(super) fn method(
        name: impl Into<Cow<'a, str>>,
        receiver: &'static str,
        arguments: Arguments<'a>,
        output: Ty<'a>,
        origin: Origin<'a>,
    ) -> Self {
        let function = Function { receiver, arguments, output, bounds: Bounds::None };
        Self::new(name, Shape::Function(function), origin)
    }

    /// The same method with bounds.
    pub(super) fn bounded(mut self, bounds: Bounds<'a>) -> Self {
        if let Shape::Function(function) = &mut self.shape {
            function.bounds = bounds;
        }
        self
    }

    /// The same with this documentation.
    pub(super) fn documented(self, docs: DocComment<'a>) -> Self {
        Self { docs, ..self }
    }

    /// The same with more members.
    pub(super) fn with(mut self, members: impl IntoIterator<Item = Self>) -> Self {
        self.members.extend(members);
        self
    }

    /// Its kind.
    pub(crate) fn kind(&self) -> ItemKind {
        match self.shape {
            Shape::Module => ItemKind::Module,
            Shape::Struct | Shape::Handle | Shape::Extension(_) => ItemKind::Struct,
            Shape::Enum => ItemKind::Enum,
            Shape::Alias(_) => ItemKind::Alias,
            Shape::Constant(_) => ItemKind::Constant,
            Shape::Field(_) => ItemKind::Field,
            Shape::Variant(_) => ItemKind::Variant,
            Shape::Function(_) => ItemKind::Function,
            Shape::Trait => ItemKind::Trait,
            Shape::TraitMethod(_) => ItemKind::TraitMethod,
            Shape::Impl(..) => ItemKind::Impl,
        }
    }

    /// Whether the attribute `deprecated` marks it. Types, and methods that are implemented, are not marked.
    pub(crate) fn is_deprecated(&self) -> bool {
        let is_marked = matches!(self.shape, Shape::Field(_) | Shape::Function(_));
        let declared = match self.origin {
            Origin::Operation(operation) => operation.deprecated,
            Origin::Field(field) => field.deprecated,
            Origin::Param(param) => param.deprecated,
            _ => false,
        };
        is_marked && declared
    }

    /// Its declaration without a body. `owner` is the item that has it as a member.
    pub(crate) fn signature(&self, owner: &str, paths: Paths<'_>) -> String {
        let name = &self.name;
        match &self.shape {
            Shape::Module => format!("pub mod {name}"),
            Shape::Struct | Shape::Extension(_) => format!("pub struct {name}"),
            Shape::Handle => format!("pub struct {name}<'c>"),
            Shape::Enum => format!("pub enum {name}"),
            Shape::Alias(ty) => format!("pub type {name} = {}", ty.written(paths)),
            Shape::Constant(ty) => format!("pub const {name}: {}", ty.written(paths)),
            Shape::Field(ty) => format!("pub {name}: {}", ty.written(paths)),
            Shape::Variant(types) if types.is_empty() => name.to_string(),
            Shape::Variant(types) => format!("{name}({})", Written { types, paths }),
            Shape::Function(function) => format!("pub {}", function.signature(name, paths)),
            Shape::Trait => {
                format!("pub trait {name}: {} + {} + 'static", paths.prelude("Send"), paths.prelude("Sync"))
            }
            Shape::TraitMethod(function) => function.signature(name, paths),
            Shape::Impl(of, None) => format!("impl {} for {owner}", of.written(paths)),
            Shape::Impl(of, Some((output, ty))) => {
                format!("impl {} for {owner} {{ type {output} = {}; }}", of.written(paths), ty.written(paths))
            }
        }
    }
}

impl Function<'_> {
    fn signature(&self, name: &str, paths: Paths<'_>) -> String {
        let generics = if matches!(self.bounds, Bounds::Handler(..)) { "<F, T, R>" } else { "" };
        let mut text = format!("fn {name}{generics}({}", self.receiver);
        let mut separator = if self.receiver.is_empty() { "" } else { ", " };
        for (name, ty) in &self.arguments {
            // Writing to a string does not fail.
            let _ = write!(text, "{separator}{name}: {}", ty.written(paths));
            separator = ", ";
        }
        let _ = write!(text, ") -> {}{}", self.output.written(paths), self.bounds.clause(paths));
        text
    }
}

impl Bounds<'_> {
    fn clause(&self, paths: Paths<'_>) -> String {
        match self {
            Self::None => String::new(),
            Self::Apis(apis) if apis.is_empty() => String::new(),
            Self::Apis(apis) => format!(" where A: {}", apis.join(" + ")),
            Self::Handler(argument, response) => {
                let [send, sync, future] = ["Send", "Sync", "Future"].map(|name| paths.prelude(name));
                let [context, error, reply] =
                    ["Context", "HandlerError", "Reply"].map(|name| format!("{}{name}", paths.to_runtime(name)));
                format!(
                    " where F: Fn({}, {context}) -> T + {send} + {sync} + 'static, \
                     T: {future}<Output = Result<R, {error}>> + {send} + 'static, R: {reply}<{}>",
                    argument.written(paths),
                    response.written(paths)
                )
            }
        }
    }
}
