//! The types inside requests and responses.

use super::{Item, ItemKind, Surface, implementation, maker, setter};
use crate::emit::{Emitter, declared};
use crate::ir::{Field, Subject, TypeDef, TypeId, TypeKind, Union};
use crate::names::TypeNames;

pub(super) fn add(emitter: &Emitter<'_>, surface: &mut Surface) {
    for (id, names) in &emitter.names.types {
        let def = emitter.api.types.get(*id);
        let mut item = match &def.kind {
            TypeKind::Struct(fields) => structure(emitter, *id, names, fields),
            TypeKind::Enum(values) => enumeration(def, names, values),
            TypeKind::Union(union) => alternatives(emitter, *id, def, names, union),
            TypeKind::Alias(ty) => {
                let (name, ty) = (&names.name, emitter.tokens_to_string(&emitter.ty(ty), &[]));
                Item::new(ItemKind::Alias, name, format!("pub type {name} = {ty}"))
            }
        };
        item.identity = emitter.names.sites.get(id).into_iter().flatten().map(ToString::to_string).collect();
        item.subject = Some(Subject::of(&def.site));
        surface.add("models", item.at(def.span));
    }
}

fn structure(emitter: &Emitter<'_>, id: TypeId, names: &TypeNames, fields: &[Field]) -> Item {
    let name = &names.name;
    let mut item = Item::new(ItemKind::Struct, name, format!("pub struct {name}"));
    let mut required = Vec::new();
    for (field, part) in fields.iter().zip(&names.parts) {
        let ty = emitter.member_type(id, field);
        let arg_type = emitter.tokens_to_string(&emitter.arg_type_for(id, field).argument(), &[]);
        item.members.push(member(field, part, &emitter.tokens_to_string(&declared(field, &ty), &[])));
        item.members
            .push(setter(part, &arg_type).identity(&field.wire_name).deprecated(field.deprecated).at(field.span));
        if field.required {
            required.push((part.clone(), arg_type));
        }
    }
    let extra = emitter.tokens_to_string(&emitter.extra(id), &[]);
    item.members.push(Item::new(ItemKind::Field, "extra", format!("pub extra: {extra}")));
    item.with([constructor(name, &required)])
}

/// How a struct is constructed: by default where nothing is required.
pub(super) fn constructor(name: &str, required: &[(String, String)]) -> Item {
    if required.is_empty() { implementation("Default", name) } else { maker("new", required) }
}

fn member(field: &Field, name: &str, ty: &str) -> Item {
    let Field { wire_name, deprecated, span, .. } = field;
    Item::new(ItemKind::Field, name, format!("pub {name}: {ty}")).identity(wire_name).deprecated(*deprecated).at(*span)
}

fn enumeration(def: &TypeDef, names: &TypeNames, values: &[String]) -> Item {
    let name = &names.name;
    let variants = values.iter().zip(&names.parts);
    let variants = variants.map(|(value, part)| Item::new(ItemKind::Variant, part, part).identity(value).at(def.span));
    Item::new(ItemKind::Enum, name, format!("pub enum {name}"))
        .with(variants)
        .with(names.rest.iter().map(|rest| Item::new(ItemKind::Variant, rest, format!("{rest}(String)"))))
        .with([Item::new(ItemKind::Function, "as_str", "pub fn as_str(&self) -> &str")])
        .with(["From<String>", "From<&str>", "std::fmt::Display"].map(|of| implementation(of, name)))
}

fn alternatives(emitter: &Emitter<'_>, id: TypeId, def: &TypeDef, names: &TypeNames, union: &Union) -> Item {
    let name = &names.name;
    let mut item = Item::new(ItemKind::Enum, name, format!("pub enum {name}"));
    item.semantics = union.discriminator.iter().map(|member| format!("by {member:?}")).collect();
    let types = emitter.variants(id, union);
    for ((variant, part), ty) in union.variants.iter().zip(&names.parts).zip(types) {
        let ty = emitter.tokens_to_string(&ty, &[]);
        let mut alternative = Item::new(ItemKind::Variant, part, format!("{part}({ty})")).identity(&variant.label);
        alternative.semantics = variant.tags.join(", ");
        item.members.push(alternative.at(def.span));
        // A body of another media type may have the same type.
        if union.contents.is_empty() {
            item.members.push(implementation(&format!("From<{ty}>"), name));
        }
    }
    item.with(
        names.rest.iter().filter(|_| union.contents.is_empty()).map(|rest| {
            Item::new(ItemKind::Variant, rest, format!("{rest}({})", emitter.runtime_type_to_string("Json")))
        }),
    )
}
