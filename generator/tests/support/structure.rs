//! The structure of a type as a text: equal texts, equal structures. Documentation is not part of it.

use oascrate::ir::{Api, Field, TypeId, TypeKind, TypeRef, Variant};

/// The structure of a type and of everything below it.
pub fn structure(api: &Api, id: TypeId) -> String {
    let mut writer = Writer { api, around: Vec::new(), text: String::new() };
    writer.define(id);
    writer.text
}

struct Writer<'a> {
    api: &'a Api,
    /// The types that are being written: a recursive type is written as the number of levels up to itself.
    around: Vec<TypeId>,
    text: String,
}

impl Writer<'_> {
    fn define(&mut self, id: TypeId) {
        if let Some(at) = self.around.iter().rposition(|around| *around == id) {
            self.text.push_str(&format!("^{}", self.around.len() - at));
            return;
        }
        self.around.push(id);
        match &self.api.types.get(id).kind {
            TypeKind::Struct(fields) => self.members(fields),
            TypeKind::Enum(values) => self.text.push_str(&format!("{values:?}")),
            TypeKind::Union(union) => {
                self.text.push_str(&format!("<{:?} ", union.discriminator));
                for Variant { label, tags, ty, .. } in &union.variants {
                    self.text.push_str(&format!("{label:?} {tags:?} "));
                    self.refer(ty);
                }
                self.text.push('>');
            }
            TypeKind::Alias(ty) => self.refer(ty),
        }
        self.around.pop();
    }

    /// Writes the properties in sorted order, since their order means nothing on the wire.
    fn members(&mut self, fields: &[Field]) {
        let mut fields: Vec<&Field> = fields.iter().collect();
        fields.sort_by_key(|field| &field.wire_name);
        self.text.push('{');
        for Field { wire_name, required, nullable, access: _, ty, doc: _, deprecated: _, only_at: _, span: _ } in fields
        {
            self.text.push_str(&format!("{wire_name:?} {required} {nullable} "));
            self.refer(ty);
        }
        self.text.push('}');
    }

    fn refer(&mut self, ty: &TypeRef) {
        let (word, inner) = match ty {
            TypeRef::Named(id) => return self.define(*id),
            TypeRef::Prim(prim) => return self.text.push_str(&format!("{prim:?} ")),
            TypeRef::List(inner) => ("list ", inner),
            TypeRef::Map(inner) => ("map ", inner),
            TypeRef::Nullable(inner) => ("nullable ", inner),
        };
        self.text.push_str(word);
        self.refer(inner);
    }
}
