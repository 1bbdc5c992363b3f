//! The types inside requests and responses.

use super::Plan;
use super::docs::DocComment;
use super::item::{Arguments, Item, Origin, Shape};
use super::ty::Ty;
use crate::ir::{Field, TypeDef, TypeId, TypeKind, Union};
use crate::markdown::code_span;
use crate::names::{Home, TypeNames};

impl<'a> Plan<'a> {
    /// The types of a module, each before its contents; shared ones by name.
    pub(super) fn types_of(&self, home: Home) -> Vec<(TypeId, &'a TypeNames)> {
        let all = self.names.types.iter().map(|(id, names)| (*id, names));
        let mut types: Vec<_> = all.filter(|(_, names)| names.home == home).collect();
        match home {
            Home::Group(_) | Home::Webhooks => types.sort_by_key(|(id, _)| &self.api.types.get(*id).site),
            Home::Shared => types.sort_by_key(|(_, names)| &names.name),
        }
        types
    }

    pub(super) fn type_def(&self, id: TypeId, names: &'a TypeNames) -> Item<'a> {
        let def = self.api.types.get(id);
        let (shape, members) = match &def.kind {
            TypeKind::Struct(fields) => (Shape::Struct, self.fields(id, names, fields)),
            TypeKind::Enum(values) => (Shape::Enum, values_of(def, names, values)),
            TypeKind::Union(union) => (Shape::Enum, self.alternatives(id, def, names, union)),
            TypeKind::Alias(ty) => (Shape::Alias(self.ty(ty)), Vec::new()),
        };
        Item { name: (&names.name).into(), shape, origin: Origin::Type(id, def), docs: self.type_doc(def), members }
    }

    /// The fields of a struct, their setters, and how it is constructed.
    fn fields(&self, id: TypeId, names: &'a TypeNames, fields: &'a [Field]) -> Vec<Item<'a>> {
        let mut members = Vec::with_capacity(2 * fields.len() + 2);
        let mut required = Vec::new();
        for (field, part) in fields.iter().zip(&names.parts) {
            let item = Item::new(part, Shape::Field(self.field(id, field)), Origin::Field(field));
            members.push(item.documented(self.field_doc(field)));
            let argument = self.field_argument(id, field);
            if field.required {
                required.push((part.into(), argument.clone()));
            }
            members.push(Item::setter(part, argument, Origin::Field(field)));
        }
        let extra = match self.is_multipart(id) {
            true => Ty::runtime("Part").inside("Vec"),
            false => Ty::runtime("Extra"),
        };
        let extra = Item::new("extra", Shape::Field(extra), Origin::Fixed);
        members.push(extra.documented(DocComment::default().own("Properties that the document does not declare.")));
        members.push(constructor(required));
        members
    }

    fn alternatives(&self, id: TypeId, def: &'a TypeDef, names: &'a TypeNames, union: &'a Union) -> Vec<Item<'a>> {
        let is_choice = !union.contents.is_empty();
        let types: Vec<_> = match is_choice {
            true => union.contents.iter().map(|content| self.body(content)).collect(),
            false => union.variants.iter().map(|variant| self.contained(id, &variant.ty)).collect(),
        };
        let mut members = Vec::new();
        for ((variant, part), ty) in union.variants.iter().zip(&names.parts).zip(types) {
            // A body of another media type may have the same type.
            let from = (!is_choice).then(|| Item::implementation(ty.clone().inside("From"), None));
            let item = Item::new(part, Shape::Variant(vec![ty]), Origin::Variant(variant, def.span));
            members.push(item.documented(DocComment::default().own(code_span(&variant.label))));
            members.extend(from);
        }
        let rest = names.rest.iter().filter(|_| !is_choice);
        members.extend(rest.map(|name| rest_variant(name, Ty::runtime("Json"), "A value that matches none of these.")));
        members
    }
}

fn values_of<'a>(def: &'a TypeDef, names: &'a TypeNames, values: &'a [String]) -> Vec<Item<'a>> {
    let variants = values.iter().zip(&names.parts).map(|(value, part)| {
        let item = Item::new(part, Shape::Variant(Vec::new()), Origin::Value(value, def.span));
        item.documented(DocComment::default().own(code_span(value)))
    });
    let undeclared = "A value that the document does not declare.";
    let rest = names.rest.iter().map(|name| rest_variant(name, Ty::std("String"), undeclared));
    let as_str = Item::method("as_str", "&self", Vec::new(), Ty::std("&str"), Origin::Fixed);
    let strings = ["String", "&str"].map(|of| Ty::std(of).inside("From"));
    let implementations = strings.into_iter().chain([Ty::std("std::fmt::Display")]);
    let implementations = implementations.map(|of| Item::implementation(of, None));
    variants.chain(rest).chain([as_str]).chain(implementations).collect()
}

/// The variant for values that are not declared.
fn rest_variant<'a>(name: &'a str, ty: Ty<'a>, doc: &'static str) -> Item<'a> {
    let item = Item::new(name, Shape::Variant(vec![ty]), Origin::Fixed);
    item.documented(DocComment::default().own(doc))
}

/// How a struct is constructed: by default where nothing is required.
pub(super) fn constructor(required: Arguments<'_>) -> Item<'_> {
    match required.is_empty() {
        true => Item::implementation(Ty::std("Default"), None),
        false => {
            Item::maker("new", required, DocComment::default().own("Creates a value with the required properties."))
        }
    }
}
