//! The styles of parameters, as the tables of emitted code and reviews name them.

use std::collections::BTreeSet;

use super::Plan;
use crate::ir::{Param, Style, TypeKind, TypeRef};

impl<'a> Plan<'a> {
    /// The keyword for the style of a parameter.
    pub(crate) fn style(&self, param: &Param) -> &'static str {
        let mut members = BTreeSet::new();
        style(param.style, self.is_object(&param.ty, &mut members))
    }

    /// The declared properties of a parameter that are sent in the place of its name.
    pub(crate) fn exploded(&self, param: &Param) -> BTreeSet<&'a str> {
        let mut members = BTreeSet::new();
        if matches!(param.style, Style::Form { explode: true }) {
            self.is_object(&param.ty, &mut members);
        }
        members
    }

    /// Whether a value can be an object, whose declared properties are added to the set.
    fn is_object(&self, ty: &TypeRef, members: &mut BTreeSet<&'a str>) -> bool {
        match ty {
            TypeRef::Map(_) => true,
            TypeRef::Nullable(inner) => self.is_object(inner, members),
            TypeRef::Named(id) => match &self.api.types.get(*id).kind {
                TypeKind::Struct(fields) => {
                    members.extend(fields.iter().map(|field| field.wire_name.as_str()));
                    true
                }
                TypeKind::Alias(ty) => self.is_object(ty, members),
                TypeKind::Union(union) => {
                    let objects = union.variants.iter().filter(|variant| self.is_object(&variant.ty, members));
                    objects.count() > 0
                }
                TypeKind::Enum(_) => false,
            },
            TypeRef::Prim(_) | TypeRef::List(_) => false,
        }
    }
}

/// The keyword for a style.
pub(crate) fn style(style: Style, object: bool) -> &'static str {
    match style {
        // `?from=1&to=2`: the properties take the place of the name.
        Style::Form { explode: true } if object => "form_object",
        Style::Simple { explode: false } => "simple",
        Style::Simple { explode: true } => "simple_explode",
        Style::Label { explode: false } => "label",
        Style::Label { explode: true } => "label_explode",
        Style::Matrix { explode: false } => "matrix",
        Style::Matrix { explode: true } => "matrix_explode",
        Style::Form { explode: true } => "form",
        Style::Form { explode: false } => "csv",
        Style::Space => "space",
        Style::Pipe => "pipe",
        Style::Deep => "deep",
        Style::Json => "json",
        Style::Plain => "plain",
    }
}
