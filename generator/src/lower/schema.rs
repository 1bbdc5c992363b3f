//! Schemas: from notation to types.

use std::collections::BTreeSet;

use indexmap::IndexSet;
use openapiv3::{
    AdditionalProperties, AnySchema, ObjectType, ReferenceOr, Schema, SchemaKind, StringFormat, StringType, Type,
    VariantOrUnknownOrEmpty,
};

use super::cursor::Cursor;
use super::{Lower, text};
use crate::diagnostic::Diagnostic;
use crate::dialect::{Dialect, Numbers};
use crate::grammar::{Null, resolve};
use crate::ir::{Access, Doc, Field, Prim, Segment, TextFormat, TypeDef, TypeKind, TypePath, TypeRef};
use crate::rules;
use crate::source::{Node, Value};

/// A lowered schema: its type, and whether it allows null.
#[derive(Debug, Clone)]
pub(super) struct Lowered {
    pub(super) ty: TypeRef,
    pub(super) nullable: bool,
}

impl Lowered {
    /// The type where no property can express that null is allowed: an element, a body.
    pub(super) fn value(self) -> TypeRef {
        // JSON already has a null.
        if self.nullable && self.ty != TypeRef::Prim(Prim::Json) {
            TypeRef::Nullable(Box::new(self.ty))
        } else {
            self.ty
        }
    }
}

