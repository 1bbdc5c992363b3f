//! The files of an emitted crate, and the public items that each defines.

use super::Plan;
use super::item::HANDLER_PARAMETERS;
use super::item::{Item, Origin, Shape};
use super::links::{of_webhook, sent_by};
use super::paths::Visible;
use crate::ir::{Operation, TypeId};
use crate::names::{GroupNames, Home, OperationNames, TypeNames};

/// The module of types that several groups share.
pub(crate) const SHARED: &str = "shared";

/// The types of the runtime that the module of the mock exports.
pub(crate) const OF_MOCK: [&str; 9] = [
    "Example",
    "Exchange",
    "Mock",
    "MockServer",
    "Received",
    "Stub",
    "UnknownExample",
    "UnmetExpectation",
    "UnmetExpectations",
];

/// The types of the runtime that the module of the gateway exports.
pub(crate) const OF_GATEWAY: [&str; 5] = ["Choice", "Forward", "ForwardError", "Gateway", "Upstream"];

/// An emitted file of Rust.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum File {
    /// The index of the models.
    Models,
    /// The security schemes.
    Security,
    /// The requests, responses and types of a group, of the webhooks, or those that several groups share.
    Types(Home),
    /// The index of the client.
    Client,
    /// The handle of a group.
    Handle(usize),
    /// The index of the server.
    Server,
    /// The trait of a group.
    Interface(usize),
    Mock,
    Gateway,
    /// The receiver of webhooks.
    Receiver,
    /// The sender of webhooks.
    Sender,
}

impl File {
    /// The module in which users find the items of the file: the modules of groups are private.
    pub(crate) fn module(self) -> &'static str {
        match self {
            Self::Models | Self::Types(_) => "models",
            Self::Security => "models::security",
            Self::Client | Self::Handle(_) => "client",
            Self::Server | Self::Interface(_) => "server",
            Self::Mock => "mock",
            Self::Gateway => "gateway",
            Self::Receiver | Self::Sender => "webhooks",
        }
    }
}

