//! The request and the responses of an operation.

use super::models::constructor;
use super::{Item, ItemKind, Surface, implementation, maker, setter};
use crate::emit::{ArgType, Emitter, flatten};
use crate::ir::{Operation, Param, ParamLocation, Requirement, Response, Status};
use crate::names::OperationNames;

pub(super) fn add(emitter: &Emitter<'_>, operation: &Operation, names: &OperationNames, surface: &mut Surface) {
    surface.add("models", request(emitter, operation, names));
    surface.add("models", answers(emitter, operation, names));
}

fn request(emitter: &Emitter<'_>, operation: &Operation, names: &OperationNames) -> Item {
    let name = &names.request;
    let mut item = Item::new(ItemKind::Struct, name, format!("pub struct {name}")).identified_as(operation);
    item.semantics = semantics(emitter, operation);
    for (param, field) in operation.params.iter().zip(&names.params) {
        let ty = emitter.tokens_to_string(&emitter.ty(&param.ty), &[]);
        let Param { wire_name, location, required, deprecated, span, .. } = param;
        let identity = format!("{} {wire_name}", word(*location));
        let mut member = Item::new(ItemKind::Field, field, format!("pub {field}: {}", presence(*required, &ty)))
            .identity(&identity)
            .deprecated(*deprecated)
            .at(*span);
        member.semantics = emitter.style(param).to_owned();
        if param.reserved {
            member.semantics.push_str(", with reserved characters");
        }
        if let Some(default) = &param.default {
            member.semantics.push_str(&format!(", {default} where it is missing"));
        }
        let arg_type = emitter.tokens_to_string(&emitter.arg_type(&param.ty).argument(), &[]);
        item.members.extend([member, setter(field, &arg_type).identity(identity).deprecated(*deprecated).at(*span)]);
    }
    if let Some(body) = &operation.body {
        let ty = emitter.tokens_to_string(&emitter.body(&body.content).1, &[]);
        let mut member = Item::new(ItemKind::Field, "body", format!("pub body: {}", presence(body.required, &ty)))
            .identity("body")
            .at(body.span);
        member.semantics.clone_from(&body.content.media_type);
        let arg_type = emitter.tokens_to_string(&ArgType::Value(emitter.body(&body.content).1).argument(), &[]);
        item.members.extend([member, setter("body", &arg_type).identity("body").at(body.span)]);
    }
    let implemented = Item::new(
        ItemKind::Impl,
        "Operation",
        format!("impl Operation for {name} {{ type Response = {}; }}", names.response),
    );
    let paged = emitter.pages(operation, names).map(|paged| emitter.tokens_to_string(&paged.item, &[]));
    let paged =
        paged.map(|ty| Item::new(ItemKind::Impl, "Paged", format!("impl Paged for {name} {{ type Item = {ty}; }}")));
    item.members.extend(makers(emitter, operation, names).into_iter().chain(paged));
    item.with([implemented])
}

/// Constructors, and the setters that write into the body, as in `emit`.
fn makers(emitter: &Emitter<'_>, operation: &Operation, names: &OperationNames) -> Vec<Item> {
    let name = &names.request;
    let params = operation.params.iter().zip(&names.params).filter(|(param, _)| param.required);
    let required: Vec<_> = params
        .map(|(param, field)| (field.clone(), emitter.tokens_to_string(&emitter.arg_type(&param.ty).argument(), &[])))
        .collect();
    let Some(body) = operation.body.as_ref().filter(|body| body.required) else {
        return vec![constructor(name, &required)];
    };
    let mut whole = required.clone();
    whole.push((
        "body".to_owned(),
        emitter.tokens_to_string(&ArgType::Value(emitter.body(&body.content).1).argument(), &[]),
    ));
    let reserved = flatten::reserved_names(names);
    let Some(payload) = emitter.flattened(&body.content).filter(|payload| payload.is_free_of(&reserved)) else {
        return vec![constructor(name, &whole), maker("with_body", &whole)];
    };
    let mut parts = required;
    let mut setters = Vec::new();
    for (field, part) in payload.members() {
        let arg_type = emitter.tokens_to_string(&emitter.arg_type_for(payload.id, field).argument(), &[]);
        if !reserved.contains(&part) {
            let setter = setter(part, &arg_type);
            setters.push(setter.identity(&field.wire_name).deprecated(field.deprecated).at(field.span));
        }
        if field.required {
            parts.push((part.to_owned(), arg_type));
        }
    }
    let mut makers = vec![constructor(name, &parts), maker("with_body", &whole)];
    makers.extend(setters);
    makers
}