impl Lower<'_> {
    /// Lowers a schema at a type path.
    pub(super) fn schema(&mut self, schema: &ReferenceOr<Schema>, at: Cursor<'_>, site: &TypePath) -> Lowered {
        Lowered { ty: self.schema_type(schema, at, site), nullable: self.is_nullable(at) }
    }

    /// The same, where it does not matter whether null is allowed.
    pub(super) fn schema_type(&mut self, schema: &ReferenceOr<Schema>, at: Cursor<'_>, site: &TypePath) -> TypeRef {
        match schema {
            ReferenceOr::Item(schema) => self.schema_item(schema, at, site),
            ReferenceOr::Reference { reference } => self.schema_reference(reference, at),
        }
    }

    fn boxed(&mut self, schema: &ReferenceOr<Box<Schema>>, at: Cursor<'_>, site: &TypePath) -> Lowered {
        let ty = match schema {
            ReferenceOr::Item(schema) => self.schema_item(schema, at, site),
            ReferenceOr::Reference { reference } => self.schema_reference(reference, at),
        };
        Lowered { ty, nullable: self.is_nullable(at) }
    }

    /// Whether the schema at a place allows null explicitly. A schema that restricts nothing becomes JSON, which has a
    /// null of its own.
    fn is_nullable(&mut self, at: Cursor<'_>) -> bool {
        self.nulls.of(at.node) == Null::Allowed
    }

    fn schema_reference(&mut self, reference: &str, at: Cursor<'_>) -> TypeRef {
        let name = self.component_name(reference, "schemas", at);
        name.map_or(TypeRef::Prim(Prim::Json), |name| self.component(&name))
    }

    fn schema_item(&mut self, schema: &Schema, at: Cursor<'_>, site: &TypePath) -> TypeRef {
        match &schema.schema_kind {
            SchemaKind::Type(Type::String(string)) => self.string(string, schema, at, site),
            SchemaKind::Type(Type::Number(_)) => TypeRef::Prim(number(at.node, self.dialect)),
            SchemaKind::Type(Type::Integer(_)) => TypeRef::Prim(integer(at.node)),
            SchemaKind::Type(Type::Boolean(_)) => TypeRef::Prim(Prim::Bool),
            SchemaKind::Type(Type::Array(array)) => self.list(array.items.as_ref(), at, site),
            SchemaKind::Type(Type::Object(object)) => self.object(object, schema, at, site),
            SchemaKind::OneOf { one_of } => self.union(one_of, schema, (at, "oneOf"), site),
            SchemaKind::AnyOf { any_of } => self.union(any_of, schema, (at, "anyOf"), site),
            SchemaKind::AllOf { all_of } => self.all_of((all_of, Vec::new()), None, schema, at, site),
            SchemaKind::Not { .. } => {
                self.leave_out(at, "not", "the type is any JSON value");
                TypeRef::Prim(Prim::Json)
            }
            SchemaKind::Any(any) => self.any(any, schema, at, site),
        }
    }

    fn string(&mut self, string: &StringType, schema: &Schema, at: Cursor<'_>, site: &TypePath) -> TypeRef {
        let values: IndexSet<&String> = string.enumeration.iter().flatten().collect();
        if !values.is_empty() {
            let values = values.into_iter().cloned().collect();
            return self.named(TypeKind::Enum(values), schema, at, site);
        }
        TypeRef::Prim(match &string.format {
            VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Prim::DateTime,
            VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Prim::Bytes,
            _ => {
                let format = at.node.get("format").and_then(Node::as_str);
                format.and_then(TextFormat::named).map_or(Prim::String, Prim::Text)
            }
        })
    }

    fn list(&mut self, items: Option<&ReferenceOr<Box<Schema>>>, at: Cursor<'_>, site: &TypePath) -> TypeRef {
        let item = items.map(|items| self.boxed(items, at.member("items"), &site.child(Segment::Items)).value());
        TypeRef::List(Box::new(item.unwrap_or(TypeRef::Prim(Prim::Json))))
    }

    fn object(&mut self, object: &ObjectType, schema: &Schema, at: Cursor<'_>, site: &TypePath) -> TypeRef {
        if object.properties.is_empty() {
            let values = match &object.additional_properties {
                Some(AdditionalProperties::Schema(schema)) => {
                    self.schema(schema, at.member("additionalProperties"), &site.child(Segment::Values)).value()
                }
                Some(AdditionalProperties::Any(_)) | None => TypeRef::Prim(Prim::Json),
            };
            return TypeRef::Map(Box::new(values));
        }
        let fields = self.fields(object, at, site);
        self.named(TypeKind::Struct(fields), schema, at, site)
    }

    /// The declared properties of an object.
    pub(super) fn fields(&mut self, object: &ObjectType, at: Cursor<'_>, site: &TypePath) -> Vec<Field> {
        let properties = at.member("properties");
        let required: BTreeSet<&String> = object.required.iter().collect();
        let mut fields = Vec::with_capacity(object.properties.len());
        for (name, schema) in &object.properties {
            let at = properties.member(name);
            let Lowered { ty, nullable } = self.boxed(schema, at, &site.child(Segment::Member(name.clone())));
            let item = schema.as_item().map(AsRef::as_ref);
            let required = required.contains(name);
            fields.push(Field {
                wire_name: name.clone(),
                required,
                // JSON already has a null, but it cannot be missing.
                nullable: nullable && !(required && ty == TypeRef::Prim(Prim::Json)),
                access: self.access(at),
                ty,
                doc: item.map(doc).unwrap_or_default(),
                deprecated: item.is_some_and(|schema| schema.schema_data.deprecated),
                only_at: Vec::new(),
                span: at.span,
            });
        }
        fields
    }

    /// The directions in which a property is used.
    fn access(&self, at: Cursor<'_>) -> Access {
        let is = |key: &str| {
            let says = |node: &Node| node.get(key).and_then(Node::as_bool) == Some(true);
            says(at.node) || resolve(self.document, at.node).is_some_and(says)
        };
        match (is("readOnly"), is("writeOnly")) {
            (true, false) => Access::Read,
            (false, true) => Access::Write,
            _ => Access::Both,
        }
    }

    /// A schema without a type, or with keywords of several: its keywords determine what it is.
    fn any(&mut self, any: &AnySchema, schema: &Schema, at: Cursor<'_>, site: &TypePath) -> TypeRef {
        let object = ObjectType {
            properties: any.properties.clone(),
            required: any.required.clone(),
            additional_properties: any.additional_properties.clone(),
            ..ObjectType::default()
        };
        let alternatives = [(&any.one_of, "oneOf"), (&any.any_of, "anyOf")];
        let mut alternatives = alternatives.into_iter().filter(|(alternatives, _)| !alternatives.is_empty());
        if !any.all_of.is_empty() || !any.properties.is_empty() {
            self.leave_out(at, "not", "the other keywords decide the type");
            return self.all_of((&any.all_of, alternatives.collect()), Some(&object), schema, at, site);
        }
        if let Some((alternatives, key)) = alternatives.next() {
            return self.union(alternatives, schema, (at, key), site);
        }
        let texts = any.enumeration.iter().all(|value| value.is_string() || value.is_null());
        match any.typ.as_deref() {
            Some("object") => self.object(&object, schema, at, site),
            Some("array") => self.list(any.items.as_ref(), at, site),
            Some("integer") => TypeRef::Prim(integer(at.node)),
            Some("number") => TypeRef::Prim(number(at.node, self.dialect)),
            Some("boolean") => TypeRef::Prim(Prim::Bool),
            None if any.items.is_some() => self.list(any.items.as_ref(), at, site),
            None if any.additional_properties.is_some() => self.object(&object, schema, at, site),
            None if !texts || any.enumeration.iter().all(|value| value.is_null()) => TypeRef::Prim(Prim::Json),
            _ => {
                let values = any.enumeration.iter().map(|value| value.as_str().map(str::to_owned));
                let enumeration = if texts { values.collect() } else { Vec::new() };
                let string = StringType { format: any.format.clone().into(), enumeration, ..StringType::default() };
                self.string(&string, schema, at, site)
            }
        }
    }

    /// Reports a keyword without effect.
    fn leave_out(&mut self, at: Cursor<'_>, key: &str, instead: &str) {
        // `not: {}` is the schema `false`, of which no type needs to be known.
        if let Some(found) = at.find(key).filter(|found| found.node.as_map().is_none_or(|map| !map.is_empty())) {
            let help = "ignore this warning if the resulting type is right; otherwise correct it by an overlay";
            let message = format!("`{key}` is ignored: {instead}");
            let warning = Diagnostic::new(rules::UNSUPPORTED_KEYWORD, found.span, message);
            self.sink.push(warning.help(help).correction("remove: true"));
        }
    }

    /// Creates a named type at a type path.
    pub(super) fn named(&mut self, kind: TypeKind, schema: &Schema, at: Cursor<'_>, site: &TypePath) -> TypeRef {
        TypeRef::Named(self.types.push(TypeDef { site: site.clone(), kind, doc: doc(schema), span: at.span }))
    }
}

