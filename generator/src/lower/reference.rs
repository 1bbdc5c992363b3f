//! References to components.

use super::Lower;
use super::cursor::Cursor;
use crate::grammar::{target, targets};
use crate::pointer::Pointer;
use crate::rules;

impl<'a> Lower<'a> {
    /// Returns the name of the component that `reference` leads to; any other target is an error.
    pub(super) fn component_name(&mut self, reference: &str, section: &str, at: Cursor<'_>) -> Option<String> {
        let name = component_name(reference, section);
        if name.is_none() {
            self.report(
                rules::UNSUPPORTED_REFERENCE,
                at.node.get("$ref").map_or(at.span, |node| node.span),
                format!("`{reference}` is not a component"),
                format!("move the object to `components.{section}`, and refer to it there"),
            );
        }
        name
    }

    /// Returns the name and the place of the component at the end of the chain that begins with `reference`.
    pub(super) fn component_at(
        &mut self,
        reference: &str,
        section: &str,
        at: Cursor<'_>,
    ) -> Option<(String, Cursor<'a>)> {
        if let Some(known) = self.ends.get(reference) {
            return Some(known.clone());
        }
        let mut name = self.component_name(reference, section, at)?;
        let mut end = target(self.document, reference)?;
        if let Some((text, last)) = targets(self.document, end.node).last() {
            name = self.component_name(text, section, at)?;
            end = last;
        }
        let found = (name, Cursor { node: end.node, span: end.key });
        self.ends.insert(reference.to_owned(), found.clone());
        Some(found)
    }
}

/// The name in a reference to a component of this section.
pub(super) fn component_name(reference: &str, section: &str) -> Option<String> {
    match Pointer::parse(reference)?.segments() {
        [components, found, name] if components == "components" && found == section => Some(name.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::diagnostic::Diagnostics;
    use crate::dialect::Dialect;
    use crate::ir::TypeRef;
    use crate::source::{Node, Span};

    #[test]
    fn follows_chains_of_components() {
        let to = |section: &str, name: &str| json!({"$ref": format!("#/components/{section}/{name}")});
        let chain = |section: &str, end: serde_json::Value| json!({"First": to(section, "Second"), "Second": to(section, "End"), "End": end});
        let media = json!({"application/json": {
            "schema": {"type": "string"}, "examples": {"few": to("examples", "First")},
        }});
        let document = Node::from_json(
            Span::default(),
            &json!({
                "openapi": "3.0.3",
                "info": {"title": "Harbor", "version": "1"},
                "paths": {"/a": {"post": {
                    "parameters": [to("parameters", "First")],
                    "requestBody": to("requestBodies", "First"),
                    "responses": {"200": to("responses", "First")},
                }}},
                "components": {
                    "parameters": chain("parameters", json!({"name": "q", "in": "query", "schema": {"type": "string"}})),
                    "requestBodies": chain("requestBodies", json!({"content": media})),
                    "responses": chain("responses", json!({"description": "", "headers": {"X-Tide": to("headers", "First")}})),
                    "headers": chain("headers", json!({"schema": {"type": "integer"}})),
                    "examples": chain("examples", json!({"value": "a"})),
                },
            }),
        );
        let mut sink = Diagnostics::default();
        let api = crate::lower::lower(&document, &Dialect::default(), &mut sink).expect("an API");
        let (_, operation) = api.operations().next().expect("an operation");
        let params: Vec<_> = operation.params.iter().map(|param| param.wire_name.as_str()).collect();
        assert_eq!(params, ["q"]);
        let examples = operation.body.iter().flat_map(|body| &body.examples);
        assert_eq!(examples.map(|example| example.name.as_str()).collect::<Vec<_>>(), ["few"]);
        let Some(TypeRef::Named(headers)) = &operation.responses[0].header_type else { panic!("no headers") };
        assert_eq!(api.types.get(*headers).site.to_string(), "response:End (headers)");
    }
}
