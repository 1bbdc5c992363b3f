//! The properties of a body as arguments of its request: the object inside its wrappers, JSON or parts of a form.

use super::Plan;
use super::ty::Ty;
use crate::ir::{Body, Content, Field, RequestBody, TypeId, TypeKind, TypeRef};
use crate::names::OperationNames;

/// Returns the innermost object of a body whose outer objects contain nothing but one required object: of `{visitor:
/// {token, name}}`, the visitor.
pub(crate) struct Flattened<'a> {
    /// The path to it from the request: `body`, `visitor`.
    pub(crate) path: Vec<&'a str>,
    /// The surrounding types, outermost first.
    pub(crate) wrappers: Vec<Ty<'a>>,
    /// Its type.
    pub(crate) ty: Ty<'a>,
    /// The same, as type paths.
    pub(crate) id: TypeId,
    /// Its properties and their names.
    pub(crate) members: Vec<(&'a Field, &'a str)>,
}

/// The names that every request with a body uses itself, so that no property of the body can have them.
const OF_THE_REQUEST: [&str; 2] = ["body", "with_body"];

/// Returns whether a property of its body can have this name in a request.
pub(super) fn is_free(names: &OperationNames, name: &str) -> bool {
    !OF_THE_REQUEST.contains(&name) && names.params.iter().all(|param| param != name)
}

impl<'a> Plan<'a> {
    /// Returns the payload of a request whose constructor takes its required properties instead of the body: that of a
    /// required body, if no required property has a name that the request uses already.
    pub(crate) fn payload(&self, body: &'a RequestBody, names: &OperationNames) -> Option<Flattened<'a>> {
        let payload = self.flattened(&body.content).filter(|_| body.required)?;
        let mut required = payload.members.iter().filter(|(field, _)| field.required);
        required.all(|(_, name)| is_free(names, name)).then_some(payload)
    }

    /// Returns the payload of a body, if it is a JSON object or a multipart form with declared properties.
    pub(crate) fn flattened(&self, content: &'a Content) -> Option<Flattened<'a>> {
        let (Body::Json(ty) | Body::Multipart(ty)) = &content.body else { return None };
        let (id, members) = self.members(ty)?;
        let mut payload = Flattened { path: vec!["body"], wrappers: Vec::new(), ty: self.ty(ty), id, members };
        while let [(field, name)] = *payload.members.as_slice() {
            let Some((id, members)) = self.members(&field.ty) else { break };
            if !field.required || field.nullable || self.boxed.contains(&(payload.id, id)) {
                break;
            }
            payload.path.push(name);
            let wrapper = std::mem::replace(&mut payload.ty, self.ty(&field.ty));
            payload.wrappers.push(wrapper);
            (payload.id, payload.members) = (id, members);
        }
        Some(payload)
    }

    fn members(&self, ty: &TypeRef) -> Option<(TypeId, Vec<(&'a Field, &'a str)>)> {
        let TypeRef::Named(id) = ty else { return None };
        let TypeKind::Struct(fields) = &self.api.types.get(*id).kind else { return None };
        let names = self.names.types.get(id)?;
        Some((*id, fields.iter().zip(names.parts.iter().map(String::as_str)).collect()))
    }
}