/// The type of an integer, by its format and its limits.
fn integer(schema: &Node) -> Prim {
    let limit = |key: &str| match &schema.get(key)?.value {
        Value::Number(limit) => Some(limit),
        _ => None,
    };
    let is_large = limit("maximum").is_some_and(|limit| limit.as_i64().is_none() && limit.as_f64() > Some(0.0));
    let is_negative = limit("minimum").is_some_and(|limit| limit.as_f64() < Some(0.0));
    let is_huge = ["minimum", "maximum"].iter().filter_map(|key| limit(key)).any(|limit| {
        limit.as_u64().is_none() && limit.as_i64().is_none() && limit.as_f64().is_some_and(|limit| limit.abs() > 2e19)
    });
    match schema.get("format").and_then(Node::as_str) {
        Some("uint64") => Prim::Unsigned,
        _ if is_huge || is_large && is_negative => Prim::Number,
        _ if is_large => Prim::Unsigned,
        _ => Prim::Integer,
    }
}

/// The type of a number, by its format.
fn number(schema: &Node, dialect: &Dialect) -> Prim {
    match schema.get("format").and_then(Node::as_str) {
        Some("double" | "float") => Prim::Float,
        _ if dialect.numbers == Numbers::Double => Prim::Float,
        _ => Prim::Number,
    }
}

/// The description of a schema.
pub(super) fn doc(schema: &Schema) -> Doc {
    let data = &schema.schema_data;
    Doc { summary: text(data.title.as_deref()), description: text(data.description.as_deref()) }
}
