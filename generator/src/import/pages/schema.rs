//! Schemas: what a page declares, completed by what its examples show.
//!
//! A declaration is never changed by an example: one of another type is reported. What only examples show is
//! [inferred](super::inferred).

use super::contradiction;
use super::inferred::{elements, has_type, mark, schema as infer, text_schema, values_of};
use crate::diagnostic::Diagnostics;
use crate::grammar::INFERRED;
use crate::source::{Entry, Map, Node, Span, Value};

/// What a page declares of a value.
#[derive(Debug, Clone, Default)]
pub(super) struct Declared {
    pub span: Span,
    /// The type, unless only examples show it.
    pub kind: Option<&'static str>,
    pub format: Option<String>,
    pub is_nullable: bool,
    /// Other keywords, with the texts of their values.
    pub keywords: Vec<(&'static str, Node)>,
    pub description: Vec<String>,
    /// The properties of an object.
    pub properties: Vec<Property>,
    /// The elements of an array.
    pub items: Option<Box<Declared>>,
    /// A value in the text of the page, which shows the type: also that of `kind`, if both are set.
    pub inferred: Option<(String, Span)>,
}

/// A property or a parameter.
#[derive(Debug, Clone)]
pub(super) struct Property {
    pub name: String,
    /// The place of the name.
    pub key: Span,
    pub required: bool,
    pub schema: Declared,
}

/// Writes the parts of a document, and reports what contradicts itself.
pub(super) struct Writer<'a> {
    /// The name of the page.
    pub page: &'a str,
    pub sink: &'a mut Diagnostics,
}

impl Writer<'_> {
    /// The schema of a declaration; `examples` are values that it describes.
    pub(super) fn declared(&mut self, declared: &Declared, examples: &[&Node]) -> Node {
        let mut node = match (declared.kind, &declared.inferred) {
            (Some(kind), None) => self.typed(declared, kind, examples),
            (Some(kind), Some((_, span))) => {
                let mut node = self.typed(declared, kind, examples);
                mark(&mut node, *span, self.page);
                node
            }
            (None, Some((text, span))) => text_schema(text, *span, self.page),
            (None, None) if examples.is_empty() => Node::empty(declared.span),
            (None, None) => infer(examples, self.page),
        };
        // Texts come before what is nested.
        let mut described = Map::new();
        let (plain, nested): (Vec<_>, Vec<_>) = node
            .as_map_mut()
            .map(std::mem::take)
            .unwrap_or_default()
            .into_iter()
            .partition(|(key, _)| !matches!(key.as_str(), "properties" | "items" | "required" | INFERRED));
        described.extend(plain);
        node.value = Value::Map(described);
        text(&mut node, declared.span, &declared.description);
        for (key, value) in &declared.keywords {
            let is_value = matches!(*key, "example" | "default");
            match declared.kind.filter(|kind| is_value && !has_type(value, kind)) {
                None => node.set(*key, value.clone()),
                Some(kind) => {
                    let message = format!("`{key}` is {}, the page declares `{kind}`: it is left out", value.kind());
                    contradiction(self.sink, message, value.span, (declared.span, "declared here"));
                }
            }
        }
        if let Some(map) = node.as_map_mut() {
            map.extend(nested);
        }
        node
    }

    fn typed(&mut self, declared: &Declared, kind: &'static str, examples: &[&Node]) -> Node {
        let span = declared.span;
        let (fitting, others): (Vec<&Node>, Vec<&Node>) = examples.iter().partition(|value| has_type(value, kind));
        let null = others.iter().find(|value| value.value == Value::Null);
        if let Some(other) = others.iter().find(|value| value.value != Value::Null) {
            let message = format!("the example has {}, the page declares `{kind}`", other.kind());
            contradiction(self.sink, message, other.span, (span, "declared here"));
        }
        let mut node = Node::map(span, [("type", Node::string(span, kind))]);
        if let Some(format) = &declared.format {
            node.set("format", Node::string(span, format.as_str()));
        }
        match kind {
            "object" => self.object(&mut node, declared, &fitting),
            "array" => {
                let elements = elements(&fitting);
                let items = match &declared.items {
                    Some(items) => self.declared(items, &elements),
                    None if elements.is_empty() => Node::empty(span),
                    None => infer(&elements, self.page),
                };
                node.set("items", items);
            }
            _ => {}
        }
        if declared.is_nullable || null.is_some() {
            node.set("nullable", Node::new(span, Value::Bool(true)));
        }
        if let Some(null) = null.filter(|_| !declared.is_nullable) {
            mark(&mut node, null.span, self.page);
        }
        node
    }

    fn object(&mut self, node: &mut Node, declared: &Declared, examples: &[&Node]) {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for property in &declared.properties {
            if let Some(first) = properties.get(&property.name).map(|first: &Entry| first.key) {
                self.twice(&format!("property `{}`", property.name), property.key, first);
                continue;
            }
            if property.required {
                required.push(Node::string(property.key, property.name.as_str()));
            }
            let schema = self.declared(&property.schema, &values_of(examples, &property.name));
            properties.insert(&property.name, Entry { key: property.key, node: schema });
        }
        if !required.is_empty() {
            node.set("required", Node::new(declared.span, Value::Seq(required)));
        }
        if properties.is_empty() && !examples.is_empty() {
            // They may be maps.
            let shown = infer(examples, self.page);
            let content =
                ["properties", "additionalProperties"].into_iter().filter_map(|key| Some((key, shown.get(key)?)));
            content.for_each(|(key, value)| node.set(key, value.clone()));
            return;
        }
        for (name, entry) in examples.iter().filter_map(|value| value.as_map()).flatten() {
            let shown = || infer(&values_of(examples, name), self.page);
            properties.entry(name).or_insert_with(|| Entry { key: entry.key, node: shown() });
        }
        if !properties.is_empty() {
            node.set("properties", Node::new(declared.span, Value::Map(properties)));
        }
    }

    /// Reports a second statement about the same thing.
    pub(super) fn twice(&mut self, what: &str, at: Span, first: Span) {
        let message = format!("{what} is described twice; the first description is used");
        contradiction(self.sink, message, at, (first, "used"));
    }
}

/// Sets the description of an object, if there is one.
pub(super) fn text(node: &mut Node, span: Span, blocks: &[String]) {
    if !blocks.is_empty() {
        node.set("description", Node::string(span, blocks.join("\n\n")));
    }
}
