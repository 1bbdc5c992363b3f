//! The entry points to operations: the client's handles, the server's traits and their routes, and the security
//! schemes.

use super::Plan;
use super::docs::DocComment;
use super::item::{Bounds, Function, Item, Origin, Shape};
use super::links::returns;
use super::operations::{marked_doc, operation_doc};
use super::ty::Ty;
use crate::ir::{Group, Operation, SecurityKind};
use crate::markdown::{code_span, text};
use crate::names::{GroupNames, OperationNames};

/// The doc comment of a paginated operation.
const WHOLE_LIST: &str = "[`Call::items`] gives the items of all pages, [`Call::pages`] the pages.";

/// The same where `Call` is a type of the document.
const WHOLE_LIST_BY_PATH: &str = "[`Call::items`](crate::runtime::client::Call::items) gives the items of all pages, \
                                  [`Call::pages`](crate::runtime::client::Call::pages) the pages.";

impl<'a> Plan<'a> {
    /// The handle of a group, and the method of the client that leads to it.
    pub(super) fn handle(&self, group: &'a Group, names: &'a GroupNames) -> [Item<'a>; 2] {
        let origin = Origin::Group(group);
        let methods = self.operations(group).map(|(operation, names_of)| self.call(operation, names_of, &names.handle));
        let docs = DocComment::new(group.doc.description.as_deref()).or(title(group));
        let handle = Item::new(&names.handle, Shape::Handle, origin).documented(docs).with(methods);
        let accessor = Item::method(&names.accessor, "&self", Vec::new(), Ty::Handle(&names.handle), origin);
        // A group may have the same name as the client.
        let is_taken = self.names.groups.iter().any(|group| group.handle == "Client");
        let client = Shape::Extension(if is_taken { "runtime::client" } else { "client" });
        let accessor = accessor.documented(DocComment::default().own(title(group)));
        [handle, Item::new("Client", client, Origin::Fixed).with([accessor])]
    }

    /// The method of a handle that calls an operation.
    fn call(&self, operation: &'a Operation, names: &'a OperationNames, handle: &str) -> Item<'a> {
        let pages = self.pages(operation, names).map_or("", |_| match self.is_model("Call") || handle == "Call" {
            true => WHOLE_LIST_BY_PATH,
            false => WHOLE_LIST,
        });
        let returns = returns(&self.success(operation), names, &[handle, "Call", "Client"]);
        let arguments = vec![("request".into(), Ty::Model(&names.request))];
        let item = Item::method(&names.method, "self", arguments, called(names), Origin::Operation(operation));
        item.documented(operation_doc(operation).own(returns).own(pages))
    }

    /// The trait of a group, and the method of the server that serves it.
    pub(super) fn interface(&self, group: &'a Group, names: &'a GroupNames) -> [Item<'a>; 2] {
        let origin = Origin::Group(group);
        let methods = self.operations(group).map(|(operation, names)| serves(operation, names));
        let docs = DocComment::new(group.doc.description.as_deref()).or(title(group));
        let interface = Item::new(&names.api, Shape::Trait, origin).documented(docs).with(methods);
        let serve = Item::method(&names.accessor, "self", Vec::new(), Ty::std("Self"), origin);
        let docs = DocComment::default().own(format!("Serves the operations of \"{}\".", text(&group.tag)));
        let server = Item::new("Server", Shape::Extension("server"), Origin::Fixed);
        [interface, server.with([serve.bounded(Bounds::Apis(vec![&names.api])).documented(docs)])]
    }

    /// The method of the server that serves all groups.
    pub(super) fn whole_server(&self) -> Item<'a> {
        let apis = Bounds::Apis(self.names.groups.iter().map(|names| names.api.as_str()).collect());
        let all = Item::method("all", "self", Vec::new(), Ty::std("Self"), Origin::Fixed).bounded(apis);
        let docs = DocComment::default().own("Serves every operation of the API.");
        Item::new("Server", Shape::Extension("server"), Origin::Fixed).with([all.documented(docs)])
    }

    /// A constant for each scheme, and a setter: arguments of the same type are easily swapped.
    pub(super) fn schemes(&self) -> Vec<Item<'a>> {
        let mut items = Vec::new();
        let mut setters = Vec::new();
        for (scheme, names) in self.api.security.iter().zip(&self.names.schemes) {
            let (origin, description) = (Origin::Scheme(scheme), scheme.doc.description.as_deref());
            let constant = Item::new(&names.constant, Shape::Constant(Ty::runtime("SecurityScheme")), origin);
            items.push(constant.documented(DocComment::new(description).or(code_span(&scheme.name))));
            let argument = |name| (name, Ty::std("&str"));
            let setter = match scheme.kind {
                SecurityKind::Basic => {
                    let arguments = ["user", "password"].map(|name| argument(name.into())).to_vec();
                    Item::method(&names.setter, "self", arguments, Ty::std("Self"), origin)
                }
                SecurityKind::ApiKey(..) | SecurityKind::Bearer => {
                    Item::setter(&names.setter, Ty::std("String").argument(), origin)
                }
            };
            let docs = DocComment::new(description).or(format!("Sets {}.", code_span(&scheme.name)));
            setters.push(setter.documented(docs));
        }
        items.push(Item::new("Credentials", Shape::Extension(""), Origin::Fixed).with(setters));
        items
    }
}

/// The method of a trait for an operation.
fn serves<'a>(operation: &'a Operation, names: &'a OperationNames) -> Item<'a> {
    let response = Ty::Std("Result", vec![Ty::Model(&names.response), Ty::runtime("HandlerError")]);
    let function = Function {
        receiver: "&self",
        arguments: vec![("request".into(), Ty::Model(&names.request)), ("context".into(), Ty::runtime("Context"))],
        output: Ty::Future(Box::new(response)),
        bounds: Bounds::None,
    };
    let item = Item::new(&names.method, Shape::TraitMethod(function), Origin::Operation(operation));
    item.documented(marked_doc(operation))
}

/// A call of an operation.
pub(super) fn called(names: &OperationNames) -> Ty<'_> {
    Ty::Runtime("Call", vec![Ty::Model(&names.request)])
}

/// The paths of the methods that call and serve an operation, or that send and receive a webhook, which has no group.
pub(crate) fn methods(group: Option<&GroupNames>, names: &OperationNames) -> [String; 2] {
    let method = &names.method;
    match group {
        Some(GroupNames { handle, api, .. }) => {
            [format!("client::{handle}::{method}"), format!("server::{api}::{method}")]
        }
        None => [format!("webhooks::Sender::{method}"), format!("webhooks::Webhooks::{}", handler_name(method))],
    }
}

/// The method of the receiver for a webhook or an event.
pub(super) fn handler_name(event: &str) -> String {
    format!("on_{}", event.strip_prefix("r#").unwrap_or(event))
}

fn title(group: &Group) -> String {
    format!("The operations of \"{}\".", text(&group.tag))
}
