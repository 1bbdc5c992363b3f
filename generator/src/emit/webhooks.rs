//! `webhooks`: a receiver with a handler for each webhook, and a sender with a method for each.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::ir::Operation;
use crate::plan::{DocComment, Item, Origin, Plan, Ty};

pub(super) fn receiver(plan: &Plan<'_>, items: &[Item<'_>]) -> Vec<TokenStream> {
    let [receiver] = items else { return Vec::new() };
    let doc = DocComment::default()
        .own("Webhooks: requests that the server of the API sends. [`Webhooks`] receives them, `Sender` sends them.")
        .inner();
    let fields: Vec<_> = plan.webhooks().map(|(_, names)| ident(&names.method)).collect();
    let requests = plan.webhooks().map(|(_, names)| ident(&names.request));
    let declaration =
        receiver.with_attributes(quote!(#[derive(Debug)] #[must_use = "webhooks are received by the router"]));
    let methods = receiver.members.iter().filter(|item| item.function().is_some()).map(|item| {
        let body = body(plan, item);
        quote!(#item { #body })
    });
    let default = receiver.implemented("Default").map(|_| {
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
            #declaration {
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

pub(super) fn sender(items: &[Item<'_>]) -> Vec<TokenStream> {
    let doc = DocComment::default().own("The methods of the [sender](crate::webhooks::Sender).").inner();
    let methods = items.iter().map(|sender| sender.members_with(&quote!(self.send(url, request))));
    vec![doc, quote!(impl crate::runtime::emitted::Sender { #(#methods)* })]
}

/// The body of a method of the receiver.
fn body(plan: &Plan<'_>, item: &Item<'_>) -> TokenStream {
    match (item.origin, item.name.as_ref()) {
        (Origin::Webhook(webhook), _) => {
            let field = field(plan, webhook);
            quote!(self.#field.set(handler); self)
        }
        (Origin::Event(webhook, union, variant), _) => add(plan, webhook, [union, variant]),
        (_, "configure") => quote!(Self { receiver: self.receiver.configure(change), ..self }),
        (_, "into_router") => {
            let fields = plan.webhooks().map(|(_, names)| ident(&names.method));
            quote!(self.receiver #(.serve(self.#fields))*.into_router())
        }
        _ => constructor(item),
    }
}

/// A receiver that verifies the credential that it is created with, or credentials, or nothing.
fn constructor(item: &Item<'_>) -> TokenStream {
    let receiver = quote!(crate::runtime::emitted::Receiver);
    let arguments = item.function().map(|function| function.arguments.as_slice());
    match arguments.unwrap_or_default() {
        [] => quote!(Self::with(#receiver::public())),
        [(setter, Ty::Into(_)), ..] => {
            let setter = ident(setter);
            quote!(Self::with(#receiver::verifying(crate::runtime::emitted::Credentials::new().#setter(#setter))))
        }
        [(credentials, _), ..] => {
            let credentials = ident(credentials);
            quote!(Self::with(#receiver::verifying(#credentials)))
        }
    }
}

/// Adds the handler of an alternative of the body.
fn add(plan: &Plan<'_>, webhook: &Operation, [union, variant]: [&str; 2]) -> TokenStream {
    let (field, union, variant) = (field(plan, webhook), ident(union), ident(variant));
    let request = plan.names.operations.get(&webhook.site).map(|names| ident(&names.request));
    let pattern = quote!(crate::models::#union::#variant(event));
    let is_required = webhook.body.as_ref().is_some_and(|body| body.required);
    let pattern = if is_required { pattern } else { quote!(Some(#pattern)) };
    quote! {
        self.#field.add(
            |request| match request {
                crate::models::#request { body: #pattern, .. } => Ok(event),
                other => Err(Box::new(other)),
            },
            handler,
        );
        self
    }
}

/// The field with the handlers of a webhook.
fn field(plan: &Plan<'_>, webhook: &Operation) -> Option<proc_macro2::Ident> {
    plan.names.operations.get(&webhook.site).map(|names| ident(&names.method))
}
