//! What an item is on the wire: the facts that a comparison of two crates needs besides the signature.

use super::Plan;
use super::item::{Item, Origin, Shape};
use crate::ir::{Operation, Param, Requirement, Subject, TypeId, TypeKind};
use crate::text::Span;

/// What an item is in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Nothing: it is the same in every crate, or derived from other items.
    Derived,
    /// A group of operations.
    Group,
    /// An operation.
    Operation,
    /// The handler of a webhook.
    Webhook,
    /// The handler of an alternative of a webhook's body.
    Event,
    /// A security scheme.
    Scheme,
    /// A type.
    Type(TypeId),
    /// A property.
    Field,
    /// A parameter.
    Param,
    /// The body of a request.
    Body,
    /// A response.
    Response,
    /// A value of an enum.
    Value,
    /// An alternative of a union.
    Variant,
}

impl Origin<'_> {
    /// The kind of the part of the document.
    pub(crate) fn role(self) -> Role {
        match self {
            Self::Fixed => Role::Derived,
            Self::Group(_) => Role::Group,
            Self::Operation(_) => Role::Operation,
            Self::Webhook(_) => Role::Webhook,
            Self::Event(..) => Role::Event,
            Self::Scheme(_) => Role::Scheme,
            Self::Type(id, _) => Role::Type(id),
            Self::Field(_) => Role::Field,
            Self::Param(_) => Role::Param,
            Self::Body(_) => Role::Body,
            Self::Response(_) => Role::Response,
            Self::Value(..) => Role::Value,
            Self::Variant(..) => Role::Variant,
        }
    }

    /// What identifies an item whose name has changed. An operation is identified by its method and path; where the
    /// path has changed, by the path without the names of its parameters, or by its id.
    pub(crate) fn identity(self, plan: &Plan<'_>) -> Vec<String> {
        match self {
            Self::Fixed | Self::Webhook(_) | Self::Event(..) => Vec::new(),
            Self::Group(group) => vec![group.tag.clone()],
            Self::Operation(operation) => {
                let site = &operation.site;
                [site.to_string(), site.without_names().to_string()].into_iter().chain(operation.id.clone()).collect()
            }
            Self::Scheme(scheme) => vec![scheme.name.clone()],
            Self::Type(id, _) => plan.names.sites.get(&id).into_iter().flatten().map(ToString::to_string).collect(),
            Self::Field(field) => vec![field.wire_name.clone()],
            Self::Param(param) => vec![format!("{} {}", param.location.as_str(), param.wire_name)],
            Self::Body(_) => vec!["body".to_owned()],
            Self::Response(response) => vec![response.status.to_string()],
            Self::Value(value, _) => vec![value.to_owned()],
            Self::Variant(variant, _) => vec![variant.label.clone()],
        }
    }

    /// The subject on the wire; a member without one has the subject of its item.
    pub(crate) fn subject(self) -> Option<Subject> {
        match self {
            Self::Operation(operation) | Self::Webhook(operation) | Self::Event(operation, ..) => {
                Some(Subject::whole(Some(operation.site.clone())))
            }
            Self::Type(_, def) => Some(Subject::of(&def.site)),
            _ => None,
        }
    }

    /// The place in the document; for a group, its first one.
    pub(crate) fn span(self) -> Span {
        match self {
            Self::Fixed => Span::default(),
            Self::Group(group) => group.operations.first().map(|operation| operation.span).unwrap_or_default(),
            Self::Operation(operation) | Self::Webhook(operation) | Self::Event(operation, ..) => operation.span,
            Self::Scheme(scheme) => scheme.span,
            Self::Type(_, def) => def.span,
            Self::Field(field) => field.span,
            Self::Param(param) => param.span,
            Self::Body(body) => body.span,
            Self::Response(response) => response.span,
            Self::Value(_, span) | Self::Variant(_, span) => span,
        }
    }
}

impl Item<'_> {
    /// Further behaviour: if only this changes, callers compile and behave differently.
    pub(crate) fn semantics(&self, plan: &Plan<'_>) -> String {
        match (&self.shape, self.origin) {
            (Shape::Struct, Origin::Operation(operation)) => of_operation(plan, operation),
            (Shape::Enum, Origin::Type(_, def)) => match &def.kind {
                TypeKind::Union(union) => {
                    union.discriminator.iter().map(|property| format!("by {property:?}")).collect()
                }
                TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Alias(_) => String::new(),
            },
            (Shape::Field(_), Origin::Param(param)) => of_param(plan, param),
            (Shape::Field(_), Origin::Body(body)) => body.content.media_type.clone(),
            (Shape::Variant(_), Origin::Response(response)) => {
                response.content.iter().map(|content| content.media_type.as_str()).collect()
            }
            (Shape::Variant(_), Origin::Variant(variant, _)) => variant.tags.join(", "),
            (Shape::Constant(_), Origin::Scheme(scheme)) => format!("{:?}", scheme.kind),
            _ => String::new(),
        }
    }
}

/// The metadata of an operation that its types do not express.
fn of_operation(plan: &Plan<'_>, operation: &Operation) -> String {
    let schemes = |together: &Vec<Requirement>| {
        let schemes = together.iter().filter_map(|requirement| plan.api.security.get(requirement.scheme));
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

fn of_param(plan: &Plan<'_>, param: &Param) -> String {
    let mut semantics = plan.style(param).to_owned();
    if param.reserved {
        semantics.push_str(", with reserved characters");
    }
    if param.may_be_empty {
        semantics.push_str(", possibly empty");
    }
    if let Some(default) = &param.default {
        semantics.push_str(&format!(", {default} where it is missing"));
    }
    semantics
}
