//! The receiver of webhooks, with a handler for each, and the sender, with a method for each.

use super::Plan;
use super::docs::DocComment;
use super::entry_points::{called, handler_name};
use super::item::{Bounds, Item, Origin, Shape};
use super::links::returns;
use super::operations::operation_doc;
use super::ty::Ty;
use crate::ir::{Operation, SecurityKind};
use crate::markdown::code_span;
use crate::names::{OperationNames, SchemeNames};

impl<'a> Plan<'a> {
    /// The receiver.
    pub(super) fn receiver(&self) -> Item<'a> {
        let docs = DocComment::default()
            .own("Receives webhooks: a builder of a router that calls your handlers.")
            .own("A webhook without a handler is acknowledged with an empty success.");
        let handlers = self.webhooks().flat_map(|(webhook, names)| {
            std::iter::once(whole_handler(webhook, names)).chain(self.event_handlers(webhook, names))
        });
        let handlers: Vec<_> = handlers.collect();
        let default = self.webhook_schemes().is_empty().then(|| Item::implementation(Ty::std("Default"), None));
        let receiver = Item::new("Webhooks", Shape::Struct, Origin::Fixed).documented(docs);
        receiver.with(self.receiver_constructors()).with(handlers).with(building_methods()).with(default)
    }

    /// The sender.
    pub(super) fn sender(&self) -> Item<'a> {
        let methods = self.webhooks().map(|(webhook, names)| {
            let (url, request) = (Ty::std("String").argument(), Ty::Model(&names.request));
            let arguments = vec![("url".into(), url), ("request".into(), request)];
            let item = Item::method(&names.method, "&self", arguments, called(names), Origin::Operation(webhook));
            let returns = returns(&self.success(webhook), names, &["Call", "Sender"]);
            item.documented(operation_doc(webhook).own(returns))
        });
        Item::new("Sender", Shape::Extension("webhooks"), Origin::Fixed).with(methods)
    }

    /// The security schemes of webhooks, without duplicates.
    fn webhook_schemes(&self) -> Vec<(&'a SchemeNames, &'a SecurityKind)> {
        let mut used: Vec<usize> =
            self.api.webhooks.iter().flat_map(|w| w.security.iter().flatten()).map(|needed| needed.scheme).collect();
        used.sort_unstable();
        used.dedup();
        let scheme = |index: usize| Some((self.names.schemes.get(index)?, &self.api.security.get(index)?.kind));
        used.into_iter().filter_map(scheme).collect()
    }

    /// `new` takes the credential that all webhooks have, or several; or nothing, if they have none.
    fn receiver_constructors(&self) -> Vec<Item<'a>> {
        let new = |arguments, doc: &str| {
            let doc = format!("Creates a receiver without handlers. {doc}");
            Item::maker("new", arguments, DocComment::default().own(doc))
        };
        let verifying = match self.webhook_schemes().as_slice() {
            [] => return vec![new(Vec::new(), "The webhooks have no credentials, so anybody can send them.")],
            [(names, SecurityKind::ApiKey(..) | SecurityKind::Bearer)] => {
                let argument = ((&names.setter).into(), Ty::std("String").argument());
                let doc = "It responds with 401 to requests that do not present this credential.\n\n\
                           No request matches an empty one; see [`Webhooks::unverified`].";
                new(vec![argument], doc)
            }
            _ => {
                let argument = ("credentials".into(), Ty::runtime("Credentials"));
                new(vec![argument], "It responds with 401 to requests that do not present these credentials.")
            }
        };
        let doc = "Creates a receiver without handlers that needs no credentials, so that anybody can forge webhooks.";
        vec![verifying, Item::maker("unverified", Vec::new(), DocComment::default().own(doc))]
    }

    /// The handlers of the alternatives of its body.
    fn event_handlers(&self, webhook: &'a Operation, names: &'a OperationNames) -> Vec<Item<'a>> {
        let Some((id, union)) = webhook.events(&self.api.types) else { return Vec::new() };
        let Some(union_names) = self.names.types.get(&id) else { return Vec::new() };
        let events = union.variants.iter().zip(&union_names.parts).zip(&names.events);
        let methods = events.map(|((variant, part), event)| {
            let docs = DocComment::default().own(format!("Handles the event {}.", code_span(&variant.label)));
            let argument = self.contained(id, &variant.ty);
            handler(event, argument, names, Origin::Event(webhook, &union_names.name, part)).documented(docs)
        });
        methods.collect()
    }
}

/// The handler of a webhook.
fn whole_handler<'a>(webhook: &'a Operation, names: &'a OperationNames) -> Item<'a> {
    let paths = std::iter::once(&webhook.template.path).chain(&webhook.aliases).map(|path| code_span(path));
    let received = format!("Received at {}.", paths.collect::<Vec<_>>().join(" or "));
    let docs = operation_doc(webhook).own(received);
    let docs = match names.events.is_empty() {
        true => docs,
        false => docs.own("Called where the event has no handler of its own."),
    };
    handler(&names.method, Ty::Model(&names.request), names, Origin::Webhook(webhook)).documented(docs)
}

/// The method that sets a handler.
fn handler<'a>(event: &str, argument: Ty<'a>, names: &'a OperationNames, origin: Origin<'a>) -> Item<'a> {
    let arguments = vec![("handler".into(), Ty::std("F"))];
    let item = Item::method(handler_name(event), "mut self", arguments, Ty::std("Self"), origin);
    item.bounded(Bounds::Handler(argument, Ty::Model(&names.response)))
}

/// The methods that every receiver has.
fn building_methods<'a>() -> [Item<'a>; 2] {
    let change = Ty::Change(Box::new(Ty::Runtime("Server", vec![Ty::std("()")])));
    let configure = vec![("change".into(), change)];
    let configure = Item::method("configure", "self", configure, Ty::std("Self"), Origin::Fixed);
    let router = Item::method("into_router", "self", Vec::new(), Ty::runtime("Router"), Origin::Fixed);
    [
        configure.documented(DocComment::default().own(
            "Changes the settings of the server that receives the webhooks: limits, rejections, or how credentials are \
             verified.",
        )),
        router.documented(DocComment::default().own(
            "Builds the router. Each webhook has a path of its own, which its handler documents; nest it where you want.",
        )),
    ]
}
