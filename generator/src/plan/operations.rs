//! The request and the responses of an operation.

use super::Plan;
use super::docs::DocComment;
use super::flatten::is_free;
use super::item::{Item, Origin, Shape};
use super::models::constructor;
use super::responses::success_is_response;
use super::ty::Ty;
use super::types::presence;
use crate::ir::{Operation, Param, Response, Status, TypeRef};
use crate::markdown::code_span;
use crate::names::OperationNames;

impl<'a> Plan<'a> {
    /// The request and the responses. `uses` tells where the request is used.
    pub(super) fn exchange(&self, operation: &'a Operation, names: &'a OperationNames, uses: String) -> [Item<'a>; 2] {
        let docs = marked_doc(operation).own(uses);
        let request = Item::new(&names.request, Shape::Struct, Origin::Operation(operation)).documented(docs);
        let response = Item::new(&names.response, Shape::Enum, Origin::Operation(operation));
        let docs = DocComment::default().own(format!("The responses to [`{}`].", names.request));
        [request.with(self.request(operation, names)), response.documented(docs).with(self.responses(operation, names))]
    }

    fn request(&self, operation: &'a Operation, names: &'a OperationNames) -> Vec<Item<'a>> {
        let mut members = Vec::new();
        for (param, name) in operation.params.iter().zip(&names.params) {
            let (origin, ty) = (Origin::Param(param), presence(param.required, self.ty(&param.ty)));
            members.push(Item::new(name, Shape::Field(ty), origin).documented(param_doc(param)));
            members.push(Item::setter(name, self.argument(&param.ty), origin));
        }
        if let Some(body) = &operation.body {
            let (origin, ty) = (Origin::Body(body), self.body(&body.content));
            let doc = DocComment::new(body.doc.description.as_deref()).or("The body.");
            members.push(Item::new("body", Shape::Field(presence(body.required, ty.clone())), origin).documented(doc));
            members.push(Item::setter("body", ty.argument(), origin));
        }
        members.extend(self.constructors(operation, names));
        let paged = self.pages(operation, names);
        members.extend(paged.map(|paged| Item::implementation(Ty::std("Paged"), Some(("Item", paged.item)))));
        let response = Some(("Response", Ty::Model(&names.response)));
        members.push(Item::implementation(Ty::std("Operation"), response));
        members
    }

    /// `new` takes the required parameters, and of a JSON body its required properties rather than the body itself; the
    /// other properties then have setters here too.
    fn constructors(&self, operation: &'a Operation, names: &'a OperationNames) -> Vec<Item<'a>> {
        let params = operation.params.iter().zip(&names.params).filter(|(param, _)| param.required);
        let mut required: Vec<_> = params.map(|(param, name)| (name.into(), self.argument(&param.ty))).collect();
        let Some(body) = operation.body.as_ref().filter(|body| body.required) else {
            return vec![constructor(required)];
        };
        let mut whole = required.clone();
        whole.push(("body".into(), self.body(&body.content).argument()));
        let with_body =
            Item::maker("with_body", whole.clone(), DocComment::default().own("Creates a request with a whole body."));
        let Some(payload) = self.payload(body, names) else { return vec![constructor(whole), with_body] };
        let mut setters = Vec::new();
        for (field, name) in payload.members {
            let argument = self.field_argument(payload.id, field);
            if field.required {
                required.push((name.into(), argument.clone()));
            }
            if is_free(names, name) {
                setters.push(Item::setter(name, argument, Origin::Field(field)));
            }
        }
        [constructor(required), with_body].into_iter().chain(setters).collect()
    }

    /// The documented responses, and the one that is not.
    fn responses(&self, operation: &'a Operation, names: &'a OperationNames) -> Vec<Item<'a>> {
        let variants = operation.responses.iter().zip(&names.variants).map(|(response, name)| {
            let body = response.content.as_ref().map(|content| self.body(content));
            let types = match response.status.is_range() {
                // A body without a schema is kept unchanged.
                true => vec![body.unwrap_or(Ty::runtime("Bytes")), Ty::std("u16")],
                false => body.into_iter().collect(),
            };
            Item::new(name, Shape::Variant(types), Origin::Response(response)).documented(self.response_doc(response))
        });
        let mut members: Vec<_> = variants.collect();
        let undocumented = Shape::Variant(vec![Ty::runtime("RawResponse")]);
        let doc = DocComment::default().own("An undocumented response.");
        members.push(Item::new("Undocumented", undocumented, Origin::Fixed).documented(doc));
        let success = self.success(operation);
        if success_is_response(operation) {
            members.push(Item::implementation(success.clone().inside("From"), None));
        }
        members.push(Item::implementation(Ty::std("Responses"), Some(("Success", success))));
        members
    }

    /// The description of a response, with its headers.
    fn response_doc(&self, response: &'a Response) -> DocComment<'a> {
        let description = response.doc.description.as_deref().unwrap_or_default();
        let doc = DocComment::default().markdown(match response.status {
            Status::Default => format!("Any other status: {description}"),
            status => format!("{status}: {description}"),
        });
        if response.headers.is_empty() {
            return doc;
        }
        let names: Vec<_> = response.headers.iter().map(|h| code_span(&h.name)).collect();
        let named = match &response.header_type {
            Some(TypeRef::Named(id)) => self.names.types.get(id).map(|names| format!(" ([`{}`])", names.name)),
            _ => None,
        };
        doc.own(format!("Headers: {}{}.", names.join(", "), named.unwrap_or_default()))
    }
}

fn param_doc(param: &Param) -> DocComment<'_> {
    let doc = DocComment::new(param.doc.description.as_deref()).or(code_span(&param.wire_name));
    match &param.default {
        Some(default) => doc.own(format!("Servers use {} if it is missing.", code_span(&default.to_string()))),
        None => doc,
    }
}

/// Returns the same, where no attribute marks the operation as deprecated.
pub(super) fn marked_doc(operation: &Operation) -> DocComment<'_> {
    let doc = operation_doc(operation);
    if operation.deprecated { doc.own("Deprecated.") } else { doc }
}

/// Summary, description, and the operation as it is on the wire.
pub(super) fn operation_doc(operation: &Operation) -> DocComment<'_> {
    let doc = DocComment::of(&operation.doc).own(code_span(&operation.site.to_string()));
    match &operation.shadowed_by {
        Some(other) => doc.own(format!("Not served: requests of {} look the same.", code_span(&other.to_string()))),
        None => doc,
    }
}
