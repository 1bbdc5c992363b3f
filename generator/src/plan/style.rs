//! The styles of parameters, as the tables of emitted code and reviews name them.

use super::Plan;
use crate::ir::{Param, Style, TypeKind, TypeRef};

impl Plan<'_> {
    /// The keyword for the style of a parameter.
    pub(crate) fn style(&self, param: &Param) -> &'static str {
        style(param.style, self.is_object(&param.ty))
    }

    fn is_object(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Map(_) => true,
            TypeRef::Nullable(inner) => self.is_object(inner),
            TypeRef::Named(id) => match &self.api.types.get(*id).kind {
                TypeKind::Struct(_) => true,
                TypeKind::Alias(ty) => self.is_object(ty),
                TypeKind::Enum(_) | TypeKind::Union(_) => false,
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
    }
}
