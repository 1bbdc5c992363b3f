//! `mock`: the examples of each group's operations as JSON, and a mock that responds with them.
//!
//! The examples are data, not Rust: they cost no compile time, and a change of one is a change of one line.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value as Json, json};

use super::operations::operation_id;
use super::sample::sample;
use super::{frames, ident};
use crate::generated_file::GeneratedFile;
use crate::ir::{
    Body, Content, Example, Field, Group, Operation, Param, Prim, Response, Status, Style, TypeKind, TypeRef,
};
use crate::plan::{DocComment, OF_MOCK, Plan, file_name};
use crate::printable;

pub(super) fn index(plan: &Plan<'_>) -> Vec<TokenStream> {
    let doc = DocComment::default()
        .own("The mock: a server that responds to every operation with the examples of the document.")
        .own("[`Mock`] configures other responses, and returns the recorded requests.")
        .inner();
    let sends = (!plan.api.webhooks.is_empty()).then(|| {
        quote! {
            /// Sends a webhook to this URL, as the server of the API does, without credentials: those of the call are
            /// set with [`Call::credentials`](crate::runtime::client::Call::credentials).
            #[cfg(all(feature = "client", feature = "webhooks"))]
            pub fn send_webhook<O: crate::runtime::Operation>(
                &self,
                url: impl ::std::convert::Into<String>,
                request: O,
            ) -> Result<crate::runtime::client::Call<O>, crate::runtime::client::Error> {
                let sender = crate::runtime::client::Sender::new(crate::runtime::Credentials::new())?;
                Ok(sender.send(url, request))
            }
        }
    });
    let (imports, exported) = (plan.imports_of_groups(), OF_MOCK.map(ident));
    vec![
        quote!(#doc #imports),
        quote!(pub use crate::runtime::mock::{#(#exported),*};),
        quote! {
            impl Mock {
                /// A mock of this API. Clones share their state.
                pub fn new() -> Self {
                    Self::of(&EXAMPLES, OPERATIONS, every_operation)
                }

                #sends
            }
        },
        mocked(plan),
        quote! {
            impl ::std::default::Default for Mock {
                fn default() -> Self {
                    Self::new()
                }
            }
        },
        quote! {
            /// Serves every operation of the API. Requests are not recorded.
            pub fn router() -> crate::runtime::emitted::Router {
                Mock::new().log_limits(0, 0).router()
            }
        },
    ]
}

/// The examples and the operations: each group with its own, if it can be left out.
fn mocked(plan: &Plan<'_>) -> TokenStream {
    let title = &plan.api.title;
    let groups = plan.groups().map(|(group, names)| {
        let operations = plan.operations(group).filter(|(operation, _)| operation.shadowed_by.is_none());
        let requests: Vec<_> = operations.map(|(_, names)| ident(&names.request)).collect();
        (plan.gate(names), format!("{}.json", file_name(&names.module)), requests)
    });
    let groups: Vec<_> = groups.collect();
    if plan.group_features {
        let groups =
            groups.iter().map(|(gate, asset, requests)| quote!(#gate #asset { #(crate::models::#requests,)* },));
        return quote!(crate::runtime::emitted::mocked!(#title { #(#groups)* }););
    }
    let assets = groups.iter().map(|(_, asset, _)| asset);
    let requests = groups.iter().flat_map(|(.., requests)| requests);
    quote!(crate::runtime::emitted::mocked!(#title { #(#assets,)* } { #(crate::models::#requests,)* });)
}

/// The data files: one for each group.
pub(super) fn assets(plan: &Plan<'_>) -> Vec<GeneratedFile> {
    let assets = plan.groups().map(|(group, names)| GeneratedFile {
        path: format!("mock/{}.json", file_name(&names.module)),
        text: printable::json(&asset(plan, group)).into_owned(),
    });
    assets.collect()
}

/// Formatted manually, one example per line, for readable diffs.
fn asset(plan: &Plan<'_>, group: &Group) -> String {
    let operations: Vec<String> = group.operations.iter().map(|operation| plan.entry(operation)).collect();
    format!("{{\n  \"tag\": {},\n  \"operations\": {{\n{}\n  }}\n}}\n", json!(group.tag), operations.join(",\n"))
}

impl Plan<'_> {
    fn entry(&self, operation: &Operation) -> String {
        let mut lines = vec![format!("\"summary\": {}", json!(operation.doc.summary.as_deref().unwrap_or_default()))];
        let required = operation.params.iter().filter(|param| param.required);
        let params: Option<Vec<Json>> = required.map(|param| self.param(param)).collect();
        lines.extend(params.map(|params| format!("\"params\": {}", Json::Array(params))));
        if let Some(body) = &operation.body {
            let example = body.examples.first().map(|example| example.value.clone());
            let example = example.or_else(|| self.body_sample(&body.content));
            // Requests with streams are not made from examples.
            let example =
                example.filter(|_| body.content.streams(&self.api.types).next().is_none()).unwrap_or_default();
            lines.push(format!("\"body\": {example}"));
            if let Body::Multipart(ty) = &body.content.body {
                lines.push(format!("\"form\": {}", Json::Array(self.form(ty))));
            }
        }
        let answers: Vec<String> =
            operation.responses.iter().flat_map(|response| self.answers(operation, response)).collect();
        lines.push(format!("\"answers\": [\n        {}\n      ]", answers.join(",\n        ")));
        format!("    {}: {{\n      {}\n    }}", json!(operation_id(operation)), lines.join(",\n      "))
    }

    /// Returns a value for a required parameter, if there is a valid one.
    fn param(&self, param: &Param) -> Option<Json> {
        let value = match (sample(self.api, &param.ty, &param.wire_name), param.style) {
            (None, Style::Json) => json!("{}"),
            (Some(value), Style::Json) => json!(value.to_string()),
            (Some(Json::Array(items)), _) => items.into_iter().next()?,
            (value, _) => value?,
        };
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Some(json!({ "in": param.location.as_str(), "name": param.wire_name, "value": text }))
    }

    /// The parts of a multipart body that are required or files, with a value for all others.
    fn form(&self, ty: &TypeRef) -> Vec<Json> {
        let TypeRef::Named(id) = ty else { return Vec::new() };
        let TypeKind::Struct(fields) = &self.api.types.get(*id).kind else { return Vec::new() };
        let parts = fields.iter().filter_map(|Field { wire_name, required, ty, .. }| {
            let file = TypeRef::Prim(Prim::File);
            if *ty == file || *ty == TypeRef::List(Box::new(file)) {
                return Some(json!({ "name": wire_name, "file": true }));
            }
            let value = sample(self.api, ty, wire_name).filter(|_| *required)?;
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            Some(json!({ "name": wire_name, "value": text }))
        });
        parts.collect()
    }

    /// Returns the examples of a response, or one made from its type.
    fn answers(&self, operation: &Operation, response: &Response) -> Vec<String> {
        let status = code(operation, response.status);
        let Some(content) = &response.content else { return vec![json!({ "status": status }).to_string()] };
        let answer = |name: Option<&str>, body: &Json| {
            let mut answer = Map::from_iter([("status".to_owned(), json!(status))]);
            answer.extend(name.map(|name| ("example".to_owned(), json!(name))));
            answer.insert("media_type".to_owned(), json!(content.media_type));
            answer.insert("body".to_owned(), self.framed(content, body));
            Json::Object(answer).to_string()
        };
        let told = response.examples.iter().map(|Example { name, value, .. }| answer(Some(name), value));
        let made = || self.body_sample(content).map(|body| answer(None, &body));
        let mut answers: Vec<String> = told.collect();
        if answers.is_empty() {
            answers.extend(made());
        }
        answers
    }

    /// The example of a body as it is sent, if the body has items.
    fn framed(&self, content: &Content, example: &Json) -> Json {
        match content.alternatives(&self.api.types) {
            [Content { body: Body::Stream { framing, item, is_text }, .. }, ..] => {
                frames::body(self.api, *framing, item, *is_text, example).into()
            }
            _ => example.clone(),
        }
    }

    /// A value of the body, or of the first of several media types.
    fn body_sample(&self, content: &Content) -> Option<Json> {
        match &content.alternatives(&self.api.types).first()?.body {
            Body::Json(ty) | Body::Stream { item: ty, .. } => sample(self.api, ty, "text"),
            Body::Text => Some(json!("text")),
            Body::Form(_) | Body::Multipart(_) | Body::Choice(_) | Body::Bytes => None,
        }
    }
}

/// The status of an example: the first one of a range, and a success for the default response, unless another response
/// is a success.
fn code(operation: &Operation, status: Status) -> u16 {
    match status {
        Status::Default if operation.responses.iter().any(|response| response.status.is_success()) => 500,
        Status::Default => 200,
        status => status.bounds().0,
    }
}
