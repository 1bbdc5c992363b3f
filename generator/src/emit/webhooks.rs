//! `webhooks`: a receiver with a handler for each webhook, and a sender with a method for each.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::{DocComment, code_span};
use super::links::{of_webhook, returns};
use super::models::deprecation;
use super::operations::operation_doc;
use super::{Emitter, PlannedFile, file_name, ident};
use crate::ir::{Operation, SecurityKind, WEBHOOKS};
use crate::names::{Home, OperationNames, SchemeNames};

/// The names in the file of the receiver that would hide models: its type, and the parameters of its methods.
pub(crate) const NAMES: &[&str] = &["Webhooks", "F", "T", "R"];

/// A method of the receiver.
pub(crate) struct Method<'a> {
    /// Its name.
    pub(crate) name: String,
    /// Its webhook, unless it is about all of them.
    pub(crate) webhook: Option<&'a Operation>,
    doc: TokenStream,
    /// As in emitted code.
    pub(crate) signature: TokenStream,
    body: TokenStream,
}

pub(super) fn files<'a>(emitter: &Emitter<'a>) -> Vec<PlannedFile<'a>> {
    match emitter.api.webhooks.is_empty() {
        true => Vec::new(),
        false => vec![PlannedFile::new("webhooks/mod.rs", receiver), PlannedFile::new("webhooks/sender.rs", sender)],
    }
}

/// The file of the webhooks and their types among the models.
pub(super) fn models<'a>(emitter: &Emitter<'a>) -> Option<PlannedFile<'a>> {
    let path = format!("models/{}.rs", file_name(&emitter.names.webhook_module));
    let file = PlannedFile::new(path, |e| {
        let webhooks = e.webhooks().flat_map(|(webhook, names)| {
            [e.request(webhook, names, WEBHOOKS, &of_webhook(names)), e.responses(webhook, names)]
        });
        let title = "Webhooks, their responses, and the types that nothing else uses.";
        super::models::file(title, webhooks.chain(e.types_of(Home::Webhooks)).collect())
    });
    (!emitter.api.webhooks.is_empty()).then_some(file)
}

