//! The types and the contract of a document agree on which values may be null.
//!
//! Both read this off the document, but not to the same end. A type either has a null or not. The contract declares
//! `nullable` where a part of the schema does, and keeps listed values and alternatives as they are written, so that a
//! null among them is not declared again. So the law has three parts:
//!
//! - What the contract declares as nullable is a nullable type.
//! - A nullable type has its null somewhere in the contract.
//! - Without `allOf`, of which another part can exclude a null, a null that all keywords of a schema allow is one of
//!   the type.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "support/pipeline.rs"]
#[allow(dead_code, reason = "nothing is emitted")]
mod pipeline;
#[path = "support/random.rs"]
mod random;

use std::collections::BTreeSet;

use oascrate::contract::{self, Additional, Contract, SchemaId};
use oascrate::ir::{Api, TypeId, TypeKind, TypeRef};
use pipeline::Texts;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// How many properties are compared with each other, and how many components they use.
const PROPERTIES: usize = 4;
const COMPONENTS: usize = 4;

/// Each takes about 20 milliseconds.
const CASES: u32 = 200;

/// A schema without parts, in the notation of OpenAPI 3.0 or 3.1.
fn simple(is_later: bool) -> impl Strategy<Value = Json> + Clone {
    let kind = prop::sample::select(vec!["string", "integer", "boolean", "object"]);
    prop_oneof![
        3 => (kind, null(is_later)).prop_map(|(kind, null)| null.of(json!({"type": kind}))),
        2 => (any::<bool>(), any::<bool>()).prop_map(|(typed, null)| {
            let values = if null { json!(["a", null]) } else { json!(["a"]) };
            if typed { json!({"type": "string", "enum": values}) } else { json!({"enum": values}) }
        }),
        1 => null(is_later).prop_map(|null| null.of(json!({"description": "Any value"}))),
        1 => Just(json!({"required": ["a"], "minLength": 1})),
    ]
}

/// A schema whose references are numbers.
fn schema(is_later: bool) -> impl Strategy<Value = Json> {
    let reference = (0..COMPONENTS).prop_map(|component| json!({"$ref": component}));
    let leaf = prop_oneof![2 => simple(is_later), 1 => reference];
    leaf.prop_recursive(3, 16, 3, move |inner| {
        let list = || prop::collection::vec(inner.clone(), 1..4);
        let beside = prop::sample::select(vec![
            json!({}),
            json!({"type": "object"}),
            json!({"properties": {"b": {"type": "string"}}}),
            json!({"enum": ["a"]}),
        ]);
        prop_oneof![
            4 => (prop::sample::select(vec!["allOf", "oneOf", "anyOf"]), list(), beside, null(is_later))
                .prop_map(|(key, list, beside, null)| null.of(with(beside, key, json!(list)))),
            1 => (list(), list()).prop_map(|(all, one)| json!({"allOf": all, "oneOf": one})),
            1 => (list(), list()).prop_map(|(any, one)| json!({"anyOf": any, "oneOf": one})),
            1 => inner.clone().prop_map(|items| json!({"type": "array", "items": items})),
            1 => inner.clone().prop_map(|values| json!({"type": "object", "additionalProperties": values})),
            // Different names: of a property of two parts, `lower` knows the types only.
            2 => (any::<u64>(), inner.clone())
                .prop_map(|(name, schema)| json!({"type": "object", "properties": {format!("n{name}"): schema}})),
        ]
    })
}

/// What a schema says about null itself.
#[derive(Debug, Clone, Copy)]
enum Said {
    Nothing,
    Flag(bool),
    /// In the notation of OpenAPI 3.1.
    Type,
    Alternative,
}

fn null(is_later: bool) -> impl Strategy<Value = Said> + Clone {
    prop::sample::select(match is_later {
        true => vec![Said::Nothing, Said::Nothing, Said::Type, Said::Alternative],
        false => vec![Said::Nothing, Said::Nothing, Said::Flag(true), Said::Flag(false)],
    })
}

impl Said {
    fn of(self, schema: Json) -> Json {
        match (self, schema.get("type").cloned()) {
            (Self::Flag(flag), _) => with(schema, "nullable", json!(flag)),
            (Self::Type, Some(kind)) => with(schema, "type", json!([kind, "null"])),
            (Self::Alternative, _) => json!({"anyOf": [schema, {"type": "null"}]}),
            (Self::Nothing | Self::Type, _) => schema,
        }
    }
}