/// The reason why a file has some of its items. They are made when they are asked for: a large file is printed in
/// parts.
#[derive(Clone, Copy)]
pub(crate) enum Unit<'a> {
    /// The request and the responses of an operation of a group, or of a webhook.
    Exchange(&'a Operation, &'a OperationNames, Option<&'a GroupNames>),
    /// A type.
    Type(TypeId, &'a TypeNames),
    /// All items of a file of another kind.
    Whole(File),
}

impl<'a> Plan<'a> {
    /// The files of the crate.
    pub(crate) fn files(&self) -> Vec<File> {
        let has_webhooks = !self.api.webhooks.is_empty();
        let groups = 0..self.names.groups.len();
        let mut files = vec![File::Models, File::Client, File::Server, File::Mock, File::Gateway];
        files.extend((!self.api.security.is_empty()).then_some(File::Security));
        files.extend(self.has_shared_types().then_some(File::Types(Home::Shared)));
        files.extend(groups.flat_map(|g| [File::Types(Home::Group(g)), File::Handle(g), File::Interface(g)]));
        if has_webhooks {
            files.extend([File::Types(Home::Webhooks), File::Receiver, File::Sender]);
        }
        files
    }

    /// Whether several groups share types.
    pub(crate) fn has_shared_types(&self) -> bool {
        self.names.types.values().any(|names| names.home == Home::Shared)
    }

    /// The path of a file, relative to the crate's `src`.
    pub(crate) fn path(&self, file: File) -> String {
        let of_group = |folder: &str, group: usize| {
            let module = self.names.groups.get(group).map_or("", |names| names.module.as_str());
            format!("{folder}/{}.rs", file_name(module))
        };
        match file {
            File::Types(Home::Group(group)) => of_group("models", group),
            File::Types(Home::Shared) => format!("models/{SHARED}.rs"),
            File::Types(Home::Webhooks) => format!("models/{}.rs", file_name(&self.names.webhook_module)),
            File::Handle(group) => of_group("client", group),
            File::Interface(group) => of_group("server", group),
            File::Sender => "webhooks/sender.rs".to_owned(),
            File::Security => "models/security.rs".to_owned(),
            File::Models | File::Client | File::Server | File::Mock | File::Gateway | File::Receiver => {
                format!("{}/mod.rs", file.module())
            }
        }
    }

    /// The names that are visible in a file. Its own are its types, those that it exports, and the
    /// parameters of its functions and implementations.
    pub(crate) fn visible(&self, file: File) -> Visible<'_> {
        let own = self.units(file).into_iter().flat_map(|unit| match unit {
            Unit::Exchange(_, names, _) => vec![names.request.clone(), names.response.clone()],
            Unit::Type(_, names) => vec![names.name.clone()],
            Unit::Whole(_) => {
                let is_type = |item: &Item<'_>| {
                    matches!(item.shape, Shape::Struct | Shape::Handle | Shape::Enum | Shape::Alias(_) | Shape::Trait)
                };
                let types = self.items_of(unit).into_iter().filter(is_type).map(|item| item.name.into_owned());
                let (exported, parameters): (&[&str], &[&str]) = match file {
                    File::Receiver => (&[], &HANDLER_PARAMETERS),
                    File::Interface(_) => (&[], &["A"]),
                    File::Mock => (&OF_MOCK, &[]),
                    File::Gateway => (&OF_GATEWAY, &["F"]),
                    _ => (&[], &[]),
                };
                let others = exported.iter().chain(parameters);
                types.chain(others.map(|name| (*name).to_owned())).collect()
            }
        });
        let among_models = matches!(file, File::Models | File::Security | File::Types(_));
        Visible { models: &self.models, own: own.collect(), among_models }
    }

    /// What the items of a file are made for, in order.
    pub(crate) fn units(&self, file: File) -> Vec<Unit<'a>> {
        let File::Types(home) = file else { return vec![Unit::Whole(file)] };
        let types = self.types_of(home).into_iter().map(|(id, names)| Unit::Type(id, names));
        match home {
            Home::Group(group) => {
                let operations = self.group(group).into_iter().flat_map(|(group, group_names)| {
                    self.operations(group).map(|(operation, names)| Unit::Exchange(operation, names, Some(group_names)))
                });
                operations.chain(types).collect()
            }
            Home::Webhooks => {
                let webhooks = self.webhooks().map(|(webhook, names)| Unit::Exchange(webhook, names, None));
                webhooks.chain(types).collect()
            }
            Home::Shared => types.collect(),
        }
    }

    /// The public items that a file defines, in order.
    pub(crate) fn items(&self, file: File) -> impl Iterator<Item = Item<'a>> {
        self.units(file).into_iter().flat_map(|unit| self.items_of(unit))
    }

    /// The items that are made for one reason.
    pub(crate) fn items_of(&self, unit: Unit<'a>) -> Vec<Item<'a>> {
        match unit {
            Unit::Exchange(operation, names, group) => {
                let uses = group.map_or_else(|| of_webhook(names), |group| sent_by(group, names));
                self.exchange(operation, names, uses).into()
            }
            Unit::Type(id, names) => vec![self.type_def(id, names)],
            Unit::Whole(file) => self.whole(file),
        }
    }

    /// The items of a file without types of the models.
    fn whole(&self, file: File) -> Vec<Item<'a>> {
        match file {
            File::Models => {
                let security = (!self.api.security.is_empty()).then_some("security");
                security.map(|name| Item::new(name, Shape::Module, Origin::Fixed)).into_iter().collect()
            }
            File::Security => self.schemes(),
            File::Handle(group) => {
                self.group(group).into_iter().flat_map(|(group, names)| self.handle(group, names)).collect()
            }
            File::Interface(group) => {
                self.group(group).into_iter().flat_map(|(group, names)| self.interface(group, names)).collect()
            }
            File::Server => vec![self.whole_server()],
            File::Receiver => vec![self.receiver()],
            File::Sender => vec![self.sender()],
            File::Client | File::Mock | File::Gateway | File::Types(_) => Vec::new(),
        }
    }
}

/// The file name of a module.
pub(crate) fn file_name(module: &str) -> &str {
    module.strip_prefix("r#").unwrap_or(module)
}