fn receiver(emitter: &Emitter<'_>) -> Vec<TokenStream> {
    let doc = DocComment::default()
        .own("Webhooks: requests that the server of the API sends. [`Webhooks`] receives them, `Sender` sends them.")
        .inner();
    let fields: Vec<_> = emitter.webhooks().map(|(_, names)| ident(&names.method)).collect();
    let requests = emitter.webhooks().map(|(_, names)| ident(&names.request));
    let about = DocComment::default()
        .own("Receives webhooks: a builder of a router that calls your handlers.")
        .own("A webhook without a handler is acknowledged with an empty success.")
        .outer();
    let methods = emitter
        .receiver_methods()
        .into_iter()
        .map(|Method { doc, signature, body, .. }| quote!(#doc #signature { #body }));
    let default = emitter.receiver_has_default().then(|| {
        quote! {
            impl ::std::default::Default for Webhooks {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    let sections = [
        doc,
        quote! {
            #[cfg(feature = "client")]
            mod sender;
        },
        quote! {
            #[cfg(feature = "client")]
            pub use crate::runtime::client::Sender;
        },
        quote! {
            #about
            #[derive(Debug)]
            #[must_use = "webhooks are received by the router"]
            pub struct Webhooks {
                receiver: crate::runtime::emitted::Receiver,
                #(#fields: crate::runtime::emitted::Handlers<crate::models::#requests>,)*
            }
        },
        quote! {
            impl Webhooks {
                fn with(receiver: crate::runtime::emitted::Receiver) -> Self {
                    Self { receiver, #(#fields: ::std::default::Default::default(),)* }
                }
                #(#methods)*
            }
        },
    ];
    sections.into_iter().chain(default).collect()
}

fn sender(emitter: &Emitter<'_>) -> Vec<TokenStream> {
    let doc = DocComment::default().own("The methods of the [sender](crate::webhooks::Sender).").inner();
    let methods = emitter.webhooks().map(|(webhook, names)| {
        let returns = returns(&emitter.success(webhook), names, &["Call", "Sender"]);
        let doc = operation_doc(webhook).own(&returns).outer();
        let mark = deprecation(webhook.deprecated);
        let signature = sends(names);
        quote!(#doc #mark #signature { self.send(url, request) })
    });
    vec![doc, quote!(impl crate::runtime::emitted::Sender { #(#methods)* })]
}

/// The method of the sender for a webhook.
pub(crate) fn sends(names: &OperationNames) -> TokenStream {
    let (method, request) = (ident(&names.method), ident(&names.request));
    let request = quote!(crate::models::#request);
    quote! {
        pub fn #method(
            &self,
            url: impl ::std::convert::Into<String>,
            request: #request,
        ) -> crate::runtime::emitted::Call<#request>
    }
}

impl Emitter<'_> {
    /// The methods of the receiver, in the order of emitted code.
    pub(crate) fn receiver_methods(&self) -> Vec<Method<'_>> {
        let mut methods = self.receiver_constructors();
        for (webhook, names) in self.webhooks() {
            methods.push(self.whole_handler(webhook, names));
            methods.extend(self.event_handlers(webhook, names));
        }
        let method = |name: &str, doc: &str, signature, body| Method {
            name: name.to_owned(),
            webhook: None,
            doc: DocComment::default().own(doc).outer(),
            signature,
            body,
        };
        let (server, router) = (quote!(crate::runtime::emitted::Server), quote!(crate::runtime::emitted::Router));
        methods.push(method(
            "configure",
            "Changes the settings of the server that receives the webhooks: limits, rejections, or how credentials are verified.",
            quote!(pub fn configure(self, change: impl FnOnce(#server<()>) -> #server<()>) -> Self),
            quote!(Self { receiver: self.receiver.configure(change), ..self }),
        ));
        let fields = self.webhooks().map(|(_, names)| ident(&names.method));
        methods.push(method(
            "into_router",
            "Builds the router. Each webhook has a path of its own, which its handler documents; nest it where you want.",
            quote!(pub fn into_router(self) -> #router),
            quote!(self.receiver #(.serve(self.#fields))*.into_router()),
        ));
        methods
    }

    /// Returns whether a receiver is created without credentials.
    pub(crate) fn receiver_has_default(&self) -> bool {
        self.webhook_schemes().is_empty()
    }

    /// The security schemes of webhooks, without duplicates.
    fn webhook_schemes(&self) -> Vec<(&SchemeNames, &SecurityKind)> {
        let mut used: Vec<usize> =
            self.api.webhooks.iter().flat_map(|w| w.security.iter().flatten()).map(|needed| needed.scheme).collect();
        used.sort_unstable();
        used.dedup();
        let scheme = |index: usize| Some((self.names.schemes.get(index)?, &self.api.security.get(index)?.kind));
        used.into_iter().filter_map(scheme).collect()
    }

    /// `new` takes the credential that all webhooks have, or several; or nothing, if they have none.
    fn receiver_constructors(&self) -> Vec<Method<'_>> {
        let receiver = quote!(crate::runtime::emitted::Receiver);
        let method = |name: &str, docs: &[&str], arguments: TokenStream, receiver: TokenStream| {
            let name_ident = ident(name);
            Method {
                name: name.to_owned(),
                webhook: None,
                doc: docs.iter().fold(DocComment::default(), |doc, line| doc.own(line)).outer(),
                signature: quote!(pub fn #name_ident(#arguments) -> Self),
                body: quote!(Self::with(#receiver)),
            }
        };
        let verifying = "Creates a receiver without handlers. It responds with 401 to requests that do not present these credentials.";
        let credentials = quote!(crate::runtime::emitted::Credentials);
        let new = match self.webhook_schemes().as_slice() {
            [] => {
                let doc =
                    "Creates a receiver without handlers. The webhooks have no credentials, so anybody can send them.";
                return vec![method("new", &[doc], TokenStream::new(), quote!(#receiver::public()))];
            }
            [(names, SecurityKind::ApiKey(..) | SecurityKind::Bearer)] => {
                let setter = ident(&names.setter);
                let verifying = verifying.replace("these credentials", "this credential");
                let docs = [verifying.as_str(), "An empty one is presented by nobody; see [`Webhooks::unverified`]."];
                let value = quote!(#receiver::verifying(#credentials::new().#setter(#setter)));
                method("new", &docs, quote!(#setter: impl ::std::convert::Into<String>), value)
            }
            _ => method(
                "new",
                &[verifying],
                quote!(credentials: #credentials),
                quote!(#receiver::verifying(credentials)),
            ),
        };
        let doc = "Creates a receiver without handlers that needs no credentials, so that anybody can forge webhooks.";
        vec![new, method("unverified", &[doc], TokenStream::new(), quote!(#receiver::public()))]
    }

    /// The handler of a webhook.
    fn whole_handler<'a>(&self, webhook: &'a Operation, names: &OperationNames) -> Method<'a> {
        let (field, request) = (ident(&names.method), ident(&names.request));
        let paths = std::iter::once(&webhook.template.path).chain(&webhook.aliases).map(|path| code_span(path));
        let received = format!("Received at {}.", paths.collect::<Vec<_>>().join(" or "));
        let mut doc = operation_doc(webhook).own(&received);
        if !names.events.is_empty() {
            doc = doc.own("Called where the event has no handler of its own.");
        }
        let signature = handles(&names.method, &quote!(crate::models::#request), names);
        let body = quote!(self.#field.set(handler); self);
        Method {
            name: format!("on_{}", bare(&names.method)),
            webhook: Some(webhook),
            doc: doc.outer(),
            signature,
            body,
        }
    }

    /// The handlers of the alternatives of its body.
    fn event_handlers<'a>(&self, webhook: &'a Operation, names: &OperationNames) -> Vec<Method<'a>> {
        let Some((id, union)) = webhook.events(&self.api.types) else { return Vec::new() };
        let Some(union_names) = self.names.types.get(&id) else { return Vec::new() };
        let is_required = webhook.body.as_ref().is_some_and(|body| body.required);
        let (field, request, body_type) = (ident(&names.method), ident(&names.request), ident(&union_names.name));
        let events = union.variants.iter().zip(&union_names.parts).zip(&names.events);
        let methods = events.map(|((variant, part), event)| {
            let part_ident = ident(part);
            let pattern = quote!(crate::models::#body_type::#part_ident(event));
            let pattern = if is_required { pattern } else { quote!(Some(#pattern)) };
            let whole = quote!(crate::models::#request);
            let body = quote! {
                self.#field.add(
                    |request| match request {
                        #whole { body: #pattern, .. } => Ok(event),
                        other => Err(Box::new(other)),
                    },
                    handler,
                );
                self
            };
            let about = format!("Handles the event {}.", code_span(&variant.label));
            Method {
                name: format!("on_{}", bare(event)),
                webhook: Some(webhook),
                doc: DocComment::default().own(&about).outer(),
                signature: handles(event, &self.contained(id, &variant.ty), names),
                body,
            }
        });
        methods.collect()
    }
}

/// The method that sets a handler.
fn handles(event: &str, argument: &TokenStream, names: &OperationNames) -> TokenStream {
    let (method, response) = (format_ident!("on_{}", bare(event)), ident(&names.response));
    quote! {
        pub fn #method<F, T, R>(mut self, handler: F) -> Self
        where
            F: Fn(#argument, crate::runtime::emitted::Context) -> T + ::std::marker::Send + ::std::marker::Sync + 'static,
            T: ::std::future::Future<Output = Result<R, crate::runtime::emitted::HandlerError>> + ::std::marker::Send + 'static,
            R: crate::runtime::emitted::Reply<crate::models::#response>
    }
}

/// A name inside of another name.
fn bare(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}