fn with(mut schema: Json, key: &str, value: Json) -> Json {
    schema[key] = value;
    schema
}

/// The schema with references to later components than `from`, so that none contains itself.
fn bound(schema: &Json, from: usize) -> Json {
    match schema {
        Json::Object(map) => match map.get("$ref").and_then(Json::as_u64) {
            Some(number) => {
                let later = (from + 1..=COMPONENTS).cycle().nth(usize::try_from(number).expect("a small number"));
                let target = later.filter(|later| *later < COMPONENTS);
                target.map_or(
                    json!({"type": "string"}),
                    |target| json!({"$ref": format!("#/components/schemas/S{target}")}),
                )
            }
            None => map.iter().map(|(key, value)| (key.clone(), bound(value, from))).collect(),
        },
        Json::Array(list) => list.iter().map(|value| bound(value, from)).collect(),
        other => other.clone(),
    }
}

/// A document whose only response has these properties, each with one schema, or two that apply together.
fn document(is_later: bool, properties: &[(Json, Option<Json>)], components: &[Json]) -> Json {
    let object = |schemas: Vec<(usize, &Json)>| {
        let properties: serde_json::Map<_, _> =
            schemas.into_iter().map(|(index, schema)| (format!("p{index}"), bound(schema, 0))).collect();
        json!({"type": "object", "properties": properties})
    };
    let first = object(properties.iter().map(|(schema, _)| schema).enumerate().collect());
    let more = properties.iter().enumerate().filter_map(|(index, (_, more))| Some((index, more.as_ref()?)));
    let more: Vec<_> = more.collect();
    let schema = if more.is_empty() { first } else { json!({"allOf": [first, object(more)]}) };
    let schemas: serde_json::Map<_, _> =
        components.iter().enumerate().map(|(index, schema)| (format!("S{index}"), bound(schema, index))).collect();
    json!({
        "openapi": if is_later { "3.1.0" } else { "3.0.3" },
        "info": {"title": "Harbor", "version": "1"},
        "paths": {"/a": {"get": {"responses": {"200": {
            "description": "", "content": {"application/json": {"schema": schema}},
        }}}}},
        "components": {"schemas": schemas},
    })
}

fn documents() -> impl Strategy<Value = String> {
    any::<bool>().prop_flat_map(|is_later| {
        let twice = (simple(is_later), simple(is_later)).prop_map(|(first, more)| (first, Some(more)));
        let property = prop_oneof![4 => schema(is_later).prop_map(|schema| (schema, None)), 1 => twice];
        let properties = prop::collection::vec(property, PROPERTIES);
        let components = prop::collection::vec(schema(is_later), COMPONENTS);
        (properties, components)
            .prop_map(move |(properties, components)| document(is_later, &properties, &components).to_string())
    })
}

/// Compares what the types and the contract of one document say.
struct Comparison<'a> {
    api: &'a Api,
    contract: &'a Contract,
    /// Whether no part of an `allOf` can exclude a null of another part.
    is_flat: bool,
    seen: BTreeSet<(TypeId, SchemaId)>,
    /// The number of types that are nullable, and that are not.
    counts: [usize; 2],
    violations: Vec<String>,
}

