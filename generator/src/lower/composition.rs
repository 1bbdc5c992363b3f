//! Composed schemas: `oneOf`, `anyOf`, `allOf`.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use openapiv3::{ObjectType, ReferenceOr, Schema};

use super::Lower;
use super::cursor::Cursor;
use crate::diagnostic::Diagnostic;
use crate::grammar::labels;
use crate::ir::{Field, Prim, Segment, TypeKind, TypePath, TypeRef, Union, Variant};
use crate::rules;
use crate::source::Node;

impl Lower<'_> {
    /// `oneOf` and `anyOf`: the first alternative that matches, or the one that the discriminator names.
    pub(super) fn union(
        &mut self,
        alternatives: &[ReferenceOr<Schema>],
        schema: &Schema,
        (at, keyword): (Cursor<'_>, &str),
        site: &TypePath,
    ) -> TypeRef {
        let list = at.member(keyword);
        // A choice of one alternative is no choice.
        if let [only] = alternatives {
            return self.schema(only, list.element(0), site).ty;
        }
        let (tags, labels) = (Tags::new(schema), labels(at.node, list.node.as_seq().unwrap_or_default()));
        let mut variants: IndexMap<TypeRef, Variant> = IndexMap::new();
        for (index, (alternative, label)) in alternatives.iter().zip(labels).enumerate() {
            let at = list.element(index);
            let ty = match self.schema(alternative, at, &site.child(Segment::Variant(label.clone()))).ty {
                // Files are parts of a form, never alternatives.
                TypeRef::Prim(Prim::Bytes) => TypeRef::Prim(Prim::String),
                ty => ty,
            };
            if !variants.contains_key(&ty) {
                variants.insert(ty.clone(), Variant { tags: tags.of(alternative), label, ty });
            }
        }
        let variants: Vec<Variant> = variants.into_values().collect();
        if let [only] = variants.as_slice() {
            return only.ty.clone();
        }
        if alternatives.iter().all(|alternative| self.is_text(alternative))
            && let Some(one) = self.one_enum(&variants, schema, at, site)
        {
            return one;
        }
        let discriminator = schema.schema_data.discriminator.as_ref().map(|d| d.property_name.clone());
        self.named(TypeKind::Union(Union { variants, discriminator }), schema, at, site)
    }

    /// `allOf`: one object with the properties of all parts; of a repeated property, the last one applies. Parts
    /// without a type only contribute their texts.
    pub(super) fn all_of(
        &mut self,
        parts: &[ReferenceOr<Schema>],
        beside: Option<&ObjectType>,
        schema: &Schema,
        at: Cursor<'_>,
        site: &TypePath,
    ) -> TypeRef {
        let list = at.member("allOf");
        let beside = beside.filter(|object| !object.properties.is_empty());
        let mut lowered: Vec<(TypeRef, Cursor<'_>)> = Vec::new();
        let mut required = required(at);
        for (index, part) in parts.iter().enumerate() {
            let at = list.element(index);
            match self.schema(part, at, site).ty {
                TypeRef::Prim(Prim::Json) => required.extend(self::required(at)),
                ty => lowered.push((ty, at)),
            }
        }
        if let ([(only, _)], None, []) = (lowered.as_slice(), beside, required.as_slice()) {
            return only.clone();
        }
        required.extend(lowered.iter().flat_map(|(_, at)| self::required(*at)));
        let mut objects: Vec<(Option<Vec<Field>>, Cursor<'_>)> = Vec::new();
        for (ty, at) in &lowered {
            if !self.may_inherit(ty, *at) {
                return TypeRef::Prim(Prim::Json);
            }
            objects.push((self.fields_of(ty), *at));
        }
        let is_object = beside.is_some() || objects.iter().any(|(fields, _)| fields.is_some());
        let mut fields: IndexMap<String, Field> = IndexMap::new();
        for (index, (more, at)) in objects.into_iter().enumerate() {
            match more {
                Some(more) => merge(&mut fields, more),
                None if !is_object && index == 0 => {}
                None => {
                    let message = "this part of `allOf` is ignored: it has no properties, or contains this schema";
                    let help =
                        "ignore this warning if the other parts are complete; otherwise correct it by an overlay";
                    let warning = Diagnostic::new(rules::UNSUPPORTED_ALL_OF, at.span, message);
                    self.sink.push(warning.help(help).correction("remove: true"));
                }
            }
        }
        if let Some(object) = beside {
            merge(&mut fields, self.fields(object, at, site));
        }
        if fields.is_empty() {
            return lowered.into_iter().next().map_or(TypeRef::Prim(Prim::Json), |(first, _)| first);
        }
        let required: BTreeSet<&str> = required.into_iter().collect();
        let mut fields: Vec<Field> = fields.into_values().collect();
        for field in &mut fields {
            field.required |= required.contains(field.wire_name.as_str());
        }
        self.named(TypeKind::Struct(fields), schema, at, site)
    }

    /// Returns whether the properties of one more type may be copied into another one.
    fn may_inherit(&mut self, ty: &TypeRef, at: Cursor<'_>) -> bool {
        self.complete_named(ty);
        self.may_repeat(self.types.members(ty).map_or(0, |(_, fields)| fields.len()), at)
    }

    /// Returns whether that many properties or values may be copied into one more schema. A chain of `n` schemas, each
    /// with one more property than the one before, has `n * n / 2` properties in all, so there is a limit, after which
    /// nothing is copied any more.
    pub(super) fn may_repeat(&mut self, count: usize, at: Cursor<'_>) -> bool {
        let bytes = self.document.span.end.saturating_sub(self.document.span.start);
        let most = MOST_INHERITED + usize::try_from(bytes).unwrap_or(usize::MAX) / BYTES_PER_INHERITED;
        let before = self.inherited;
        self.inherited += count;
        if before <= most && self.inherited > most {
            self.report(
                rules::TOO_MUCH_INHERITED,
                at.span,
                format!("the compositions of this document repeat more than {most} properties and values"),
                "declare properties that many schemas share in a schema of their own, and give these a property of that type",
            );
        }
        self.inherited <= most
    }

    /// The properties of a type, if it is an object.
    pub(super) fn fields_of(&mut self, ty: &TypeRef) -> Option<Vec<Field>> {
        match ty {
            TypeRef::Named(_) => {
                self.complete_named(ty);
                self.types.members(ty).map(|(_, fields)| fields.to_vec())
            }
            // An object without properties adds none.
            TypeRef::Map(_) => Some(Vec::new()),
            _ => None,
        }
    }
}

/// The minimum limit of properties of other types that a document may repeat by `allOf`, and the bytes of the document
/// for which it grows by one.
const MOST_INHERITED: usize = 10_000;
const BYTES_PER_INHERITED: usize = 16;

/// The properties that a schema requires, wherever they are declared.
fn required(at: Cursor<'_>) -> Vec<&str> {
    let list = at.node.get("required").and_then(Node::as_seq).unwrap_or_default();
    list.iter().filter_map(Node::as_str).collect()
}

fn merge(fields: &mut IndexMap<String, Field>, more: Vec<Field>) {
    for field in more {
        match fields.get_mut(&field.wire_name) {
            Some(earlier) => *earlier = Field { required: earlier.required || field.required, ..field },
            None => {
                fields.insert(field.wire_name.clone(), field);
            }
        }
    }
}

/// The discriminator's values for alternatives: from the mapping, or the component's name.
struct Tags<'s> {
    has_discriminator: bool,
    /// The values of the mapping by target: a reference, or the name of a component.
    mapped: BTreeMap<&'s str, Vec<&'s String>>,
}

impl<'s> Tags<'s> {
    fn new(schema: &'s Schema) -> Self {
        let discriminator = schema.schema_data.discriminator.as_ref();
        let mut mapped: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
        for (tag, target) in discriminator.iter().flat_map(|discriminator| &discriminator.mapping) {
            mapped.entry(target).or_default().push(tag);
        }
        Self { has_discriminator: discriminator.is_some(), mapped }
    }

    fn of(&self, alternative: &ReferenceOr<Schema>) -> Vec<String> {
        let ReferenceOr::Reference { reference } = alternative else { return Vec::new() };
        if !self.has_discriminator {
            return Vec::new();
        }
        let name = reference.rsplit('/').next().unwrap_or_default();
        let targets = [Some(reference.as_str()), Some(name).filter(|name| name != reference)];
        let mapped = targets.into_iter().flatten().filter_map(|target| self.mapped.get(target)).flatten();
        let mut tags: Vec<String> = mapped.map(|tag| (*tag).clone()).collect();
        if tags.is_empty() {
            tags.push(name.to_owned());
        }
        tags
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Diagnostics;
    use crate::ir::{Api, TypeKind, TypePath, TypeRef};
    use crate::lower::lower;
    use crate::source::{Sources, parse};

    /// Lowers component schemas; also returns the rules of the diagnostics.
    fn lowered(schemas: &str) -> (Api, Vec<&'static str>) {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"
        );
        let mut sources = Sources::new();
        let mut sink = Diagnostics::default();
        let file = sources.add("document.yaml", text);
        let document = parse(&sources, file, &mut sink).expect("a document");
        let api = lower(&document, &crate::dialect::Dialect::default(), &mut sink).expect("an API");
        (api, sink.sorted().iter().map(|diagnostic| diagnostic.rule.id).collect())
    }

    /// A short form of a component: the properties of an object, with `!` after required ones; the labels of a union.
    fn component(api: &Api, name: &str) -> String {
        let is_it = |site: &TypePath| site.to_string() == format!("schema:{name}");
        let (_, def) = api.types.iter().find(|(_, def)| is_it(&def.site)).expect("a component");
        match &def.kind {
            TypeKind::Struct(fields) => {
                let member = |f: &crate::ir::Field| format!("{}{}", f.wire_name, if f.required { "!" } else { "" });
                fields.iter().map(member).collect::<Vec<_>>().join(" ")
            }
            TypeKind::Union(union) => union.variants.iter().map(|v| v.label.as_str()).collect::<Vec<_>>().join(" | "),
            TypeKind::Enum(values) => values.join(", "),
            TypeKind::Alias(TypeRef::Named(id)) => format!("= {}", api.types.get(*id).site),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn all_of_requires_the_properties_of_every_part() {
        let parts = "    A: { type: object, required: [x], properties: { x: { type: string }, y: { type: string } } }\n    \
                     B: { type: object, required: [y], properties: { x: { type: string }, y: { type: string }, z: {} } }\n";
        for (case, schema, expected) in [
            (
                "components",
                "{ allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }",
                "x! y! z",
            ),
            (
                "the other way",
                "{ allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/A' }] }",
                "x! y! z",
            ),
            ("a part without a type", "{ allOf: [{ $ref: '#/components/schemas/A' }, { required: [y] }] }", "x! y!"),
            ("beside", "{ allOf: [{ $ref: '#/components/schemas/A' }], required: [y] }", "x! y!"),
            (
                "properties beside",
                "{ allOf: [{ $ref: '#/components/schemas/A' }], properties: { x: { type: string }, w: {} } }",
                "x! y w",
            ),
        ] {
            let (api, rules) = lowered(&format!("{parts}    C: {schema}\n"));
            assert_eq!((component(&api, "C").as_str(), rules.len()), (expected, 0), "{case}: {rules:?}");
        }
    }

    #[test]
    fn reports_invalid_all_of_parts_of_objects() {
        for (case, schema, rules) in [
            ("a string beside properties", "{ allOf: [{ type: string }], properties: { a: {} } }", 1),
            ("a string beside an object", "{ allOf: [{ type: string }, { type: object, properties: { a: {} } }] }", 1),
            ("an object alone", "{ allOf: [{ type: object, properties: { a: {} } }, { description: d }] }", 0),
            ("strings alone", "{ allOf: [{ type: string }, { type: string, maxLength: 1 }] }", 1),
        ] {
            let (_, found) = lowered(&format!("    C: {schema}\n"));
            assert_eq!(found, vec!["unsupported-all-of"; rules], "{case}");
        }
    }

    #[test]
    fn names_alternatives_by_their_content() {
        let (api, _) = lowered(
            "    C: { oneOf: [{ type: string, enum: [a, b] }, { type: string }, { type: string, format: date-time }, \
             { type: integer }, { type: number }, { type: boolean }, { type: array, items: {} }, { type: object }, \
             { type: object, properties: { p: {} } }, { type: object, required: [r], properties: { q: {}, r: {} } }, \
             { title: ' A title ', type: object, properties: { s: {} } }, { $ref: '#/components/schemas/D' }] }\n    \
             D: { type: object, properties: { t: {} } }\n",
        );
        let expected =
            "constant | string | date-time | integer | number | boolean | list | map | with p | with r | A title | D";
        assert_eq!(component(&api, "C"), expected);
    }

    #[test]
    fn reads_unions_of_strings_as_one_enum() {
        let components = "    Sail: { type: string, enum: [jib, main] }\n    Boom: { type: string, enum: [main, mizzen] }\n    \
                          Word: { type: string }\n    Boat: { type: object, properties: { t: {} } }\n    \
                          Nested: { oneOf: [{ $ref: '#/components/schemas/Sail' }, { type: string }] }\n";
        let reference = |name: &str| format!("{{ $ref: '#/components/schemas/{name}' }}");
        let (sail, boom, word, boat) = (reference("Sail"), reference("Boom"), reference("Word"), reference("Boat"));
        for (alternatives, expected) in [
            ("{ enum: [now] }, { type: string, enum: [never] }".to_owned(), "now, never"),
            ("{ type: string, enum: [a, b] }, { type: string, enum: [b, c] }".to_owned(), "a, b, c"),
            ("{ type: string }, { type: string, enum: [a, b] }".to_owned(), "a, b"),
            (
                "{ type: string, enum: [a] }, { anyOf: [{ type: string, enum: [b] }, { type: string }] }".to_owned(),
                "a, b",
            ),
            (format!("{sail}, {boom}"), "jib, main, mizzen"),
            (format!("{word}, {sail}"), "= schema:Sail"),
            (format!("{}, {{ type: string }}", reference("Nested")), "= schema:Nested"),
            (format!("{sail}, {boat}"), "Sail | Boat"),
            ("{ type: string, enum: [a] }, { type: integer }".to_owned(), "a | integer"),
            ("{ type: string, enum: [a] }, { type: string, format: date-time }".to_owned(), "a | date-time"),
        ] {
            let (api, _) = lowered(&format!("{components}    C: {{ oneOf: [{alternatives}] }}\n"));
            assert_eq!(component(&api, "C"), expected, "{alternatives}");
        }
    }

    #[test]
    fn lists_the_descriptions_of_constants() {
        let (api, _) = lowered(
            "    C: { description: When., oneOf: [{ type: string, enum: [now], description: At once. }, { type: string, enum: [never] }] }\n",
        );
        let (_, def) = api.types.iter().find(|(_, def)| def.site.to_string() == "schema:C").expect("a component");
        assert_eq!(def.doc.description.as_deref(), Some("When.\n\n- `now`: At once."));
    }

    #[test]
    fn limits_repeated_all_of() {
        let chain = |length: usize, width: usize| {
            let link = |i: usize| {
                let own: String = (0..width).map(|p| format!("p{i}x{p}: {{}}, ")).collect();
                match i + 1 {
                    next if next == length => format!("    S{i}: {{ type: object, properties: {{ {own} }} }}\n"),
                    next => format!(
                        "    S{i}: {{ allOf: [{{ $ref: '#/components/schemas/S{next}' }}, {{ properties: {{ {own} }} }}] }}\n"
                    ),
                }
            };
            (0..length).map(link).collect::<String>()
        };
        for (length, width, expected) in [
            (50, 5, vec![]),
            (90, 10, vec!["too-much-inherited"]),
            (150, 1, vec!["unsupported-all-of", "deep-composition"]),
        ] {
            let (_, mut rules) = lowered(&chain(length, width));
            rules.dedup();
            assert_eq!(rules, expected, "{length} schemas of {width} properties");
        }
    }
}