fn answers(emitter: &Emitter<'_>, operation: &Operation, names: &OperationNames) -> Item {
    let name = &names.response;
    let variants = operation.responses.iter().zip(&names.variants).map(|(response, variant)| {
        let payload = payload(emitter, response);
        let (identity, media) = (status(response.status), response.content.as_ref().map(|c| c.media_type.clone()));
        let mut item = Item::new(ItemKind::Variant, variant, format!("{variant}{payload}")).identity(identity);
        item.semantics = media.unwrap_or_default();
        item.at(response.span)
    });
    let success = emitter.tokens_to_string(&emitter.success(operation), &[]);
    let mut item = Item::new(ItemKind::Enum, name, format!("pub enum {name}")).identified_as(operation).with(variants);
    item.members.push(Item::new(
        ItemKind::Variant,
        "Undocumented",
        format!("Undocumented({})", emitter.runtime_type_to_string("RawResponse")),
    ));
    item.members.push(Item::new(
        ItemKind::Impl,
        "Responses",
        format!("impl Responses for {name} {{ type Success = {success}; }}"),
    ));
    if emitter.success_is_response(operation) {
        item.members.push(implementation(&format!("From<{success}>"), name));
    }
    item
}

/// The contents of a response variant.
fn payload(emitter: &Emitter<'_>, response: &Response) -> String {
    let range = !matches!(response.status, Status::Code(_));
    match (&response.content, range) {
        (Some(content), true) => format!("({}, u16)", emitter.tokens_to_string(&emitter.body(content).1, &[])),
        (Some(content), false) => format!("({})", emitter.tokens_to_string(&emitter.body(content).1, &[])),
        (None, true) => format!("({}, u16)", emitter.runtime_type_to_string("Bytes")),
        (None, false) => String::new(),
    }
}

/// The metadata of an operation that its types do not express.
fn semantics(emitter: &Emitter<'_>, operation: &Operation) -> String {
    let schemes = |together: &Vec<Requirement>| {
        let schemes = together.iter().filter_map(|requirement| emitter.api.security.get(requirement.scheme));
        schemes.map(|scheme| scheme.name.as_str()).collect::<Vec<_>>().join(" and ")
    };
    let mut semantics = operation.site.to_string();
    semantics.extend(operation.id.iter().flat_map(|id| [" as ", id]));
    let secured: Vec<String> = operation.security.iter().map(schemes).collect();
    for (word, texts) in [("secured by", &secured), ("also at", &operation.aliases)] {
        if !texts.is_empty() {
            semantics.push_str(&format!(", {word} {}", texts.join(" or ")));
        }
    }
    if let Some(word) = &operation.dialect {
        semantics.push_str(&format!(", of the kind {word:?} in the dialect"));
    }
    semantics
}

fn presence(required: bool, ty: &str) -> String {
    if required { ty.to_owned() } else { format!("Option<{ty}>") }
}

fn word(location: ParamLocation) -> &'static str {
    match location {
        ParamLocation::Path => "path",
        ParamLocation::Query => "query",
        ParamLocation::Header => "header",
        ParamLocation::Cookie => "cookie",
    }
}

pub(super) fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Class(class) => format!("{class}XX"),
        Status::Default => "default".to_owned(),
    }
}