impl Comparison<'_> {
    /// Compares a value of this type, which may be null or not.
    fn value(&mut self, at: &str, nullable: bool, ty: &TypeRef, id: SchemaId) {
        let schema = self.contract.schemas.get(id);
        let is_declared = schema.flag("nullable");
        let null = null_in(self.contract, id);
        self.counts[usize::from(!nullable)] += 1;
        for (is_violated, law) in [
            (is_declared && !nullable, "the contract declares a null that the type lacks"),
            (nullable && null == Where::Nowhere, "the type has a null that the contract lacks"),
            (self.is_flat && null == Where::Everywhere && !nullable, "the contract has a null that the type lacks"),
        ] {
            if is_violated {
                self.violations.push(format!("{at}: {law}"));
            }
        }
        self.structure(at, ty, id);
    }

    /// Compares the contents.
    fn structure(&mut self, at: &str, ty: &TypeRef, id: SchemaId) {
        let schema = self.contract.schemas.get(id);
        // A union of one alternative is that alternative.
        let id = schema.plain.unwrap_or(id);
        let schema = self.contract.schemas.get(id);
        match ty {
            TypeRef::Nullable(inner) => self.structure(at, inner, id),
            TypeRef::List(inner) if self.is_flat => {
                if let Some((_, items)) = schema.items {
                    self.element(&format!("{at}[]"), inner, items);
                }
            }
            TypeRef::Map(inner) if self.is_flat => {
                if let Additional::Typed(_, values) = schema.additional {
                    self.element(&format!("{at}{{}}"), inner, values);
                }
            }
            TypeRef::Named(type_id) if self.seen.insert((*type_id, id)) => {
                let api = self.api;
                match &api.types.get(*type_id).kind {
                    TypeKind::Alias(ty) => self.structure(at, ty, id),
                    // A type can have properties of alternatives, which the contract keeps apart.
                    TypeKind::Struct(fields) if schema.unions.is_empty() => {
                        for field in fields {
                            let Some(property) = schema.properties.get(&field.wire_name) else { continue };
                            let at = format!("{at}.{}", field.wire_name);
                            self.value(&at, field.nullable, &field.ty, property.schema);
                        }
                    }
                    TypeKind::Struct(_) | TypeKind::Union(_) | TypeKind::Enum(_) => {}
                }
            }
            _ => {}
        }
    }

    /// Compares an element. JSON has a null of its own.
    fn element(&mut self, at: &str, ty: &TypeRef, id: SchemaId) {
        match ty {
            TypeRef::Nullable(inner) => self.value(at, true, inner, id),
            TypeRef::Prim(oascrate::ir::Prim::Json) => {}
            _ => self.value(at, false, ty, id),
        }
    }
}

/// Where the contract has a null.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Where {
    /// Nowhere.
    Nowhere,
    /// Among listed values, or in an alternative, which other keywords of the schema can exclude.
    Somewhere,
    /// In each of its keywords that restrict values.
    Everywhere,
}

fn null_in(contract: &Contract, id: SchemaId) -> Where {
    let schema = contract.schemas.get(id);
    if schema.flag("nullable") {
        return Where::Everywhere;
    }
    // A property that is only required does not make a schema an object, whose alternatives are objects.
    let is_object = schema.properties.values().any(|property| property.required != Some(property.span));
    let listed = schema.values.iter().map(|values| match values.list.iter().any(|it| it.value.is_null()) {
        true => Where::Everywhere,
        false => Where::Nowhere,
    });
    let in_unions = schema.unions.iter().filter_map(|union| {
        let variants = union.variants.iter().map(|variant| null_in(contract, variant.schema));
        variants.max().map(|null| if is_object { null.min(Where::Somewhere) } else { null })
    });
    let all: Vec<Where> = listed.chain(in_unions).collect();
    let (least, most) = (all.iter().copied().min(), all.iter().copied().max());
    least.max(most.map(|most| most.min(Where::Somewhere))).unwrap_or(Where::Nowhere)
}

#[test]
fn compares_nulls_of_both_kinds() {
    let properties = [
        json!({"type": "string", "nullable": true}),
        json!({"oneOf": [{"type": "string"}, {"enum": ["a", null]}]}),
        json!({"type": "array", "items": {"$ref": 0}}),
    ];
    let document = document(false, &properties.map(|schema| (schema, None)), &[json!({}), json!({"type": "string"})]);
    assert_eq!(compared(&document.to_string()), (vec![], [2, 3]));
}

/// Returns the violations of the law, and the number of types that are nullable, and that are not.
fn compared(document: &str) -> (Vec<String>, [usize; 2]) {
    let (reading, said) = Texts::new("document.json", document).run(oascrate::read);
    let reading = reading.unwrap_or_else(|| panic!("{said}\n{document}"));
    let contract = contract::read(&reading.document);
    let (_, operation) = reading.api.operations().next().expect("an operation");
    let content = operation.responses[0].content.as_ref().expect("a body");
    let media = &contract.operations[0].responses["200"].content["application/json"];
    let mut comparison = Comparison {
        api: &reading.api,
        contract: &contract,
        is_flat: !reading.document.to_json().to_string().contains("allOf"),
        seen: BTreeSet::new(),
        counts: [0, 0],
        violations: Vec::new(),
    };
    comparison.element("body", content.body.ty().expect("a type"), media.schema);
    (comparison.violations, comparison.counts)
}

proptest! {
    #![proptest_config(random::config(CASES))]

    #[test]
    fn types_and_contract_agree_on_null(document in documents()) {
        let (violations, counts) = compared(&document);
        prop_assert_eq!(violations, Vec::<String>::new());
        prop_assert!(counts[0] + counts[1] > PROPERTIES, "{:?} types", counts);
    }
}
